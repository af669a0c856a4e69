package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.rule.consequence.InternalMatch;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;

/** A compiled rule, and how a match of it becomes a reason. Shared by all sessions. */
final class Known {
    private final Checked rule;
    private final Vocabulary vocabulary;
    private final List<String> names;
    private volatile Declaration[] declarations = {};

    Known(Checked rule, Vocabulary vocabulary) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        this.names = rule.bindings();
    }

    Checked rule() {
        return rule;
    }

    /**
     * @param among all that there is of a type, by its name
     * @param conclusion what it is the reason for
     */
    Reason reason(InternalMatch match, Policy policy, Function<String, Looked.Among> among, Object conclusion) {
        List<Object> facts = facts(match);
        List<Looked> looked = rule.looks().stream()
                .map(look -> new Looked(
                        look.how(),
                        look.condition(),
                        look.types().stream().map(among).toList()))
                .toList();
        return new Reason(
                rule.card().id(),
                rule.card(),
                bindings(match),
                facts,
                looked,
                numbers(facts, policy),
                Optional.of(conclusion));
    }

    private Bindings bindings(InternalMatch match) {
        Declaration[] all = declarations(match);
        Object[] values = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = all[i].getValue(null, match.getTuple());
        }
        return new Bindings(names, values);
    }

    /** Looked up once: finding them by name for each match would cost a fifth of a plan. */
    private Declaration[] declarations(InternalMatch match) {
        if (declarations.length != names.size()) {
            Map<String, Declaration> outer =
                    ((RuleTerminalNode) match.getTuple().getSink()).getSubRule().getOuterDeclarations();
            declarations = names.stream().map(n -> outer.get("$" + n)).toArray(Declaration[]::new);
        }
        return declarations;
    }

    /** What was matched, without the sums and their workings, and without the policy: the numbers it gave stand beside. */
    private List<Object> facts(InternalMatch match) {
        List<Object> facts = new ArrayList<>();
        for (Object object : match.getObjects()) {
            if (vocabulary.word(object.getClass()).isPresent() && !(object instanceof Policy)) {
                facts.add(object);
            }
        }
        return facts;
    }

    /** The numbers that the rule asks for by name, and those that its facts were made with. */
    private List<PolicyNumber> numbers(List<Object> facts, Policy policy) {
        List<PolicyNumber> numbers = new ArrayList<>();
        for (String name : rule.policy()) {
            numbers.add(policy.of(name));
        }
        for (Object fact : facts) {
            PolicyFields.add(fact, numbers);
        }
        return numbers;
    }
}
