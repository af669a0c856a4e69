package zhiti.person;

import java.time.LocalDate;
import zhiti.standard.MonthPeriod;

/**
 * Months served that count towards one requirement.
 *
 * @param key the requirement's key
 * @param months whole months on the as-of date
 * @param on the as-of date
 */
public record Experience(String key, int months, LocalDate on) {
    /** The day on which so many months will have been served if the present work goes on. */
    public LocalDate reaches(int required) {
        return MonthPeriod.monthsAfter(on, Math.max(0, required - months));
    }
}
