package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhiti.intake.Shelved;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.offering.Session;
import zhiti.standard.Standards;

/** An offering as a page to read. What it does not have is not mentioned. */
record TextOffering(TextPage page, Standards standards, Shelved shelved) {
    String print(Offering o) {
        Say say = page.say();
        page.title(say.name(o));
        field("standard.id", o.id());
        field("offering.form", say.name(o.form()) + say.word("semicolon") + o.provider());
        field("offering.category", say.name(shelved.particulars().get(o.id()).kind()));
        field("offering.for", audience(o));
        field("offering.takes", takes(o));
        field("offering.cost", say.cost(o) + particulars(o));
        some("offering.needs", isOpen(o.needs()) ? List.of() : List.of(need(o.needs(), say)));
        some("offering.lifts", new OfferingEffects(say, standards, shelved.catalog()).of(o.id()));
        some("offering.yields", o.yields().stream().toList());
        some("offering.show", o.show().map(say::name).stream().toList());
        field("offering.proof", o.proof().in(say.language()));
        some("offering.sessions", sessions(o));
        some("offering.when", availability(o));
        field("offering.source", o.isIllustrative() ? say.word("offering.madeUp") : source(o));
        Particulars known = shelved.particulars().get(o.id());
        known.note().ifPresent(note -> field("offering.note", note.in(say.language())));
        known.subsidy().ifPresent(subsidy -> field("offering.subsidy", subsidy.in(say.language())));
        return page.toString();
    }

    private void field(String label, String value) {
        page.hanging(Columns.left(page.say().word(label), 14) + " ", value);
    }

    private void some(String label, List<String> values) {
        if (!values.isEmpty()) {
            field(label, String.join(page.say().word("semicolon"), values));
        }
    }

    private String audience(Offering o) {
        Say say = page.say();
        List<String> who = new ArrayList<>();
        o.roles().forEach(role -> who.add(say.name(standards.roles().get(role))));
        o.tracks().forEach(track -> who.add(say.name(track)));
        if (o.managersOnly()) {
            who.add(say.word("offering.managers"));
        }
        who.add(say.word(o.language().equals("en") ? "offering.english" : "offering.chinese"));
        return say.all(who);
    }

    private String takes(Offering o) {
        Say say = page.say();
        List<String> hours = new ArrayList<>(List.of(say.word("total.hours", o.hours())));
        if (o.workHours() > 0) {
            hours.add(say.word("total.workHours", o.workHours()));
        }
        if (o.mentorHours() > 0) {
            hours.add(say.word("total.mentorHours", o.mentorHours()));
        }
        return say.all(hours);
    }

    private String particulars(Offering o) {
        Particulars known = shelved.particulars().get(o.id());
        Say say = page.say();
        return known.fee()
                        .map(f -> say.word("semicolon") + f.currency() + " "
                                + f.amount().toPlainString())
                        .orElse("")
                + known.heads()
                        .map(n -> say.word("semicolon") + say.word("offering.heads", n))
                        .orElse("");
    }

    private List<String> sessions(Offering o) {
        return o.sessions().stream().map(this::session).toList();
    }

    private String session(Session session) {
        return page.say().word("offering.session", session.on(), session.seats(), session.registerBy());
    }

    private List<String> availability(Offering o) {
        Say say = page.say();
        List<String> when = new ArrayList<>();
        if (o.availability().withdrawn()) {
            when.add(say.word("offering.withdrawn"));
        }
        o.availability().opens().ifPresent(day -> when.add(say.word("offering.opens", day)));
        o.availability().ends().ifPresent(day -> when.add(say.word("offering.ends", day)));
        o.repeatAfterMonths().ifPresent(months -> when.add(say.word("offering.repeat", months)));
        return when;
    }

    private String source(Offering o) {
        return o.provenance().source()
                + o.provenance()
                        .readOn()
                        .map(day -> page.say().aside(page.say().word("offering.readOn", day)))
                        .orElse("");
    }

    private static boolean isOpen(Need need) {
        return need instanceof Need.All all && all.needs().isEmpty();
    }

    /** The tree in words; within it, what belongs together stands in brackets. */
    static String need(Need need, Say say) {
        if (need instanceof Need.Leaf leaf) {
            return say.name(leaf);
        }
        boolean any = need instanceof Need.Any;
        List<Need> parts = any ? ((Need.Any) need).needs() : ((Need.All) need).needs();
        return parts.stream()
                .map(part -> isGroup(part) ? say.aside(need(part, say)) : need(part, say))
                .collect(Collectors.joining(say.word(any ? "need.or" : "need.and")));
    }

    private static boolean isGroup(Need need) {
        return need instanceof Need.All all && all.needs().size() > 1
                || need instanceof Need.Any any && any.needs().size() > 1;
    }
}
