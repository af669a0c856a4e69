package zhiti.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import zhiti.plan.Change;
import zhiti.plan.Changes;
import zhiti.standard.Language;

/** What is otherwise than in the plan before, as JSON. */
final class JsonChanges {
    private JsonChanges() {}

    static void write(JsonWriter json, Changes changes, Language language) throws IOException {
        json.object("changes", j -> {
            j.text("since", changes.since().toString());
            j.number("kept", changes.kept());
            j.list("list", changes.list(), change -> change(j, change, language));
        });
    }

    private static void change(JsonWriter json, Change change, Language language) throws IOException {
        json.text("kind", change.kind().id());
        json.text("id", change.id());
        json.maybe("name", change.title().map(title -> title.in(language)));
        value(json, "before", change.before());
        value(json, "now", change.now());
        json.list("causes", change.because(), cause -> {
            json.text("cause", cause.kind().id());
            json.texts("of", cause.of());
            JsonReasons.one(json, cause.reason(), language);
        });
    }

    private static void value(JsonWriter json, String key, Optional<Change.Value> value) throws IOException {
        if (value.isPresent() && value.get() instanceof Change.Levels levels) {
            json.object(key, j -> {
                j.word("unit", levels.measure());
                j.number("shown", levels.shown());
                j.number("required", levels.required());
            });
        } else {
            json.any(key, value.map(JsonChanges::single));
        }
    }

    private static Object single(Change.Value value) {
        if (value instanceof Change.When when) {
            return when.quarter().toString();
        }
        if (value instanceof Change.Fee fee) {
            return fee.cost().twd();
        }
        if (value instanceof Change.Hours hours) {
            return hours.hours();
        }
        if (value instanceof Change.Share share) {
            return share.share();
        }
        return value instanceof Change.Rank rank
                ? rank.tier().name().toLowerCase(Locale.ROOT)
                : ((Change.Named) value).id();
    }
}
