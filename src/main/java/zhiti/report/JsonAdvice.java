package zhiti.report;

import java.io.IOException;
import java.util.Optional;
import zhiti.plan.LeftOut;
import zhiti.plan.Mentoring;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Remark;
import zhiti.plan.Step;
import zhiti.plan.Totals;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.Show;

/** What a plan advises, as JSON: steps, what is left of the gaps, what was left out, sums. */
final class JsonAdvice {
    private JsonAdvice() {}

    static void write(JsonWriter json, Plan plan, Language language) throws IOException {
        json.list("steps", plan.steps(), step -> step(json, step, language));
        json.list("notCovered", plan.notCovered(), left -> notCovered(json, left, language));
        json.list("leftOut", plan.leftOut(), left -> leftOut(json, left, language));
        Totals totals = plan.totals();
        json.object("totals", j -> {
            j.number("steps", totals.steps());
            j.number("hours", totals.hours());
            j.number("workHours", totals.workHours());
            j.number("mentorHours", totals.mentorHours());
            j.number("cost", totals.cost().twd());
            j.number("paid", totals.paid().twd());
            j.number("due", totals.due().twd());
            j.number("unverified", totals.unverified().twd());
            j.object("legal", legal -> {
                legal.number("hours", totals.legal().hours());
                legal.number("cost", totals.legal().cost().twd());
                legal.number("paid", totals.legal().paid().twd());
                legal.number("due", totals.legal().due().twd());
            });
        });
    }

    /** What is to be said of the person's own record. */
    static void remarks(JsonWriter json, Plan plan, Language language) throws IOException {
        json.list("remarks", plan.remarks(), remark -> remark(json, remark, language));
    }

    static void remark(JsonWriter json, Remark remark, Language language) throws IOException {
        json.text("kind", remark.kind().id());
        json.text("of", remark.of().id());
        json.text("about", remark.about());
        json.text("title", remark.title().in(language));
        json.maybe("on", remark.on());
        json.any("paid", remark.paid().map(Money::twd));
        json.maybe("hint", remark.hint().map(hint -> hint.says(language)));
        JsonReasons.write(json, remark.because(), language);
    }

    static void step(JsonWriter json, Step step, Language language) throws IOException {
        json.number("order", step.order());
        json.text("offering", step.offering().id());
        json.text("title", step.offering().title().in(language));
        json.text("form", step.offering().form().id());
        json.number("mix", step.offering().form().mix());
        json.word("tier", step.tier());
        json.text("quarter", step.quarter().toString());
        json.maybe("registerBy", step.registerBy());
        json.number("hours", step.offering().hours());
        json.number("workHours", step.offering().workHours());
        json.number("mentorHours", step.offering().mentorHours());
        json.number("cost", step.offering().cost().twd());
        json.number("paid", step.paid().twd());
        json.number("due", step.due().twd());
        json.word("costBasis", step.offering().costBasis());
        json.text("evidence", evidence(step, language));
        json.list("lifts", step.lifts(), lifted -> {
            json.text(lifted.kind(), lifted.id());
            json.number("from", lifted.entry());
            json.number("to", lifted.reach());
        });
        json.texts("closes", step.closes());
        json.texts("opens", step.opens());
        json.flag("legal", step.legal());
        json.flag("booked", step.booked());
        json.maybe("show", step.show().map(Show::id));
        mentor(json, step.mentoring());
        JsonReasons.write(json, step.because(), language);
    }

    /** Who guides it; null where it needs nobody, and without a name where nobody is named. */
    private static void mentor(JsonWriter json, Optional<Mentoring> mentoring) throws IOException {
        if (mentoring.isEmpty()) {
            json.maybe("mentor", Optional.empty());
            return;
        }
        Mentoring by = mentoring.get();
        json.object("mentor", j -> {
            j.word("kind", by.kind());
            j.maybe("id", Optional.of(by.id()).filter(id -> !id.isEmpty()));
            j.maybe("name", Optional.of(by.name()).filter(name -> !name.isEmpty()));
        });
    }

    /** The code of the printed output that the step leaves behind, or else how one sees that it is done. */
    private static String evidence(Step step, Language language) {
        return step.offering()
                .yields()
                .map(output -> output.substring(output.lastIndexOf('/') + 1))
                .orElseGet(() -> step.offering().proof().in(language));
    }

    private static void notCovered(JsonWriter json, NotCovered left, Language language) throws IOException {
        json.text("gap", left.gap().key());
        json.number("from", left.entry());
        json.number("to", left.reach());
        json.text("kind", left.kind().id());
        json.maybe("metOn", left.metOn());
        json.maybe("quarter", left.quarter());
        JsonReasons.write(json, left.because(), language);
    }

    static void leftOut(JsonWriter json, LeftOut left, Language language) throws IOException {
        json.text("offering", left.offering().id());
        json.text("kind", left.kind());
        json.text("authority", left.authority());
        json.maybe("possibleOn", left.possibleOn());
        JsonReasons.write(json, left.because(), language);
    }
}
