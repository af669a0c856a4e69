package zhiti.standard;

import java.time.LocalDate;

/** The as-of date of a plan. No rule looks at a clock; it asks this. */
public record Today(LocalDate date) {
    /** This day so many months on. */
    public LocalDate plusMonths(int months) {
        return date.plusMonths(months);
    }
}
