package zhiti.standard;

import java.util.List;
import java.util.Optional;

/**
 * What an offering grants and a person holds: a certificate or a test result. Its id is never an offering's id.
 *
 * @param test whether it is a test with results on a scale
 * @param issuer the body that issues it
 * @param validMonths how long it is valid; empty where no source says, or it does not lapse
 * @param neverExpires whether a source says that it does not lapse
 * @param renewalMonths how long before its end it can be renewed; 0 where no window is known
 * @param graceDays how long after its end it can still be renewed
 * @param lateFee what a renewal costs in those days; empty where it is as much as before, or no source says
 * @param scale for a test: the highest and lowest result
 * @param bands its results on the CEFR scale, highest first
 */
public record Credential(
        String id,
        Title title,
        boolean test,
        String issuer,
        Optional<Integer> validMonths,
        boolean neverExpires,
        int renewalMonths,
        int graceDays,
        Optional<ForeignFee> lateFee,
        Optional<Scale> scale,
        List<Band> bands,
        Provenance provenance)
        implements Titled {
    public Credential {
        bands = List.copyOf(bands);
    }

    /** One whose late renewal is not known to cost more. */
    public Credential(
            String id,
            Title title,
            boolean test,
            String issuer,
            Optional<Integer> validMonths,
            boolean neverExpires,
            int renewalMonths,
            int graceDays,
            Optional<Scale> scale,
            List<Band> bands,
            Provenance provenance) {
        this(
                id,
                title,
                test,
                issuer,
                validMonths,
                neverExpires,
                renewalMonths,
                graceDays,
                Optional.empty(),
                scale,
                bands,
                provenance);
    }

    /** The numbers a result of a test can have. */
    public record Scale(int lowest, int highest, int step) {}

    /**
     * A row of an equivalence table.
     *
     * @param cefr A1–C2
     * @param score the least score of the band; 0 where results are words
     * @param level the level in words (中高級); empty where results are scores
     * @param stage the stage (複試); empty where there is none
     * @param source where the row was read, with its date
     */
    public record Band(String cefr, int score, String level, String stage, String source) {}
}
