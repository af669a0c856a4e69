package zhiti.offering;

import java.time.LocalDate;

/**
 * A dated run of an offering (梯次).
 *
 * @param on its first day
 * @param seats free seats; 0 is full
 * @param registerBy the last day to register
 * @param withdrawn called off by whoever holds it: nobody gets in, and whoever was booked is free
 */
public record Session(LocalDate on, int seats, LocalDate registerBy, boolean withdrawn) {
    /** One that takes place. */
    public Session(LocalDate on, int seats, LocalDate registerBy) {
        this(on, seats, registerBy, false);
    }

    /** Whether someone can still get in on {@code date}. */
    public boolean isOpenOn(LocalDate date) {
        return seats > 0 && !withdrawn && !registerBy.isBefore(date);
    }
}
