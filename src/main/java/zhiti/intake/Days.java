package zhiti.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhiti.standard.Title;

/** Days and months as files have them: only one way is read, and the others are what the hint is made of. */
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})-.*");

    private Days() {}

    static Optional<LocalDate> day(String text, Place place, Findings findings) {
        Optional<LocalDate> day = made(DAY.matcher(text));
        if (day.isEmpty()) {
            Title hint = named(DayGuess.days(text))
                    .or(() -> DayGuess.missing(text))
                    .orElseGet(() -> form(text, "2026-11-22"));
            findings.problem(place, new Title("'" + text + "' 不是日期", "'" + text + "' is no date"), hint);
        }
        return day;
    }

    static Optional<YearMonth> month(String text, Place place, Findings findings) {
        Optional<YearMonth> month = made(MONTH.matcher(text)).map(YearMonth::from);
        if (month.isEmpty()) {
            Title hint = named(DayGuess.months(text)).orElseGet(() -> form(text, "2026-11"));
            findings.problem(place, new Title("'" + text + "' 不是年月", "'" + text + "' is no month"), hint);
        }
        return month;
    }

    private static Optional<LocalDate> made(Matcher written) {
        return written.matches()
                ? WrittenDay.valid(
                        Integer.parseInt(written.group(1)),
                        Integer.parseInt(written.group(2)),
                        written.groupCount() < 3 ? 1 : Integer.parseInt(written.group(3)))
                : Optional.empty();
    }

    /** How it is to be written; where only the year is one in which nobody on file has done anything, which years are read. */
    private static Title form(String text, String example) {
        Matcher year = YEAR.matcher(text);
        boolean isOfAnotherAge = year.matches() && !WrittenDay.isReadable(Integer.parseInt(year.group(1)));
        return isOfAnotherAge
                ? new Title(
                        "年份須在 " + WrittenDay.FIRST + " 至 " + WrittenDay.LAST + " 之間",
                        "years go from " + WrittenDay.FIRST + " to " + WrittenDay.LAST)
                : new Title("請寫成 " + example + " 的樣子", "write it like " + example);
    }

    private static Optional<Title> named(List<?> meant) {
        List<String> quoted = meant.stream().map(m -> "'" + m + "'").toList();
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(
                        "是否為 " + quoted.stream().collect(Collectors.joining(" 或 ")),
                        "did you mean " + quoted.stream().collect(Collectors.joining(" or "))));
    }
}
