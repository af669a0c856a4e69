package zhiti.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes, turn by turn, what serves the highest tier, then what is worth most, then the cheaper, then the shorter, then by
 * id; then lets courses come before the assignments that practise them.
 */
final class GreedyPlanner implements Planner {
    @Override
    public List<Placed> plan(Situation situation) {
        Set<String> useless = new HashSet<>();
        while (true) {
            List<Placed> chosen = new Knowing(situation).beforeDoing(choose(situation, useless));
            Set<String> idle = idle(situation, chosen);
            if (idle.isEmpty()) {
                return chosen;
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

    /** What was asked for goes before all, as soon as it does something; then the best that still finds a place; with the sitting, where it prepares for one. */
    private static Optional<List<Placed>> oneMore(Situation situation, List<Placed> chosen, List<Candidate> left) {
        Turn turn = new Turn(situation, chosen, left);
        Arrangement arrangement = new Arrangement(situation, false);
        for (Candidate candidate : left) {
            if (situation.limits().with().contains(candidate.id()) && turn.isOfUse(candidate)) {
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
                    && step.effects().isEmpty()
                    && opening.opens(step).isEmpty()) {
                idle.add(step.id());
            }
        }
        return idle;
    }
}
