package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * The left-hand side of a rule condition by condition, and each of its beginnings as a query: the shortest beginning that
 * nothing matches ends with the condition on which the rule failed.
 */
final class Beginnings {
    /**
     * A beginning.
     *
     * @param condition the last condition of it, to be read: {@code Held: isValidOn( $today.date )}
     * @param text the whole of it, to be compiled
     */
    private record Beginning(String condition, String text) {}

    private final Checked rule;
    private final String head;
    private final List<Beginning> all = new ArrayList<>();

    private Beginnings(Checked rule) {
        this.rule = rule;
        List<Token> tokens = Lexer.cut(rule.compiled());
        this.head = Parts.head(tokens);
        StringBuilder before = new StringBuilder();
        for (List<Token> element : Parts.elements(tokens)) {
            if (Parts.isPattern(element)) {
                pattern(before.toString(), element);
            } else {
                all.add(new Beginning(Parts.join(element), before + Parts.join(element)));
            }
            before.append(Parts.join(element)).append('\n');
        }
    }

    static Beginnings of(Checked rule) {
        return new Beginnings(rule);
    }

    /** Names given within a pattern are no conditions: they go with the one before them. */
    private void pattern(String before, List<Token> element) {
        String opening = Parts.opening(element);
        String type = Parts.type(element);
        List<String> kept = new ArrayList<>();
        String condition = type + "( )";
        for (List<Token> constraint : Parts.constraints(element)) {
            if (!Parts.isName(constraint)) {
                add(before, opening, kept, condition);
                condition = type + "( " + Parts.join(constraint) + " )";
            }
            kept.add(Parts.join(constraint));
        }
        add(before, opening, kept, condition);
    }

    private void add(String before, String opening, List<String> constraints, String condition) {
        all.add(new Beginning(condition, before + opening + " " + String.join(", ", constraints) + " )"));
    }

    /** The conditions, in the rule's order. */
    List<String> conditions() {
        return all.stream().map(Beginning::condition).toList();
    }

    /** The name of the query that ends with a condition. */
    static String query(String rule, int condition) {
        return rule + "#" + condition;
    }

    /** A file with a query for each beginning. */
    Extra file() {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < all.size(); i++) {
            text.append("query \"")
                    .append(query(rule.card().id(), i))
                    .append("\"\n")
                    .append(all.get(i).text())
                    .append("\nend\n");
        }
        return new Extra(rule.card().id() + ".beginnings.drl", text.toString());
    }
}
