package zhiti.rulebook;

import java.util.List;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/** Rules combine so many facts with each other that no answer would come in time, nor fit into the memory. */
public final class TooManyCombinations extends RuntimeException {
    private final transient List<Problem> problems;

    private TooManyCombinations(List<Problem> problems, Throwable cause) {
        super(problems.toString(), cause);
        this.problems = problems;
    }

    /** @param rules that take part in the largest of the joins */
    static TooManyCombinations trying(List<Checked> rules, Throwable cause) {
        int most = CombinationLimit.MOST;
        return new TooManyCombinations(
                rules.stream()
                        .map(rule -> problem(
                                rule,
                                "試到第 " + most + " 種事實組合仍未結束，已停止",
                                "was stopped after " + most + " combinations of facts, with more to come"))
                        .toList(),
                cause);
    }

    /** @param rule that fired most often */
    static TooManyCombinations firing(Checked rule) {
        int most = Session.LIMIT;
        return new TooManyCombinations(
                List.of(problem(
                        rule,
                        "所在資料夾對一人成立 " + most + " 次仍未結束，已停止，其中這條最多",
                        "held most often when its folder was stopped after " + most
                                + " matches for one person, with more to come")),
                null);
    }

    private static Problem problem(Checked rule, String zh, String en) {
        String id = rule.card().id();
        return Problem.at(
                new Place(rule.file(), rule.line(), 0),
                new Title("規則 " + id + " " + zh, "rule " + id + " " + en),
                new Title(
                        "以條件把各事實連起來（例如 offering == $id），不要每一筆都與每一筆配對",
                        "join its facts by conditions (offering == $id, say), not everything with everything"));
    }

    /** One for each of the rules, at its place. */
    public List<Problem> problems() {
        return problems;
    }
}
