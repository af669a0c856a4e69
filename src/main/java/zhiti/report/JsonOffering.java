package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import zhiti.intake.Shelved;
import zhiti.offering.Catalog;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.standard.Language;
import zhiti.standard.Track;

/** An offering key for key; everything it refers to stands as its id. */
record JsonOffering(JsonWriter json, Language language, Shelved shelved) {
    void write(Offering o) throws IOException {
        json.text("id", o.id());
        json.text("kind", o.form().id());
        json.text("title", o.title().in(language));
        json.text("theme", o.theme());
        json.word("category", shelved.particulars().get(o.id()).kind());
        json.text("provider", o.provider());
        json.texts("roles", o.roles());
        json.texts("tracks", o.tracks().stream().map(Track::name).toList());
        json.text("language", o.language());
        json.flag("managersOnly", o.managersOnly());
        json.number("hours", o.hours());
        json.number("workHours", o.workHours());
        json.number("mentorHours", o.mentorHours());
        json.number("cost", o.cost().twd());
        json.word("costBasis", o.costBasis());
        particulars(o.id());
        effects(o.id());
        json.maybe("yields", o.yields());
        json.maybe("show", o.show().map(stage -> stage.name().toLowerCase(Locale.ROOT)));
        json.text("proof", o.proof().in(language));
        json.texts("needs", needs(o.needs()));
        json.texts("exempt", o.exempt());
        when(o);
        json.flag("renewal", o.renewal());
        json.flag("recognised", o.recognised());
        json.flag("illustrative", o.isIllustrative());
        json.text("source", o.provenance().source());
        json.maybe("readOn", o.provenance().readOn());
    }

    private void particulars(String id) throws IOException {
        Particulars known = shelved.particulars().get(id);
        json.texts("estimates", known.estimates());
        json.maybe("fee", known.fee().map(f -> f.currency() + " " + f.amount().toPlainString()));
        json.any("leastHeads", known.heads());
        json.maybe("note", known.note().map(n -> n.in(language)));
        json.maybe("subsidy", known.subsidy().map(s -> s.in(language)));
    }

    private void effects(String id) throws IOException {
        Catalog catalog = shelved.catalog();
        json.list("lifts", catalog.lifts(id), lift -> {
            json.text("key", lift.key());
            json.number("from", lift.entry());
            json.number("to", lift.reach());
        });
        json.list("prepares", catalog.prepares(id), prepares -> {
            json.text("test", prepares.test());
            json.number("from", prepares.entry());
            json.number("to", prepares.reach());
        });
        json.texts(
                "grants", catalog.grants(id).stream().map(g -> g.credential()).toList());
        json.texts("meets", catalog.meets(id).stream().map(m -> m.key()).toList());
    }

    private void when(Offering o) throws IOException {
        json.flag("withdrawn", o.availability().withdrawn());
        json.maybe("opens", o.availability().opens());
        json.maybe("ends", o.availability().ends());
        json.any("repeatAfterMonths", o.repeatAfterMonths());
        json.list("sessions", o.sessions(), session -> {
            json.text("on", session.on().toString());
            json.number("seats", session.seats());
            json.text("registerBy", session.registerBy().toString());
        });
    }

    /** Each condition that stands by itself; alternatives in one. */
    private List<String> needs(Need need) {
        Say say = new Say(language);
        return need instanceof Need.All all
                ? all.needs().stream().map(n -> TextOffering.need(n, say)).toList()
                : List.of(TextOffering.need(need, say));
    }
}
