package zhiti.report;

import java.io.IOException;
import java.util.Optional;
import zhiti.plan.AssessLine;
import zhiti.plan.LeftOut;
import zhiti.plan.Plan;
import zhiti.plan.WhatIf;
import zhiti.standard.Language;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/** What would be otherwise, key for key. */
record JsonWhatIf(JsonWriter json, WhatIf found, Language language) {
    void write() throws IOException {
        Say say = new Say(language);
        json.object("employee", employee -> {
            employee.text("id", found.today().person().id());
            employee.text("name", found.today().person().name());
        });
        json.text("asOf", found.today().asOf().toString());
        json.texts("set", found.supposed());
        json.object("today", today -> side(today, found.today()));
        json.object("then", then -> side(then, found.then()));
        json.flag("same", found.isSame());
        json.list("figures", Figure.of(found, say), figure -> {
            json.text("figure", figure.key());
            json.any("today", figure.today());
            json.any("then", figure.then());
        });
        JsonChanges.write(json, found.changes(), language);
        json.list("assessFirst", found.unknown(), one -> {
            json.text("id", one.asked().key());
            json.text("name", one.asked().title().in(language));
            unknown("today", one.today());
            unknown("then", one.then());
        });
        json.list("verdicts", found.verdicts(), turned -> {
            json.text("offering", turned.offering().id());
            json.text("title", turned.offering().title().in(language));
            left("today", turned.today());
            left("then", turned.then());
        });
    }

    private static void side(JsonWriter json, Plan plan) throws IOException {
        json.text("role", plan.person().role().id());
        json.maybe("edition", plan.standard().map(Standard::edition));
        json.maybe("track", plan.person().track().map(t -> t == Track.BOTH ? "both" : t.name()));
        json.maybe("target", plan.person().target().map(Role::id));
        json.text("inputs", plan.versions().inputs());
        if (plan.under().isPresent()) {
            JsonLimits.limits(json, plan.under().get().limits());
            JsonLimits.optimality(json, plan.under().get().optimality());
        } else {
            json.any("limits", Optional.empty());
            json.any("optimality", Optional.empty());
        }
    }

    private void unknown(String key, Optional<AssessLine> line) throws IOException {
        if (line.isPresent()) {
            json.object(key, one -> JsonReasons.write(one, line.get().because(), language));
        } else {
            json.any(key, Optional.empty());
        }
    }

    private void left(String key, Optional<LeftOut> left) throws IOException {
        if (left.isPresent()) {
            json.object(key, one -> JsonAdvice.leftOut(one, left.get(), language));
        } else {
            json.any(key, Optional.empty());
        }
    }
}
