package zhiti.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * A rule file as it was understood.
 *
 * @param module the package line: its words joined by dots
 * @param name the rule's name, in quotes in the file
 * @param conclusion the one argument of {@code conclude} beside its context
 * @param tokens all words: what is compiled is written anew from them
 */
record RuleFile(
        Token at,
        String module,
        List<Import> imports,
        Token name,
        List<Mark> marks,
        List<Element> when,
        Expr conclusion,
        List<Token> tokens) {

    /** An import line; {@code function} for that of {@code conclude}. */
    record Import(Token at, boolean function, String name) {}

    /** A mark of the rule: {@code @says( "…" )}. */
    record Mark(Token name, Token value) {}

    /** A line of the left-hand side. */
    sealed interface Element {}

    /** A fact that is to be there. */
    record Pattern(Optional<Token> binding, Token type, List<Constraint> constraints) implements Element {}

    /** A condition on a fact, or a name for a part of it. */
    record Constraint(Optional<Token> binding, Expr value) {}

    /** Facts of which there is none ({@code not}) or at least one ({@code exists}); with the words as written. */
    record Group(Token at, List<Element> elements, List<Token> words) implements Element {}

    /** Facts counted or summed up; with the words as written. */
    record Accumulate(Token at, List<Element> elements, List<Sum> sums, List<Expr> conditions, List<Token> words)
            implements Element {}

    /** {@code $n : count( $x )}. */
    record Sum(Token binding, Token function, Token of) {}
}
