package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Title;

/** Gathers the rows of a table by person. */
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

    private final String file;
    private final CellReader reader;
    private final Findings findings;
    private final Choices<RowKind> kinds = Choices.of("列別", "row", RowKind.ALL, RowKind::name);
    private final List<Row> employees = new ArrayList<>();
    private final Map<String, Map<String, List<Node>>> evidence = new LinkedHashMap<>();
    private final Map<String, Place> mentioned = new LinkedHashMap<>();

    PeopleTable(String file, CellReader reader, Findings findings) {
        this.file = file;
        this.reader = reader;
        this.findings = findings;
    }

    void add(Row written) {
        if (written.cells().isEmpty()) {
            return;
        }
        Optional<RowKind> kind = needed(written, "row").flatMap(c -> kinds.read(c.value(), findings));
        Row row = kind.map(k -> read(k, written)).orElse(written);
        Optional<Node.Field> idCell = needed(row, "id");
        Optional<String> id = idCell.flatMap(c -> Readings.CODE.read(c.value(), findings));
        if (kind.isEmpty() || id.isEmpty()) {
            return;
        }
        if (isSplit(row)) {
            return;
        }
        kind.get().check(row, findings);
        if (kind.get().isEmployee()) {
            employees.add(row);
        } else {
            mentioned.putIfAbsent(id.get(), idCell.get().place());
            evidence.computeIfAbsent(id.get(), i -> new LinkedHashMap<>())
                    .computeIfAbsent(kind.get().list(), l -> new ArrayList<>())
                    .addAll(kind.get().entries(row));
        }
    }

    /** An amount like 3,900 without quotes fills two cells, and all that follows has moved: the rest of the row says nothing. */
    private boolean isSplit(Row row) {
        Optional<Node.Field> paid = row.cell("paid").filter(c -> text(c).matches("\\d{1,3}"));
        Optional<Node.Field> rest = paid.flatMap(p -> row.cells().stream()
                .filter(c -> c.place().column() == p.place().column() + 1 && text(c).matches("\\d{3}"))
                .findFirst());
        rest.ifPresent(r -> {
            String amount = text(paid.get()) + "," + text(r);
            findings.problem(
                    paid.get().place(),
                    new Title(
                            "金額 " + amount + " 的逗號把它分成了兩格", "the comma in " + amount + " has split it into two cells"),
                    new Title(
                            "請寫成 " + amount.replace(",", "") + "，或加引號",
                            "write " + amount.replace(",", "") + ", or quote it"));
        });
        return rest.isPresent();
    }

    private static String text(Node.Field cell) {
        return ((Node.Scalar) cell.value()).text();
    }

    private Row read(RowKind kind, Row written) {
        return new Row(
                written.place(),
                written.cells().stream().map(cell -> reader.read(kind, cell)).toList());
    }

    private Optional<Node.Field> needed(Row row, String heading) {
        Optional<Node.Field> cell = row.cell(heading);
        if (cell.isEmpty()) {
            findings.problem(
                    row.place(), new Title("這一列沒有填 '" + heading + "'", "this row has nothing under '" + heading + "'"));
        }
        return cell;
    }

    /** The same tree as of a YAML file. Of two rows for one employee the first has the evidence; the second is a problem. */
    Node tree() {
        List<Node> people = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Row row : employees) {
            List<Node.Field> fields = new ArrayList<>(RowKind.ALL.get(0).fields(row));
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

    private static String plainId(Row row) {
        return row.cell("id")
                .flatMap(c -> Readings.CODE.read(c.value(), new Findings()))
                .orElse("");
    }

    private void nobodys(Set<String> people) {
        Choices<String> ids = Choices.of("員工代號", "employee", List.copyOf(people), p -> p);
        mentioned.forEach((id, place) -> {
            if (!people.contains(id)) {
                findings.problem(withZeros(id, people)
                        .map(whole -> Problem.at(
                                place,
                                ids.unknown(id, place).what(),
                                new Title(
                                        "是否為 '" + whole + "'（試算表會去掉開頭的 0）",
                                        "did you mean '" + whole + "' (a spreadsheet drops zeros in front)")))
                        .orElseGet(() -> ids.unknown(id, place)));
            }
        });
    }

    private static Optional<String> withZeros(String id, Set<String> people) {
        return people.stream()
                .filter(p -> p.startsWith("0") && p.replaceFirst("^0+", "").equals(id))
                .findFirst();
    }
}
