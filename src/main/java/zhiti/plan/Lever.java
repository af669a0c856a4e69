package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Measure;
import zhiti.standard.Title;

/**
 * One thing of a person's evidence that could be otherwise, rung by rung: a rating, a score, a certificate.
 *
 * @param about what is set, as {@code zhiti whatif --set} writes it before the equals sign
 * @param id of what is set: a subject's key, a test, a credential
 * @param shown what there is today, in {@code measure}; empty where nobody has seen anything
 * @param rungs what it could be instead, from little to much
 * @param onlyTime whether nothing but time can change it
 */
record Lever(
        String about,
        LeastChange.Kind kind,
        String id,
        Title title,
        Measure measure,
        Optional<Integer> shown,
        List<Rung> rungs,
        boolean onlyTime) {
    Lever {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("nothing can be changed about " + about);
        }
    }

    /**
     * @param value as it is written after the equals sign; empty where being there is all that is said
     * @param degree how well or how far, where it is no number
     */
    record Rung(int reach, Optional<String> value, Optional<Title> degree) {
        Rung(int reach, Optional<String> value) {
            this(reach, value, Optional.empty());
        }
    }

    /** Levels raised by going to a rung, counted from 1; only levels are counted. */
    int levels(int rung) {
        return measure == Measure.LEVEL && rung > 0 ? rungs.get(rung - 1).reach() - shown.orElse(0) : 0;
    }

    /** The setting that goes to a rung. */
    String setting(int rung) {
        return about + rungs.get(rung - 1).value().map(value -> "=" + value).orElse("");
    }
}
