package zhiti.report;

import java.io.IOException;
import zhiti.offering.CostBasis;

/** Sums and shares of a team as JSON. */
final class JsonSums {
    private JsonSums() {}

    static void write(JsonWriter json, Sums sums) throws IOException {
        json.number("offerings", sums.offerings());
        json.number("steps", sums.steps());
        json.number("hours", sums.hours());
        json.number("workHours", sums.workHours());
        json.number("mentorHours", sums.mentorHours());
        json.number("cost", sums.cost().twd());
        json.object("byBasis", split -> {
            for (CostBasis basis : CostBasis.values()) {
                split.number(basis.title().en(), sums.byBasis().get(basis).twd());
            }
        });
        json.number("booked", sums.booked().twd());
        json.number("paid", sums.paid().twd());
        json.number("due", sums.due().twd());
    }

    static void write(JsonWriter json, GroupReadiness group) throws IOException {
        json.number("people", group.people());
        json.number("assessed", group.assessed());
        json.any("medianNow", group.now().map(GroupReadiness.Figures::median));
        json.any("medianAfter", group.after().map(GroupReadiness.Figures::median));
        json.any("meanNow", group.now().map(GroupReadiness.Figures::mean));
        json.any("meanAfter", group.after().map(GroupReadiness.Figures::mean));
    }

    static void write(JsonWriter json, Budget.Row row) throws IOException {
        json.generator().writeArrayFieldStart("byQuarter");
        for (var cost : row.byQuarter()) {
            json.generator().writeNumber(cost.twd());
        }
        json.generator().writeEndArray();
        json.object("sums", j -> write(j, row.sums()));
        json.object("legal", j -> write(j, row.legal()));
    }
}
