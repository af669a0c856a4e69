package zhiti.plan;

import java.util.List;
import zhiti.person.Assessment;
import zhiti.standard.Title;

/**
 * What becomes of a rating under another edition. It stays in the person's record whatever becomes of it.
 *
 * @param fromCodes where the documents before print what was rated; none where they don't ask for it
 * @param toCodes where the documents after print it; none where they don't ask for it
 * @param twins what they ask instead that is near to it: a hint for whoever assesses, never counted
 * @param elsewhere documents that ask for it still, where those after don't
 */
public record RatingGoes(
        Assessment assessment,
        Goes goes,
        List<String> fromCodes,
        List<String> toCodes,
        List<Title> twins,
        List<String> elsewhere) {
    public RatingGoes {
        fromCodes = List.copyOf(fromCodes);
        toCodes = List.copyOf(toCodes);
        twins = List.copyOf(twins);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Where it goes. */
    public enum Goes {
        /** It counts, under every code that it had. */
        COUNTS,
        /** It counts, and a code that it had is another's or nobody's. */
        RENUMBERED,
        /** Nobody asks for it there: it stays in the record, and counts again wherever somebody does. */
        RECORD
    }
}
