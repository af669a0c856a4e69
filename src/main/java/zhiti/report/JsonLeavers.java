package zhiti.report;

import java.io.IOException;
import java.util.List;
import zhiti.plan.Leaver;
import zhiti.standard.Language;
import zhiti.standard.Money;

/** Who has left, as JSON. */
final class JsonLeavers {
    private JsonLeavers() {}

    static void write(JsonWriter json, List<Leaver> leavers, Language language) throws IOException {
        json.list("left", leavers, one -> {
            json.text("id", one.id());
            json.text("name", one.name());
            json.text("since", one.since().toString());
            json.number("cost", one.cost().twd());
            json.number("paid", one.paid().twd());
            json.list("steps", one.steps(), step -> {
                json.text("offering", step.offering());
                json.text("title", step.title().in(language));
                json.text("quarter", step.quarter().toString());
                json.number("cost", step.cost().twd());
                json.any("paid", step.paid().map(Money::twd));
                json.flag("booked", step.booked());
            });
        });
    }
}
