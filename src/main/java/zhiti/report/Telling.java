package zhiti.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.person.Shown;
import zhiti.person.Source;
import zhiti.plan.LeftOut;
import zhiti.plan.Plan;
import zhiti.standard.Asked;

/** The lines of a long list that a reader would miss most. */
public final class Telling {
    private static final List<String> KINDS = List.of("尚不可", "不開放", "無需", "本期未選入");

    /** What is seen in a test or a piece of work counts more than what someone says, and that more than an inference. */
    private static final List<Source> SEEN = List.of(Source.TEST, Source.WORK, Source.MANAGER, Source.TASKS);

    private Telling() {}

    /**
     * The offerings left out that one asks about first: those known in the trade, then those that become possible on a
     * day, then by kind; otherwise as the plan has them.
     */
    public static List<LeftOut> leftOut(Plan plan, int limit) {
        List<LeftOut> sorted = new ArrayList<>(plan.leftOut());
        sorted.sort(Comparator.comparing((LeftOut left) -> !left.offering().recognised())
                .thenComparing(left -> left.possibleOn().isEmpty())
                .thenComparing(left -> KINDS.indexOf(left.kind())));
        return List.copyOf(sorted.subList(0, Math.min(limit, sorted.size())));
    }

    /** A strength: something asked and shown at or above its level. */
    public record Strength(Asked asked, Shown shown) {
        /** Levels above what is required. */
        public int above() {
            return shown.level() - asked.required();
        }
    }

    /**
     * What was shown at or above the required level by someone other than the person, best first: by levels above what
     * is required, then by how it was seen, then by how many duties ask for it.
     */
    public static List<Strength> strengths(Plan plan) {
        Map<String, Shown> seen = new LinkedHashMap<>();
        plan.shown().forEach(shown -> seen.put(shown.key(), shown));
        List<Strength> strengths = new ArrayList<>();
        for (Asked asked : plan.asks()) {
            Shown shown = seen.get(asked.key());
            if (shown != null && !shown.isSelfOnly() && shown.level() >= asked.required()) {
                strengths.add(new Strength(asked, shown));
            }
        }
        strengths.sort(Comparator.comparing(Strength::above, Comparator.reverseOrder())
                .thenComparing(s -> SEEN.indexOf(s.shown().source()))
                .thenComparing(s -> s.asked().duties().size(), Comparator.reverseOrder()));
        return List.copyOf(strengths);
    }
}
