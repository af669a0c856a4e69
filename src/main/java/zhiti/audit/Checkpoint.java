package zhiti.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a journal commits to at a size, as C2SP tlog-checkpoint has it.
 *
 * @param origin the journal's name
 * @param size how many entries
 * @param root of the Merkle tree over them, in base64
 */
public record Checkpoint(String origin, long size, String root) {
    private static final Pattern TEXT = Pattern.compile("([^\\s+]+)\n(0|[1-9]\\d{0,17})\n([A-Za-z0-9+/]{43}=)\n");

    /** The three lines that are signed. */
    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    static Optional<Checkpoint> read(String text) {
        Matcher lines = TEXT.matcher(text);
        return lines.matches()
                ? Optional.of(new Checkpoint(lines.group(1), Long.parseLong(lines.group(2)), lines.group(3)))
                : Optional.empty();
    }
}
