package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Tier;

/**
 * A candidate taken into the plan.
 *
 * @param tier the highest among the gaps it serves or opens the way to
 * @param worth what made it win, in points
 * @param begins the first quarter, counted from 0
 * @param ends the last quarter; as {@code begins} unless it takes more than a quarter's hours
 * @param session the dated run it joins
 * @param effects what it raises at its turn
 */
record Placed(
        Candidate candidate,
        Tier tier,
        int worth,
        int begins,
        int ends,
        Optional<LocalDate> session,
        List<Effect> effects) {

    String id() {
        return candidate.id();
    }

    /**
     * What is raised of one gap.
     *
     * @param expected of a test score: made likely, not shown
     */
    record Effect(String gap, int entry, int reach, boolean expected) {}
}
