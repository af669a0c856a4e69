package zhiti.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiti.standard.Title;

/**
 * One thing that would be decided otherwise today.
 *
 * @param id what it is about: an offering, a gap's key; empty for sums
 * @param title its name; empty for sums
 * @param before what was decided; empty where it was not there
 * @param now what would be; empty where it would not be there
 */
public record Difference(Kind kind, String id, Optional<Title> title, Optional<Title> before, Optional<Title> now) {
    /** What is otherwise. */
    public enum Kind {
        STEP("step", "行動方案", "step"),
        GAP("gap", "職能缺口", "gap"),
        HOURS("hours", "學習時數", "learning hours"),
        COST("cost", "費用", "cost"),
        READINESS("readiness", "職能達成度", "readiness");

        private final String id;
        private final Title title;

        Kind(String id, String zh, String en) {
            this.id = id;
            this.title = new Title(zh, en);
        }

        public String id() {
            return id;
        }

        public Title title() {
            return title;
        }
    }

    /** What is otherwise in a plan, in the order of the one that was recorded. */
    static List<Difference> between(PlanOutline then, PlanOutline today) {
        List<Difference> all = new ArrayList<>();
        all.addAll(of(Kind.STEP, then.steps(), today.steps()));
        all.addAll(of(Kind.GAP, then.gaps(), today.gaps()));
        sum(Kind.HOURS, Title.same(then.hours() + ""), Title.same(today.hours() + ""))
                .ifPresent(all::add);
        sum(Kind.COST, Title.same(PlanOutline.fee(then.cost())), Title.same(PlanOutline.fee(today.cost())))
                .ifPresent(all::add);
        sum(Kind.READINESS, then.readiness(), today.readiness()).ifPresent(all::add);
        return all;
    }

    private static List<Difference> of(Kind kind, List<PlanOutline.Line> then, List<PlanOutline.Line> today) {
        Map<String, PlanOutline.Line> before = new LinkedHashMap<>();
        then.forEach(line -> before.put(line.id(), line));
        Map<String, PlanOutline.Line> now = new TreeMap<>();
        today.forEach(line -> now.put(line.id(), line));
        List<String> ids = new ArrayList<>(before.keySet());
        now.keySet().stream().filter(id -> !before.containsKey(id)).forEach(ids::add);
        List<Difference> found = new ArrayList<>();
        for (String id : ids) {
            Optional<PlanOutline.Line> was = Optional.ofNullable(before.get(id));
            Optional<PlanOutline.Line> is = Optional.ofNullable(now.get(id));
            Optional<Title> wasSaid = was.map(PlanOutline.Line::description);
            Optional<Title> isSaid = is.map(PlanOutline.Line::description);
            if (!wasSaid.equals(isSaid)) {
                found.add(new Difference(kind, id, was.or(() -> is).map(PlanOutline.Line::title), wasSaid, isSaid));
            }
        }
        return found;
    }

    private static Optional<Difference> sum(Kind kind, Title before, Title now) {
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(new Difference(kind, "", Optional.empty(), Optional.of(before), Optional.of(now)));
    }
}
