package zhiti.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** Which day or month somebody most likely means by what can't be read as one: what a hint is made of. */
final class DayGuess {
    /** More are not named: nobody would read on. */
    private static final int MOST = 3;

    /** Day 1 of Excel is 1 January 1900, and 1900 is a leap year to it: from March on it counts from here. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    /** Days that Excel counts, from 1950 to the end of 2099: other numbers are no days. */
    private static final int EARLIEST = 18_264;

    private static final int LATEST = 73_050;
    /** Excel's own border between the centuries, where a year has two digits. */
    static final int CENTURY = 30;

    private static final Pattern TIME =
            Pattern.compile("[T\\s]+(上午|下午|[AP]M)?\\s*\\d{1,2}[:時]\\d{1,2}.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\s*\\(?(?:星期|週|禮拜)[一二三四五六日天]\\)?|\\s*\\([一二三四五六日]\\)|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern THREE =
            Pattern.compile("(\\d{1,4})\\s*([-/.年])\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,4})日?");
    private static final Pattern TWO = Pattern.compile("(\\d{1,4})\\s*([-/.年])\\s*(\\d{1,4})月?");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NO_YEAR =
            Pattern.compile("\\d{1,2}月\\d{1,2}日?|\\d{1,2}[-/]\\d{1,2}|\\d{1,2}-[a-z]{3}|[a-z]{3}-\\d{1,2}");

    private DayGuess() {}

    /** The days that may be meant, the likeliest first. */
    static List<LocalDate> days(String written) {
        String text = plain(written);
        Set<LocalDate> days = new LinkedHashSet<>();
        WrittenDay.day(text).map(WrittenDay::day).ifPresent(days::add);
        WrittenDay.lastInstead(text).ifPresent(days::add);
        serial(text).ifPresent(days::add);
        if (days.isEmpty()) {
            NamedMonth.day(text).ifPresent(days::add);
            days.addAll(numbers(text));
        }
        return days.stream().limit(MOST).toList();
    }

    /** The months that may be meant, the likeliest first. */
    static List<YearMonth> months(String written) {
        String text = plain(written);
        Set<YearMonth> months = new LinkedHashSet<>();
        WrittenDay.month(text).map(WrittenDay::day).map(YearMonth::from).ifPresent(months::add);
        NamedMonth.month(text).ifPresent(months::add);
        if (months.isEmpty()) {
            two(text).stream().map(YearMonth::from).forEach(months::add);
            days(written).stream().map(YearMonth::from).forEach(months::add);
        }
        return months.stream().limit(MOST).toList();
    }

    /** What is missing of a day, where a part of one is written. */
    static Optional<Title> missing(String written) {
        String text = plain(written);
        if (WrittenDay.month(text).isPresent()) {
            String month =
                    YearMonth.from(WrittenDay.month(text).orElseThrow().day()).toString();
            return Optional.of(
                    new Title("缺少日，請寫成 " + month + "-15 的樣子", "the day is missing: write it like " + month + "-15"));
        }
        return NO_YEAR.matcher(text).matches()
                ? Optional.of(new Title("缺少年份，請寫成 2026-11-22 的樣子", "the year is missing: write it like 2026-11-22"))
                : Optional.empty();
    }

    /** Without the time of day and the day of the week. */
    private static String plain(String written) {
        String day = TIME.matcher(written).replaceFirst("");
        return WEEKDAY.matcher(day)
                .replaceAll("")
                .replaceAll("[" + WrittenDay.HYPHENS + "]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The day that a spreadsheet counts, which is what remains where the format of the cell is lost. */
    private static Optional<LocalDate> serial(String text) {
        Matcher number = SERIAL.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(number.group(1));
        return days < EARLIEST || days > LATEST ? Optional.empty() : Optional.of(EXCEL.plusDays(days));
    }

    /** Three numbers whose order is not told: month or day first with the year last, or a short year first. */
    private static List<LocalDate> numbers(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher m = THREE.matcher(text);
        Matcher six = SIX.matcher(text);
        if (six.matches()) {
            years(six.group(1))
                    .forEach(y ->
                            WrittenDay.valid(y, number(six, 2), number(six, 3)).ifPresent(days::add));
        } else if (m.matches()) {
            years(m.group(1))
                    .forEach(y -> WrittenDay.validOrLast(y, number(m, 3), number(m, 4))
                            .ifPresent(days::add));
            for (int year : years(m.group(4))) {
                if (!m.group(2).equals(".")) {
                    WrittenDay.validOrLast(year, number(m, 1), number(m, 3)).ifPresent(days::add);
                }
                // With full stops the day always stands before the month.
                WrittenDay.validOrLast(year, number(m, 3), number(m, 1)).ifPresent(days::add);
            }
        }
        return days;
    }

    /** A month and a year, whichever stands first. */
    private static List<LocalDate> two(String text) {
        Matcher m = TWO.matcher(text);
        if (!m.matches()) {
            return List.of();
        }
        List<LocalDate> months = new ArrayList<>();
        years(m.group(1)).forEach(y -> WrittenDay.valid(y, number(m, 3), 1).ifPresent(months::add));
        if (m.group(2).equals(".") && m.group(3).equals("1")) {
            // A spreadsheet makes this of 2024.10 as well.
            years(m.group(1)).forEach(y -> WrittenDay.valid(y, 10, 1).ifPresent(months::add));
        }
        if (months.isEmpty()) {
            years(m.group(3)).forEach(y -> WrittenDay.valid(y, number(m, 1), 1).ifPresent(months::add));
        }
        return months;
    }

    /** The years that a number can mean: of two digits one of either century, or of the Republic. */
    private static List<Integer> years(String written) {
        int year = Integer.parseInt(written);
        if (written.length() == 4) {
            // Padded with a zero it is one of the Republic.
            return List.of(written.startsWith("0") ? year + WrittenDay.REPUBLIC : year);
        }
        if (written.length() == 3) {
            return List.of(year + WrittenDay.REPUBLIC);
        }
        if (written.length() < 2) {
            return List.of();
        }
        return year < CENTURY ? List.of(2000 + year) : List.of(year + WrittenDay.REPUBLIC, 1900 + year);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
