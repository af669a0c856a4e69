package zhiti.intake;

import java.util.List;

/** A value as somebody wrote it, with its place. Nothing is taken for a number or a date before a reader asks. */
public sealed interface Node {
    Place place();

    /**
     * A single value, spelled as written: {@code 00123}, {@code yes} and {@code 1e3} stay what they are.
     *
     * @param quoted written in quotes or as a block, and so meant as text
     */
    record Scalar(String text, boolean quoted, Place place) implements Node {
        /** Written as nothing: an empty value, {@code ~} or {@code null} without quotes. */
        public boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** Values one after another, in the order of the file. */
    record ListNode(List<Node> items, Place place) implements Node {
        public ListNode {
            items = List.copyOf(items);
        }
    }

    /** Named values, in the order of the file; no name stands twice. */
    record MapNode(List<Field> fields, Place place) implements Node {
        public MapNode {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A named value.
     *
     * @param place of the name
     */
    record Field(String name, Place place, Node value) {}
}
