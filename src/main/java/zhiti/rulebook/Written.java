package zhiti.rulebook;

/**
 * A rule written anew from the words that were checked, so that the engine reads nothing else: comments and marks are gone,
 * each word stands where it stood, and the rule runs in its folder's turn.
 */
final class Written {
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column = 1;

    private Written() {}

    static String anew(RuleFile rule, String folder) {
        Written written = new Written();
        boolean inMarks = false;
        for (Token token : rule.tokens()) {
            inMarks = token.is("@") || inMarks && !token.is("when");
            if (!inMarks && token.kind() != Token.Kind.END) {
                written.put(token);
            }
            if (token == rule.name()) {
                written.add(" ruleflow-group \"" + folder + "\"");
            }
        }
        return written.text.append('\n').toString();
    }

    private void put(Token token) {
        while (line < token.line()) {
            text.append('\n');
            line++;
            column = 1;
        }
        // The engine takes "$today . date" for something else than "$today.date".
        boolean joined = token.is(".") || !text.isEmpty() && text.charAt(text.length() - 1) == '.';
        while (!joined && column < token.column()) {
            add(" ");
        }
        add(token.written());
    }

    private void add(String word) {
        text.append(word);
        column += word.length();
    }
}
