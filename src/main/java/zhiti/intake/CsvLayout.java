package zhiti.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiti.standard.Title;

/**
 * How a table is laid out: what separates its cells and where its headings stand, found by the headings that are known.
 *
 * @param told whether the file's first line says what separates its cells, as Excel writes it ({@code sep=;})
 * @param headings which record has the headings, from 0; -1 where none has any
 */
record CsvLayout(char separator, boolean told, int headings) {
    /** Titles above the headings take no more rows than this. */
    private static final int LOOKED_AT = 50;
    /** So many known headings make a row of headings, were it without the two that are needed. */
    private static final int ENOUGH = 3;
    /** What both needed headings count for. */
    private static final int BOTH = 1000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern TOLD =
            Pattern.compile("\\A\\s*\"?sep=(\\\\t|[^\"\\r\\n])\"?[,;\\t]*(?:\\R|\\z)", Pattern.CASE_INSENSITIVE);

    static CsvLayout of(String text) {
        Matcher told = TOLD.matcher(text);
        if (told.find()) {
            char separator = told.group(1).equals("\\t") ? '\t' : told.group(1).charAt(0);
            return new CsvLayout(separator, true, headings(text, separator, 1));
        }
        return SEPARATORS.stream()
                .map(separator -> new CsvLayout(separator, false, headings(text, separator, 0)))
                .filter(layout -> layout.headings >= 0)
                .max(Comparator.comparingInt(layout -> layout.known(text)))
                .orElse(new CsvLayout(',', false, -1));
    }

    /** The first record with both needed headings; else the first with enough that are known. */
    private static int headings(String text, char separator, int from) {
        List<CsvRecord> first = first(text, separator);
        Optional<Integer> enough = Optional.empty();
        for (int i = from; i < first.size(); i++) {
            int known = CsvColumns.known(first.get(i).getFields());
            if (CsvColumns.hasBoth(first.get(i).getFields())) {
                return i;
            }
            enough = enough.isEmpty() && known >= ENOUGH ? Optional.of(i) : enough;
        }
        return enough.orElse(-1);
    }

    private int known(String text) {
        List<String> fields = first(text, separator).get(headings).getFields();
        return CsvColumns.known(fields) + (CsvColumns.hasBoth(fields) ? BOTH : 0);
    }

    /** The first records, as far as they can be told apart. */
    private static List<CsvRecord> first(String text, char separator) {
        List<CsvRecord> records = new ArrayList<>();
        try (Stream<CsvRecord> all = reader(text, separator).stream()) {
            all.limit(LOOKED_AT).forEach(records::add);
        } catch (CsvParseException e) {
            return records;
        }
        return records;
    }

    static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** Whether each row lies in one cell, quoted whole: what comes of opening a table in the wrong way and saving it. */
    static boolean isWrapped(String text) {
        return text.lines()
                .limit(LOOKED_AT)
                .map(Blanks::strip)
                .filter(line -> line.startsWith("\"") && line.endsWith("\"") && line.length() > 2)
                .map(line -> line.substring(1, line.length() - 1))
                .anyMatch(line -> SEPARATORS.stream()
                        .anyMatch(s -> CsvColumns.hasBoth(List.of(line.split(Pattern.quote(String.valueOf(s)))))));
    }

    /** A decimal comma is only written where cells are separated by something else. */
    boolean hasDecimalComma() {
        return separator != ',';
    }

    /** What is said of cells that are separated by no comma. */
    Optional<Title> said() {
        return switch (separator) {
            case ',' -> Optional.empty();
            case ';' -> Optional.of(new Title("欄位以分號（;）分隔", "cells are separated by semicolons (;)"));
            case '\t' -> Optional.of(new Title("欄位以定位字元（Tab）分隔", "cells are separated by tabs"));
            default -> Optional.of(new Title("欄位以「" + separator + "」分隔", "cells are separated by '" + separator + "'"));
        };
    }
}
