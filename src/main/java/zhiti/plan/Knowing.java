package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhiti.offering.Form;

/** Lets courses come before the assignments that practise them, and puts steps in the order of time. */
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
        return inTime(new Arrangement(situation, true)
                .of(chosen, coursesFirst(chosen))
                .filter(again -> isAsGood(chosen, again))
                .orElse(chosen));
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

    private boolean isAsGood(List<Placed> chosen, List<Placed> again) {
        Progress then = new Progress(situation, chosen);
        Progress now = new Progress(situation, again);
        return again.stream()
                        .allMatch(step ->
                                !step.effects().isEmpty() || step.choice().effects() == 0)
                && situation.gaps().values().stream()
                        .allMatch(gap ->
                                now.reached(gap) >= then.reached(gap) && now.expected(gap) >= then.expected(gap));
    }

    /** What is done before the plan begins comes by its last day; the quarters of the plan have an order of their own. */
    private static LocalDate atOnce(Placed step) {
        return step.begins() >= 0
                ? LocalDate.MIN
                : step.session().or(() -> step.choice().lapses()).orElse(LocalDate.MAX);
    }

    private static List<Placed> inTime(List<Placed> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparingInt(Placed::begins)
                        .thenComparing(Knowing::atOnce)
                        .thenComparing(step -> step.session().isPresent() ? 0 : 1)
                        .thenComparing(step -> step.session().orElse(LocalDate.MIN)))
                .toList();
    }
}
