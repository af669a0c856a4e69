package zhiti.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A section of a quality file.
 *
 * @param heading of our own, never the name of an indicator
 * @param heads of the cells of a line; what a line rests on stands beside them
 * @param notes said under it
 */
public record PackPart(String heading, List<String> heads, List<Line> lines, List<String> notes) {
    /** A name with its id, a date, a quarter; a time. */
    private static final Pattern SHORT = Pattern.compile(".{0,12}|[!-~]{13,20}");

    private static final Pattern UNBROKEN = Pattern.compile("[!-~]{40,}");

    public PackPart {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** How a cell is set: hashes and keys small and broken anywhere, what is short in one line. */
    public static String look(String cell) {
        if (UNBROKEN.matcher(cell).matches()) {
            return "leaf";
        }
        return SHORT.matcher(cell).matches() ? "short" : "";
    }

    /** How many lines rest on nothing. */
    public long missing() {
        return lines.stream().filter(Line::isMissing).count();
    }

    /**
     * A line and what it rests on: records by number, or a file of the folder; nothing, and then it says that it is missing.
     *
     * @param records sorted
     */
    public record Line(List<String> cells, List<Long> records, Optional<String> file) {
        public Line {
            cells = List.copyOf(cells);
            records = records.stream().distinct().sorted().toList();
        }

        static Line on(List<Long> records, String... cells) {
            return new Line(List.of(cells), records, Optional.empty());
        }

        static Line file(String name, String... cells) {
            return new Line(List.of(cells), List.of(), Optional.of(name));
        }

        static Line missing(String... cells) {
            return on(List.of(), cells);
        }

        public boolean isMissing() {
            return records.isEmpty() && file.isEmpty();
        }

        /** The records, those that follow one another drawn together. */
        public List<Span> spans() {
            Stream.Builder<Span> spans = Stream.builder();
            for (int i = 0; i < records.size(); ) {
                int last = i;
                while (last + 1 < records.size() && records.get(last + 1) == records.get(last) + 1) {
                    last++;
                }
                spans.add(new Span(records.get(i), records.get(last)));
                i = last + 1;
            }
            return spans.build().toList();
        }
    }

    /** Records that follow one another in the journal, or one alone. */
    public record Span(long first, long last) {
        public boolean isOne() {
            return first == last;
        }
    }
}
