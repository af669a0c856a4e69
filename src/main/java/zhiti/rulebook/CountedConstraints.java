package zhiti.rulebook;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;
import java.util.List;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.FactHandle;

/** The constraints of a node of the engine's network, each question to which is counted. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class CountedConstraints implements BetaConstraints {
    private final BetaConstraints asked;
    private final int number;
    private final List<CountedConstraints> network;
    private final List<String> rules;

    CountedConstraints(BetaNode node, int number, List<CountedConstraints> network) {
        this.asked = node.getRawConstraints();
        this.number = number;
        this.network = network;
        this.rules = Arrays.stream(node.getAssociatedRules())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    /** The place of the node in its network, from 0. */
    int number() {
        return number;
    }

    /** All such nodes of the rule base, by number. */
    List<CountedConstraints> network() {
        return network;
    }

    /** The rules and queries that the node serves, by name. */
    List<String> rules() {
        return rules;
    }

    @Override
    public boolean isAllowedCachedLeft(Object context, FactHandle fact) {
        CombinationLimit.count(this);
        return asked.isAllowedCachedLeft(context, fact);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Object context) {
        CombinationLimit.count(this);
        return asked.isAllowedCachedRight(tuple, context);
    }

    @Override
    public Object createContext() {
        return asked.createContext();
    }

    @Override
    public void updateFromTuple(Object context, ValueResolver values, Tuple tuple) {
        asked.updateFromTuple(context, values, tuple);
    }

    @Override
    public void updateFromFactHandle(Object context, ValueResolver values, FactHandle fact) {
        asked.updateFromFactHandle(context, values, fact);
    }

    @Override
    public BetaConstraint[] getConstraints() {
        return asked.getConstraints();
    }

    @Override
    public BetaConstraints getOriginalConstraint() {
        return asked.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return asked.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return asked.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return asked.isEmpty();
    }

    @Override
    public BetaMemory createBetaMemory(RuleBaseConfiguration config, int nodeType) {
        return asked.createBetaMemory(config, nodeType);
    }

    @Override
    public void resetTuple(Object context) {
        asked.resetTuple(context);
    }

    @Override
    public void resetFactHandle(Object context) {
        asked.resetFactHandle(context);
    }

    @Override
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType type, List properties) {
        return asked.getListenedPropertyMask(pattern, type, properties);
    }

    @Override
    public void init(BuildContext context, int nodeType) {
        asked.init(context, nodeType);
    }

    @Override
    public void initIndexes(int depth, int nodeType, RuleBaseConfiguration config) {
        asked.initIndexes(depth, nodeType, config);
    }

    @Override
    public Object cloneIfInUse() {
        return asked.cloneIfInUse();
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return asked.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        asked.registerEvaluationContext(context);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("rule bases are not written");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("rule bases are not read");
    }
}
