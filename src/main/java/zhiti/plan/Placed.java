package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Show;
import zhiti.standard.Tier;

/**
 * A candidate taken into the plan.
 *
 * @param choice what made it win at its turn
 * @param begins the first quarter, counted from 0
 * @param ends the last quarter; as {@code begins} unless it takes more than a quarter's hours
 * @param session the dated run it joins
 * @param show the show that it is done on
 * @param booked settled before: it stays where it is, whatever it does
 * @param effects what it raises at its place in the finished schedule, by {@link Progress}; nothing before that is looked at
 */
record Placed(
        Choice choice,
        int begins,
        int ends,
        Optional<LocalDate> session,
        Optional<Show> show,
        boolean booked,
        List<Effect> effects) {
    /** A step that is yet to be looked at among the others. */
    static Placed at(Choice choice, int begins, int ends, Optional<LocalDate> session, Optional<Show> show) {
        return new Placed(choice, begins, ends, session, show, false, List.of());
    }

    /** The same step with other effects. */
    Placed raising(List<Effect> others) {
        return new Placed(choice, begins, ends, session, show, booked, others);
    }

    /** The same step, valued otherwise. */
    Placed valued(Choice other) {
        return new Placed(other, begins, ends, session, show, booked, effects);
    }

    /** Asked by law: it takes no place from anything else. */
    boolean legal() {
        return choice.legal();
    }

    Candidate candidate() {
        return choice.candidate();
    }

    String id() {
        return candidate().id();
    }

    Tier tier() {
        return choice.tier();
    }

    int worth() {
        return choice.worth();
    }

    /**
     * What is raised of one gap.
     *
     * @param expected of a test score: made likely, not shown
     */
    record Effect(String gap, int entry, int reach, boolean expected) {}
}
