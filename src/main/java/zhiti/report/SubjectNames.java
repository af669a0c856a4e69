package zhiti.report;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Titled;

/** The name of what a key means; a condition by the first document that lays it down. */
record SubjectNames(Standards standards) {
    Optional<? extends Titled> of(String key) {
        String id = key.substring(key.indexOf(':') + 1);
        return key.startsWith("competency:")
                ? Optional.ofNullable(standards.competencies().get(id))
                : key.startsWith("task:") ? task(id) : condition(key);
    }

    private Optional<? extends Titled> task(String id) {
        int at = id.lastIndexOf('/');
        return Optional.ofNullable(standards.documents().get(id.substring(0, at)))
                .flatMap(s -> s.task(id.substring(at + 1)));
    }

    private Optional<? extends Titled> condition(String key) {
        return standards.documents().values().stream()
                .map(Standard::requirements)
                .flatMap(List::stream)
                .flatMap(line -> line.conditions().stream())
                .filter(c -> c.key().equals(key))
                .findFirst();
    }
}
