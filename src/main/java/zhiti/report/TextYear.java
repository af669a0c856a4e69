package zhiti.report;

import java.util.List;
import zhiti.plan.Versions;

/** The yearly training plan as text: a paragraph a line, then the sums. */
final class TextYear {
    private final TextPage page;
    private final Say say;
    private final YearPage year;

    TextYear(TextPage page, YearPage year) {
        this.page = page;
        this.say = page.say();
        this.year = year;
    }

    void print() {
        page.title(say.word("year.title"));
        page.line(year.year().heading(say));
        year.blocks().forEach(this::block);
        sums("year.byKind", "year.kind", year.byKind());
        sums("year.byQuarter", "year.quarter", year.byQuarter());
        page.blank();
        List.of("year.note.share", "year.note.quarter", "year.note.subsidy", "caution")
                .forEach(key -> page.line(say.word(key) + say.word("stop")));
        year.year().versions().ifPresent(this::versions);
    }

    private void versions(Versions made) {
        List<String> parts = List.of(
                say.word("version.rules") + " " + TextReport.brief(made.rules()),
                say.word("version.catalog") + " " + TextReport.brief(made.catalog()),
                say.word("version.standards") + " " + TextReport.brief(made.standards()),
                made.engine());
        page.line(say.word("section.versions") + say.word("colon") + String.join(say.word("semicolon"), parts));
    }

    private void block(YearPage.Block block) {
        page.section(block.heading());
        block.lines().forEach(line -> {
            page.hanging(
                    Columns.left(line.order() + ".", 4),
                    say.name(line.line().offering())
                            + say.aside(say.name(line.line().kind())));
            field("year.held", line.held());
            field("year.audience", audience(line));
            field("year.quarter", line.quarters());
            field("year.hours", line.allHours());
            field("year.cost", line.price());
            field("year.serves", line.serves());
            field("year.proof", line.proof());
            if (!line.notes().isEmpty()) {
                field("year.note", String.join(say.word("semicolon"), line.notes()));
            }
        });
    }

    private String audience(LinePage line) {
        List<String> groups = line.audience().stream()
                .map(group -> group.department() + say.word("colon") + group.people())
                .toList();
        return String.join(say.word("semicolon"), groups)
                + say.aside(say.word("team.count", line.line().heads()));
    }

    private void field(String label, String value) {
        page.hanging("    " + Columns.left(say.word(label), 10) + " ", value);
    }

    private void sums(String heading, String first, List<YearPage.SumLine> sums) {
        page.section(say.word(heading));
        List<String> heads = List.of(
                say.word(first),
                say.word("year.offerings"),
                say.word("year.steps"),
                say.word("year.learning"),
                say.word("year.working"),
                say.word("year.mentoring"),
                say.word("step.cost"));
        List<List<String>> rows = sums.stream()
                .map(line -> List.of(
                        line.label(),
                        String.valueOf(line.sums().offerings()),
                        String.valueOf(line.sums().steps()),
                        String.valueOf(line.sums().hours()),
                        String.valueOf(line.sums().workHours()),
                        String.valueOf(line.sums().mentorHours()),
                        say.money(line.sums().cost())))
                .toList();
        page.table(new Table(heads, rows, List.of(1, 2, 3, 4, 5, 6)));
        if (heading.equals("year.byKind")) {
            sums.forEach(line -> page.hanging(line.label() + say.word("colon"), year.split(line.sums())));
        }
    }
}
