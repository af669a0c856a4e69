package zhiti.report;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Language;
import zhiti.standard.Title;

/**
 * A list of things with a few columns each: for reading as a table, for programs as a bare JSON array.
 *
 * @param columns in the order in which they are printed
 * @param rows a value for each column: a text or a whole number
 */
public record Listing(List<Column> columns, List<List<Object>> rows) {
    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column: its key in JSON, and its head on the screen. */
    public record Column(String key, Title head) {}

    public static Column column(String key, String zh, String en) {
        return new Column(key, new Title(zh, en));
    }

    public String text(Language language) {
        Table table = new Table(
                columns.stream().map(c -> c.head().in(language)).toList(),
                rows.stream()
                        .map(row -> row.stream().map(String::valueOf).toList())
                        .toList(),
                List.of());
        // Ids stay whole, so that they can be copied from the screen.
        return String.join("\n", table.lines(Integer.MAX_VALUE)) + "\n";
    }

    public String json() {
        return JsonText.list(rows, (json, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                json.any(columns.get(i).key(), Optional.of(row.get(i)));
            }
        });
    }
}
