package zhiti.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Periods of whole months between days, as the Civil Code of Taiwan counts them (民法 §119–§122): every period of months in
 * the program is computed here, and nowhere else.
 *
 * <p>A period ends on the day before the one that corresponds to its first day in the last month; where that month has no
 * such day, it ends on the last day of that month (§121 II). The day of an event is not counted (§120 II), so that what
 * happened on a day is not older than so many months through the corresponding day.
 *
 * @see <a href="https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=B0000001">民法</a>
 */
public final class MonthPeriod {
    private MonthPeriod() {}

    /**
     * The last day of a period that counts its first day: of a certificate granted on 24 October for 36 months, 23 October;
     * of one granted on 29 February 2024, 28 February 2027.
     *
     * @param months at least 1
     */
    public static LocalDate lastDay(LocalDate first, int months) {
        LocalDate corresponding = first.plusMonths(months);
        return corresponding.getDayOfMonth() == first.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    /** The day after a period that counts its first day. */
    public static LocalDate dayAfter(LocalDate first, int months) {
        return months == 0 ? first : lastDay(first, months).plusDays(1);
    }

    /**
     * The day on which so many months have gone by since an event, which is the last on which it is not older than that: the
     * corresponding day, or the last one of a month that has no such day.
     */
    public static LocalDate monthsAfter(LocalDate event, int months) {
        return event.plusMonths(months);
    }

    /** The corresponding day so many months before, from which a time of so many months ahead of a day runs. */
    public static LocalDate monthsBefore(LocalDate day, int months) {
        return day.minusMonths(months);
    }

    /** Whole months that have gone by since an event: the most for which {@link #monthsAfter} has come; negative before it. */
    public static int elapsed(LocalDate event, LocalDate day) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(event, day));
        return monthsAfter(event, months + 1).isAfter(day) ? months : months + 1;
    }

    /** The age of an event in months, one that has begun counted whole: the fewest that it is not older than. */
    public static int begun(LocalDate event, LocalDate day) {
        int months = elapsed(event, day);
        return monthsAfter(event, months).isBefore(day) ? months + 1 : months;
    }
}
