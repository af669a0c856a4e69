package zhiti.report;

import java.util.List;
import java.util.Locale;
import zhiti.audit.Coverage;
import zhiti.standard.Language;

/** The shelf under watch, as text and as JSON in the form that {@code schema/coverage.schema.json} lays down. */
public record CoverageReport(Language language) {
    public String text(Coverage coverage) {
        return new TextCoverage(coverage, new Say(language)).print();
    }

    /** {@code {"coverage": {…}}}. */
    public String json(Coverage coverage) {
        return JsonText.object(json -> json.object("coverage", one -> {
            one.text("asOf", coverage.asOf().toString());
            one.number("people", coverage.people());
            one.list("rules", coverage.rules(), seen -> {
                one.text("rule", seen.card().id());
                one.number("people", seen.people());
                one.number("matches", seen.matches());
                one.number("silent", coverage.people() - seen.people());
                one.list("failedOn", seen.stuck(), stuck -> {
                    one.number("place", stuck.place());
                    one.text("condition", stuck.condition());
                    one.number("people", stuck.people());
                });
            });
            one.list("neverFires", coverage.never(), never -> {
                one.text("rule", never.rule());
                one.text("why", never.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                one.text("condition", never.condition());
            });
            one.texts(
                    "silentHere",
                    coverage.silentHere().stream().map(seen -> seen.card().id()).toList());
            one.list("shadows", coverage.shadows(), shadow -> {
                one.text("rule", shadow.rule());
                one.text("by", shadow.by());
                one.flag("same", shadow.same());
                one.flag("written", shadow.written());
                one.number("findings", shadow.findings());
            });
            against(one, "contradictions", coverage.against());
            against(one, "overruled", coverage.overruled());
            one.list("unread", coverage.unread(), number -> {
                one.text("number", number.name());
                one.text("title", number.title().in(language));
            });
        }));
    }

    private static void against(JsonWriter json, String key, List<Coverage.Against> pairs) throws java.io.IOException {
        json.list(key, pairs, pair -> {
            json.text("says", pair.says());
            json.text("bar", pair.other());
            json.number("times", pair.times());
            json.text("employee", pair.person());
            json.text("offering", pair.offering());
        });
    }
}
