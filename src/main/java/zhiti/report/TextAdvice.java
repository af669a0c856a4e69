package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.offering.Offering;
import zhiti.plan.LeftOut;
import zhiti.plan.Plan;
import zhiti.plan.Step;

/** What is advised, as text: steps, what is left of the gaps, what was left out, sums. */
final class TextAdvice {
    /** Offerings left out that are printed unless all are asked for. */
    static final int TELLING = 8;

    private TextAdvice() {}

    static void steps(TextPage page, Plan plan) {
        page.section(page.say().word("section.steps"));
        if (plan.steps().isEmpty()) {
            page.line(page.say().word("step.none"));
        }
        plan.steps().forEach(step -> step(page, plan, step));
    }

    private static void step(TextPage page, Plan plan, Step step) {
        Say say = page.say();
        String indent = "    ";
        page.hanging(Columns.left(step.order() + ".", 4) + step.span() + "  ", say.name(step.offering()));
        page.hanging(indent, String.join(say.word("semicolon"), facts(say, step)));
        if (!Phrase.raised(step).isEmpty()) {
            page.hanging(
                    indent + say.word("step.goal") + say.word("colon"),
                    say.all(Phrase.raised(step).stream()
                            .map(lifted -> Phrase.lifted(say, lifted))
                            .toList()));
        }
        if (!step.closes().isEmpty()) {
            page.hanging(
                    indent + say.word("step.closes") + say.word("colon"),
                    say.all(Phrase.names(say, plan, step.closes())));
        }
        if (!step.opens().isEmpty()) {
            page.hanging(
                    indent + say.word("step.opens") + say.word("colon"),
                    say.all(Phrase.opened(say, plan, step.opens())));
        }
        page.hanging(
                indent + say.word("step.proof") + say.word("colon"),
                step.offering().proof().in(say.language()));
        page.because(indent, step.because());
    }

    private static List<String> facts(Say say, Step step) {
        Offering offering = step.offering();
        List<String> facts = new ArrayList<>();
        facts.addAll(Phrase.standing(say, step));
        facts.add(say.name(offering.form()) + say.aside(offering.form().mix() + ""));
        facts.addAll(Phrase.hours(say, offering));
        facts.add(say.cost(offering));
        Phrase.paid(say, step.paid(), step.due()).ifPresent(facts::add);
        step.registerBy().ifPresent(day -> facts.add(say.word("step.registerBy") + " " + day));
        facts.add(
                step.session().map(day -> say.word("step.session") + " " + day).orElse(""));
        facts.removeIf(String::isEmpty);
        return facts;
    }

    static void left(TextPage page, Plan plan) {
        Say say = page.say();
        page.section(say.word("section.left"));
        if (plan.notCovered().isEmpty()) {
            page.line(say.word(plan.gaps().isEmpty() ? "left.nothing" : "left.none"));
            return;
        }
        for (LeftGroup group : LeftGroup.of(say, plan)) {
            page.line(group.heading()
                    + say.word("colon")
                    + say.all(group.lines().stream()
                            .map(left -> LeftGroup.line(say, left))
                            .toList()));
            group.why().ifPresent(why -> page.hanging("   " + say.word("because") + " ", why));
        }
    }

    static void out(TextPage page, Plan plan, boolean all) {
        Say say = page.say();
        page.section(say.word("section.out"));
        List<LeftOut> shown = all ? plan.leftOut() : Telling.leftOut(plan, TELLING);
        int indent = 2
                + shown.stream()
                        .mapToInt(left -> Columns.width(say.kind(left.kind())))
                        .max()
                        .orElse(0);
        for (LeftOut left : shown) {
            String day = left.possibleOn()
                    .map(d -> "  " + say.word("out.when") + " " + d)
                    .orElse("");
            page.hanging(Columns.left(say.kind(left.kind()), indent), say.name(left.offering()) + day);
            page.because(" ".repeat(indent), left.because());
        }
        int more = plan.leftOut().size() - shown.size();
        if (more > 0 || shown.isEmpty()) {
            page.line(more > 0 ? say.word("out.more", more) : say.word("out.none"));
        }
    }

    static void totals(TextPage page, Plan plan) {
        page.section(page.say().word("section.totals"));
        page.line(String.join(page.say().word("semicolon"), Phrase.sums(page.say(), plan.totals())));
        List<String> limits = new LimitLines(page.say(), plan).all();
        if (!limits.isEmpty()) {
            page.section(page.say().word("section.limits"));
            limits.forEach(line -> page.hanging("- ", line));
        }
    }
}
