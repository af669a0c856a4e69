package zhiti.report;

import java.io.IOException;
import java.util.Optional;
import zhiti.plan.Allotment;

/** How a team shares one budget, as JSON. */
final class JsonAllotment {
    private JsonAllotment() {}

    static void write(JsonWriter json, Allotment allotment) throws IOException {
        if (allotment.isLimited()) {
            json.number("budget", allotment.budget().twd());
        } else {
            json.maybe("budget", Optional.empty());
        }
        json.number("spent", allotment.spent().twd());
        JsonLimits.optimality(json, allotment.optimality());
        json.list("people", allotment.parts(), part -> {
            json.text("employee", part.person().id());
            json.number("cost", part.fee().twd());
            json.number("closed", part.closed());
            json.number("closable", part.closable());
            if (part.next().isEmpty()) {
                json.maybe("next", Optional.empty());
                return;
            }
            Allotment.Next next = part.next().get();
            json.object("next", j -> {
                j.number("more", next.more().twd());
                JsonLimits.shift(j, "brings", next.brings());
                if (next.instead().isPresent()) {
                    JsonLimits.shift(j, "instead", next.instead().get());
                } else {
                    j.maybe("instead", Optional.empty());
                }
            });
        });
        json.list("full", allotment.full(), full -> {
            json.text("offering", full.offering().id());
            json.text("on", full.on().toString());
            json.number("seats", full.seats());
            json.number("wanted", full.wanted());
            json.texts("without", full.without());
        });
    }
}
