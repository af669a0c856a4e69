package zhiti.rulebook;

import java.util.List;

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
        List<Token> tokens = rule.tokens();
        boolean inMarks = false;
        for (Token token : tokens) {
            inMarks = token.is("@") || inMarks && !token.is("when");
            if (!inMarks && token.kind() != Token.Kind.END) {
                written.put(token.line(), token.column(), token.written());
            }
            if (token == rule.name()) {
                written.put(token.line(), 0, "ruleflow-group \"" + folder + "\"");
            }
        }
        return written.text.append('\n').toString();
    }

    private void put(int atLine, int atColumn, String word) {
        while (line < atLine) {
            text.append('\n');
            line++;
            column = 1;
        }
        do {
            text.append(' ');
            column++;
        } while (column < atColumn);
        text.append(word);
        column += word.length();
    }
}
