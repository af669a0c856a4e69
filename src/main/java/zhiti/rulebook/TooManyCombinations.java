package zhiti.rulebook;

import java.util.List;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/** Rules combine so many facts with each other that no answer would come in time, nor fit into the memory. */
public final class TooManyCombinations extends RuntimeException {
    private final transient List<Problem> problems;

    /** @param rules that take part in the largest of the joins */
    TooManyCombinations(List<Checked> rules, Throwable cause) {
        super(cause.getMessage(), cause);
        this.problems = rules.stream().map(TooManyCombinations::problem).toList();
    }

    private static Problem problem(Checked rule) {
        return Problem.at(
                new Place(rule.file(), rule.line(), 0),
                new Title(
                        "規則 " + rule.card().id() + " 試到第 " + CombinationLimit.MOST + " 種事實組合仍未結束，已停止",
                        "rule " + rule.card().id() + " was stopped after " + CombinationLimit.MOST
                                + " combinations of facts, with more to come"),
                new Title(
                        "以條件把各事實連起來（例如 offering == $id），不要每一筆都與每一筆配對",
                        "join its facts by conditions (offering == $id, say), not everything with everything"));
    }

    /** One for each of the rules, at its place. */
    public List<Problem> problems() {
        return problems;
    }
}
