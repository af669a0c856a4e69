package zhiti.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A job that a person does.
 *
 * @param hasTracks whether one must say B2B, B2C or both
 * @param editions oldest first; none for staff outside the six
 */
public record Role(String id, Title title, boolean hasTracks, List<Edition> editions) implements Titled {
    public Role {
        editions = List.copyOf(editions);
    }

    /** The newest edition in force on a day; empty for a role without a standard. */
    public Optional<Edition> editionOn(LocalDate day) {
        return editions.stream()
                .filter(e -> e.since().map(s -> !s.isAfter(day)).orElse(true))
                .reduce((older, newer) -> newer);
    }
}
