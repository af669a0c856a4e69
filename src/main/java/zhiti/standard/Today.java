package zhiti.standard;

import java.time.LocalDate;

/** The as-of date of a plan. No rule looks at a clock; it asks this. */
public record Today(LocalDate date) {
    /** The last day of the quarter that comes so many quarters after this day's own. */
    public LocalDate lastDayOfQuarter(int quarters) {
        LocalDate first = date.withDayOfMonth(1);
        int toItsEnd = 3 - (date.getMonthValue() - 1) % 3;
        return MonthPeriod.lastDay(first, toItsEnd + 3 * quarters);
    }

    /** The first day of a plan made on this day: of the quarter after this day's own. */
    public LocalDate planBegins() {
        return lastDayOfQuarter(0).plusDays(1);
    }

    /** This day so many months on. */
    public LocalDate plusMonths(int months) {
        return MonthPeriod.monthsAfter(date, months);
    }
}
