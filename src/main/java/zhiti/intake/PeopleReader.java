package zhiti.intake;

import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.Employee;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/**
 * Reads people files: YAML, JSON of the same shape, and CSV with one piece of evidence a row. Every fault of the whole
 * file is found in one reading, each with its line and column, in a table with its row and the heading of its column.
 */
public final class PeopleReader {
    private final EmployeeReader employees;

    public PeopleReader(Standards standards, Catalog catalog) {
        this.employees = EmployeeReader.ofFiles(standards, catalog);
    }

    /**
     * A people file as it is written, one tree whatever the format, and who is in it.
     *
     * @param people in the order of the file
     */
    public record Written(Node tree, List<Employee> people) {
        public Written {
            people = List.copyOf(people);
        }
    }

    /**
     * The people of a file whose name ends in {@code .yaml}, {@code .yml}, {@code .json} or {@code .csv} (or, as
     * spreadsheets call tables with tabs, {@code .tsv} or {@code .txt}).
     */
    public Read<List<Employee>> read(Source source) {
        return written(source).map(Written::people);
    }

    /** The same, with what they were read from. */
    public Read<Written> written(Source source) {
        Findings findings = new Findings();
        Optional<Node> tree = tree(source, findings);
        List<Employee> people = tree.map(root -> people(root, findings)).orElse(List.of());
        return findings.read(people).map(all -> new Written(tree.orElseThrow(), all));
    }

    private static Optional<Node> tree(Source source, Findings findings) {
        if (PeopleCsv.isNamed(source.name())) {
            return PeopleCsv.read(source, findings);
        }
        if (!Source.isJson(source.name()) && !Source.isYaml(source.name())) {
            findings.problem(FileSignature.check(source).orElseGet(() -> otherEnding(source.name())));
            return Optional.empty();
        }
        Read<Node> tree = Tree.read(source);
        findings.add(tree);
        return tree instanceof Read.Ok<Node> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    /** The problem that a file's name doesn't tell what is in it. */
    static Problem otherEnding(String name) {
        return Problem.at(
                Place.whole(name),
                new Title("檔名須以 .yaml、.yml、.json 或 .csv 結尾", "the name should end in .yaml, .yml, .json or .csv"));
    }

    private List<Employee> people(Node tree, Findings findings) {
        Fields file = Fields.of(tree, findings);
        if (!file.has("employees")) {
            findings.problem(tree.place(), new Title("缺少欄位 'employees'", "field 'employees' is missing"));
        }
        Unique ids = new Unique("員工代號", "employee", findings);
        List<Employee> read = file.each("employees", fields -> {
            Employee employee = employees.read(fields);
            alone(employee, fields, ids);
            return employee;
        });
        if (read.isEmpty() && findings.isClean()) {
            findings.problem(file.place("employees"), new Title("沒有任何員工", "there is nobody in this file"));
        }
        return read;
    }

    private static void alone(Employee employee, Fields fields, Unique ids) {
        if (fields.has("id")) {
            ids.add(employee.id(), fields.place("id"));
        }
    }
}
