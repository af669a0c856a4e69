package zhiti.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthPeriodTest {
    @ParameterizedTest
    @CsvSource({
        // ordinary days: the day before the corresponding one
        "2024-10-24, 36, 2027-10-23",
        "2024-02-28, 36, 2027-02-27",
        "2024-03-01, 36, 2027-02-28",
        "2026-09-01, 6, 2027-02-28",
        "2026-08-28, 6, 2027-02-27",
        // no corresponding day: the last of the month
        "2024-02-29, 36, 2027-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2026-08-29, 6, 2027-02-28",
        "2026-08-30, 6, 2027-02-28",
        "2026-08-31, 6, 2027-02-28",
        "2026-10-31, 1, 2026-11-30",
        "2026-12-31, 2, 2027-02-28",
        // the corresponding day is there again
        "2024-02-29, 48, 2028-02-28",
        "2027-08-30, 6, 2028-02-29",
        "2027-08-29, 6, 2028-02-28",
        "2026-12-31, 1, 2027-01-30",
        "2026-01-31, 12, 2027-01-30",
        // 2100 is no leap year
        "2096-02-29, 48, 2100-02-28",
        // from the first of a month, or of a year: whole months
        "2027-01-01, 12, 2027-12-31",
        "2027-02-01, 1, 2027-02-28",
        "2028-02-01, 1, 2028-02-29"
    })
    void aPeriodEndsOnTheDayBeforeTheCorrespondingOneOrOnTheLastOfTheMonth(
            LocalDate first, int months, LocalDate last) {
        assertThat(MonthPeriod.lastDay(first, months)).isEqualTo(last);
        assertThat(MonthPeriod.dayAfter(first, months)).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-22, 2026-11-21, 23, 24",
        "2024-11-22, 2026-11-22, 24, 24",
        "2024-11-22, 2026-11-23, 24, 25",
        "2024-11-22, 2024-11-22, 0, 0",
        "2024-11-22, 2024-11-23, 0, 1",
        "2026-08-31, 2027-02-27, 5, 6",
        "2026-08-31, 2027-02-28, 6, 6",
        "2026-08-31, 2027-03-01, 6, 7",
        "2024-02-29, 2025-02-28, 12, 12",
        "2024-02-29, 2025-03-01, 12, 13",
        "2027-02-28, 2028-02-29, 12, 13",
        "2026-11-22, 2026-10-22, -1, -1"
    })
    void anAgeIsComparedToTheDay(LocalDate event, LocalDate day, int elapsed, int begun) {
        assertThat(MonthPeriod.elapsed(event, day)).isEqualTo(elapsed);
        assertThat(MonthPeriod.begun(event, day)).isEqualTo(begun);
    }

    @Test
    void whatBeginsLaterEndsNoSoonerAndMonthsAddedAreMonthsElapsed() {
        Random random = new Random(121);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(40_000));
            int months = 1 + random.nextInt(130);
            LocalDate last = MonthPeriod.lastDay(day, months);
            assertThat(MonthPeriod.lastDay(day.plusDays(1), months))
                    .as("%s and %d months", day, months)
                    .isAfterOrEqualTo(last);
            assertThat(MonthPeriod.elapsed(day, MonthPeriod.monthsAfter(day, months)))
                    .as("%s and %d months", day, months)
                    .isEqualTo(months);
            assertThat(MonthPeriod.begun(day, MonthPeriod.monthsAfter(day, months)))
                    .isEqualTo(months);
            assertThat(MonthPeriod.begun(
                            day, MonthPeriod.monthsAfter(day, months).plusDays(1)))
                    .isEqualTo(months + 1);
            assertThat(last.plusDays(1).getDayOfMonth() == 1 || last.getDayOfMonth() == day.getDayOfMonth() - 1)
                    .as("%s and %d months", day, months)
                    .isTrue();
        }
    }
}
