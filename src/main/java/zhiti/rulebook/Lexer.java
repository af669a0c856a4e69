package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * Cuts a rule file into words. It knows the few signs that a rule needs and refuses every other: no brackets of blocks or
 * indexes, no escapes (a compiler would read one as what it stands for, even in a comment), no characters but strings'.
 */
final class Lexer {
    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLES = "(),;:.<>+-*@";

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> cut(String text) {
        Lexer lexer = new Lexer(text);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (tokens.get(tokens.size() - 1).kind() != Token.Kind.END);
        return tokens;
    }

    private Token next() {
        skip();
        if (at >= text.length()) {
            return token(Token.Kind.END, "", 0);
        }
        char c = text.charAt(at);
        if (isNameStart(c)) {
            return token(Token.Kind.NAME, run(), run().length());
        }
        if (Character.isDigit(c)) {
            return number();
        }
        if (c == '"') {
            return string();
        }
        return symbol(c);
    }

    private Token number() {
        String whole = run();
        int end = at + whole.length();
        if (end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
            int start = at;
            at = end + 1;
            String fraction = run();
            at = start;
            whole = whole + "." + fraction;
        }
        return token(Token.Kind.NUMBER, whole, whole.length());
    }

    private Token symbol(char c) {
        for (String pair : PAIRS) {
            if (text.startsWith(pair, at)) {
                return token(Token.Kind.SYMBOL, pair, 2);
            }
        }
        if (SINGLES.indexOf(c) < 0) {
            throw refusal("規則裡不用「" + c + "」", "a rule has no use for '" + c + "'", hint(c));
        }
        return token(Token.Kind.SYMBOL, String.valueOf(c), 1);
    }

    private static Optional<Title> hint(char c) {
        return switch (c) {
            case '!' -> Optional.of(new Title("改寫成 == false", "write == false"));
            case '\'' -> Optional.of(new Title("文字用雙引號", "put text in double quotes"));
            case '{', '[' ->
                Optional.of(new Title("右邊只有一句 conclude( … );", "the right-hand side is one conclude( … );"));
            case '\\' -> Optional.of(new Title("不用跳脫字元", "write without escapes"));
            default -> Optional.empty();
        };
    }

    private Token string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            char c = text.charAt(end);
            if (c == '\n' || c == '\\' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                break;
            }
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '"') {
            throw refusal(
                    "這段文字沒有在同一行用雙引號結束，或含有跳脫字元",
                    "this text is not closed by a double quote on its line, or holds an escape",
                    Optional.empty());
        }
        return token(Token.Kind.STRING, text.substring(at + 1, end), end + 1 - at);
    }

    /** Skips white space and comments, which nothing reads: what is compiled is written anew from the words. */
    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                comment();
            } else {
                return;
            }
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw refusal("註解沒有結束", "the comment is not closed", Optional.empty());
        }
        while (at < end + 2) {
            if (text.charAt(at) == '\n') {
                newLine();
            } else {
                at++;
            }
        }
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private String run() {
        int end = at;
        while (end < text.length() && (isNameStart(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '$' || c == '_';
    }

    private Token token(Token.Kind kind, String words, int length) {
        Token token = new Token(kind, words, line, at - lineStart + 1);
        at += length;
        return token;
    }

    private Refusal refusal(String zh, String en, Optional<Title> hint) {
        return new Refusal(line, at - lineStart + 1, new Title(zh, en), hint);
    }
}
