package zhiti.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import zhiti.audit.Word;

/** The codes that a word on a plan is given by. */
final class WordCodes {
    private WordCodes() {}

    /** Of what was made of it. */
    static final class Verdicts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Word.Verdict.values()).map(Word.Verdict::id).iterator();
        }
    }

    /** Of why. */
    static final class Reasons implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Word.Reason.values()).map(Word.Reason::id).iterator();
        }
    }
}
