package zhiti.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.rulebook.Concluded;
import zhiti.rulebook.Narrower;
import zhiti.rulebook.Reason;

/**
 * Finds rules that only say what another says too. A finding that each rule makes for itself, such as points, is never
 * one of two rules, so such rules do not shadow each other.
 */
final class Shadows {
    private final Map<String, Integer> findings = new TreeMap<>();
    private final Map<String, Map<String, Integer>> together = new TreeMap<>();

    void add(List<Concluded> found) {
        for (Concluded one : found) {
            List<String> rules =
                    one.because().stream().map(Reason::rule).distinct().toList();
            for (String rule : rules) {
                findings.merge(rule, 1, Integer::sum);
                rules.stream()
                        .filter(other -> !other.equals(rule))
                        .forEach(other -> together.computeIfAbsent(rule, r -> new TreeMap<>())
                                .merge(other, 1, Integer::sum));
            }
        }
    }

    /**
     * Each rule all of whose findings another made as well, and each that is written so that it never fires without
     * another, whether it fired or not; of two that are the same, both.
     */
    List<Coverage.Shadow> found(List<Narrower> written) {
        List<Coverage.Shadow> shadows = new ArrayList<>();
        written.forEach(one -> shadows.add(
                new Coverage.Shadow(one.rule(), one.than(), one.same(), true, findings.getOrDefault(one.rule(), 0))));
        together.forEach((rule, others) -> others.forEach((by, times) -> {
            int own = findings.get(rule);
            boolean told = shadows.stream()
                    .anyMatch(one -> one.rule().equals(rule) && one.by().equals(by));
            if (times == own && !told) {
                shadows.add(new Coverage.Shadow(rule, by, findings.get(by) == own, false, own));
            }
        }));
        return shadows;
    }
}
