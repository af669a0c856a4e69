package zhiti.plan;

import java.util.Optional;
import zhiti.offering.Offering;

/**
 * An offering closes or advances a gap.
 *
 * @param offering by id
 * @param gap the gap's key
 * @param entry what one needs to have for it to act, in the gap's measure
 * @param reach what one has afterwards
 * @param shown what the person has today
 */
public record Fit(String offering, String gap, int entry, int reach, int shown) implements Conclusion {
    /** Acts between two values: a course, an assignment, a preparation. */
    public Fit(Offering offering, Gap gap, int entry, int reach) {
        this(offering.id(), gap.key(), entry, reach, gap.shown());
    }

    /** Closes the gap whatever has been shown: a certificate, a test sitting, a program learned. */
    public Fit(Offering offering, Gap gap) {
        this(offering.id(), gap.key(), 0, gap.required(), gap.shown());
    }

    /** Whether the person can begin at what they have today. */
    public boolean isOpen() {
        return shown >= entry;
    }

    @Override
    public Optional<String> about() {
        return Optional.of(offering);
    }
}
