package zhiti.audit;

import java.util.Optional;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** What came of checking a journal: sound as far as a checkpoint covers it, or the first thing that is broken. */
public sealed interface Soundness {
    /**
     * Every stored byte is what the newest checkpoint says.
     *
     * @param records those entries that are records and not contents
     * @param newest the newest stored checkpoint
     * @param key id of the key that signed
     * @param held the checkpoint kept elsewhere that it was held against too
     */
    record Sound(long records, Checkpoint newest, String key, Optional<Checkpoint> held) implements Soundness {}

    /**
     * Something is not as it was written.
     *
     * @param entry the first entry that is broken, from 0; empty where it is not an entry
     * @param place the file, and what in it: {@code entries, entry 17}
     */
    record Broken(Optional<Long> entry, Title place, Title what) implements Soundness {
        static Broken entry(long number, Title what) {
            return new Broken(
                    Optional.of(number), new Title("entries 第 " + number + " 筆", "entries, entry " + number), what);
        }

        static Broken checkpoint(long number, String zh, String en) {
            return new Broken(
                    Optional.empty(),
                    new Title("checkpoints 第 " + number + " 個", "checkpoints, no. " + number),
                    new Title(zh, en));
        }

        static Broken file(String name, String zh, String en) {
            return new Broken(Optional.empty(), Title.same(name), new Title(zh, en));
        }

        /** Place and fault, in one line. */
        public String in(Language language) {
            return place.in(language) + (language == Language.EN ? ": " : "：") + what.in(language);
        }
    }
}
