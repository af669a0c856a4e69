package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/**
 * The whole answer to "why X?" and "why not X?" for one person.
 *
 * @param verdict how it was decided, with the first bar in the shelf's order and every other after it; where no bar
 *     decided, with the planner's word and what the offering would have been worth
 * @param liftedOn the day from which nothing of it stands in the way, if nothing else is done; empty where somebody has to
 *     do something, or nobody knows when
 */
public record Answer(Verdict verdict, Optional<LocalDate> liftedOn) {
    public Offering offering() {
        return verdict.offering();
    }

    /** The day on which time alone lifts one bar: as its rule says; where that says nothing, as it concluded. */
    public static Optional<LocalDate> liftedOn(Reason bar) {
        return bar.liftedOn()
                .or(() -> bar.conclusion()
                        .filter(NotYet.class::isInstance)
                        .flatMap(notYet -> ((NotYet) notYet).possibleOn()));
    }
}
