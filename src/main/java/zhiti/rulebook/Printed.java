package zhiti.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiti.standard.Expiry;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/** The one printed form of each type of value, in each language. */
final class Printed {
    private static final Title NO_EXPIRY = new Title("無期限", "no expiry");
    private static final Title NOT_KNOWN = new Title("未定", "not known");
    private static final Title OPEN_END = new Title("未定", "no known end");
    private static final Title NONE = new Title("無", "none");
    private static final Title BETWEEN = new Title("、", ", ");
    private static final Title YES = new Title("是", "yes");
    private static final Title NO = new Title("否", "no");

    private static final List<Class<?>> PLAIN = List.of(
            Titled.class,
            Title.class,
            LocalDate.class,
            Expiry.class,
            Money.class,
            Number.class,
            Boolean.class,
            CharSequence.class);

    private Printed() {}

    static boolean isPrintable(Shape shape) {
        if (shape.isMany() || shape.type() == Optional.class) {
            return shape.of().map(o -> isPrintable(Shape.of(o))).orElse(false);
        }
        return PLAIN.stream().anyMatch(p -> p.isAssignableFrom(shape.boxed()));
    }

    static String in(Language language, Object value) {
        if (value instanceof Titled titled) {
            return titled.title().in(language);
        }
        if (value instanceof Title title) {
            return title.in(language);
        }
        if (LocalDate.MAX.equals(value)) {
            return OPEN_END.in(language);
        }
        if (value instanceof Expiry expiry) {
            return expiry.day().map(LocalDate::toString).orElse(NO_EXPIRY.in(language));
        }
        if (value instanceof Money money) {
            return "NT$" + grouped(money.twd());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(v -> in(language, v)).orElse(NOT_KNOWN.in(language));
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? NONE.in(language) : joined(language, many);
        }
        if (value instanceof Boolean truth) {
            return (truth ? YES : NO).in(language);
        }
        return value instanceof Number number ? number(number) : plain(value);
    }

    private static String joined(Language language, Collection<?> many) {
        return many.stream().map(v -> in(language, v)).collect(Collectors.joining(BETWEEN.in(language)));
    }

    private static String number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toPlainString();
        }
        return number instanceof Double || number instanceof Float
                ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
                : grouped(number.longValue());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String plain(Object value) {
        if (value instanceof CharSequence || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no printed form");
    }
}
