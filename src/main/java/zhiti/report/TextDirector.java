package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.Further;
import zhiti.plan.Quarter;

/** The director's page as text. */
final class TextDirector {
    private final TextPage page;
    private final Say say;
    private final DirectorPage director;
    private final TeamYear year;

    TextDirector(TextPage page, DirectorPage director) {
        this.page = page;
        this.say = page.say();
        this.director = director;
        this.year = director.year();
    }

    void print() {
        page.title(say.word("director.title"));
        page.line(String.join(say.word("semicolon"), director.headline()));
        gaps();
        heat();
        budget();
        readiness();
        holders();
        classes();
        further(director.further());
    }

    private void gaps() {
        List<List<String>> rows = director.gaps().stream()
                .map(gap -> List.of(
                        director.gap(gap),
                        String.valueOf(gap.heads()),
                        String.valueOf(gap.must()),
                        director.levels(gap),
                        String.valueOf(gap.closed()),
                        String.valueOf(gap.presumed())))
                .toList();
        table(
                "director.gaps",
                List.of(
                        "gap.name",
                        "year.heads",
                        "director.must",
                        "director.levels",
                        "director.closed",
                        "director.presumed"),
                rows,
                List.of(1, 2, 3, 4, 5));
    }

    private void heat() {
        page.section(say.word("director.heat"));
        for (DutyMap map : director.maps()) {
            page.line(director.role(map));
            page.hanging(
                    "  ",
                    say.all(map.document().duties().stream().map(director::duty).toList()));
            List<String> heads = new ArrayList<>(List.of(say.word("head.name")));
            map.document().duties().forEach(duty -> heads.add(duty.code()));
            List<List<String>> rows = map.rows().stream().map(this::row).toList();
            page.table(new Table(heads, rows, List.of()));
            page.blank();
        }
        if (!year.withoutStandard().isEmpty()) {
            page.line(say.word("director.noStandard", director.names(year.withoutStandard())));
        }
        page.line(say.word("director.heatKey") + say.word("stop"));
    }

    private List<String> row(DutyMap.Row row) {
        List<String> cells =
                new ArrayList<>(List.of(row.member().plan().person().name()));
        row.cells().forEach(cell -> cells.add(director.cell(cell)));
        return cells;
    }

    private void budget() {
        Budget budget = year.budget();
        List<String> heads = new ArrayList<>(List.of(say.word("director.department")));
        budget.quarters().stream().map(Quarter::toString).forEach(heads::add);
        heads.add(say.word("team.total"));
        heads.add(say.word("year.legal"));
        List<List<String>> rows = new ArrayList<>();
        budget.departments().forEach(row -> rows.add(row(say.department(row.name()), row)));
        rows.add(row(say.word("team.total"), budget.team()));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            numbers.add(i);
        }
        page.section(say.word("director.budget"));
        page.table(new Table(heads, rows, numbers));
        page.line(director.trust(budget.team().sums()));
    }

    private List<String> row(String label, Budget.Row row) {
        List<String> cells = new ArrayList<>(List.of(label));
        row.byQuarter().stream().map(say::money).forEach(cells::add);
        cells.add(say.money(row.sums().cost()));
        cells.add(say.money(row.legal().cost()));
        return cells;
    }

    private void readiness() {
        List<List<String>> rows = new ArrayList<>();
        year.departments().forEach(name -> rows.add(readiness(say.department(name), year.readiness(name))));
        rows.add(readiness(say.word("director.team"), year.readiness()));
        table(
                "director.readiness",
                List.of("director.department", "director.assessed", "director.mean", "director.median"),
                rows,
                List.of());
        page.line(say.word("readiness.note") + say.word("stop"));
    }

    private List<String> readiness(String label, GroupReadiness group) {
        return List.of(
                label,
                say.word("director.of", group.assessed(), group.people()),
                director.mean(group),
                director.median(group));
    }

    private void holders() {
        DirectorPage.Some<SoleHolder> some = director.holders();
        List<List<String>> rows = some.shown().stream()
                .map(sole -> List.of(
                        say.uncoded(sole.asked()),
                        say.word("of.level", sole.level()),
                        sole.holder().plan().person().name(),
                        String.valueOf(sole.heads()),
                        String.valueOf(sole.seenShort()),
                        String.valueOf(sole.unknown())))
                .toList();
        table(
                "director.holders",
                List.of(
                        "gap.name",
                        "gap.required",
                        "director.holder",
                        "director.needed",
                        "director.seenShort",
                        "director.unratedHeads"),
                rows,
                List.of(1, 3, 4, 5));
        more(some);
    }

    private void classes() {
        DirectorPage.Some<InHouseClass> some = director.classes();
        List<List<String>> rows = some.shown().stream()
                .map(one -> List.of(
                        say.name(one.offering()),
                        director.heads(one),
                        say.money(one.price()),
                        String.valueOf(one.levels()),
                        say.money(one.perLevel())))
                .toList();
        table(
                "director.classes",
                List.of(
                        "director.class",
                        "director.headsOfLeast",
                        "director.classPrice",
                        "director.lifted",
                        "director.perLevel"),
                rows,
                List.of(2, 3, 4));
        director.noClass().ifPresent(page::line);
        more(some);
    }

    private void further(Further further) {
        page.section(say.word("director.further", say.money(further.amount())));
        director.outcome(further).forEach(page::line);
        further.purchases().forEach(purchase -> {
            page.hanging("  ", director.purchase(purchase));
            page.hanging("     ", director.raises(purchase));
        });
    }

    private void table(String heading, List<String> heads, List<List<String>> rows, List<Integer> numbers) {
        page.section(say.word(heading));
        if (rows.isEmpty()) {
            page.line(say.word("left.nothing"));
        } else {
            page.table(new Table(heads.stream().map(key -> say.word(key)).toList(), rows, numbers));
        }
    }

    private void more(DirectorPage.Some<?> some) {
        if (some.more() > 0) {
            page.line(say.word("director.more", some.more()));
        }
    }
}
