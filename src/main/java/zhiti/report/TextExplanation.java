package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.plan.Answer;
import zhiti.plan.Authority;
import zhiti.plan.Explanation;
import zhiti.plan.Gap;
import zhiti.plan.GapProof;
import zhiti.plan.Hurdle;
import zhiti.plan.Verdict;
import zhiti.rulebook.Reason;

/** Why and why not, as text: the first bar and every other, who says so, by which rule, and what would lift it. */
final class TextExplanation {
    private final TextPage page;
    private final Say say;
    private final Explanation explanation;

    TextExplanation(TextPage page, Explanation explanation) {
        this.page = page;
        this.say = page.say();
        this.explanation = explanation;
    }

    String print() {
        page.title(say.word("title.explain") + "  " + explanation.person().name()
                + say.aside(explanation.person().id()) + "  " + say.word("head.asOf") + " " + explanation.asOf());
        if (explanation.offerings().size() > 1) {
            counts();
        }
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            explanation.offerings().stream()
                    .filter(answer -> answer.verdict().kind() == kind)
                    .forEach(this::answer);
        }
        explanation.gaps().forEach(this::gap);
        new TextAsked(page).print(explanation.asked());
        page.blank();
        page.line(say.word("inferred") + say.word("stop"));
        page.line(say.word("house.note") + say.word("stop"));
        return page.toString();
    }

    /** How many were decided which way, so that one sees that nothing is missing. */
    private void counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(say.word("verdict." + kind.id()), 0);
        }
        explanation
                .offerings()
                .forEach(answer -> counts.merge(
                        say.word("verdict." + answer.verdict().kind().id()), 1, Integer::sum));
        List<String> each = new ArrayList<>();
        counts.forEach((words, count) -> {
            if (count > 0) {
                each.add(words + " " + count);
            }
        });
        page.line(say.word("explain.counts", explanation.offerings().size(), say.all(each)));
    }

    private void answer(Answer answer) {
        Verdict verdict = answer.verdict();
        String on = answer.liftedOn()
                .map(day -> say.aside(say.word("explain.from", day)))
                .orElse("");
        page.line(say.name(answer.offering())
                + say.aside(answer.offering().id())
                + say.word("colon")
                + say.word("verdict." + verdict.kind().id())
                + on);
        List<Reason> bars = new ArrayList<>();
        List<Reason> others = new ArrayList<>();
        for (Reason reason : verdict.because()) {
            boolean isBar = verdict.kind() != Verdict.Kind.CHOSEN
                    && !reason.card().kind().isEmpty();
            (isBar ? bars : others).add(reason);
        }
        List<Hurdle> hurdles = Hurdle.of(bars);
        hurdles.forEach(hurdle ->
                hurdle("  " + say.word(hurdle == hurdles.get(0) ? "because" : "explain.also") + " ", hurdle));
        page.because("  ", others);
    }

    /** One to be taken; of a choice all ways, each with all that it asks. */
    private void hurdle(String lead, Hurdle hurdle) {
        if (hurdle instanceof Hurdle.Single single) {
            bar(lead, single.reason());
            return;
        }
        page.hanging(lead, say.word("oneOf") + say.word("colon"));
        List<List<Hurdle>> ways = ((Hurdle.OneOf) hurdle).ways();
        for (int way = 1; way <= ways.size(); way++) {
            String number = say.word("oneOf.way", way) + " ";
            for (Hurdle part : ways.get(way - 1)) {
                boolean first = part == ways.get(way - 1).get(0);
                String mark = first ? number : Columns.left(say.word("oneOf.and"), Columns.width(number));
                hurdle(" ".repeat(Columns.width(lead)) + mark, part);
            }
        }
    }

    private void bar(String lead, Reason reason) {
        String who = say.kind(reason.card().kind())
                + say.word("semicolon")
                + say.authority(Authority.of(reason))
                + say.word("semicolon")
                + reason.rule();
        page.hanging(lead, reason.says(say.language()) + HouseMark.of(say, reason) + say.aside(who));
        String indent = " ".repeat(Columns.width(lead));
        reason.remedy(say.language())
                .ifPresent(remedy ->
                        page.hanging(indent + say.word("explain.remedy") + say.word("colon"), remedy + day(reason)));
        TextAsked.numbers(page, indent, reason);
    }

    /** The day on which time alone lifts it, where the words do not name it. */
    private String day(Reason reason) {
        Optional<String> remedy = reason.remedy(say.language());
        return Answer.liftedOn(reason)
                .filter(day ->
                        remedy.filter(words -> words.contains(day.toString())).isEmpty())
                .map(day -> say.aside(say.word("explain.from", day)))
                .orElse("");
    }

    private void gap(GapProof proof) {
        Gap gap = proof.line().gap();
        page.line(say.coded(gap.asked())
                + say.aside(gap.key())
                + say.word("colon")
                + say.name(proof.line().tier())
                + say.word("semicolon")
                + say.word(
                        "explain.levels",
                        say.value(gap.measure(), gap.required()),
                        gap.presumed() ? say.word("gap.presumed") : say.value(gap.measure(), gap.shown())));
        new TextAsked(page).basis(gap.asked(), proof.line().because(), proof.evidence());
    }
}
