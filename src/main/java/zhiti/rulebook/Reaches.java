package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import zhiti.standard.Policy;

/**
 * What a rule asks of facts that are all known, such as the catalog's, whoever it is about: where none of them meets it,
 * the rule can't fire.
 */
final class Reaches {
    private final Checked rule;
    private final List<Token> tokens;
    private final Fixed fixed;
    private final List<String> asked = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();

    /** @param all every fact that there can be of its type */
    Reaches(Checked rule, Policy policy, List<Object> all) {
        this.rule = rule;
        this.tokens = Lexer.cut(rule.compiled());
        List<List<Token>> when = Parts.elements(tokens);
        this.fixed = new Fixed(when, policy);
        Set<String> types =
                all.stream().map(fact -> fact.getClass().getSimpleName()).collect(Collectors.toSet());
        when.stream()
                .filter(Parts::isPattern)
                .filter(pattern -> !Fixed.isSameForAll(pattern) && types.contains(Parts.type(pattern)))
                .forEach(this::ask);
    }

    private void ask(List<Token> pattern) {
        String conditions = Parts.constraints(pattern).stream()
                .filter(constraint -> !Parts.isName(constraint) && fixed.knows(constraint))
                .map(Parts::join)
                .collect(Collectors.joining(", "));
        if (!conditions.isEmpty()) {
            String text = Parts.type(pattern) + "( " + conditions + " )";
            asked.add(text);
            queries.add("query \"" + query(asked.size() - 1) + "\"\n" + fixed.elements() + text + "\nend\n");
        }
    }

    String rule() {
        return rule.card().id();
    }

    private String query(int place) {
        return rule() + "#reached-" + place;
    }

    Optional<Extra> file() {
        return queries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Extra(rule() + ".reached.drl", Parts.head(tokens) + String.join("", queries)));
    }

    /** What none of the session's facts meets. */
    List<String> unmet(KieSession session) {
        List<String> unmet = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (session.getQueryResults(query(i)).size() == 0) {
                unmet.add(asked.get(i));
            }
        }
        return unmet;
    }
}
