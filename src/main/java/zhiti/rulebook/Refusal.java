package zhiti.rulebook;

import java.util.Optional;
import zhiti.standard.Title;

/** A rule file can't be read further: what follows has no meaning any more. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final transient Title what;
    private final transient Optional<Title> hint;

    Refusal(int line, int column, Title what, Optional<Title> hint) {
        super(what.en(), null, false, false);
        this.line = line;
        this.column = column;
        this.what = what;
        this.hint = hint;
    }

    static Refusal at(Token token, String zh, String en) {
        return new Refusal(token.line(), token.column(), new Title(zh, en), Optional.empty());
    }

    static Refusal at(Token token, Title what, Title hint) {
        return new Refusal(token.line(), token.column(), what, Optional.of(hint));
    }

    void tell(Faults faults) {
        faults.add(line, column, what, hint);
    }
}
