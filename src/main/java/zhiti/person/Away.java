package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A leave without pay (留職停薪), during which ratings do not age and no experience is gained.
 *
 * @param from the first day away
 * @param to the last day away; empty while it lasts
 */
public record Away(LocalDate from, Optional<LocalDate> to) {
    public Away {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("away from " + from + " to " + to.get());
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
