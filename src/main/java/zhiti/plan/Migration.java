package zhiti.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edition does to people, each by themself.
 *
 * @param edition the one they move to
 * @param people in the order of their file
 */
public record Migration(String edition, LocalDate asOf, List<Migrated> people) {
    public Migration {
        people = List.copyOf(people);
    }

    /** Those whom it concerns. */
    public List<Moved> moved() {
        return people.stream()
                .filter(Moved.class::isInstance)
                .map(Moved.class::cast)
                .toList();
    }

    /** The others. */
    public List<Untouched> untouched() {
        return people.stream()
                .filter(Untouched.class::isInstance)
                .map(Untouched.class::cast)
                .toList();
    }
}
