package zhiti.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day something is valid, or that it does not expire. "No expiry" is a value of its own and sorts after every day.
 *
 * @param day empty for no expiry
 */
public record Expiry(Optional<LocalDate> day) {
    public static final Expiry NEVER = new Expiry(Optional.empty());

    public static Expiry on(LocalDate day) {
        return new Expiry(Optional.of(day));
    }

    /** Whether it is still valid on {@code date}; the last day counts. */
    public boolean isValidOn(LocalDate date) {
        return day.map(d -> !d.isBefore(date)).orElse(true);
    }

    /** Whether it ends on or before {@code date}. */
    public boolean endsBy(LocalDate date) {
        return day.map(d -> !d.isAfter(date)).orElse(false);
    }
}
