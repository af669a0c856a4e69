package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.LeftOut;
import zhiti.plan.Plan;
import zhiti.plan.WhatIf;

/** What would be otherwise, as text: figures side by side, then each difference with its why. */
final class TextWhatIf {
    private static final int LABEL = 11;
    private static final int EACH = 5;

    private final WhatIf found;
    private final Say say;
    private final TextPage page;

    TextWhatIf(WhatIf found, Say say) {
        this.found = found;
        this.say = say;
        this.page = new TextPage(say);
    }

    String print() {
        Plan today = found.today();
        page.title(say.word("whatif.title") + "  " + today.person().name()
                + say.aside(today.person().id()));
        int width = 2 + Math.max(Columns.width(say.word("whatif.set")), Columns.width(say.word("head.asOf")));
        page.hanging(
                Columns.left(say.word("head.role"), width),
                say.name(today.person().role()));
        page.hanging(Columns.left(say.word("head.asOf"), width), today.asOf().toString());
        page.hanging(Columns.left(say.word("whatif.set"), width), say.all(found.supposed()));
        limits("whatif.today", today);
        limits("whatif.supposed", found.then());
        if (found.isSame()) {
            page.blank();
            page.line(say.word("whatif.same"));
        } else {
            figures();
            changes();
            unknown();
            verdicts();
        }
        page.blank();
        if (found.then().under().isPresent()) {
            page.line(say.word("whatif.both-best") + say.word("stop"));
        }
        page.line(say.word("whatif.note") + say.word("stop"));
        page.line(say.word("inferred") + say.word("stop"));
        return page.toString();
    }

    /** Within what each is the best, where that was looked for. */
    private void limits(String side, Plan plan) {
        List<String> lines = new LimitLines(say, plan).all();
        if (!lines.isEmpty() && side.equals("whatif.today")) {
            page.section(say.word("whatif.limits"));
        }
        for (int i = 0; i < lines.size(); i++) {
            String label = say.word(side) + say.word("colon");
            page.hanging(i == 0 ? label : " ".repeat(Columns.width(label)), lines.get(i));
        }
    }

    private void figures() {
        List<Figure> figures = Figure.of(found, say);
        if (!figures.isEmpty()) {
            page.section(say.word("whatif.figures"));
            List<String> heads =
                    List.of(say.word("whatif.figure"), say.word("whatif.today"), say.word("whatif.supposed"));
            List<List<String>> rows = new ArrayList<>();
            figures.forEach(figure -> rows.add(
                    List.of(say.word("whatif.figure." + figure.key()), figure.saidToday(), figure.saidThen())));
            page.table(new Table(heads, rows, List.of(1, 2)));
        }
    }

    private void changes() {
        if (found.changes().list().isEmpty()) {
            return;
        }
        page.section(say.word("whatif.changes"));
        page.line(ChangeLine.counts(say, found.changes()));
        for (ChangeLine line : ChangeLine.of(say, found.changes(), true)) {
            page.hanging(Columns.left(line.label(), LABEL) + " ", line.all(say));
            page.because(" ".repeat(LABEL + 1), line.why());
        }
    }

    private void unknown() {
        if (found.unknown().isEmpty()) {
            return;
        }
        page.section(say.word("whatif.unknown"));
        unknown(
                "new",
                found.unknown().stream().filter(one -> one.today().isEmpty()).toList());
        unknown(
                "otherwise",
                found.unknown().stream()
                        .filter(one -> one.today().isPresent() && one.then().isPresent())
                        .toList());
        unknown(
                "gone",
                found.unknown().stream().filter(one -> one.then().isEmpty()).toList());
    }

    /** A few each with its why; of many, as another edition brings them, the names are enough. */
    private void unknown(String key, List<WhatIf.Unknown> some) {
        String label = Columns.left(say.word("whatif.unknown." + key), LABEL) + " ";
        if (some.size() > EACH) {
            page.hanging(
                    label,
                    say.word("assess.count", some.size())
                            + say.word("colon")
                            + say.all(some.stream()
                                    .map(one -> say.name(one.asked()))
                                    .toList()));
            return;
        }
        some.forEach(one -> {
            page.hanging(label, say.name(one.asked()));
            one.then().ifPresent(line -> page.because(" ".repeat(LABEL + 1), line.because()));
        });
    }

    /** Of what only one of the two plans considers the number is enough. */
    private void verdicts() {
        if (found.verdicts().isEmpty()) {
            return;
        }
        page.section(say.word("whatif.verdicts"));
        found.verdicts().stream().filter(WhatIf.Turned::isConsideredInBoth).forEach(turned -> {
            page.hanging(
                    "・",
                    say.name(turned.offering()) + say.aside(turned.offering().id()));
            turned.today().ifPresent(left -> line("whatif.today", left));
            turned.then().ifPresent(left -> line("whatif.supposed", left));
        });
        long more = found.verdicts().stream().filter(t -> t.today().isEmpty()).count();
        long fewer = found.verdicts().stream().filter(t -> t.then().isEmpty()).count();
        if (more > 0) {
            page.line(say.word("whatif.appear", more) + say.word("stop"));
        }
        if (fewer > 0) {
            page.line(say.word("whatif.disappear", fewer) + say.word("stop"));
        }
    }

    private void line(String side, LeftOut left) {
        page.hanging("    " + say.word(side) + say.word("colon"), Saying.first(say, left.because()));
    }
}
