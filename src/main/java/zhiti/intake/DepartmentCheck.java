package zhiti.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhiti.person.Employee;
import zhiti.standard.Title;

/** Whether the departments that a company's files name are spelled as its people's are: only there are they written. */
public final class DepartmentCheck {
    private static final String KEY = "department:";

    private DepartmentCheck() {}

    /** Takes down where a department is first named. */
    static void named(List<String> departments, Place place, Map<String, Place> places) {
        departments.forEach(department -> places.putIfAbsent(KEY + department, place));
    }

    /** The same people; with a note of each department in which none of them works and that is spelled nearly like one. */
    public static Read<List<Employee>> of(Shelved shelved, List<Employee> people) {
        Set<String> theirs = new TreeSet<>();
        people.forEach(one -> theirs.add(one.department()));
        Findings findings = new Findings();
        shelved.places().forEach((key, place) -> {
            String department = key.startsWith(KEY) ? key.substring(KEY.length()) : "";
            Optional<String> near = theirs.contains(department) ? Optional.empty() : Nearest.to(department, theirs);
            near.ifPresent(n -> findings.note(
                    place,
                    new Title(
                            "部門 '" + department + "' 在人員檔裡沒有人，是否為 '" + n + "'",
                            "nobody works in department '" + department + "': did you mean '" + n + "'")));
        });
        return findings.read(people);
    }
}
