package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import zhiti.audit.Fairness;
import zhiti.audit.Grounds;
import zhiti.audit.Lot;
import zhiti.audit.Yardstick;
import zhiti.standard.Language;

/** How plans differ between groups, as text and as JSON in the form that {@code schema/fairness.schema.json} lays down. */
public record FairnessReport(Language language) {
    public String text(Fairness fairness) {
        return new TextFairness(fairness, new Say(language)).print();
    }

    /** {@code {"fairness": {…}}}. */
    public String json(Fairness fairness) {
        return JsonText.object(json -> json.object("fairness", one -> {
            one.text("asOf", fairness.asOf().toString());
            one.number("people", fairness.people());
            one.number("leastGroup", fairness.least());
            one.number("percent", fairness.percent());
            one.flag("flagged", fairness.isFlagged());
            one.list("columns", fairness.divided(), divided -> divided(one, divided));
            one.list("languages", fairness.languages(), ask -> {
                one.text("title", ask.title().in(language));
                one.text("text", ask.text());
                one.texts("standards", ask.standards());
                one.number("people", ask.people());
                one.number("gaps", ask.gaps());
            });
        }));
    }

    private void divided(JsonWriter json, Fairness.Divided divided) throws IOException {
        json.text("column", divided.grouping().column());
        json.maybe("ground", divided.grouping().ground().map(Grounds.Ground::id));
        json.maybe("law", divided.grouping().ground().map(g -> g.source().in(language)));
        json.flag("derived", divided.grouping().isDerived());
        json.flag("comparable", divided.isComparable());
        json.number("unsaid", divided.unsaid());
        json.list("groups", divided.groups(), group -> group(json, group));
        json.list("flags", divided.flags(), flag -> flag(json, flag));
        json.object("flip", flip -> {
            flip.number("people", divided.flip().people());
            flip.number("changed", divided.flip().changed());
        });
    }

    private void group(JsonWriter json, Fairness.Group group) throws IOException {
        json.text("group", group.name().in(language));
        json.number("people", group.lots().size());
        json.flag("small", group.small());
        json.object("figures", figures -> {
            for (Yardstick by : Yardstick.values()) {
                figures.any(by.id(), group.figures().get(by));
            }
        });
        json.object("ratios", ratios -> {
            for (Yardstick by : Yardstick.values()) {
                ratios.any(by.id(), group.ratios().get(by));
            }
        });
        json.list("cases", group.small() ? group.lots() : List.<Lot>of(), lot -> {
            json.text("employee", lot.person());
            json.number("mustGaps", lot.mustGaps());
            json.number("mustSteps", lot.mustSteps());
            json.number("hours", lot.hours());
            json.number("cost", lot.cost());
            json.any("readiness", lot.rise());
            json.number("leftOut", lot.leftOut());
        });
    }

    private void flag(JsonWriter json, Fairness.Flag flag) throws IOException {
        json.text("by", flag.by().id());
        json.text("group", flag.group().in(language));
        json.text("most", flag.most().in(language));
        json.any("ratio", Optional.of(flag.ratio()));
        json.list("behind", flag.behind(), behind -> {
            json.text("rule", behind.card().id());
            json.any("here", Optional.of(behind.here()));
            json.any("there", Optional.of(behind.there()));
            json.any("without", behind.without());
            json.flag("lifts", behind.lifts());
            json.text("says", behind.card().says(language));
            json.text("source", behind.card().source());
        });
    }
}
