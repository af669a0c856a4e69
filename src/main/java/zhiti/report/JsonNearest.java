package zhiti.report;

import java.io.IOException;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.plan.LeastChange;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Track;

/** The least change, key for key. */
record JsonNearest(JsonWriter json, LeastChange found, Language language) {
    void write() throws IOException {
        json.object("employee", employee -> {
            employee.text("id", found.person().id());
            employee.text("name", found.person().name());
        });
        json.object("readyFor", post -> {
            post.text("role", found.standard().role());
            post.text("edition", found.standard().edition());
            post.maybe("track", found.track().map(t -> t == Track.BOTH ? "both" : t.name()));
        });
        json.text("asOf", found.asOf().toString());
        json.flag("ready", found.isReady());
        json.list("missing", found.missing(), line -> missing(line));
        json.texts("post", found.post());
        json.list("changes", found.moves(), move -> move(move));
        json.object("totals", totals -> {
            totals.number("changes", found.moves().size());
            totals.number("levels", found.levels());
        });
        json.flag("proven", found.proven());
        json.list("beyond", found.beyond(), gap -> gap(gap));
        json.list("unknown", found.unknown(), asked -> unknown(asked));
    }

    private void missing(GapLine line) throws IOException {
        gap(line.gap());
        JsonReasons.write(json, line.because(), language);
    }

    private void gap(Gap gap) throws IOException {
        json.text("gap", gap.key());
        json.text("name", gap.title().in(language));
        json.texts("codes", gap.asked().codes());
        json.word("unit", gap.measure());
        json.number("required", gap.required());
        json.number("shown", gap.shown());
        json.flag("presumed", gap.presumed());
        json.maybe("metOn", gap.metOn());
    }

    private void move(LeastChange.Move move) throws IOException {
        json.text("set", move.setting());
        json.word("kind", move.kind());
        json.text("id", move.id());
        json.text("name", move.title().in(language));
        json.word("unit", move.measure());
        json.any("from", move.shown());
        json.number("to", move.reach());
        json.number("required", move.required());
        json.texts("closes", move.closes());
        json.flag("onlyTime", move.onlyTime());
        json.maybe("metOn", move.metOn());
    }

    private void unknown(Asked asked) throws IOException {
        json.text("id", asked.key());
        json.text("name", asked.title().in(language));
    }
}
