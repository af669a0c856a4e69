package zhiti.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Asked;
import zhiti.standard.Difference;

/** Holds somebody's gaps under one edition against those under another; tasks go by the difference, never by code. */
final class EditionShifts {
    private final Plan before;
    private final Plan after;
    private final EditionLines lines;
    private final Map<String, String> earlierTask = new HashMap<>();

    EditionShifts(Plan before, Plan after, List<Difference> differences) {
        this.before = before;
        this.after = after;
        this.lines = new EditionLines(differences);
        differences.forEach(difference -> difference
                .tasks()
                .kept()
                .forEach(pair -> earlierTask.put(pair.to().key(), pair.from().key())));
    }

    /** All that is otherwise: first what is asked after, then what was asked before alone. */
    List<EditionShift> all() {
        Map<String, Asked> then = byKey(before);
        Set<String> seen = new HashSet<>();
        List<EditionShift> shifts = new ArrayList<>();
        for (Asked asked : after.asks()) {
            String key =
                    then.containsKey(asked.key()) ? asked.key() : earlierTask.getOrDefault(asked.key(), asked.key());
            seen.add(key);
            add(shifts, Optional.ofNullable(then.get(key)), Optional.of(asked));
        }
        then.values().stream()
                .filter(asked -> !seen.contains(asked.key()))
                .forEach(asked -> add(shifts, Optional.of(asked), Optional.empty()));
        return shifts;
    }

    private static Map<String, Asked> byKey(Plan plan) {
        Map<String, Asked> byKey = new LinkedHashMap<>();
        plan.asks().forEach(asked -> byKey.put(asked.key(), asked));
        return byKey;
    }

    private void add(List<EditionShift> shifts, Optional<Asked> then, Optional<Asked> now) {
        EditionShift.State one = state(before, then);
        EditionShift.State other = state(after, now);
        if (!one.isLike(other)) {
            shifts.add(new EditionShift(now.or(() -> then).orElseThrow(), one, other, lines.behind(then, now)));
        }
    }

    private static EditionShift.State state(Plan plan, Optional<Asked> asked) {
        String key = asked.map(Asked::key).orElse("");
        return new EditionShift.State(
                asked.isPresent(),
                plan.gaps().stream()
                        .filter(line -> line.gap().key().equals(key))
                        .findFirst(),
                plan.assessFirst().stream().anyMatch(line -> line.asked().key().equals(key)));
    }
}
