package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table as a spreadsheet holds it, and how it is saved.
 *
 * @param mark written before the text, as a byte order mark is
 * @param told whether the first line says what separates cells ({@code sep=;})
 * @param above lines above the headings
 */
record Sheet(
        List<List<String>> rows,
        String separator,
        Charset encoding,
        String mark,
        String lineEnd,
        boolean quoted,
        boolean told,
        List<String> above) {
    static Sheet of(String csv) {
        List<List<String>> rows =
                csv.strip().lines().map(line -> List.of(line.split(",", -1))).toList();
        return new Sheet(rows, ",", UTF_8, "", "\n", false, false, List.of());
    }

    Sheet separated(String by) {
        return new Sheet(rows, by, encoding, mark, lineEnd, quoted, told, above);
    }

    Sheet in(Charset charset, String marked) {
        return new Sheet(rows, separator, charset, marked, lineEnd, quoted, told, above);
    }

    Sheet ending(String with) {
        return new Sheet(rows, separator, encoding, mark, with, quoted, told, above);
    }

    Sheet quotedWhole() {
        return new Sheet(rows, separator, encoding, mark, lineEnd, true, told, above);
    }

    Sheet telling() {
        return new Sheet(rows, separator, encoding, mark, lineEnd, quoted, true, above);
    }

    Sheet under(String... titles) {
        return new Sheet(rows, separator, encoding, mark, lineEnd, quoted, told, List.of(titles));
    }

    Sheet with(UnaryOperator<List<String>> row) {
        return new Sheet(rows.stream().map(row).toList(), separator, encoding, mark, lineEnd, quoted, told, above);
    }

    /** Every cell but the headings, changed. */
    Sheet cells(UnaryOperator<String> cell) {
        List<List<String>> changed = new ArrayList<>();
        changed.add(rows.get(0));
        rows.stream().skip(1).map(r -> r.stream().map(cell).toList()).forEach(changed::add);
        return new Sheet(changed, separator, encoding, mark, lineEnd, quoted, told, above);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(mark);
        if (told) {
            text.append("sep=").append(separator).append(lineEnd);
        }
        above.forEach(line -> text.append(line).append(lineEnd));
        rows.forEach(row -> text.append(row.stream().map(this::cell).collect(Collectors.joining(separator)))
                .append(lineEnd));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.toString().getBytes(encoding));
        return out.toByteArray();
    }

    private String cell(String text) {
        boolean needs = quoted || text.contains(separator) || text.contains("\"") || text.contains("\n");
        return needs ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
