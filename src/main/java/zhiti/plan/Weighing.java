package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.rulebook.Concluded;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/**
 * Folds what the {@code gap} and {@code urgency} rules concluded: each gap gets the highest tier said of it, capped, and
 * the sum of the points; then both gaps and what is to be assessed are put in the order in which they are asked.
 */
final class Weighing {
    private final Policy policy;
    private final Advice advice;
    private final List<Concluded> found;
    /** The place of each subject among what is asked, by key. */
    private final Map<String, Integer> order = new LinkedHashMap<>();

    Weighing(Policy policy, Advice advice, List<Asked> asked, List<Concluded> found) {
        this.policy = policy;
        this.advice = advice;
        this.found = List.copyOf(found);
        asked.forEach(a -> order.put(a.key(), order.size()));
    }

    /** Every gap by key, most pressing first. */
    Map<String, WeighedGap> gaps() {
        Map<String, List<Concluded>> urgencies = found.stream()
                .filter(c -> c.conclusion() instanceof Urgency)
                .collect(Collectors.groupingBy(c -> ((Urgency) c.conclusion()).gap()));
        List<WeighedGap> weighed = new ArrayList<>();
        for (Concluded concluded : found) {
            if (concluded.conclusion() instanceof Gap gap) {
                weighed.add(weigh(gap, concluded, urgencies.getOrDefault(gap.key(), List.of())));
            }
        }
        weighed.sort(Comparator.comparing((WeighedGap gap) -> !gap.gap().isLaw())
                .thenComparing(WeighedGap::tier)
                .thenComparing(Comparator.comparingInt(WeighedGap::points).reversed())
                .thenComparingInt(gap -> order.get(gap.key())));
        Map<String, WeighedGap> gaps = new LinkedHashMap<>();
        weighed.forEach(gap -> gaps.put(gap.key(), gap));
        return gaps;
    }

    private WeighedGap weigh(Gap gap, Concluded concluded, List<Concluded> urgencies) {
        List<Reason> because = new ArrayList<>(concluded.because());
        // What caps the others is said after them.
        urgencies.stream()
                .sorted(Comparator.comparing(urgency -> ((Urgency) urgency.conclusion()).cap()))
                .forEach(urgency -> because.addAll(urgency.because()));
        List<Urgency> said =
                urgencies.stream().map(c -> (Urgency) c.conclusion()).toList();
        Tier tier = policy.tier("tier.default");
        if (said.stream().allMatch(Urgency::cap)) {
            because.add(advice.found(
                    "plan/tier-by-default", "gap", gap, "tier", tier, "number", policy.of("tier.default")));
        } else {
            tier = said.stream()
                    .filter(urgency -> !urgency.cap())
                    .map(Urgency::tier)
                    .reduce(Tier.BONUS, Tier::orHigher);
        }
        tier = said.stream().filter(Urgency::cap).map(Urgency::tier).reduce(tier, Tier::atMost);
        return new WeighedGap(gap, tier, said.stream().mapToInt(Urgency::points).sum(), because);
    }

    /**
     * What is to be assessed first, in the order asked.
     *
     * @param shown keys of what has been shown, for near-twins as a hint
     */
    List<AssessLine> assessFirst(Standards standards, Set<String> shown) {
        return found.stream()
                .filter(c -> c.conclusion() instanceof AssessFirst)
                .map(c -> {
                    Asked asked = ((AssessFirst) c.conclusion()).asked();
                    return new AssessLine(asked, close(asked, standards, shown), c.because());
                })
                .sorted(Comparator.comparingInt(line -> order.get(line.asked().key())))
                .toList();
    }

    private static List<Title> close(Asked asked, Standards standards, Set<String> shown) {
        if (!(asked.subject() instanceof Competency competency)) {
            return List.of();
        }
        return competency.close().stream()
                .map(id -> standards.competencies().get(id))
                .filter(twin -> shown.contains(twin.key()))
                .map(Competency::title)
                .toList();
    }
}
