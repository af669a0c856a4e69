package zhiti.person;

import java.time.LocalDate;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * The best test result that speaks to one requirement.
 *
 * @param key the requirement's key
 * @param test the test taken, by id
 * @param title the test's name with the result as written: 多益 720, 全民英檢中高級複試
 * @param score what it counts as on the scale that is asked for
 * @param on the day of the sitting
 * @param months its age on the as-of date, a month that has begun counted whole: it is not older than so many
 * @param row the row of the equivalence table that was used; {@link #COMPARED_ITSELF} where none was
 */
public record TestShown(String key, String test, Title title, int score, LocalDate on, int months, String row)
        implements Titled {
    /** The row of a result in the very test that was asked for: no table was needed. */
    public static final String COMPARED_ITSELF = "—";

    /** The last day on which it counts, where results count for so many months. */
    public LocalDate countsUntil(int limit) {
        return MonthPeriod.monthsAfter(on, limit);
    }

    /** Whether it still counts on a day, where results count for so many months. */
    public boolean isCountingOn(LocalDate day, int limit) {
        return !countsUntil(limit).isBefore(day);
    }

    /** Whether the result is one of another test, counted by a row of the equivalence table. */
    public boolean converted() {
        return !row.equals(COMPARED_ITSELF);
    }
}
