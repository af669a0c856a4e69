package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.AssessLine;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.plan.Plan;

/** What was found, as text: gaps, and what is to be assessed first. */
final class TextFindings {
    private TextFindings() {}

    /** What is to be said of the person's own record; nothing where there is nothing. */
    static void remarks(TextPage page, Plan plan) {
        List<RemarkGroup> groups = RemarkGroup.of(page.say(), plan);
        if (!groups.isEmpty()) {
            page.section(page.say().word("section.remarks"));
        }
        for (RemarkGroup group : groups) {
            page.line(group.heading());
            group.lines().forEach(line -> page.hanging("- ", line));
        }
    }

    static void gaps(TextPage page, Plan plan) {
        Say say = page.say();
        page.section(say.word("section.gapTable"));
        if (plan.gaps().isEmpty()) {
            page.line(say.word(plan.shown().isEmpty() ? "gap.unknown" : "gap.none"));
        } else {
            table(page, plan);
        }
        List<String> levels = Asks.houseLevels(say, plan);
        if (!levels.isEmpty()) {
            page.hanging(say.word("house.levels") + say.word("colon"), String.join(say.word("semicolon"), levels));
        }
    }

    private static void table(TextPage page, Plan plan) {
        Say say = page.say();
        List<String> heads = List.of("tier", "name", "code", "required", "shown", "missing", "evidence").stream()
                .map(key -> say.word("gap." + key))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (GapLine line : plan.gaps()) {
            Gap gap = line.gap();
            rows.add(List.of(
                    say.name(line.tier()),
                    say.uncoded(gap.asked()),
                    say.places(gap.asked()),
                    Asks.required(say, gap),
                    Basis.shown(say, line),
                    say.missing(gap),
                    Basis.of(say, line)));
        }
        page.table(new Table(heads, rows, List.of(3, 4, 5)));
    }

    /** Why each gap is one, and how pressing it is. */
    static void reasons(TextPage page, Plan plan) {
        Say say = page.say();
        if (plan.gaps().isEmpty()) {
            return;
        }
        page.section(say.word("section.reasons"));
        for (GapLine line : plan.gaps()) {
            page.line(say.marked(line.gap().asked()) + say.aside(say.name(line.tier())));
            page.because("   ", line.because());
        }
    }

    static void assess(TextPage page, Plan plan) {
        Say say = page.say();
        page.section(say.word("section.assess")
                + say.aside(say.word("assess.count", plan.assessFirst().size())));
        if (plan.assessFirst().isEmpty()) {
            page.line(say.word("assess.none"));
        } else {
            page.line(say.word("assess.intro"));
        }
        DutyGroup.of(plan).forEach(group -> assess(page, group));
        List<String> confirm = DutyGroup.of(plan).stream()
                .flatMap(group -> group.confirm().stream())
                .map(say::uncoded)
                .toList();
        if (!confirm.isEmpty()) {
            page.hanging(say.word("confirm") + say.word("colon"), say.all(confirm));
        }
    }

    private static void assess(TextPage page, DutyGroup group) {
        if (group.assess().isEmpty()) {
            return;
        }
        Say say = page.say();
        page.line(Asks.heading(say, group)
                + say.aside(say.word("assess.count", group.assess().size())));
        List<String> plain = group.assess().stream()
                .filter(TextFindings::isShort)
                .map(line -> say.coded(line.asked()))
                .toList();
        if (!plain.isEmpty()) {
            page.hanging("   ", say.all(plain));
        }
        group.assess().stream().filter(line -> !isShort(line)).forEach(line -> {
            page.hanging("   ", say.coded(line.asked()));
            if (!Phrase.isPlain(line)) {
                page.because("     ", line.because());
            }
            Phrase.twins(say, line).ifPresent(hint -> page.hanging("     ", hint));
        });
    }

    /** Whether its name is all there is to say. */
    private static boolean isShort(AssessLine line) {
        return Phrase.isPlain(line) && line.close().isEmpty();
    }
}
