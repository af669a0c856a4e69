package zhiti.offering;

import java.time.LocalDate;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A dated run of an offering (梯次).
 *
 * @param on its first day
 * @param seats free seats; 0 is full
 * @param registerBy the last day to register
 * @param withdrawn called off by whoever holds it: nobody gets in, and whoever was booked is free
 */
public record Session(LocalDate on, int seats, LocalDate registerBy, boolean withdrawn) implements Titled {
    /** One that takes place. */
    public Session(LocalDate on, int seats, LocalDate registerBy) {
        this(on, seats, registerBy, false);
    }

    /** Whether someone can still get in on {@code date}. */
    public boolean isOpenOn(LocalDate date) {
        return seats > 0 && !withdrawn && !registerBy.isBefore(date);
    }

    /** Its day, and what decides whether one gets in. */
    @Override
    public Title title() {
        if (withdrawn) {
            return new Title(on + "（已取消）", on + " (called off)");
        }
        return seats < 1
                ? new Title(on + "（額滿，餘 0 名）", on + " (full: 0 seats left)")
                : new Title(
                        on + "（餘 " + seats + " 名，報名至 " + registerBy + "）",
                        on + " (" + seats + " seats left, to be joined by " + registerBy + ")");
    }
}
