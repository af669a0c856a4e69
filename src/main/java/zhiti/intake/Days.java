package zhiti.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** Days and months as people write them: only one way is read, and the others are what the hint is made of. */
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern LOOSE = Pattern.compile("(?:民國)?(\\d{2,4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?");
    /** Years of the Republic are counted from 1912, and below this nobody means the common era. */
    private static final int REPUBLIC = 1911;

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private static final Title YEARS =
            new Title("年份須在 " + FIRST + " 至 " + LAST + " 之間", "years go from " + FIRST + " to " + LAST);

    private Days() {}

    static Optional<LocalDate> day(String text, Place place, Findings findings) {
        Matcher written = DAY.matcher(text);
        Optional<LocalDate> day =
                written.matches() ? made(number(written, 1), number(written, 2), number(written, 3)) : Optional.empty();
        if (day.isEmpty()) {
            problem(
                    text,
                    place,
                    findings,
                    new Title("日期", "date"),
                    "2026-11-22",
                    meant(text).map(LocalDate::toString));
        }
        return day;
    }

    static Optional<YearMonth> month(String text, Place place, Findings findings) {
        Matcher written = MONTH.matcher(text);
        Optional<YearMonth> month = written.matches()
                ? made(number(written, 1), number(written, 2), 1).map(YearMonth::from)
                : Optional.empty();
        if (month.isEmpty()) {
            Optional<String> meant = meant(text).map(d -> YearMonth.from(d).toString());
            problem(text, place, findings, new Title("年月", "month"), "2026-11", meant);
        }
        return month;
    }

    private static void problem(
            String text, Place place, Findings findings, Title kind, String example, Optional<String> meant) {
        Title what = new Title("'" + text + "' 不是" + kind.zh(), "'" + text + "' is no " + kind.en());
        Title form = new Title("請寫成 " + example + " 的樣子", "write it like " + example);
        Title otherwise = isOfAnotherAge(text) ? YEARS : form;
        findings.problem(
                place,
                what,
                meant.map(m -> new Title("是否為 '" + m + "'", "did you mean '" + m + "'"))
                        .orElse(otherwise));
    }

    /** Whether it is written as it should be, with a year in which nobody on file has done anything. */
    private static boolean isOfAnotherAge(String text) {
        Matcher written = Pattern.compile("(\\d{4})-.*").matcher(text);
        return written.matches() && (number(written, 1) < FIRST || number(written, 1) > LAST);
    }

    private static Optional<LocalDate> meant(String text) {
        Matcher loose = LOOSE.matcher(text);
        if (!loose.matches()) {
            return Optional.empty();
        }
        int year = number(loose, 1);
        return made(
                year < 200 ? year + REPUBLIC : year, number(loose, 2), loose.group(3) == null ? 1 : number(loose, 3));
    }

    private static Optional<LocalDate> made(int year, int month, int day) {
        try {
            return year < FIRST || year > LAST ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
