package zhiti.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.standard.Title;

/**
 * A kind of row in a table of people: the employee, or one piece of evidence.
 *
 * @param list the list of an employee that it adds to; empty for the employee itself
 * @param columns what it may fill beside {@code row} and {@code id}
 */
record RowKind(String name, String list, List<String> columns) {
    static final List<RowKind> ALL = List.of(
            new RowKind(
                    "employee",
                    "",
                    List.of(
                            "name",
                            "department",
                            "role",
                            "also",
                            "edition",
                            "track",
                            "target",
                            "experienceMonths",
                            "education",
                            "studied",
                            "international",
                            "manages",
                            "weeklyHours",
                            "probationUntil",
                            "profession",
                            "memberOf",
                            "appointed")),
            new RowKind(
                    "rating",
                    "ratings",
                    List.of("task", "code", "competency", "standard", "level", "shown", "by", "on")),
            new RowKind("test", "tests", List.of("test", "score", "level", "stage", "on")),
            new RowKind("certification", "certifications", List.of("certification", "on", "expires")),
            new RowKind("completed", "completed", List.of("offering", "on", "result")),
            new RowKind("commitment", "commitments", List.of("offering", "status", "on", "paid", "expires", "why")),
            new RowKind("software", "software", List.of("software")),
            new RowKind("language", "languages", List.of("language", "skill", "level", "by", "on")),
            new RowKind("experience", "experience", List.of("field", "from", "to", "lead")),
            new RowKind("away", "away", List.of("from", "to")));

    /** Columns of every kind of row. */
    private static final List<String> EVERY = List.of("row", "id");

    private static final Set<String> SEVERAL = Set.of("also", "studied", "memberOf", "appointed", "software");
    /** Written in a cell for a list that is known to be empty. */
    private static final Set<String> NONE = Set.of("none", "無");

    /** Begins the heading of a column that divides people for the fairness report: {@code group.gender}. */
    private static final String GROUP = "group.";

    /** Whether a heading is that of a column that divides people. Any name may follow: groups are the company's business. */
    static boolean isGroup(String heading) {
        return heading.startsWith(GROUP) && heading.length() > GROUP.length();
    }

    /** Every column that any row may fill. */
    static List<String> headings() {
        Set<String> headings = new LinkedHashSet<>(EVERY);
        ALL.forEach(k -> headings.addAll(k.columns()));
        return List.copyOf(headings);
    }

    boolean isEmployee() {
        return list.isEmpty();
    }

    /** Says which cells of a row are filled that this kind has no use for. */
    void check(PeopleTable.Row row, Findings findings) {
        row.cells().stream()
                .filter(c -> !EVERY.contains(c.name()))
                .filter(c -> !columns.contains(c.name()) && !(isEmployee() && isGroup(c.name())))
                .forEach(c -> findings.problem(
                        c.place(),
                        new Title(name + " 列不填 '" + c.name() + "'", "a row of " + name + " has no '" + c.name() + "'"),
                        new Title("可填的有 " + String.join("、", columns), "it has " + String.join(", ", columns))));
    }

    /** What a row adds to its list: one map, several programs, or nothing where it says that there is none. */
    List<Node> entries(PeopleTable.Row row) {
        Optional<Node.Field> named = row.cell(name);
        boolean none = row.cells().size() == EVERY.size() + 1
                && named.filter(RowKind::isNone).isPresent();
        if (none) {
            return List.of();
        }
        if (name.equals("software")) {
            return named.map(RowKind::several).orElse(List.of());
        }
        List<Node.Field> fields = row.cells().stream()
                .filter(c -> columns.contains(c.name()))
                .map(c -> c.name().equals("certification") ? new Node.Field("id", c.place(), c.value()) : c)
                .toList();
        return List.of(new Node.MapNode(fields, row.place()));
    }

    /** The cells of the employee's own row as fields; a cell of several values as a list, groups as one map. */
    List<Node.Field> fields(PeopleTable.Row row) {
        Stream<Node.Field> own = row.cells().stream()
                .filter(c -> columns.contains(c.name()) || c.name().equals("id"))
                .map(RowKind::field);
        List<Node.Field> groups = row.cells().stream()
                .filter(c -> isGroup(c.name()))
                .map(c -> new Node.Field(c.name().substring(GROUP.length()), c.place(), c.value()))
                .toList();
        Stream<Node.Field> grouped = groups.isEmpty()
                ? Stream.empty()
                : Stream.of(new Node.Field("groups", row.place(), new Node.MapNode(groups, row.place())));
        return Stream.concat(own, grouped).toList();
    }

    /** A cell as a field; one of several values as a list. */
    static Node.Field field(Node.Field cell) {
        return SEVERAL.contains(cell.name()) ? asList(cell) : cell;
    }

    private static Node.Field asList(Node.Field cell) {
        List<Node> values = isNone(cell) ? List.of() : several(cell);
        return new Node.Field(cell.name(), cell.place(), new Node.ListNode(values, cell.place()));
    }

    private static boolean isNone(Node.Field cell) {
        return NONE.contains(((Node.Scalar) cell.value()).text().strip());
    }

    /** Several values in one cell are separated by semicolons. */
    private static List<Node> several(Node.Field cell) {
        return Stream.of(((Node.Scalar) cell.value()).text().split("[;；]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .<Node>map(text -> new Node.Scalar(text, true, cell.place()))
                .toList();
    }
}
