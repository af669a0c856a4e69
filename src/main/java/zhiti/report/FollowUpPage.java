package zhiti.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import zhiti.plan.Deviation;
import zhiti.plan.FollowUp;
import zhiti.standard.Measure;

/** What became of plans as a page shows it: rows, lines and sums, the same on screen and on paper. */
public record FollowUpPage(FollowUp followUp, Say say) {
    /** What is counted of a person's steps, with the words for it. */
    private static final List<Count> COUNTS = List.of(
            new Count("followup.planned", FollowUp.Progress::planned),
            new Count("followup.done", FollowUp.Progress::done),
            new Count("followup.rated", FollowUp.Progress::rated),
            new Count("followup.failed", FollowUp.Progress::failed),
            new Count("followup.overdue", FollowUp.Progress::overdue),
            new Count("followup.notDue", FollowUp.Progress::notDue),
            new Count("followup.unplanned", FollowUp.Progress::unplanned));

    private record Count(String word, ToIntFunction<FollowUp.Progress> of) {}

    public List<String> peopleHeads() {
        List<String> heads = new ArrayList<>(words("head.id", "head.name"));
        COUNTS.forEach(count -> heads.add(say.word(count.word())));
        return heads;
    }

    public List<List<String>> people() {
        return followUp.people().stream().map(this::person).toList();
    }

    private List<String> person(FollowUp.Progress one) {
        List<String> row = new ArrayList<>(List.of(one.id(), one.name()));
        COUNTS.forEach(count -> row.add("" + count.of().applyAsInt(one)));
        return row;
    }

    public List<String> offeringHeads() {
        return words(
                "out.offering",
                "followup.heads",
                "followup.done",
                "followup.rated",
                "followup.expected",
                "followup.seen");
    }

    public List<List<String>> offerings() {
        return followUp.offerings().stream().map(this::offering).toList();
    }

    private List<String> offering(FollowUp.Lift lift) {
        String none = lift.rated() == 0 ? Say.NOTHING : say.word("followup.few", followUp.leastGroup());
        Optional<FollowUp.Mean> mean = lift.mean();
        return List.of(
                say.in(lift.title()),
                "" + lift.planned(),
                "" + lift.done(),
                "" + lift.rated(),
                mean.map(m -> say.word("of.level", m.expected())).orElse(none),
                mean.map(m -> say.word("of.level", m.seen())).orElse(none));
    }

    private List<String> words(String... keys) {
        return Arrays.stream(keys).map(key -> say.word(key)).toList();
    }

    /** What went otherwise in one way. */
    public record Group(String heading, List<Line> lines) {}

    /**
     * One thing that went otherwise.
     *
     * @param who id and name
     * @param what the offering, and how it went
     * @param response what is being done about it
     */
    public record Line(String who, String what, String response) {}

    /** The ways in which something went otherwise; none where nothing did. */
    public List<Group> groups() {
        return Arrays.stream(Deviation.Kind.values())
                .filter(kind -> !followUp.of(kind).isEmpty())
                .map(this::group)
                .toList();
    }

    private Group group(Deviation.Kind kind) {
        List<Line> lines = followUp.of(kind).stream()
                .map(one -> new Line(one.employee() + " " + one.name(), what(one), response(one.response())))
                .toList();
        return new Group(say.word("deviation." + kind.id()) + say.aside(say.word("assess.count", lines.size())), lines);
    }

    private String what(Deviation deviation) {
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
    private String response(Deviation.Response response) {
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

    /** Who has left. */
    public List<RemarkGroup> leavers() {
        return LeaverLines.of(say, followUp.leavers());
    }

    /** The sums over all people. */
    public List<String> totals() {
        List<String> sums = new ArrayList<>();
        sums.add(say.word("team.count", followUp.people().size()));
        if (!followUp.leavers().isEmpty()) {
            sums.add(say.word("section.left-company", followUp.leavers().size()));
        }
        COUNTS.forEach(
                count -> sums.add(say.word(count.word()) + " " + say.word("assess.count", followUp.total(count.of()))));
        return sums;
    }
}
