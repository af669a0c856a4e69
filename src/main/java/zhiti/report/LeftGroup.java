package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;

/**
 * What is left of gaps for one and the same reason: the kind, the day or quarter on which it can go on, the sentence.
 *
 * @param heading the kind, and when it can go on where that is known: 下一期（2028Q1 起）
 * @param why the reasons in one line; empty where there is none
 * @param lines in the order of the plan
 */
public record LeftGroup(String heading, Optional<String> why, List<NotCovered> lines) {
    public LeftGroup {
        lines = List.copyOf(lines);
    }

    /** The groups of a plan, in the order of their first lines. */
    public static List<LeftGroup> of(Say say, Plan plan) {
        Map<List<String>, List<NotCovered>> groups = new LinkedHashMap<>();
        for (NotCovered left : plan.notCovered()) {
            List<String> reason = List.of(heading(say, left), Saying.inOneLine(say, left.because()));
            groups.computeIfAbsent(reason, key -> new ArrayList<>()).add(left);
        }
        return groups.entrySet().stream()
                .map(group -> new LeftGroup(
                        group.getKey().get(0),
                        Optional.of(group.getKey().get(1)).filter(why -> !why.equals(Say.NOTHING)),
                        group.getValue()))
                .toList();
    }

    private static String heading(Say say, NotCovered left) {
        return left.metOn()
                .map(day -> say.word("left.metOn", day))
                .or(() -> left.quarter().map(quarter -> say.word("left.quarter", quarter)))
                .map(when -> say.name(left.kind()) + say.aside(when))
                .orElse(say.name(left.kind()));
    }

    /** The gap by name, and what is left of it: 組織能力 3→5 級. */
    public static String line(Say say, NotCovered left) {
        return say.uncoded(left.gap().asked()) + " " + range(say, left);
    }

    /** What is left of it: 3→5 級. */
    public static String range(Say say, NotCovered left) {
        if (left.gap().lapsing()) {
            return say.word("gap.lapsing");
        }
        return say.range(left.gap().measure(), left.entry(), left.reach());
    }
}
