package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The stored checkpoints, one after another, each of a larger size. Their signatures are checked apart from this.
 *
 * @param whole those in form, up to the first that is not
 * @param end where the last of them ends, in bytes
 * @param rest the bytes behind it: the beginning of one, or, where {@link #broken}, one that is in no form
 * @param broken whether what follows is long enough for a checkpoint and none
 */
record Notes(List<Note> whole, int end, byte[] rest, boolean broken) {
    private static final int LINES = 5;

    Notes {
        whole = List.copyOf(whole);
    }

    static Notes read(byte[] bytes) {
        List<Note> notes = new ArrayList<>();
        int start = 0;
        long before = 0;
        for (int end = next(bytes, start); end > 0; end = next(bytes, start)) {
            byte[] block = Arrays.copyOfRange(bytes, start, end);
            String text = new String(block, StandardCharsets.UTF_8);
            Optional<Note> note = Arrays.equals(Hashes.utf8(text), block) ? Note.read(text) : Optional.empty();
            if (note.isEmpty() || note.get().checkpoint().size() <= before) {
                return new Notes(notes, start, Arrays.copyOfRange(bytes, start, bytes.length), true);
            }
            notes.add(note.get());
            before = note.get().checkpoint().size();
            start = end;
        }
        return new Notes(notes, start, Arrays.copyOfRange(bytes, start, bytes.length), false);
    }

    /** Where the checkpoint that begins here ends; 0 where the bytes end before it does. */
    private static int next(byte[] bytes, int start) {
        int lines = 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n' && ++lines == LINES) {
                return i + 1;
            }
        }
        return 0;
    }

    Optional<Note> newest() {
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() - 1));
    }

    /** How many entries the newest covers. */
    long covered() {
        return newest().map(note -> note.checkpoint().size()).orElse(0L);
    }
}
