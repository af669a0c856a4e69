package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhiti.offering.Form;
import zhiti.standard.Measure;

/** What steps do where they stand, told one after the other: for {@link BruteForce}, by none of the planner's means. */
final class ReplayedStands {
    private final Situation situation;
    final Map<String, Integer> shown = new HashMap<>();
    final Map<String, Integer> likely = new HashMap<>();
    /** Ids of those that raise something. */
    final Set<String> raising = new HashSet<>();

    /** Where one step stands; those first that come first where nothing else tells them apart. */
    record Stand(Candidate candidate, int begins, Optional<LocalDate> day) {}

    ReplayedStands(Situation situation, List<Stand> stands) {
        this.situation = situation;
        situation.gaps().forEach((key, gap) -> {
            shown.put(key, gap.gap().shown());
            likely.put(key, gap.gap().shown());
        });
        Map<Integer, List<Stand>> quarters = new TreeMap<>();
        stands.forEach(stand -> quarters.computeIfAbsent(stand.begins(), quarter -> new ArrayList<>())
                .add(stand));
        quarters.values().forEach(together -> inOrder(together).forEach(this::act));
    }

    private List<Stand> inOrder(List<Stand> together) {
        List<Stand> left = new ArrayList<>(together);
        List<Stand> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Stand> rest = List.copyOf(left);
            Stand next = rest.stream()
                    .filter(one -> rest.stream().noneMatch(other -> isDayBefore(other, one)))
                    .min(Comparator.comparingLong((Stand one) -> rest.stream()
                                    .filter(other -> other != one && !isDayBefore(one, other) && leads(other, one))
                                    .count())
                            .thenComparing(one -> one.candidate().offering().form() == Form.ASSIGNMENT)
                            .thenComparing(one -> one.day().isEmpty())
                            .thenComparing(one -> one.day().orElse(LocalDate.MAX)))
                    .orElseThrow();
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private static boolean isDayBefore(Stand one, Stand other) {
        return one.day().isPresent()
                && other.day().isPresent()
                && one.day().get().isBefore(other.day().get());
    }

    private boolean isScore(Fit fit) {
        return situation.gaps().get(fit.gap()).gap().measure() == Measure.SCORE;
    }

    private boolean leads(Stand one, Stand other) {
        boolean leads = one.candidate().opens().contains(other.candidate().id());
        for (Fit near : one.candidate().fits()) {
            for (Fit far : other.candidate().fits()) {
                if (near.gap().equals(far.gap()) && situation.gaps().containsKey(far.gap())) {
                    boolean sits = isScore(far) && other.candidate().isSitting();
                    boolean sat = isScore(far) && one.candidate().isSitting();
                    leads |= !sat && (sits || near.entry() < far.entry() && far.entry() <= near.reach());
                }
            }
        }
        return leads;
    }

    private void act(Stand stand) {
        for (Fit fit : stand.candidate().fits()) {
            if (situation.gaps().containsKey(fit.gap()) && act(stand, fit)) {
                raising.add(stand.candidate().id());
            }
        }
    }

    private boolean act(Stand stand, Fit fit) {
        int required = situation.gaps().get(fit.gap()).gap().required();
        int has = shown.get(fit.gap());
        int may = Math.max(has, likely.get(fit.gap()));
        if (has >= required) {
            return false;
        }
        if (isScore(fit) && stand.candidate().isSitting()) {
            if (may >= required) {
                shown.put(fit.gap(), may);
            }
            return may >= required;
        }
        int from = isScore(fit) ? may : has;
        boolean acts = fit.entry() <= from && from < fit.reach() && from < required;
        if (acts) {
            (isScore(fit) ? likely : shown).put(fit.gap(), fit.reach());
        }
        return acts;
    }
}
