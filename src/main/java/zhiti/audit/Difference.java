package zhiti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import zhiti.plan.GapLine;
import zhiti.plan.Plan;
import zhiti.plan.Readiness;
import zhiti.plan.Step;
import zhiti.standard.Money;
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
    static List<Difference> between(Plan then, Plan today) {
        List<Difference> all = new ArrayList<>();
        all.addAll(of(
                Kind.STEP,
                then.steps(),
                today.steps(),
                s -> s.offering().id(),
                s -> s.offering().title(),
                Difference::step));
        all.addAll(of(
                Kind.GAP,
                then.gaps(),
                today.gaps(),
                g -> g.gap().key(),
                g -> g.gap().title(),
                Difference::gap));
        sum(Kind.HOURS, then.totals().hours() + "", today.totals().hours() + "").ifPresent(all::add);
        sum(Kind.COST, fee(then.totals().cost()), fee(today.totals().cost())).ifPresent(all::add);
        Title was = readiness(then.readiness());
        Title is = readiness(today.readiness());
        if (!was.equals(is)) {
            all.add(new Difference(Kind.READINESS, "", Optional.empty(), Optional.of(was), Optional.of(is)));
        }
        return all;
    }

    private static <T> List<Difference> of(
            Kind kind,
            List<T> then,
            List<T> today,
            Function<T, String> id,
            Function<T, Title> title,
            Function<T, Title> told) {
        Map<String, T> before = new LinkedHashMap<>();
        then.forEach(one -> before.put(id.apply(one), one));
        Map<String, T> now = new TreeMap<>();
        today.forEach(one -> now.put(id.apply(one), one));
        List<String> ids = new ArrayList<>(before.keySet());
        new TreeSet<>(now.keySet())
                .stream().filter(key -> !before.containsKey(key)).forEach(ids::add);
        List<Difference> found = new ArrayList<>();
        for (String key : ids) {
            Optional<T> was = Optional.ofNullable(before.get(key));
            Optional<T> is = Optional.ofNullable(now.get(key));
            if (!was.map(told).equals(is.map(told))) {
                found.add(new Difference(kind, key, was.or(() -> is).map(title), was.map(told), is.map(told)));
            }
        }
        return found;
    }

    private static Optional<Difference> sum(Kind kind, String before, String now) {
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(new Difference(
                        kind, "", Optional.empty(), Optional.of(Title.same(before)), Optional.of(Title.same(now))));
    }

    private static Title step(Step step) {
        int hours = step.offering().hours();
        String fee = fee(step.offering().cost());
        Optional<Title> by =
                step.mentoring().map(m -> m.id().isEmpty() ? m.kind().title() : Title.same(m.id()));
        return new Title(
                step.span() + " " + step.tier().title().zh() + "、" + hours + " 小時、" + fee
                        + by.map(who -> "、指導：" + who.zh()).orElse(""),
                step.span() + " " + step.tier().title().en() + ", " + hours + " h, " + fee
                        + by.map(who -> ", guided: " + who.en()).orElse(""));
    }

    private static String fee(Money money) {
        return String.format(Locale.ROOT, "NT$%,d", money.twd());
    }

    private static Title gap(GapLine line) {
        String levels = line.gap().shown() + "→" + line.gap().required() + " ";
        return new Title(
                levels + line.tier().title().zh(), levels + line.tier().title().en());
    }

    private static Title readiness(Readiness readiness) {
        String now = percent(readiness.now());
        String after = percent(readiness.after());
        return new Title(now + "（完成後 " + after + "）", now + " (" + after + " afterwards)");
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(of -> of.movePointRight(2).toPlainString() + "%").orElse("-");
    }
}
