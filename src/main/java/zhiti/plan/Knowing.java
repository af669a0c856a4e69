package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.offering.Form;

/** Lets courses come in an earlier quarter than the assignments that practise them. */
final class Knowing {
    private final Situation situation;

    Knowing(Situation situation) {
        this.situation = situation;
    }

    /**
     * The same steps with each assignment after the courses of its theme; as they stand where that does not fit the year or
     * would close less.
     */
    List<Placed> beforeDoing(List<Placed> chosen) {
        return new Arrangement(situation, true)
                .of(chosen, coursesFirst(chosen))
                .filter(again -> !stands(again).equals(stands(chosen)))
                .filter(again -> isAsGood(chosen, again))
                .orElse(chosen);
    }

    /** Which step begins in which quarter. */
    private static Map<String, Integer> stands(List<Placed> steps) {
        return steps.stream().collect(Collectors.toMap(Placed::id, Placed::begins));
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

    /** Whether no gap is left with less, and each step that does something still does. */
    private boolean isAsGood(List<Placed> chosen, List<Placed> again) {
        Progress then = new Progress(situation, chosen);
        Progress now = new Progress(situation, again);
        return idle(then).containsAll(idle(now))
                && situation.gaps().values().stream()
                        .allMatch(gap ->
                                now.reached(gap) >= then.reached(gap) && now.expected(gap) >= then.expected(gap));
    }

    private static Set<String> idle(Progress progress) {
        return progress.steps().stream()
                .filter(step -> step.effects().isEmpty())
                .map(Placed::id)
                .collect(Collectors.toSet());
    }
}
