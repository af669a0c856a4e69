package zhiti.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.rulebook.Concluded;
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

    /** Each rule all of whose findings another made as well; of two that found the same, both. */
    List<Coverage.Shadow> found() {
        List<Coverage.Shadow> shadows = new ArrayList<>();
        together.forEach((rule, others) -> others.forEach((by, times) -> {
            int own = findings.get(rule);
            if (times == own) {
                shadows.add(new Coverage.Shadow(rule, by, findings.get(by) == own, own));
            }
        }));
        return shadows;
    }
}
