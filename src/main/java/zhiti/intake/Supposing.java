package zhiti.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zhiti.offering.Catalog;
import zhiti.person.Assessment;
import zhiti.person.Background;
import zhiti.person.Certificate;
import zhiti.person.Employee;
import zhiti.person.TestResult;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/**
 * Supposes something else of a person than their file says, read by the readers of that file: what could not be written
 * there can't be supposed either. Evidence that is supposed takes the place of all that the file has of the same subject.
 */
public final class Supposing {
    private final EmployeeReader employees;
    private final SupposedNodes nodes;

    /** @param asOf the day on which supposed evidence is dated */
    public Supposing(Standards standards, Catalog catalog, LocalDate asOf) {
        this.employees = EmployeeReader.ofSuppositions(standards, catalog);
        this.nodes = new SupposedNodes(standards, catalog, asOf);
    }

    /** The person as supposed; or every problem of what is supposed. */
    public Read<Employee> of(Employee employee, List<Setting> settings) {
        Findings findings = new Findings();
        once(settings, findings);
        if (!findings.isClean()) {
            return findings.read(employee);
        }
        Fields fields = Fields.of(nodes.of(employee, settings, findings), findings);
        Employee supposed = employees.read(fields);
        return findings.read(supposed).map(read -> together(employee, read, settings));
    }

    private static void once(List<Setting> settings, Findings findings) {
        Set<String> seen = new HashSet<>();
        settings.stream()
                .filter(setting -> !seen.add(setting.about()))
                .forEach(setting -> findings.problem(
                        setting.place(),
                        new Title(
                                "'" + setting.about() + "' 寫了兩次：留下一個",
                                "'" + setting.about() + "' stands twice: keep one")));
    }

    private static Employee together(Employee file, Employee read, List<Setting> settings) {
        Set<String> set = new HashSet<>();
        settings.forEach(setting -> set.add(setting.key()));
        return new Employee(
                file.id(),
                file.name(),
                set.contains("department") ? read.department() : file.department(),
                read.post(),
                background(file.background(), read.background(), set),
                merged(file.tests(), read.tests(), given(settings, "test"), TestResult::test),
                merged(
                        file.languages(),
                        read.languages(),
                        given(settings, "language"),
                        one -> one.language() + "." + one.skill()),
                merged(
                        file.certifications(),
                        read.certifications(),
                        given(settings, "certification"),
                        Certificate::credential),
                merged(file.completed(), read.completed(), given(settings, "completed"), one -> one.offering()),
                file.commitments(),
                file.away(),
                file.groups(),
                ratings(file, read, settings));
    }

    private static Background background(Background file, Background read, Set<String> set) {
        return new Background(
                set.contains("experienceMonths") ? read.served() : file.served(),
                set.contains("education") ? read.education() : file.education(),
                set.contains("studied") ? read.studied() : file.studied(),
                set.contains("software") ? read.software() : file.software(),
                set.contains("profession") ? read.profession() : file.profession(),
                set.contains("memberOf") ? read.memberOf() : file.memberOf(),
                set.contains("appointed") ? read.appointed() : file.appointed());
    }

    /** What is not known stays so where nothing is supposed of it. */
    private static <T> Optional<List<T>> merged(
            Optional<List<T>> file, Optional<List<T>> read, List<Setting> given, Function<T, String> about) {
        return given.isEmpty()
                ? file
                : Optional.of(merged(file.orElse(List.of()), read.orElse(List.of()), given, about));
    }

    private static List<Setting> given(List<Setting> settings, String kind) {
        return settings.stream().filter(setting -> setting.key().equals(kind)).toList();
    }

    /** What the file has of other things, and what is supposed; what is taken away is read and left out. */
    private static <T> List<T> merged(List<T> file, List<T> read, List<Setting> given, Function<T, String> about) {
        Set<String> replaced = new HashSet<>();
        read.forEach(one -> replaced.add(about.apply(one)));
        List<T> all = new ArrayList<>(file);
        all.removeIf(one -> replaced.contains(about.apply(one)));
        for (int i = 0; i < read.size(); i++) {
            if (!given.get(i).isTakenAway()) {
                all.add(read.get(i));
            }
        }
        return all;
    }

    private static List<Assessment> ratings(Employee file, Employee read, List<Setting> settings) {
        return merged(
                file.ratings(),
                read.ratings(),
                given(settings, "rating"),
                one -> one.subject().key());
    }
}
