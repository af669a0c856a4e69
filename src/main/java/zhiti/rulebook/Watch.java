package zhiti.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kie.api.runtime.KieSession;

/** Counts in one session what fires, and asks of each silent rule how far it came. */
final class Watch implements Attendant {
    private final Map<String, List<String>> conditions;
    private final Map<String, Known> rules;
    private final Consumer<Turn> heard;
    private final Map<String, Integer> fired = new LinkedHashMap<>();
    private final Map<String, Integer> stuck = new LinkedHashMap<>();
    private final List<Concluded> found = new ArrayList<>();

    Watch(Map<String, List<String>> conditions, Map<String, Known> rules, Consumer<Turn> heard) {
        this.conditions = conditions;
        this.rules = rules;
        this.heard = heard;
    }

    @Override
    public boolean lets(String rule) {
        fired.merge(rule, 1, Integer::sum);
        return true;
    }

    /** Asked right after the folder has run, before anything that it saw is taken back. */
    @Override
    public void ran(String folder, KieSession session, Supplier<List<Concluded>> soFar) {
        rules.forEach((id, rule) -> {
            if (rule.rule().folder().equals(folder) && !fired.containsKey(id)) {
                stuck.put(id, firstUnmet(id, session));
            }
        });
        soFar.get().stream()
                .filter(one -> one.because().get(0).rule().startsWith(folder + "/"))
                .forEach(found::add);
    }

    private int firstUnmet(String id, KieSession session) {
        return IntStream.range(0, conditions.get(id).size())
                .filter(i -> matches(Beginnings.query(id, i), session) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " is silent though all its conditions are met"));
    }

    private int matches(String query, KieSession session) {
        return CombinationLimit.within(
                rules, () -> session.getQueryResults(query).size());
    }

    @Override
    public void closed() {
        heard.accept(new Turn(fired, stuck, found));
    }
}
