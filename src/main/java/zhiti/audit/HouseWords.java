package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.intake.Folder;
import zhiti.intake.Source;

/**
 * A company's files name whoever laid something down; of its own people neither name nor id is kept. An id of digits is
 * sought in comments only: elsewhere the same digits may be a number or a part of a day.
 */
final class HouseWords {
    /** A name of one character stands in too many words of a company's files. */
    static final int NAMES = 2;

    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\S)#.*$");

    private final Disguise everywhere;
    private final Disguise comments;

    /**
     * @param ids each with what stands for it
     * @param names likewise
     */
    HouseWords(Map<String, String> ids, Map<String, String> names) {
        Map<String, String> all = new HashMap<>(names);
        all.keySet().removeIf(name -> name.length() < NAMES);
        Map<String, String> numbers = new HashMap<>();
        ids.forEach((id, local) -> {
            if (!id.chars().allMatch(Character::isDigit)) {
                all.put(id, local);
            } else if (!Disguise.isPlainNumber(id)) {
                numbers.put(id, local);
            }
        });
        this.everywhere = Disguise.ofWords(all);
        this.comments = Disguise.ofWords(numbers);
    }

    /** The folder without them. */
    Folder without(Folder own) {
        Map<String, Source> files = new TreeMap<>();
        own.files().forEach((path, source) -> {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            String clean = COMMENT.matcher(everywhere.words(text))
                    .replaceAll(comment -> Matcher.quoteReplacement(comments.words(comment.group())));
            files.put(path, clean.equals(text) ? source : new Source(source.name(), Hashes.utf8(clean)));
        });
        return new Folder(own.name(), files);
    }
}
