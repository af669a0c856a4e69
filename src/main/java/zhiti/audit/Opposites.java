package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiti.plan.Bar;
import zhiti.plan.Fit;
import zhiti.plan.Plan;
import zhiti.plan.Step;
import zhiti.rulebook.Concluded;
import zhiti.rulebook.Reason;

/**
 * Two kinds of contradiction, counted by rules. That an offering fits a gap and is closed to a person for now is none:
 * most bars say so of what fits.
 */
final class Opposites {
    /** The kind of a bar that says that nothing is missing. */
    private static final String NO_NEED = "無需";

    private final Map<List<String>, Coverage.Against> pairs = new LinkedHashMap<>();
    private final Map<List<String>, Coverage.Against> booked = new LinkedHashMap<>();

    /** One rule says that an offering helps with a gap, another that the person has no need of it. */
    void add(String person, List<Concluded> found) {
        Map<String, List<Reason>> helping = new LinkedHashMap<>();
        Map<String, List<Reason>> needless = new LinkedHashMap<>();
        for (Concluded one : found) {
            if (one.conclusion() instanceof Fit fit) {
                helping.computeIfAbsent(fit.offering(), o -> new ArrayList<>()).addAll(one.because());
            } else if (one.conclusion() instanceof Bar bar) {
                one.because().stream()
                        .filter(reason -> reason.card().kind().equals(NO_NEED))
                        .forEach(needless.computeIfAbsent(bar.offering(), o -> new ArrayList<>())::add);
            }
        }
        needless.forEach((offering, bars) -> rules(bars)
                .forEach(bar -> rules(helping.getOrDefault(offering, List.of()))
                        .forEach(fit -> count(pairs, fit, bar, person, offering))));
    }

    /** A step that was settled with the person stands though a rule speaks against it. */
    void booked(String person, Plan plan) {
        for (Step step : plan.steps()) {
            rules(step.because())
                    .filter(rule -> rule.startsWith("bar/"))
                    .forEach(bar ->
                            count(booked, "", bar, person, step.offering().id()));
        }
    }

    private static Stream<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).distinct();
    }

    private static void count(
            Map<List<String>, Coverage.Against> into, String says, String bar, String person, String offering) {
        into.merge(
                List.of(says, bar),
                new Coverage.Against(says, bar, 1, person, offering),
                (first, again) -> new Coverage.Against(says, bar, first.times() + 1, first.person(), first.offering()));
    }

    /** Of one rule for an offering and one against it. */
    List<Coverage.Against> found() {
        return sorted(pairs);
    }

    /** Of bars that a booked step stands in spite of. */
    List<Coverage.Against> overruled() {
        return sorted(booked);
    }

    private static List<Coverage.Against> sorted(Map<List<String>, Coverage.Against> counted) {
        return counted.values().stream()
                .sorted(Comparator.comparing(Coverage.Against::other).thenComparing(Coverage.Against::says))
                .toList();
    }
}
