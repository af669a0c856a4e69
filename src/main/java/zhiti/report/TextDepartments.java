package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.Quarter;

/** What the departments cost and where they stand before and after, as text. */
final class TextDepartments {
    private TextDepartments() {}

    static void budget(TextPage page, DirectorPage director) {
        Say say = page.say();
        TeamYear year = director.year();
        List<String> heads = new ArrayList<>(List.of(say.word("director.department")));
        year.quarters().stream().map(Quarter::toString).forEach(heads::add);
        heads.add(say.word("team.total"));
        heads.add(say.word("year.legal"));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            numbers.add(i);
        }
        List<List<String>> rows = director.departments().stream()
                .map(department -> costs(say, department))
                .toList();
        page.section(say.word("director.budget"));
        page.table(new Table(heads, rows, numbers));
        page.line(director.trust());
    }

    private static List<String> costs(Say say, DirectorPage.Department department) {
        Budget.Row row = department.costs();
        List<String> cells = new ArrayList<>(List.of(department.name()));
        row.byQuarter().stream().map(say::money).forEach(cells::add);
        cells.add(say.money(row.sums().cost()));
        cells.add(say.money(row.legal().cost()));
        return cells;
    }

    static void readiness(TextPage page, DirectorPage director) {
        Say say = page.say();
        List<String> heads = List.of(
                say.word("director.department"),
                say.word("director.assessed"),
                say.word("director.mean"),
                say.word("director.median"));
        List<List<String>> rows = director.departments().stream()
                .map(department -> readiness(director, department))
                .toList();
        page.section(say.word("director.readiness"));
        page.table(new Table(heads, rows, List.of()));
        page.line(say.word("readiness.note") + say.word("stop"));
    }

    private static List<String> readiness(DirectorPage director, DirectorPage.Department department) {
        GroupReadiness group = department.readiness();
        return List.of(department.name(), director.assessed(group), director.mean(group), director.median(group));
    }
}
