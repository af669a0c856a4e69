package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.intake.Nearest;
import zhiti.standard.Title;

/** The numbers of the policy that a rule asks for by name, in the order of asking. */
final class PolicyReads {
    private final Set<String> known;
    private final List<String> read = new ArrayList<>();

    /** @param known every number that the policy has, in written order */
    PolicyReads(Set<String> known) {
        this.known = known;
    }

    List<String> names() {
        return List.copyOf(read);
    }

    /** Takes note of the number asked for; its name has to stand there, and the policy has to have it. */
    boolean reads(Token asked, List<Expr> arguments, Faults faults) {
        if (arguments.isEmpty()
                || !(arguments.get(0) instanceof Expr.Literal literal)
                || literal.at().kind() != Token.Kind.STRING) {
            faults.add(
                    asked,
                    new Title("向 policy 要數字時，名稱要直接寫出", "a policy number is asked for by its written name"),
                    new Title("$policy.number( \"…\" )", "$policy.number( \"…\" )"));
            return false;
        }
        String name = literal.at().text();
        if (!known.contains(name)) {
            Optional<Title> hint =
                    Nearest.to(name, known).map(n -> new Title("是否為「" + n + "」", "did you mean '" + n + "'?"));
            faults.add(
                    literal.at().line(),
                    literal.at().column(),
                    new Title("policy.yaml 沒有「" + name + "」", "policy.yaml has no number '" + name + "'"),
                    hint);
            return false;
        }
        if (!read.contains(name)) {
            read.add(name);
        }
        return true;
    }
}
