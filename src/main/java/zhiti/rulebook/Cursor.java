package zhiti.rulebook;

import java.util.List;
import zhiti.standard.Title;

/** A place among the words of a rule file, moving on. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Where it stands, to be asked for what was {@link #taken} since. */
    int place() {
        return at;
    }

    /** The words from a place up to here. */
    List<Token> taken(int from) {
        return List.copyOf(tokens.subList(from, at));
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean sees(String text) {
        return peek().is(text);
    }

    /** Takes this word if it is next. */
    boolean takes(String text) {
        if (sees(text)) {
            take();
            return true;
        }
        return false;
    }

    Token expect(String text) {
        if (!sees(text)) {
            throw Refusal.at(
                    peek(),
                    "此處應為「" + text + "」，寫的是「" + found() + "」",
                    "'" + text + "' is expected here, not '" + found() + "'");
        }
        return take();
    }

    Token expect(Token.Kind kind, Title what) {
        if (peek().kind() != kind) {
            throw Refusal.at(
                    peek(),
                    "此處應為" + what.zh() + "，寫的是「" + found() + "」",
                    what.en() + " is expected here, not '" + found() + "'");
        }
        return take();
    }

    Token expectName() {
        return expect(Token.Kind.NAME, new Title("名稱", "a name"));
    }

    Token expectBinding() {
        if (!peek().isBinding()) {
            throw Refusal.at(
                    peek(), "此處應為 $ 開頭的名稱，寫的是「" + found() + "」", "a $name is expected here, not '" + found() + "'");
        }
        return take();
    }

    private String found() {
        return peek().kind() == Token.Kind.END ? "end of file" : peek().written();
    }
}
