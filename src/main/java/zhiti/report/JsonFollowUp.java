package zhiti.report;

import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import zhiti.plan.Deviation;
import zhiti.plan.FollowUp;
import zhiti.standard.Language;

/** What became of plans, in the form that {@code schema/followup.schema.json} lays down. */
final class JsonFollowUp {
    private JsonFollowUp() {}

    static String print(FollowUp followUp, Language language) {
        return JsonText.object(json -> {
            json.text("since", followUp.since().toString());
            json.text("asOf", followUp.asOf().toString());
            json.number("leastGroup", followUp.leastGroup());
            json.list("people", followUp.people(), one -> {
                json.text("id", one.id());
                json.text("name", one.name());
                json.text("since", one.since().toString());
                counts(json, count -> count.applyAsInt(one));
            });
            JsonLeavers.write(json, followUp.leavers(), language);
            json.list("offerings", followUp.offerings(), lift -> lift(json, lift, language));
            json.list("deviations", followUp.deviations(), deviation -> deviation(json, deviation, language));
            json.object("totals", totals -> counts(totals, followUp::total));
        });
    }

    /** How a number of steps is counted: of one person, or of all. */
    private interface Counting {
        int of(ToIntFunction<FollowUp.Progress> count);
    }

    private static void counts(JsonWriter json, Counting counting) throws IOException {
        json.number("planned", counting.of(FollowUp.Progress::planned));
        json.number("done", counting.of(FollowUp.Progress::done));
        json.number("rated", counting.of(FollowUp.Progress::rated));
        json.number("failed", counting.of(FollowUp.Progress::failed));
        json.number("overdue", counting.of(FollowUp.Progress::overdue));
        json.number("notDue", counting.of(FollowUp.Progress::notDue));
        json.number("unplanned", counting.of(FollowUp.Progress::unplanned));
    }

    private static void lift(JsonWriter json, FollowUp.Lift lift, Language language) throws IOException {
        json.text("offering", lift.id());
        json.text("title", lift.title().in(language));
        json.number("planned", lift.planned());
        json.number("done", lift.done());
        json.number("rated", lift.rated());
        json.any("expected", lift.mean().map(FollowUp.Mean::expected));
        json.any("seen", lift.mean().map(FollowUp.Mean::seen));
    }

    private static void deviation(JsonWriter json, Deviation deviation, Language language) throws IOException {
        json.text("kind", deviation.kind().id());
        json.text("employee", deviation.employee());
        json.text("name", deviation.name());
        json.text("offering", deviation.offering());
        json.text("title", deviation.title().in(language));
        json.maybe("quarter", deviation.quarter());
        json.flag("legal", deviation.legal());
        json.flag("booked", deviation.booked());
        json.maybe("on", deviation.outcome().map(outcome -> outcome.on()));
        json.maybe("outcome", deviation.outcome().map(outcome -> outcome.title().in(language)));
        json.list("levels", deviation.levels(), level -> {
            json.text("id", level.key());
            json.text("name", level.title().in(language));
            json.number("from", level.entry());
            json.number("to", level.expected());
            json.number("seen", level.seen());
        });
        Deviation.Response response = deviation.response();
        json.object("response", j -> {
            j.text("answer", response.answer().id());
            j.maybe("quarter", response.quarter());
            j.maybe("way", response.way().map(title -> title.in(language)));
            j.maybe("on", response.on());
            j.maybe("why", Optional.of(response.why()).filter(why -> !why.isEmpty()));
        });
    }
}
