package zhiti.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal. Columns are as wide as their longest cell; where the row is too long the widest column gives
 * way, and its cells go on in further lines.
 *
 * @param numbers indexes of columns set to the right, which never give way
 */
record Table(List<String> heads, List<List<String>> rows, List<Integer> numbers) {
    private static final String BETWEEN = "  ";
    private static final int LEAST = 8;

    Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        numbers = List.copyOf(numbers);
    }

    /** The lines of the table, none wider than {@code columns}. */
    List<String> lines(int columns) {
        int[] widths = widths(columns);
        List<String> lines = new ArrayList<>(row(heads, widths));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(String.join(BETWEEN, rule));
        rows.forEach(cells -> lines.addAll(row(cells, widths)));
        return lines;
    }

    private int[] widths(int columns) {
        int[] widths = new int[heads.size()];
        int all = BETWEEN.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.width(heads.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
            all += widths[i];
        }
        for (int widest = widest(widths); all > columns && widths[widest] > LEAST; widest = widest(widths)) {
            widths[widest]--;
            all--;
        }
        return widths;
    }

    private int widest(int[] widths) {
        int widest = numbers.contains(0) ? 1 : 0;
        for (int i = 0; i < widths.length; i++) {
            if (!numbers.contains(i) && widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Columns.wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                parts.add(numbers.contains(i) ? Columns.right(part, widths[i]) : Columns.left(part, widths[i]));
            }
            lines.add(String.join(BETWEEN, parts).stripTrailing());
        }
        return lines;
    }
}
