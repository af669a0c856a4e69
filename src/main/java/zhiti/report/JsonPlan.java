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
import zhiti.plan.Plan;
import zhiti.plan.Readiness;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/** The objects within {@code "plans"}: who it is for and what was found. */
final class JsonPlan {
    private JsonPlan() {}

    static void head(JsonWriter json, Plan plan) throws IOException {
        json.object("employee", j -> {
            j.text("id", plan.person().id());
            j.text("name", plan.person().name());
        });
        json.text("role", plan.person().role().id());
        json.maybe("edition", plan.standard().map(Standard::edition));
        json.list("also", plan.person().also(), role -> {
            json.text("role", role.id());
            json.maybe("edition", edition(plan, role));
        });
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

    private static Optional<String> edition(Plan plan, Role role) {
        return plan.also().stream()
                .filter(standard -> standard.role().equals(role.id()))
                .map(Standard::edition)
                .findFirst();
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

    private static void gap(JsonWriter json, GapLine line, Language language) throws IOException {
        Asked asked = line.gap().asked();
        json.text("id", asked.key());
        json.text("kind", kind(asked));
        places(json, asked);
        json.text("name", line.gap().title().in(language));
        json.texts("asks", asks(asked));
        json.word("unit", asked.measure());
        json.number("required", asked.required());
        houseLevel(json, asked);
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
        places(json, line.asked());
        houseLevel(json, line.asked());
        JsonReasons.write(json, line.because(), language);
    }

    /** The codes and, since a code means nothing outside its document, the document of each. */
    private static void places(JsonWriter json, Asked asked) throws IOException {
        json.texts("codes", asked.codes());
        json.list("places", asked.places(), place -> {
            json.text("standard", place.standard());
            json.text("code", place.code());
        });
    }

    /** The level of the house's own that is required; null where that of the duties is. */
    private static void houseLevel(JsonWriter json, Asked asked) throws IOException {
        if (asked.houseLevel().isEmpty()) {
            json.maybe("houseLevel", Optional.empty());
            return;
        }
        HouseLevel level = asked.houseLevel().get();
        json.object("houseLevel", j -> {
            j.text("role", level.role());
            j.number("level", level.level());
            j.text("why", level.why());
            j.text("by", level.by());
            j.text("since", level.since().toString());
        });
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
