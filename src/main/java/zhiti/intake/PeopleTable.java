package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** Gathers the rows of a table by person. Several values in one cell are separated by semicolons. */
final class PeopleTable {
    /**
     * A row with its filled cells.
     *
     * @param cells in the order of the columns, each named by its heading
     */
    record Row(Place place, List<Node.Field> cells) {
        Optional<Node.Field> cell(String heading) {
            return cells.stream().filter(c -> c.name().equals(heading)).findFirst();
        }
    }

    /**
     * A kind of row.
     *
     * @param list the list of an employee that it adds to; empty for the employee itself
     * @param columns what it may fill beside {@code row} and {@code id}
     */
    private record Kind(String name, String list, List<String> columns) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
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
                            "profession",
                            "memberOf",
                            "appointed")),
            new Kind(
                    "rating",
                    "ratings",
                    List.of("task", "code", "competency", "standard", "level", "shown", "by", "on")),
            new Kind("test", "tests", List.of("test", "score", "level", "stage", "on")),
            new Kind("certification", "certifications", List.of("certification", "on", "expires")),
            new Kind("completed", "completed", List.of("offering", "on", "result")),
            new Kind("commitment", "commitments", List.of("offering", "status", "on", "paid", "expires", "why")),
            new Kind("software", "software", List.of("software")),
            new Kind("language", "languages", List.of("language", "skill", "level", "by", "on")),
            new Kind("experience", "experience", List.of("field", "from", "to", "lead")),
            new Kind("away", "away", List.of("from", "to")));

    private static final Set<String> SEVERAL = Set.of("also", "studied", "memberOf", "appointed", "software");
    /** Written in a cell for a list that is known to be empty. */
    private static final String NONE = "none";

    private final String file;
    private final Findings findings;
    private final Choices<Kind> kinds = Choices.of("列別", "row", KINDS, Kind::name);
    private final List<Row> employees = new ArrayList<>();
    private final Map<String, Map<String, List<Node>>> evidence = new LinkedHashMap<>();
    private final Map<String, Place> mentioned = new LinkedHashMap<>();

    PeopleTable(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Every column that any row may fill. */
    static List<String> headings() {
        Set<String> headings = new LinkedHashSet<>(List.of("row", "id"));
        KINDS.forEach(k -> headings.addAll(k.columns()));
        return List.copyOf(headings);
    }

    void add(Row row) {
        if (row.cells().isEmpty()) {
            return;
        }
        Optional<Kind> kind = needed(row, "row").flatMap(c -> kinds.read(c.value(), findings));
        Optional<Node.Field> idCell = needed(row, "id");
        Optional<String> id = idCell.flatMap(c -> Readings.CODE.read(c.value(), findings));
        if (kind.isEmpty() || id.isEmpty()) {
            return;
        }
        checkColumns(row, kind.get());
        if (kind.get().list().isEmpty()) {
            employees.add(row);
        } else {
            mentioned.putIfAbsent(id.get(), idCell.get().place());
            evidence.computeIfAbsent(id.get(), i -> new LinkedHashMap<>())
                    .computeIfAbsent(kind.get().list(), l -> new ArrayList<>())
                    .addAll(entries(row, kind.get()));
        }
    }

    private Optional<Node.Field> needed(Row row, String heading) {
        Optional<Node.Field> cell = row.cell(heading);
        if (cell.isEmpty()) {
            findings.problem(
                    row.place(), new Title("這一列沒有填 '" + heading + "'", "this row has nothing under '" + heading + "'"));
        }
        return cell;
    }

    private void checkColumns(Row row, Kind kind) {
        row.cells().stream()
                .filter(c -> !c.name().equals("row") && !c.name().equals("id"))
                .filter(c -> !kind.columns().contains(c.name()))
                .forEach(c -> findings.problem(
                        c.place(),
                        new Title(
                                kind.name() + " 列不填 '" + c.name() + "'",
                                "a row of " + kind.name() + " has no '" + c.name() + "'"),
                        new Title(
                                "可填的有 " + String.join("、", kind.columns()),
                                "it has " + String.join(", ", kind.columns()))));
    }

    /** What a row adds to its list: one map, several programs, or nothing where it says that there is none. */
    private static List<Node> entries(Row row, Kind kind) {
        Optional<Node.Field> named = row.cell(kind.name());
        boolean none = row.cells().size() == 3
                && named.filter(c -> ((Node.Scalar) c.value()).text().strip().equals(NONE))
                        .isPresent();
        if (none) {
            return List.of();
        }
        if (kind.name().equals("software")) {
            return named.map(PeopleTable::several).orElse(List.of());
        }
        List<Node.Field> fields = row.cells().stream()
                .filter(c -> !c.name().equals("row") && !c.name().equals("id"))
                .filter(c -> kind.columns().contains(c.name()))
                .map(c -> c.name().equals("certification") ? new Node.Field("id", c.place(), c.value()) : c)
                .toList();
        return List.of(new Node.MapNode(fields, row.place()));
    }

    private static List<Node> several(Node.Field cell) {
        return Stream.of(((Node.Scalar) cell.value()).text().split("[;；]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .<Node>map(text -> new Node.Scalar(text, true, cell.place()))
                .toList();
    }

    /** The same tree as of a YAML file. Of two rows for one employee the first has the evidence; the second is a problem. */
    Node tree() {
        List<Node> people = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Row row : employees) {
            List<Node.Field> fields = new ArrayList<>();
            row.cells().stream()
                    .filter(c -> KINDS.get(0).columns().contains(c.name())
                            || c.name().equals("id"))
                    .forEach(c -> fields.add(SEVERAL.contains(c.name()) ? list(c) : c));
            String id = plainId(row);
            if (seen.add(id)) {
                evidence.getOrDefault(id, Map.of())
                        .forEach((list, entries) ->
                                fields.add(new Node.Field(list, row.place(), new Node.ListNode(entries, row.place()))));
            }
            people.add(new Node.MapNode(fields, row.place()));
        }
        nobodys(seen);
        Place whole = Place.whole(file);
        return new Node.MapNode(List.of(new Node.Field("employees", whole, new Node.ListNode(people, whole))), whole);
    }

    private static Node.Field list(Node.Field cell) {
        boolean none = ((Node.Scalar) cell.value()).text().strip().equals(NONE);
        return new Node.Field(
                cell.name(), cell.place(), new Node.ListNode(none ? List.of() : several(cell), cell.place()));
    }

    private static String plainId(Row row) {
        return row.cell("id")
                .flatMap(c -> Readings.CODE.read(c.value(), new Findings()))
                .orElse("");
    }

    private void nobodys(Set<String> people) {
        Choices<String> ids = Choices.of("員工代號", "employee", List.copyOf(people), p -> p);
        mentioned.forEach((id, place) -> {
            if (!people.contains(id)) {
                findings.problem(ids.unknown(id, place));
            }
        });
    }
}
