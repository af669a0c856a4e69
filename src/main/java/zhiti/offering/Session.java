package zhiti.offering;

import java.time.LocalDate;

/**
 * A dated run of an offering (梯次).
 *
 * @param on its first day
 * @param seats free seats; 0 is full
 * @param registerBy the last day to register
 */
public record Session(LocalDate on, int seats, LocalDate registerBy) {
    /** Whether someone can still get in on {@code date}. */
    public boolean isOpenOn(LocalDate date) {
        return seats > 0 && !registerBy.isBefore(date);
    }
}
