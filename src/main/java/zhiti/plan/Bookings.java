package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Tier;

/** The steps that are booked: each stays in its quarter, counts like any other, and acts at its turn. */
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
        return acting(booked).stream().map(this::weighed).toList();
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
        Choice choice = turn.valued(step.candidate(), step.effects());
        return new Placed(choice, step.begins(), step.ends(), step.session(), step.show(), true, step.effects());
    }

    /** Those of some steps that are booked, as they act without the others. */
    List<Placed> alone(List<Placed> steps) {
        return acting(steps.stream().filter(Placed::booked).toList());
    }

    /** The same steps, each booked one raising what it can after the steps that end before it begins. */
    List<Placed> acting(List<Placed> steps) {
        List<Placed> acting = new ArrayList<>();
        steps.forEach(step -> acting.add(step.booked() ? step.raising(List.of()) : step));
        steps.stream()
                .filter(Placed::booked)
                .sorted(Comparator.comparingInt(Placed::begins).thenComparing(Placed::id))
                .forEach(step -> act(acting, steps.indexOf(step)));
        return acting;
    }

    private void act(List<Placed> steps, int index) {
        Placed step = steps.get(index);
        List<Placed> before =
                steps.stream().filter(other -> other.ends() < step.begins()).toList();
        List<Placed.Effect> effects = new Progress(situation, before)
                .effects(step.candidate()).stream()
                        .filter(effect -> isLeftTo(effect, steps, before))
                        .toList();
        steps.set(index, step.raising(effects));
    }

    /** What another step raises at the same time or later is not raised twice. */
    private static boolean isLeftTo(Placed.Effect effect, List<Placed> steps, List<Placed> before) {
        return steps.stream()
                .filter(other -> !before.contains(other))
                .flatMap(other -> other.effects().stream())
                .noneMatch(other -> other.gap().equals(effect.gap())
                        && other.expected() == effect.expected()
                        && other.entry() < effect.reach());
    }
}
