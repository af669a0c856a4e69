package zhiti.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** Which whole number somebody most likely means by what can't be read as one: what a hint is made of. */
final class NumberGuess {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:[.,]\\d{1,9})?");
    private static final Pattern POWER = Pattern.compile("\\d(?:\\.\\d{1,9})?[eE]\\+?\\d{1,2}");
    /** Day 0 of Excel, by which it shows a small number in a cell that is formatted as a date. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 31);

    private static final LocalDate LAST = LocalDate.of(1900, 2, 28);

    private NumberGuess() {}

    /** The number that may be meant, or the two between which what is written lies; empty where none is in the range. */
    static Optional<Title> meant(String text, BigDecimal least, BigDecimal most) {
        List<String> numbers = candidates(text, most)
                .filter(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0)
                .map(BigDecimal::toPlainString)
                .map(n -> "'" + n + "'")
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(
                        "是否為 " + String.join(" 或 ", numbers), "did you mean " + String.join(" or ", numbers)));
    }

    private static Stream<BigDecimal> candidates(String text, BigDecimal most) {
        Optional<LocalDate> day = WrittenDay.day(text).map(WrittenDay::day).filter(d -> !d.isAfter(LAST));
        if (day.isPresent()) {
            return Stream.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(ZERO, day.get())));
        }
        if (POWER.matcher(text).matches()) {
            return Stream.of(new BigDecimal(text).setScale(0, RoundingMode.HALF_UP));
        }
        List<String> written =
                NUMBER.matcher(text).results().map(MatchResult::group).toList();
        boolean isOne = written.size() == 1 && !text.matches(".*[-\\u2212]\\s*\\d.*");
        return isOne ? near(written.get(0), most) : Stream.empty();
    }

    /** With three digits after its comma or full stop it counts in thousands, where that is in reach. */
    private static Stream<BigDecimal> near(String number, BigDecimal most) {
        if (number.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") && most.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return around(number.replace(",", ""));
        }
        if (number.matches("\\d{1,3}\\.\\d{3}") && most.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return around(number.replace(".", ""));
        }
        return around(number.replace(',', '.'));
    }

    private static Stream<BigDecimal> around(String number) {
        if (number.chars().filter(c -> c == '.').count() > 1) {
            return Stream.empty();
        }
        BigDecimal exact = new BigDecimal(number);
        return Stream.of(exact.setScale(0, RoundingMode.FLOOR), exact.setScale(0, RoundingMode.CEILING));
    }
}
