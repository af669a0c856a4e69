package zhiti.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.person.Rating;
import zhiti.person.Unanswered;
import zhiti.plan.AssessLine;
import zhiti.plan.GapLine;
import zhiti.plan.LeftOut;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Readiness;
import zhiti.plan.Step;
import zhiti.plan.Totals;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/** The objects within {@code "plans"}: who it is for, what was found, what is advised. */
final class JsonPlan {
    private JsonPlan() {}

    static void head(JsonWriter json, Plan plan) throws IOException {
        json.object("employee", j -> {
            j.text("id", plan.person().id());
            j.text("name", plan.person().name());
        });
        json.text("role", plan.person().role().id());
        json.maybe("edition", plan.standard().map(Standard::edition));
        json.maybe("track", plan.person().track().map(t -> t == Track.BOTH ? "both" : t.name()));
        json.maybe("target", plan.person().target().map(t -> t.id()));
        json.text("asOf", plan.asOf().toString());
        json.object("versions", j -> {
            j.text("rules", plan.versions().rules());
            j.text("catalog", plan.versions().catalog());
            j.text("standards", plan.versions().standards());
            j.text("inputs", plan.versions().inputs());
            j.text("engine", plan.versions().engine());
        });
    }

    static void findings(JsonWriter json, Plan plan, Language language) throws IOException {
        Readiness readiness = plan.readiness();
        json.object("readiness", j -> {
            j.any("now", readiness.now());
            j.any("after", readiness.after());
            j.number("known", readiness.known());
            j.number("of", readiness.of());
            j.object("requirements", r -> {
                r.number("met", readiness.met());
                r.number("of", readiness.requirements());
            });
        });
        json.list("gaps", plan.gaps(), line -> gap(json, line, language));
        json.list("assessFirst", plan.assessFirst(), line -> assess(json, line, language));
    }

    static void advice(JsonWriter json, Plan plan, Language language) throws IOException {
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
            j.number("unverified", totals.unverified().twd());
            j.object("legal", legal -> {
                legal.number("hours", totals.legal().hours());
                legal.number("cost", totals.legal().cost().twd());
            });
        });
    }

    private static void gap(JsonWriter json, GapLine line, Language language) throws IOException {
        Asked asked = line.gap().asked();
        json.text("id", asked.key());
        json.text("kind", kind(asked));
        json.texts("codes", asked.places());
        json.text("name", line.gap().title().in(language));
        json.texts("asks", asks(asked));
        json.word("unit", asked.measure());
        json.number("required", asked.required());
        json.number("shown", line.gap().shown());
        json.flag("presumed", line.gap().presumed());
        json.word("tier", line.tier());
        json.word("closedBy", line.gap().closedBy());
        json.maybe("metOn", line.gap().metOn());
        Optional<Rating> winner = line.evidence().stream().findFirst();
        json.list("evidence", line.evidence(), rating -> {
            json.text("source", rating.by().id());
            json.number("level", rating.level());
            json.text("on", rating.on().toString());
            // The winner is the first, and only the first: two ratings can be equal in every field.
            json.flag("won", winner.filter(w -> w == rating).isPresent());
        });
        JsonReasons.write(json, line.because(), language);
    }

    private static void assess(JsonWriter json, AssessLine line, Language language) throws IOException {
        boolean unanswered = line.because().stream()
                .flatMap(reason -> reason.facts().stream())
                .anyMatch(Unanswered.class::isInstance);
        json.text("id", line.asked().key());
        json.text("kind", unanswered ? "condition" : kind(line.asked()));
        json.text("name", line.asked().subject().title().in(language));
        json.texts("codes", line.asked().places());
        JsonReasons.write(json, line.because(), language);
    }

    private static void step(JsonWriter json, Step step, Language language) throws IOException {
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
        json.word("costBasis", step.offering().costBasis());
        json.text("evidence", evidence(step, language));
        json.list("lifts", step.lifts(), lifted -> {
            json.text(lifted.kind(), lifted.id());
            json.number("from", lifted.entry());
            json.number("to", lifted.reach());
        });
        json.texts("closes", step.closes());
        json.texts("opens", step.opens());
        JsonReasons.write(json, step.because(), language);
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

    private static void leftOut(JsonWriter json, LeftOut left, Language language) throws IOException {
        json.text("offering", left.offering().id());
        json.text("kind", left.kind());
        json.text("authority", left.authority());
        json.maybe("possibleOn", left.possibleOn());
        JsonReasons.write(json, left.because(), language);
    }

    /** What sort of thing a key names: the word before its colon. */
    private static String kind(Asked asked) {
        return asked.key().substring(0, asked.key().indexOf(':')).toLowerCase(Locale.ROOT);
    }

    private static List<String> asks(Asked asked) {
        List<String> asks = new ArrayList<>();
        if (asked.own()) {
            asks.add("own");
        }
        if (asked.target()) {
            asks.add("target");
        }
        return asks;
    }
}
