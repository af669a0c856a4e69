package zhiti.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.plan.GapLine;
import zhiti.plan.Plan;
import zhiti.plan.Readiness;
import zhiti.plan.Step;
import zhiti.standard.Money;
import zhiti.standard.Title;

/**
 * What of a plan is compared with the plan that today's rules make: its steps, its gaps and its sums, in words.
 *
 * @param hours learning hours of all steps
 * @param cost fees of all steps
 * @param readiness now and once all steps are done
 */
record PlanOutline(List<Line> steps, List<Line> gaps, int hours, Money cost, Title readiness) {
    /**
     * A step or a gap.
     *
     * @param id of the offering; the key of the gap
     * @param description when, how pressing and at what cost; which levels and how pressing
     */
    record Line(String id, Title title, Title description) {}

    PlanOutline {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }

    static PlanOutline of(Plan plan) {
        Readiness readiness = plan.readiness();
        return new PlanOutline(
                plan.steps().stream().map(PlanOutline::step).toList(),
                plan.gaps().stream().map(PlanOutline::gap).toList(),
                plan.totals().hours(),
                plan.totals().cost(),
                readiness(percent(readiness.now()), percent(readiness.after())));
    }

    private static Line step(Step step) {
        int hours = step.offering().hours();
        String fee = fee(step.offering().cost());
        Optional<Title> by =
                step.mentoring().map(m -> m.id().isEmpty() ? m.kind().title() : Title.same(m.id()));
        return new Line(
                step.offering().id(),
                step.offering().title(),
                new Title(
                        step.span() + " " + step.tier().title().zh() + "、" + hours + " 小時、" + fee
                                + by.map(who -> "、指導：" + who.zh()).orElse(""),
                        step.span() + " " + step.tier().title().en() + ", " + hours + " h, " + fee
                                + by.map(who -> ", guided: " + who.en()).orElse("")));
    }

    static String fee(Money money) {
        return String.format(Locale.ROOT, "NT$%,d", money.twd());
    }

    private static Line gap(GapLine line) {
        String levels = line.gap().shown() + "→" + line.gap().required() + " ";
        return new Line(
                line.gap().key(),
                line.gap().title(),
                new Title(
                        levels + line.tier().title().zh(),
                        levels + line.tier().title().en()));
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(of -> of.movePointRight(2).toPlainString() + "%").orElse("");
    }

    /** Two percentages; empty where nothing is known. */
    static Title readiness(String now, String after) {
        String shown = now.isEmpty() ? "-" : now;
        String then = after.isEmpty() ? "-" : after;
        return new Title(shown + "（完成後 " + then + "）", shown + " (" + then + " afterwards)");
    }
}
