package zhiti.rulebook;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.base.common.NetworkNode;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.kie.api.KieBase;

/**
 * Counts the combinations of facts that the engine tries while it looks for matches, whether a match comes of them or not,
 * and stops it where they become too many. Nothing of the engine's own does: its limits count what fires, and a join of
 * everything with everything fills the memory before anything fires.
 *
 * <p>Each node of the engine's network that combines what matched so far with further facts asks its constraints about
 * every pair. They are wrapped here.
 */
final class CombinationLimit {
    /**
     * How many combinations the rules of one folder may try for one person. The rules that ship try some thousands.
     * Deliberately no number of a policy: whoever writes a folder of rules writes its policy too.
     */
    static final int MOST = 250_000;

    private static final ThreadLocal<Tally> TALLY = ThreadLocal.withInitial(Tally::new);

    private CombinationLimit() {}

    /** Rules, by name, that try more combinations than they may. */
    private static final class Exceeded extends RuntimeException {
        private final transient List<String> rules;

        private Exceeded(List<String> rules) {
            super("more than " + MOST + " combinations: " + rules);
            this.rules = rules;
        }
    }

    /** What was tried since counting began, by node and in all. */
    private static final class Tally {
        private int all;
        private int[] byNode = new int[0];

        void add(CountedConstraints node) {
            if (node.number() >= byNode.length) {
                byNode = Arrays.copyOf(byNode, node.network().size());
            }
            byNode[node.number()]++;
            if (++all > MOST) {
                throw new Exceeded(heaviest(node.network()).rules());
            }
        }

        private CountedConstraints heaviest(List<CountedConstraints> network) {
            CountedConstraints most = network.get(0);
            for (CountedConstraints node : network) {
                most = byNode[node.number()] > byNode[most.number()] ? node : most;
            }
            return most;
        }
    }

    /**
     * What this work comes to, with the combinations that it tries in this thread counted from none.
     *
     * @param rules by name
     * @throws TooManyCombinations where they are too many
     */
    static <T> T within(Map<String, Known> rules, Supplier<T> work) {
        TALLY.set(new Tally());
        try {
            return work.get();
        } catch (Exceeded e) {
            throw TooManyCombinations.trying(
                    e.rules.stream()
                            .map(CombinationLimit::ruleOf)
                            .distinct()
                            .map(rules::get)
                            .filter(Objects::nonNull)
                            .map(Known::rule)
                            .toList(),
                    e);
        }
    }

    /** Queries about a rule are named after it. */
    private static String ruleOf(String name) {
        return name.replaceFirst("#.*", "");
    }

    /** Takes note of a combination that a node is asked about. */
    static void count(CountedConstraints node) {
        TALLY.get().add(node);
    }

    /** How many were tried in this thread since counting began. */
    static int tried() {
        return TALLY.get().all;
    }

    /** Has every combination counted that sessions of this rule base will try. */
    static void on(KieBase base) {
        Set<BetaNode> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ((InternalRuleBase) base).getRete().getObjectTypeNodes().forEach(node -> collect(node, seen, nodes));
        List<CountedConstraints> network = new ArrayList<>();
        for (BetaNode node : nodes) {
            CountedConstraints counted = new CountedConstraints(node, network.size(), network);
            network.add(counted);
            wrap(node, counted);
        }
    }

    private static void collect(NetworkNode node, Set<NetworkNode> seen, Set<BetaNode> nodes) {
        if (seen.add(node)) {
            if (node instanceof BetaNode beta) {
                nodes.add(beta);
            }
            // Where a rule ends there are no further nodes, for which the engine says null.
            Stream.ofNullable(node.getSinks()).flatMap(Stream::of).forEach(sink -> collect(sink, seen, nodes));
        }
    }

    /** The engine has no door for this. */
    private static void wrap(BetaNode node, CountedConstraints counted) {
        try {
            Field constraints = BetaNode.class.getDeclaredField("constraints");
            constraints.setAccessible(true);
            constraints.set(node, counted);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this engine's joins can't be counted", e);
        }
    }
}
