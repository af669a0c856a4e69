package zhiti.rulebook;

import java.util.List;
import java.util.Optional;

/** What stands in a constraint or an argument. */
sealed interface Expr {
    /** Where it begins. */
    Token at();

    /** A text, 0 or 1, true or false. */
    record Literal(Token at) implements Expr {}

    /** A binding, {@code this}, an accessor of what the pattern matches, or the name of a type. */
    record Name(Token at) implements Expr {}

    /** An accessor or a method of the pattern's own thing, with arguments in brackets. */
    record Own(Token at, List<Expr> arguments) implements Expr {}

    /**
     * Something of something: {@code $held.expires}, {@code $policy.number( "x" )}, {@code Tier.MUST}.
     *
     * @param name what is asked
     * @param arguments empty where no brackets are written
     */
    record Member(Expr of, Token name, Optional<List<Expr>> arguments) implements Expr {
        @Override
        public Token at() {
            return of.at();
        }
    }

    /**
     * Two values and what joins them.
     *
     * @param operator {@code ==}, {@code &&}, {@code contains}, {@code not contains} …
     */
    record Both(Expr left, Token sign, String operator, Expr right) implements Expr {
        @Override
        public Token at() {
            return left.at();
        }
    }

    /** One of several values. */
    record In(Expr value, List<Expr> among) implements Expr {
        @Override
        public Token at() {
            return value.at();
        }
    }

    /** A number taken away from nothing. */
    record Minus(Token at, Expr value) implements Expr {}

    /** A new thing of a type. */
    record New(Token at, Token type, List<Expr> arguments) implements Expr {}
}
