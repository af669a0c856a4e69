package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The director's page as text. */
final class TextDirector {
    private final TextPage page;
    private final Say say;
    private final DirectorPage director;

    TextDirector(TextPage page, DirectorPage director) {
        this.page = page;
        this.say = page.say();
        this.director = director;
    }

    void print() {
        page.title(say.word("director.title"));
        page.line(director.year().heading(say));
        director.headline()
                .forEach(figure -> page.hanging(
                        figure.label() + say.word("colon"),
                        figure.value() + (figure.beside().isEmpty() ? "" : say.aside(figure.beside()))));
        director.crowded().forEach(line -> page.hanging("- ", line));
        bookings();
        LeaverLines.print(page, director.year().leavers());
        director.year().allotment().ifPresent(shared -> allotment(new AllotmentPage(shared, say)));
        gaps();
        heat(director.heat());
        TextDepartments.budget(page, director);
        TextDepartments.readiness(page, director);
        holders();
        classes();
        further(director.further());
    }

    private void allotment(AllotmentPage shared) {
        page.section(shared.title());
        shared.lines().forEach(line -> page.hanging("- ", line));
        page.table(new Table(shared.heads(), shared.rows(), List.of(1)));
        page.line(say.word("allotment.key") + say.word("stop"));
    }

    private void bookings() {
        if (!director.bookings().isEmpty()) {
            page.section(say.word("team.money"));
            director.bookings().forEach(line -> page.hanging("- ", line));
        }
    }

    private void gaps() {
        List<List<String>> rows = director.gaps().stream()
                .map(gap -> List.of(
                        say.uncoded(gap.asked()),
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

    private void heat(HeatPage heat) {
        page.section(say.word("director.heat"));
        for (DutyMap map : heat.maps()) {
            page.line(heat.role(map));
            page.hanging(
                    "  ",
                    say.all(map.document().duties().stream().map(heat::duty).toList()));
            List<String> heads = new ArrayList<>(List.of(say.word("head.name")));
            map.document().duties().forEach(duty -> heads.add(duty.code()));
            List<List<String>> rows =
                    map.rows().stream().map(row -> row(heat, row)).toList();
            page.table(new Table(heads, rows, List.of()));
            page.blank();
        }
        if (!heat.outside().isEmpty()) {
            page.line(heat.outside());
        }
        page.line(say.word("director.heatKey") + say.word("stop"));
    }

    private static List<String> row(HeatPage heat, DutyMap.Row row) {
        List<String> cells =
                new ArrayList<>(List.of(row.member().plan().person().name()));
        row.cells().forEach(cell -> cells.add((heat.share(cell) + " " + heat.unknown(cell)).strip()));
        return cells;
    }

    private void holders() {
        Shortened<SoleHolder> some = director.holders();
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
                        "gap.level",
                        "director.holder",
                        "director.needed",
                        "director.seenShort",
                        "director.unratedHeads"),
                rows,
                List.of(1, 3, 4, 5));
        more(some);
    }

    private void classes() {
        Shortened<InHouseClass> some = director.classes();
        List<List<String>> rows = some.shown().stream()
                .map(one -> List.of(
                        say.name(one.offering()),
                        director.heads(one),
                        director.isEnough(one),
                        say.money(one.price()),
                        String.valueOf(one.levels()),
                        say.money(one.perLevel())))
                .toList();
        table(
                "director.classes",
                List.of(
                        "director.class",
                        "director.headsOfLeast",
                        "director.enough",
                        "director.classPrice",
                        "director.lifted",
                        "director.perLevel"),
                rows,
                List.of(3, 4, 5));
        director.noClass().ifPresent(no -> page.line(no + say.word("stop")));
        more(some);
    }

    private void further(FurtherPage further) {
        page.section(further.heading());
        further.outcome().forEach(line -> page.line(line + say.word("stop")));
        further.purchases().shown().forEach(purchase -> {
            page.hanging("  ", further.what(purchase) + say.aside(further.takes(purchase)));
            page.hanging("     ", further.raises(purchase));
        });
        more(further.purchases());
    }

    private void table(String heading, List<String> heads, List<List<String>> rows, List<Integer> numbers) {
        page.section(say.word(heading));
        if (rows.isEmpty()) {
            page.line(say.word("left.nothing"));
        } else {
            page.table(new Table(heads.stream().map(key -> say.word(key)).collect(Collectors.toList()), rows, numbers));
        }
    }

    private void more(Shortened<?> some) {
        if (some.more() > 0) {
            page.line(say.word("director.more", some.more()));
        }
    }
}
