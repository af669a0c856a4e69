package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.plan.Deviation;
import zhiti.plan.FollowUp;
import zhiti.standard.Language;
import zhiti.standard.Measure;

/** What became of plans handed out before: as text for a terminal, and as JSON. */
public record FollowUpReport(Language language) {
    /** People, offerings, what went otherwise, sums. */
    public String text(FollowUp followUp) {
        TextPage page = new TextPage(new Say(language));
        Say say = page.say();
        page.title(say.word("followup.title", followUp.since(), followUp.asOf()));
        page.section(say.word("followup.people"));
        page.table(people(say, followUp));
        page.section(say.word("followup.offerings"));
        page.table(offerings(say, followUp));
        page.line(say.word("followup.note", followUp.leastGroup()) + say.word("stop"));
        page.section(say.word("followup.deviations"));
        if (followUp.deviations().isEmpty()) {
            page.line(say.word("followup.none"));
        }
        boolean isFirst = true;
        for (Deviation.Kind kind : Deviation.Kind.values()) {
            if (!followUp.of(kind).isEmpty()) {
                deviations(isFirst ? page : page.blank(), kind, followUp.of(kind));
                isFirst = false;
            }
        }
        page.section(say.word("section.totals"));
        page.line(totals(say, followUp));
        return page.toString();
    }

    public String json(FollowUp followUp) {
        return JsonFollowUp.print(followUp, language);
    }

    private static Table people(Say say, FollowUp followUp) {
        List<String> heads = words(
                say,
                "head.id",
                "head.name",
                "followup.planned",
                "followup.done",
                "followup.rated",
                "followup.failed",
                "followup.overdue",
                "followup.notDue",
                "followup.unplanned");
        List<List<String>> rows = new ArrayList<>();
        for (FollowUp.Progress one : followUp.people()) {
            rows.add(List.of(
                    one.id(),
                    one.name(),
                    "" + one.planned(),
                    "" + one.done(),
                    "" + one.rated(),
                    "" + one.failed(),
                    "" + one.overdue(),
                    "" + one.notDue(),
                    "" + one.unplanned()));
        }
        return new Table(heads, rows, List.of(2, 3, 4, 5, 6, 7, 8));
    }

    private static Table offerings(Say say, FollowUp followUp) {
        List<String> heads = words(
                say,
                "out.offering",
                "followup.heads",
                "followup.done",
                "followup.rated",
                "followup.expected",
                "followup.seen");
        List<List<String>> rows = new ArrayList<>();
        for (FollowUp.Lift lift : followUp.offerings()) {
            String none = lift.rated() == 0 ? Say.NOTHING : say.word("followup.few", followUp.leastGroup());
            Optional<FollowUp.Mean> mean = lift.mean();
            rows.add(List.of(
                    say.in(lift.title()),
                    "" + lift.planned(),
                    "" + lift.done(),
                    "" + lift.rated(),
                    mean.map(m -> say.word("of.level", m.expected())).orElse(none),
                    mean.map(m -> say.word("of.level", m.seen())).orElse(none)));
        }
        return new Table(heads, rows, List.of(1, 2, 3));
    }

    private static List<String> words(Say say, String... keys) {
        return java.util.Arrays.stream(keys).map(key -> say.word(key)).toList();
    }

    private static void deviations(TextPage page, Deviation.Kind kind, List<Deviation> some) {
        Say say = page.say();
        page.line(say.word("deviation." + kind.id()) + say.aside(say.word("assess.count", some.size())));
        for (Deviation deviation : some) {
            page.hanging("  " + deviation.employee() + " " + deviation.name() + "  ", what(say, deviation));
            page.hanging("     → ", response(say, deviation.response()));
        }
    }

    private static String what(Say say, Deviation deviation) {
        List<String> asides = new ArrayList<>();
        if (deviation.legal()) {
            asides.add(say.word("followup.legal"));
        }
        deviation.quarter().ifPresent(quarter -> asides.add(say.word("followup.plannedFor", quarter)));
        if (deviation.booked()) {
            asides.add(say.word("followup.wasBooked"));
        }
        deviation.outcome().ifPresent(out -> asides.add(out.on() + " " + say.in(out.title())));
        deviation
                .levels()
                .forEach(level -> asides.add(say.word(
                        "followup.level",
                        say.in(level.title()),
                        say.range(Measure.LEVEL, level.entry(), level.expected()),
                        say.value(Measure.LEVEL, level.seen()))));
        return say.in(deviation.title()) + say.aside(String.join(say.word("semicolon"), asides));
    }

    /** What is being done about it. */
    private static String response(Say say, Deviation.Response response) {
        String when = response.on().map(Object::toString).orElse("");
        return switch (response.answer()) {
            case PLANNED_AGAIN -> say.word("answer.planned-again", say.maybe(response.quarter()));
            case ANOTHER_WAY ->
                say.word(
                        "answer.another-way",
                        response.way().map(say::in).orElse(Say.NOTHING),
                        say.maybe(response.quarter()));
            case BOOKED -> (say.word("answer.booked") + " " + when).strip();
            case REFUSED ->
                say.word("answer.refused") + (response.why().isEmpty() ? "" : say.word("colon") + response.why());
            case ASSESS_FIRST -> say.word("answer.assess-first");
            case NEXT_PERIOD -> say.word("answer.next-period", say.maybe(response.quarter()));
            case CLOSED -> say.word("answer.closed");
            case NOTHING_YET -> say.word("answer.nothing-yet");
        };
    }

    private static String totals(Say say, FollowUp followUp) {
        List<String> sums = new ArrayList<>();
        sums.add(say.word("team.count", followUp.people().size()));
        sums.add(sum(say, "followup.planned", followUp.total(FollowUp.Progress::planned)));
        sums.add(sum(say, "followup.done", followUp.total(FollowUp.Progress::done)));
        sums.add(sum(say, "followup.rated", followUp.total(FollowUp.Progress::rated)));
        sums.add(sum(say, "followup.failed", followUp.total(FollowUp.Progress::failed)));
        sums.add(sum(say, "followup.overdue", followUp.total(FollowUp.Progress::overdue)));
        sums.add(sum(say, "followup.notDue", followUp.total(FollowUp.Progress::notDue)));
        sums.add(sum(say, "followup.unplanned", followUp.total(FollowUp.Progress::unplanned)));
        return String.join(say.word("semicolon"), sums);
    }

    private static String sum(Say say, String key, int count) {
        return say.word(key) + " " + say.word("assess.count", count);
    }
}
