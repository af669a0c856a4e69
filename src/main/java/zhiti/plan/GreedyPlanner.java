package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Form;
import zhiti.standard.Tier;

/**
 * Takes, turn by turn, what serves the highest tier, then what is worth most, then the cheaper, then the shorter, then by
 * id; then lets courses come before the assignments that practise them.
 */
final class GreedyPlanner implements Planner {

    /** What lapses first by date; then the order in which a turn is decided. */
    private static final Comparator<Placed> BEST = Comparator.comparing((Placed p) -> lapses(p) ? 0 : 1)
            .thenComparing(Placed::tier)
            .thenComparing(Comparator.comparingInt(Placed::worth).reversed());

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

    private static boolean lapses(Placed placed) {
        return placed.candidate().offering().renewal();
    }

    private static List<Placed> choose(Situation situation, Set<String> useless) {
        List<Placed> chosen = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(situation.candidates());
        left.removeIf(candidate -> candidate.barred() || useless.contains(candidate.id()));
        while (true) {
            Turn turn = new Turn(situation, chosen, left);
            Optional<Placed> best = left.stream()
                    .flatMap(candidate -> turn.place(candidate).stream())
                    .min(BEST.thenComparingInt((Placed p) -> situation.comparedCost(p.candidate()))
                            .thenComparingInt(p -> p.candidate().offering().hours())
                            .thenComparing(Placed::id));
            if (best.isEmpty()) {
                return chosen;
            }
            chosen.add(best.get());
            left.remove(best.get().candidate());
        }
    }

    /** Steps that advance nothing and open no step that was taken after all. */
    private static Set<String> idle(Situation situation, List<Placed> chosen) {
        Opening opening = new Opening(situation, chosen);
        Set<String> idle = new HashSet<>();
        for (Placed step : chosen) {
            if (step.effects().isEmpty() && opening.opens(step).isEmpty()) {
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
        List<Placed> again = new ArrayList<>();
        Map<String, Placed> before = new HashMap<>();
        chosen.forEach(step -> before.put(step.id(), step));
        for (Candidate candidate : coursesFirst(chosen)) {
            Turn turn = new Turn(situation, again, List.of());
            Optional<Placed> step = turn.placeAgain(candidate, before.get(candidate.id()));
            if (step.isEmpty()) {
                return chosen;
            }
            again.add(step.get());
        }
        return isAsGood(situation, chosen, again) ? again : chosen;
    }

    private static boolean isDoing(Candidate candidate) {
        return candidate.offering().form() == Form.ASSIGNMENT;
    }

    /** The order of choice, but for assignments that wait for a course of their theme. */
    private static List<Candidate> coursesFirst(List<Placed> chosen) {
        List<Candidate> order = new ArrayList<>();
        for (Placed step : chosen) {
            if (order.contains(step.candidate())) {
                continue;
            }
            if (isDoing(step.candidate())) {
                chosen.stream()
                        .map(Placed::candidate)
                        .filter(c -> !isDoing(c) && !order.contains(c))
                        .filter(c -> c.offering()
                                .theme()
                                .equals(step.candidate().offering().theme()))
                        .forEach(order::add);
            }
            order.add(step.candidate());
        }
        return order;
    }

    private static boolean isAsGood(Situation situation, List<Placed> chosen, List<Placed> again) {
        Progress then = new Progress(situation, chosen);
        Progress now = new Progress(situation, again);
        return situation.gaps().values().stream()
                .allMatch(gap -> now.reached(gap) >= then.reached(gap) && now.expected(gap) >= then.expected(gap));
    }

    private static List<Placed> inTime(List<Placed> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparingInt(Placed::begins)
                        .thenComparing(step -> step.session().isPresent() ? 0 : 1)
                        .thenComparing(step -> step.session().orElse(java.time.LocalDate.MIN)))
                .toList();
    }

    /** The highest tier among gaps; bonus where there is none. */
    static Tier highest(Situation situation, List<Placed.Effect> effects) {
        return effects.stream()
                .map(effect -> situation.gaps().get(effect.gap()).tier())
                .reduce(Tier.BONUS, Tier::orHigher);
    }
}
