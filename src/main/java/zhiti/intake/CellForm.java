package zhiti.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a table of people holds, and how the ways are read in which spreadsheets show it. */
enum CellForm {
    WORDS,
    ID,
    CODE,
    DAY,
    MONTH,
    WHOLE,
    MONEY,
    FLAG;

    private static final Set<String> FREE = Set.of("name", "department", "why");
    private static final Set<String> DAYS = Set.of("on", "expires", "probationUntil");
    private static final Set<String> SPAN = Set.of("from", "to");
    private static final Set<String> NUMBERS = Set.of("score", "experienceMonths", "manages", "weeklyHours");
    private static final Set<String> FLAGS = Set.of("international", "lead");

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "1", "是", "✓", "✔", "v");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "0", "否");

    private static final Pattern WITHOUT_FRACTION = Pattern.compile("([+-]?\\d{1,12})\\.0*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d{1,12}),(\\d{1,2})");
    private static final Pattern PRICE = Pattern.compile(
            "(?:nt\\$|ntd|twd|\\$|新[臺台]幣|[臺台]幣)?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.0*|\\.-)?\\s*(?:元|圓|塊|ntd|twd)?[整正]?");

    /** What stands under a heading in a row of this kind. */
    static CellForm of(RowKind kind, String heading) {
        if (FREE.contains(heading) || RowKind.isGroup(heading)) {
            return WORDS;
        }
        if (SPAN.contains(heading)) {
            return kind.name().equals("away") ? DAY : MONTH;
        }
        boolean number = NUMBERS.contains(heading)
                || heading.equals("level") && kind.name().equals("rating");
        return switch (heading) {
            case "id" -> ID;
            case "paid" -> MONEY;
            default -> DAYS.contains(heading) ? DAY : number ? WHOLE : FLAGS.contains(heading) ? FLAG : CODE;
        };
    }

    /** The day or month that is written in a way that a file of people doesn't have, where this is one. */
    Optional<WrittenDay> day(String text) {
        return switch (this) {
            case DAY -> WrittenDay.day(text);
            case MONTH -> WrittenDay.month(text);
            default -> Optional.empty();
        };
    }

    /** The same value as a file of people has it; what is no such value as it is. */
    String plain(String text, boolean decimalComma) {
        return switch (this) {
            case DAY -> day(text).map(d -> d.day().toString()).orElse(text);
            case MONTH -> day(text).map(d -> d.day().toString().substring(0, 7)).orElse(text);
            case WHOLE -> whole(decimalComma ? DECIMAL_COMMA.matcher(text).replaceFirst("$1.$2") : text);
            case MONEY -> whole(money(text));
            case FLAG -> flag(text);
            default -> text;
        };
    }

    private static String whole(String text) {
        Matcher whole = WITHOUT_FRACTION.matcher(text);
        return whole.matches() ? whole.group(1) : text;
    }

    private static String money(String text) {
        Matcher price = PRICE.matcher(text.toLowerCase(Locale.ROOT));
        return price.matches() ? price.group(1).replace(",", "") : text;
    }

    /** {@code true} or {@code false} for the words that spreadsheets and people use; anything else as it is. */
    static String flag(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TRUE.contains(lower) ? "true" : FALSE.contains(lower) ? "false" : text;
    }
}
