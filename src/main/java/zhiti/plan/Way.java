package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Year after year until nothing is in the way any more, or nothing more can be done.
 *
 * @param footing where it began
 * @param years as they were looked at, the first from the as-of date
 * @param steps in the order of time
 * @param freeSince the day from which nothing of the target was in the way any more, but for what only time closes; empty
 *     where something stays
 * @param last how things stand at the end of it
 * @param further whether something could still have been done after the last year looked at
 */
record Way(
        Footing footing,
        List<WayYear> years,
        List<WayStep> steps,
        Optional<LocalDate> freeSince,
        WayYear last,
        boolean further) {
    Way {
        years = List.copyOf(years);
        steps = List.copyOf(steps);
    }

    WayYear first() {
        return years.get(0);
    }

    int cost() {
        return steps.stream()
                .mapToInt(step -> step.candidate().offering().cost().twd())
                .sum();
    }

    int hours() {
        return steps.stream()
                .mapToInt(step -> step.candidate().offering().hours())
                .sum();
    }
}
