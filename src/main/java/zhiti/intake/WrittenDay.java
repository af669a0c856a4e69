package zhiti.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a month as spreadsheets in Taiwan show it: the year first, of the common era or of the Republic (民國), and
 * nothing else that could be meant.
 *
 * @param day of a month its first
 * @param republic counted from 1912, as year 115 is 2026
 */
record WrittenDay(LocalDate day, boolean republic) {
    /** Years of the Republic are counted from 1912, and below this nobody means the common era. */
    static final int REPUBLIC = 1911;

    private static final String YEAR = "(中華民國|民國|民)?\\s*(\\d{1,4})";
    /** Whatever looks like a hyphen. */
    static final String HYPHENS = "\\-\u2010-\u2015\u2212";

    private static final Pattern DAY = Pattern.compile(
            YEAR + "\\s*[/.年" + HYPHENS + "]\\s*(\\d{1,2})\\s*[/.月" + HYPHENS + "]\\s*(\\d{1,2})\\s*日?");
    /** After a full stop two digits: a spreadsheet makes 2024.1 of 2024.10. */
    private static final Pattern MONTH =
            Pattern.compile(YEAR + "\\s*(?:\\.(?=\\d\\d)|[/年" + HYPHENS + "])\\s*(\\d{1,2})\\s*月?");

    private static final Pattern DIGITS_OF_DAY = Pattern.compile("()(\\d{3,4})(\\d{2})(\\d{2})");
    private static final Pattern DIGITS_OF_MONTH = Pattern.compile("()(\\d{3,4})(\\d{2})");

    static final int FIRST = 1900;
    static final int LAST = 2199;
    /** The digits of a year of the Republic without its name: of two, 99 may be 1999 as well as 2010. */
    private static final int DIGITS = 3;

    /** The day that is written. */
    static Optional<WrittenDay> day(String text) {
        return either(text, DAY, DIGITS_OF_DAY).flatMap(m -> made(m, number(m, 4)));
    }

    /** The month that is written. */
    static Optional<WrittenDay> month(String text) {
        return either(text, MONTH, DIGITS_OF_MONTH).flatMap(m -> made(m, 1));
    }

    /** The last day of the month, where a day is written that the month doesn't have. */
    static Optional<LocalDate> lastInstead(String text) {
        return either(text, DAY, DIGITS_OF_DAY)
                .filter(m -> number(m, 4) >= 29 && number(m, 4) <= 31)
                .flatMap(m -> made(m, 1))
                .map(first -> first.day().withDayOfMonth(first.day().lengthOfMonth()));
    }

    /** The same, or the last day of the month where the month is shorter. */
    static Optional<LocalDate> validOrLast(int year, int month, int day) {
        return day < 29 || day > 31
                ? valid(year, month, day)
                : valid(year, month, 1).map(first -> first.withDayOfMonth(Math.min(day, first.lengthOfMonth())));
    }

    /** A day of the years that anybody writes about. */
    static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return !isReadable(year) ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> either(String text, Pattern apart, Pattern digits) {
        Matcher one = apart.matcher(text);
        Matcher other = digits.matcher(text);
        return one.matches() ? Optional.of(one) : other.matches() ? Optional.of(other) : Optional.empty();
    }

    private static Optional<WrittenDay> made(Matcher written, int day) {
        boolean named = written.group(1) != null && !written.group(1).isEmpty();
        int year = number(written, 2);
        boolean republic = named || written.group(2).length() == DIGITS;
        return valid(republic ? year + REPUBLIC : year, number(written, 3), day).map(d -> new WrittenDay(d, republic));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Whether somebody on file can have done something in a year. */
    static boolean isReadable(int year) {
        return year >= FIRST && year <= LAST;
    }
}
