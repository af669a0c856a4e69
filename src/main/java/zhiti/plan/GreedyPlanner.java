package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Form;

/**
 * Takes, turn by turn, what serves the highest tier, then what is worth most, then the cheaper, then the shorter, then by
 * id; then lets courses come before the assignments that practise them.
 */
final class GreedyPlanner implements Planner {
    @Override
    public List<Placed> plan(Situation situation) {
        Set<String> useless = new HashSet<>();
        while (true) {
            List<Placed> chosen = knowingBeforeDoing(situation, choose(situation, useless));
            Set<String> idle = idle(situation, chosen);
            if (idle.isEmpty()) {
                return inTime(chosen);
            }
            useless.addAll(idle);
        }
    }

    private static List<Placed> choose(Situation situation, Set<String> useless) {
        List<Candidate> left = new ArrayList<>(situation.candidates());
        left.removeIf(candidate -> !situation.isOpen(candidate) || useless.contains(candidate.id()));
        List<Placed> chosen = new Bookings(situation).placed();
        Optional<List<Placed>> longer = Optional.of(chosen);
        while (longer.isPresent()) {
            chosen = longer.get();
            Set<String> taken = new HashSet<>();
            chosen.forEach(step -> taken.add(step.id()));
            left.removeIf(candidate -> taken.contains(candidate.id()));
            longer = oneMore(situation, chosen, left);
        }
        return chosen;
    }

    /** What was asked for goes before all; then the best that still finds a place; with the sitting, where it prepares for one. */
    private static Optional<List<Placed>> oneMore(Situation situation, List<Placed> chosen, List<Candidate> left) {
        Turn turn = new Turn(situation, chosen, left);
        Arrangement arrangement = new Arrangement(situation, false);
        for (Candidate candidate : left) {
            if (situation.limits().with().contains(candidate.id())) {
                Optional<List<Placed>> placed = arrangement.with(chosen, List.of(turn.valued(candidate)));
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        for (Choice choice : turn.choices()) {
            for (List<Choice> taken : turn.together(choice)) {
                Optional<List<Placed>> placed = arrangement.with(chosen, taken);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /** Steps that advance nothing and open no step that was taken after all. */
    private static Set<String> idle(Situation situation, List<Placed> chosen) {
        Opening opening = new Opening(situation, chosen);
        Set<String> idle = new HashSet<>();
        for (Placed step : chosen) {
            if (!step.booked()
                    && !situation.limits().with().contains(step.id())
                    && step.effects().isEmpty()
                    && opening.opens(step).isEmpty()) {
                idle.add(step.id());
            }
        }
        return idle;
    }

    /**
     * The same steps with each assignment after the courses of its theme; as chosen where that does not fit the year or
     * would close less.
     */
    private static List<Placed> knowingBeforeDoing(Situation situation, List<Placed> chosen) {
        return new Arrangement(situation, true)
                .of(chosen, coursesFirst(chosen))
                .filter(again -> isAsGood(situation, chosen, again))
                .orElse(chosen);
    }

    private static boolean isDoing(Placed step) {
        return step.candidate().offering().form() == Form.ASSIGNMENT;
    }

    /** The order of choice, but for assignments that wait for a course of their theme. */
    private static List<Choice> coursesFirst(List<Placed> chosen) {
        List<Choice> order = new ArrayList<>();
        for (Placed step : chosen.stream().filter(s -> !s.booked()).toList()) {
            String theme = step.candidate().offering().theme();
            if (isDoing(step)) {
                chosen.stream()
                        .filter(other -> !isDoing(other) && !other.booked())
                        .filter(other -> other.candidate().offering().theme().equals(theme))
                        .map(Placed::choice)
                        .filter(other -> !order.contains(other))
                        .forEach(order::add);
            }
            if (!order.contains(step.choice())) {
                order.add(step.choice());
            }
        }
        return order;
    }

    private static boolean isAsGood(Situation situation, List<Placed> chosen, List<Placed> again) {
        Progress then = new Progress(situation, chosen);
        Progress now = new Progress(situation, again);
        return again.stream()
                        .allMatch(step ->
                                !step.effects().isEmpty() || step.choice().effects() == 0)
                && situation.gaps().values().stream()
                        .allMatch(gap ->
                                now.reached(gap) >= then.reached(gap) && now.expected(gap) >= then.expected(gap));
    }

    private static List<Placed> inTime(List<Placed> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparingInt(Placed::begins)
                        .thenComparing(step -> step.session().isPresent() ? 0 : 1)
                        .thenComparing(step -> step.session().orElse(LocalDate.MIN)))
                .toList();
    }
}
