package zhiti.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * Days on which a person takes no class: a show of their department, from set-up to its last day, or a leave.
 *
 * @param from the first day
 * @param to the last day; {@link LocalDate#MAX} where none is known
 */
public record Busy(LocalDate from, LocalDate to, Title title) implements Titled {
    /** The day after it; empty where it has no known end. */
    public Optional<LocalDate> over() {
        return to.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(to.plusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether any of it falls between two days. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** The days between two, both counted, that none of these covers. */
    public static int free(List<Busy> all, LocalDate first, LocalDate last) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return (int) IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .filter(day -> all.stream().noneMatch(busy -> busy.covers(day)))
                .count();
    }
}
