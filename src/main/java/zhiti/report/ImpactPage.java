package zhiti.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.audit.Concerned;
import zhiti.audit.Impact;
import zhiti.audit.Responsible;
import zhiti.audit.ShelfChange;
import zhiti.audit.Sums;
import zhiti.audit.Turn;
import zhiti.plan.Change;
import zhiti.standard.Title;

/** The impact of a release as it is read, the same on screen and on paper. */
public record ImpactPage(Impact impact, Say say) {
    /** Columns of the label of a line. */
    static final int LABEL = 12;

    /** The whole in a sentence or two. */
    public String verdict() {
        int changed = impact.concerned().size();
        String all = changed == 0
                ? say.word("impact.none", impact.people())
                : say.word("impact.some", impact.people(), changed);
        return impact.toldOtherwise() == 0 ? all : all + say.word("impact.told", impact.toldOtherwise());
    }

    /** What the release changes, a line each. */
    public List<String> shelf() {
        return impact.shelf().stream().map(this::whole).toList();
    }

    private String whole(ShelfChange change) {
        String details = say.all(change.details().stream().map(this::detail).toList());
        String how = say.word("impact.how." + change.how().name().toLowerCase(Locale.ROOT));
        return name(change) + say.word("colon") + how + (change.details().isEmpty() ? "" : say.aside(details));
    }

    private String detail(ShelfChange.Detail detail) {
        String key = "impact.field." + detail.field();
        String field = say.knows(key) ? say.word(key) : detail.field();
        return detail.before().isEmpty() && detail.now().isEmpty()
                ? field
                : field + " " + said(detail.before(), detail.now());
    }

    private String said(Optional<Title> before, Optional<Title> now) {
        return before.map(this::shortened).orElse(Say.NOTHING) + " → "
                + now.map(this::shortened).orElse(Say.NOTHING);
    }

    /** A checksum by its beginning: the whole of it stands in JSON. */
    private String shortened(Title title) {
        String words = say.in(title);
        return words.startsWith("sha256:") ? words.substring(0, 19) : words;
    }

    /** A rule by its id, anything else by name and id. */
    private String name(ShelfChange change) {
        String kind = say.word("impact.kind." + change.kind().name().toLowerCase(Locale.ROOT));
        return kind + " "
                + change.title()
                        .map(title -> say.in(title) + say.aside(change.id()))
                        .orElse(change.id());
    }

    public List<String> sumHeads() {
        return Stream.of("impact.sum", "impact.before", "impact.now", "impact.more")
                .map(key -> say.word(key))
                .toList();
    }

    /** Sums over everybody by both sides. */
    public List<List<String>> sums() {
        Sums then = impact.before();
        Sums now = impact.after();
        return List.of(
                row("impact.sum.steps", then.steps(), now.steps()),
                row("impact.sum.hours", then.hours(), now.hours()),
                row("impact.sum.cost", then.cost(), now.cost()),
                row("impact.sum.legal", then.legal(), now.legal()),
                row("impact.sum.gaps", then.gaps(), now.gaps()),
                row("impact.sum.mustGaps", then.mustGaps(), now.mustGaps()),
                row("impact.sum.uncovered", then.uncovered(), now.uncovered()),
                row("impact.sum.mustUncovered", then.mustUncovered(), now.mustUncovered()));
    }

    private List<String> row(String key, long then, long now) {
        return List.of(
                say.word(key),
                String.format(Locale.ROOT, "%,d", then),
                String.format(Locale.ROOT, "%,d", now),
                String.format(Locale.ROOT, "%+,d", now - then));
    }

    /** How often each kind of change is met. */
    public String counts() {
        List<String> counts = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            if (impact.count(kind) > 0) {
                counts.add(say.word("change.count", label(kind), impact.count(kind)));
            }
        }
        for (Turn.Kind kind : Turn.Kind.values()) {
            if (impact.count(kind) > 0) {
                counts.add(say.word("change.count", say.word("impact.turn." + kind.id()), impact.count(kind)));
            }
        }
        return String.join(say.word("semicolon"), counts);
    }

    private String label(Change.Kind kind) {
        return say.word(say.knows("impact." + kind.id()) ? "impact." + kind.id() : "change." + kind.id());
    }

    public List<String> answerableHeads() {
        List<String> heads = new ArrayList<>(List.of(say.word("impact.change")));
        shares().forEach(share -> heads.add(say.word("impact.share." + share.id())));
        return heads;
    }

    /** For how many people each change is answerable, and how one knows. */
    public List<List<String>> answerable() {
        return impact.shelf().stream()
                .filter(ShelfChange::decides)
                .map(change -> {
                    List<String> row = new ArrayList<>(List.of(name(change)));
                    shares().forEach(share -> row.add("" + impact.count(change, share)));
                    return row;
                })
                .toList();
    }

    private List<Responsible.Share> shares() {
        return Arrays.stream(Responsible.Share.values())
                .filter(share -> impact.shelf().stream().anyMatch(change -> impact.count(change, share) > 0))
                .toList();
    }

    /**
     * One person whose plan changes.
     *
     * @param answerable what of the release is, and how one knows
     */
    public record One(String who, List<Line> lines, String answerable) {}

    /** What is otherwise in one way. */
    public record Line(String label, String what) {}

    public List<One> people() {
        return impact.concerned().stream().map(this::one).toList();
    }

    private One one(Concerned one) {
        String who = one.person().id() + " " + one.person().name() + say.word("semicolon")
                + say.name(one.person().role()) + fee(one);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        ChangeLine.of(say, one.changes(), true)
                .forEach(line -> lines.computeIfAbsent(line.label(), label -> new ArrayList<>())
                        .addAll(line.what()));
        one.turns()
                .forEach(turn -> lines.computeIfAbsent(
                                say.word("impact.turn." + turn.kind().id()), label -> new ArrayList<>())
                        .add(turn(turn)));
        return new One(
                who,
                lines.entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), say.all(entry.getValue())))
                        .toList(),
                answerable(one.responsible()));
    }

    private String fee(Concerned one) {
        long then = one.before().cost();
        long now = one.now().cost();
        return then == now
                ? ""
                : say.word("semicolon")
                        + say.word(
                                "impact.fee",
                                String.format(Locale.ROOT, "%,d", then),
                                String.format(Locale.ROOT, "%,d", now));
    }

    private String turn(Turn turn) {
        String title = say.in(turn.title());
        return turn.before().isEmpty() && turn.now().isEmpty() ? title : title + " " + said(turn.before(), turn.now());
    }

    private String answerable(Responsible responsible) {
        Map<Responsible.Share, List<String>> byShare = new LinkedHashMap<>();
        responsible
                .parts()
                .forEach(part -> byShare.computeIfAbsent(part.share(), share -> new ArrayList<>())
                        .add(name(part.change())));
        return String.join(
                say.word("semicolon"),
                byShare.entrySet().stream()
                        .map(entry -> say.word("impact.by." + entry.getKey().id(), say.all(entry.getValue())))
                        .toList());
    }
}
