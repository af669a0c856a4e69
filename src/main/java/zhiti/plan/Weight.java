package zhiti.plan;

import java.util.Optional;
import zhiti.offering.Offering;

/**
 * Points for or against an offering, whole numbers.
 *
 * @param gap the gap's key; empty where it is about the offering as a whole
 * @param per how often the points count
 */
public record Weight(String offering, String gap, int points, Per per) implements Conclusion {
    /** For each level of the gap lifted at that turn. */
    public Weight(Offering offering, Fit fit, int points) {
        this(offering.id(), fit.gap(), points, Per.LEVEL);
    }

    /** Once. */
    public Weight(Offering offering, int points) {
        this(offering.id(), "", points, Per.STEP);
    }

    @Override
    public Optional<String> about() {
        return Optional.of(offering);
    }

    /** Once for each gap advanced beyond the first. */
    public static Weight perFurtherGap(Offering offering, int points) {
        return new Weight(offering.id(), "", points, Per.FURTHER_GAP);
    }

    /** How often points count: for each level lifted at that turn, once a step, or for each gap beyond the first. */
    public enum Per {
        LEVEL,
        STEP,
        FURTHER_GAP
    }
}
