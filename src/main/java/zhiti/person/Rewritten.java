package zhiti.person;

import java.util.List;
import java.util.Optional;

/** The same person with something else in their file: for what-if questions. */
final class Rewritten {
    private Rewritten() {}

    static Employee department(Employee e, String department) {
        return of(e, department, e.background(), e.tests(), e.languages(), e.certifications(), e.completed(), e.away());
    }

    static Employee background(Employee e, Background background) {
        return of(e, e.department(), background, e.tests(), e.languages(), e.certifications(), e.completed(), e.away());
    }

    static Employee tests(Employee e, Optional<List<TestResult>> tests) {
        return of(e, e.department(), e.background(), tests, e.languages(), e.certifications(), e.completed(), e.away());
    }

    static Employee languages(Employee e, Optional<List<LanguageUse>> languages) {
        return of(e, e.department(), e.background(), e.tests(), languages, e.certifications(), e.completed(), e.away());
    }

    static Employee certifications(Employee e, Optional<List<Certificate>> held) {
        return of(e, e.department(), e.background(), e.tests(), e.languages(), held, e.completed(), e.away());
    }

    static Employee completed(Employee e, List<Completed> completed) {
        return of(e, e.department(), e.background(), e.tests(), e.languages(), e.certifications(), completed, e.away());
    }

    static Employee away(Employee e, List<Away> away) {
        return of(e, e.department(), e.background(), e.tests(), e.languages(), e.certifications(), e.completed(), away);
    }

    private static Employee of(
            Employee e,
            String department,
            Background background,
            Optional<List<TestResult>> tests,
            Optional<List<LanguageUse>> languages,
            Optional<List<Certificate>> certifications,
            List<Completed> completed,
            List<Away> away) {
        return new Employee(
                e.id(),
                e.name(),
                department,
                e.post(),
                background,
                tests,
                languages,
                certifications,
                completed,
                e.commitments(),
                away,
                e.groups(),
                e.ratings());
    }
}
