package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;

/** A checked rule's words, cut into its conditions. What passed the gate has brackets that close. */
final class Parts {
    private Parts() {}

    /** Package and imports, but for the function that only the right-hand side calls. */
    static String head(List<Token> tokens) {
        List<List<Token>> lines = new ArrayList<>();
        for (Token token : tokens.subList(0, indexOf(tokens, "rule"))) {
            if (token.is("package") || token.is("import")) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(token);
        }
        StringBuilder head = new StringBuilder();
        lines.stream()
                .filter(line -> !line.get(1).is("function"))
                .forEach(line -> head.append(join(line)).append('\n'));
        return head.toString();
    }

    /** The lines of the left-hand side: patterns, groups and sums, each up to the bracket that closes it. */
    static List<List<Token>> elements(List<Token> tokens) {
        List<List<Token>> elements = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(indexOf(tokens, "when") + 1, indexOf(tokens, "then"))) {
            open.add(token);
            depth += step(token);
            if (depth == 0 && token.is(")")) {
                elements.add(List.copyOf(open));
                open.clear();
            }
        }
        return elements;
    }

    /** The right-hand side. */
    static String then(List<Token> tokens) {
        return join(tokens.subList(indexOf(tokens, "then") + 1, tokens.size()));
    }

    /** Whether it is a fact that is to be there, and neither a group nor a sum. */
    static boolean isPattern(List<Token> element) {
        Token first = element.get(0);
        return !first.is("not") && !first.is("exists") && !first.is("accumulate");
    }

    /** The patterns within a group or a sum. */
    static List<List<Token>> inner(List<Token> element) {
        List<List<Token>> patterns = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int depth = 0;
        for (Token token : element.subList(1, element.size())) {
            depth += step(token);
            boolean opens = token.is("(") && open.isEmpty();
            if (token.is(";")) {
                // What follows in a sum are its functions and conditions.
                break;
            }
            if (opens || token.is("and")) {
                depth = opens ? 0 : depth;
                continue;
            }
            open.add(token);
            if (depth == 0 && token.is(")")) {
                patterns.add(List.copyOf(open));
                open.clear();
            }
        }
        return patterns;
    }

    /** A pattern up to its opening bracket. */
    static String opening(List<Token> pattern) {
        return join(pattern.subList(0, indexOf(pattern, "(") + 1));
    }

    /** The type that a pattern matches. */
    static String type(List<Token> pattern) {
        return pattern.get(indexOf(pattern, "(") - 1).text();
    }

    /** What stands between a pattern's brackets, comma by comma. */
    static List<List<Token>> constraints(List<Token> pattern) {
        List<List<Token>> constraints = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int depth = 0;
        for (Token token : pattern.subList(indexOf(pattern, "(") + 1, pattern.size() - 1)) {
            depth += step(token);
            if (depth == 0 && token.is(",")) {
                constraints.add(List.copyOf(open));
                open.clear();
            } else {
                open.add(token);
            }
        }
        if (!open.isEmpty()) {
            constraints.add(List.copyOf(open));
        }
        return constraints;
    }

    /** Whether it gives a name to a value and asks nothing of it. */
    static boolean isName(List<Token> constraint) {
        return constraint.size() > 1 && constraint.get(1).is(":");
    }

    /** The words in a line, as one would write them. */
    static String join(List<Token> tokens) {
        StringBuilder line = new StringBuilder();
        for (Token token : tokens) {
            boolean tight = token.is(".") || token.is(",") || token.is("(") || token.is(";") || line.isEmpty();
            if (!tight && line.charAt(line.length() - 1) != '.') {
                line.append(' ');
            }
            line.append(token.written());
        }
        return line.toString();
    }

    private static int step(Token token) {
        if (token.is("(")) {
            return 1;
        }
        return token.is(")") ? -1 : 0;
    }

    private static int indexOf(List<Token> tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(word)) {
                return i;
            }
        }
        throw new IllegalStateException("no '" + word + "' in " + join(tokens));
    }
}
