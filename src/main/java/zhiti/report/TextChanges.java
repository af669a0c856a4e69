package zhiti.report;

import zhiti.plan.Changes;
import zhiti.plan.Plan;

/** What is otherwise than in the plan before, as text. */
final class TextChanges {
    private static final int LABEL = 11;

    private TextChanges() {}

    /** Nothing where there was no plan before. */
    static void print(TextPage page, Plan plan) {
        plan.changes().ifPresent(changes -> print(page, changes));
    }

    private static void print(TextPage page, Changes changes) {
        Say say = page.say();
        page.section(say.word("section.changes", changes.since()));
        page.line(ChangeLine.counts(say, changes));
        if (changes.list().isEmpty()) {
            page.line(say.word("change.none"));
        }
        for (ChangeLine line : ChangeLine.of(say, changes)) {
            page.hanging(Columns.left(line.label(), LABEL) + " ", line.all(say));
            page.because(" ".repeat(LABEL + 1), line.why());
        }
    }
}
