package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Tier;

/** The steps that are booked: each stays in its quarter, counts like any other, and acts at its place in the year. */
final class Bookings {
    private final Situation situation;

    Bookings(Situation situation) {
        this.situation = situation;
    }

    /** All that is booked, by day, then by id; what has no day yet takes the first quarter of the plan. */
    List<Placed> placed() {
        List<Placed> booked = new ArrayList<>();
        situation.year().bookings().forEach((id, booking) -> booked.add(step(situation.candidate(id), booking.day())));
        booked.sort(Comparator.comparingInt(Placed::begins).thenComparing(Placed::id));
        return new Progress(situation, booked)
                .steps().stream().map(this::weighed).toList();
    }

    private Placed step(Candidate candidate, Optional<LocalDate> day) {
        int begins = Math.max(-1, day.map(situation::quarter).orElse(0));
        int ends = Math.min(situation.quarters() - 1, begins + more(candidate));
        Choice choice = new Choice(candidate, Tier.BONUS, 0, 0);
        return new Placed(choice, begins, ends, day, Optional.empty(), true, List.of());
    }

    /** The quarters that it fills beyond its first. */
    private int more(Candidate candidate) {
        int hours = candidate.offering().hours();
        return Math.max(0, -Math.floorDiv(-hours, Math.max(1, situation.hoursPerQuarter())) - 1);
    }

    /** With the tier and worth of what it does, where it does something. */
    private Placed weighed(Placed step) {
        Turn turn = new Turn(situation, List.of(), List.of(step.candidate()));
        return step.valued(turn.valued(step.candidate(), step.effects()));
    }

    /** Those of some steps that are booked. */
    static List<Placed> alone(List<Placed> steps) {
        return steps.stream().filter(Placed::booked).toList();
    }
}
