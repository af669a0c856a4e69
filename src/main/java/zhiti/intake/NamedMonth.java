package zhiti.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months whose month is a word, as {@code 1-Sep-26}, {@code May-24} or {@code 1-九月-26}; in lower case. */
final class NamedMonth {
    private static final String NAME = "([a-z]{3,9}|[一二三四五六七八九十]{1,2}月|\\d{1,2}月)\\.?";
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/\\s]*" + NAME + "[-/,\\s]*(\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile(NAME + "[-/\\s]*(\\d{1,2})(?:st|nd|rd|th)?[-/,\\s]+(\\d{4})");
    private static final Pattern YEAR_NAME_DAY = Pattern.compile("(\\d{4})[-/\\s]+" + NAME + "[-/\\s]+(\\d{1,2})");
    private static final Pattern NAME_YEAR = Pattern.compile(NAME + "[-/,'\\s]*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_NAME = Pattern.compile("(\\d{4}|\\d{2})[-/\\s]*" + NAME);

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> CHINESE =
            List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");

    private NamedMonth() {}

    /** The day that is written with its month as a word, whichever of the three stands first. */
    static Optional<LocalDate> day(String text) {
        Matcher m = DAY_NAME_YEAR.matcher(text);
        if (m.matches()) {
            return made(m.group(3), number(m.group(2)), m.group(1));
        }
        m = NAME_DAY_YEAR.matcher(text);
        if (m.matches()) {
            return made(m.group(3), number(m.group(1)), m.group(2));
        }
        m = YEAR_NAME_DAY.matcher(text);
        return m.matches() ? made(m.group(1), number(m.group(2)), m.group(3)) : Optional.empty();
    }

    /** The month that is written as a word beside its year. */
    static Optional<YearMonth> month(String text) {
        Matcher m = NAME_YEAR.matcher(text);
        if (m.matches()) {
            return made(m.group(2), number(m.group(1)), "1").map(YearMonth::from);
        }
        m = YEAR_NAME.matcher(text);
        return m.matches() ? made(m.group(1), number(m.group(2)), "1").map(YearMonth::from) : Optional.empty();
    }

    /** The month is a word, so nobody counts the years of the Republic. */
    private static Optional<LocalDate> made(String year, int month, String day) {
        int written = Integer.parseInt(year);
        int full = year.length() == 4 ? written : written + (written < DayGuess.CENTURY ? 2000 : 1900);
        return WrittenDay.validOrLast(full, month, Integer.parseInt(day));
    }

    /** 1 to 12; 0 for a word that is no month. */
    private static int number(String name) {
        String plain = name.replace(".", "");
        if (plain.matches("\\d{1,2}月")) {
            return Integer.parseInt(plain.substring(0, plain.length() - 1));
        }
        return CHINESE.contains(plain)
                ? CHINESE.indexOf(plain) + 1
                : ENGLISH.indexOf(plain.substring(0, Math.min(3, plain.length()))) + 1;
    }
}
