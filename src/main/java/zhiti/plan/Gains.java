package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import zhiti.standard.Policy;
import zhiti.standard.Tier;

/**
 * The first six measures of a {@link Value} as one number, so that a search compares plans by one comparison: the higher
 * measure always outweighs all of the lower ones. Gaps are known by their place in the situation.
 */
final class Gains {
    /** Closed and levels of must, should and bonus. */
    private static final int MEASURES = 6;

    private final int condition;
    private final List<WeighedGap> gaps;
    private final int[] weight;
    private final long[] unit = new long[MEASURES];

    /** Parts of a whole that are told apart where nothing but what is closed counts. */
    private static final long GRAIN = 27_720;

    /**
     * @throws ArithmeticException where the numbers of a situation are too large for one
     */
    Gains(Situation situation) {
        this(situation, true);
    }

    /** Where nothing counts but how many gaps are closed: no level that is only advanced. */
    static Gains ofClosing(Situation situation) {
        return new Gains(situation, false);
    }

    private Gains(Situation situation, boolean levels) {
        Policy policy = situation.policy();
        this.condition = policy.number("weight.condition.levels");
        this.gaps = new ArrayList<>(situation.gaps().values());
        this.weight = gaps.stream()
                .mapToInt(gap -> levels ? Value.weight(policy, gap) : 0)
                .toArray();
        long[] most = new long[MEASURES];
        for (int gap = 0; gap < weight.length; gap++) {
            most[closed(gap)]++;
            most[closed(gap) + 1] += levels(gap, required(gap), required(gap));
        }
        long next = levels ? 1 : GRAIN;
        for (int measure = MEASURES - 1; measure >= 0; measure--) {
            unit[measure] = next;
            next = Math.multiplyExact(next, most[measure] + 1);
        }
    }

    private int closed(int gap) {
        return 2 * gaps.get(gap).tier().ordinal();
    }

    private long levels(int gap, int reached, int expected) {
        return Value.levels(gaps.get(gap).gap(), weight[gap], condition, reached, expected);
    }

    int gaps() {
        return weight.length;
    }

    int shown(int gap) {
        return gaps.get(gap).gap().shown();
    }

    int required(int gap) {
        return gaps.get(gap).gap().required();
    }

    /** The gain in one gap that has come so far. */
    long of(int gap, int reached, int expected) {
        long gain = levels(gap, reached, expected) * unit[closed(gap) + 1];
        return reached >= required(gap) ? gain + unit[closed(gap)] : gain;
    }

    /**
     * The most that some of the levels that a gap lacks are worth: with as large a part of its closing as they are of the
     * levels, for it is closed only when all of them are there.
     */
    long ofPart(int gap, int levels, int lacking) {
        long closing = unit[closed(gap)];
        return (long) weight[gap] * levels * unit[closed(gap) + 1] + (closing * levels + lacking - 1) / lacking;
    }

    boolean isLevelled(int gap) {
        return !gaps.get(gap).gap().isRequirement();
    }

    /** The least of a plan that closes so many must gaps. */
    long closing(int musts) {
        return musts * unit[0];
    }

    /** The measures that a number stands for, the highest first. */
    long[] measures(long gain) {
        long[] measures = new long[MEASURES];
        long rest = gain;
        for (int measure = 0; measure < MEASURES; measure++) {
            measures[measure] = rest / unit[measure];
            rest %= unit[measure];
        }
        return measures;
    }

    /** The number for a plan. */
    long of(Value value) {
        Value.Advanced[] tiers = {value.must(), value.should(), value.bonus()};
        long gain = 0;
        for (Tier tier : Tier.values()) {
            Value.Advanced advanced = tiers[tier.ordinal()];
            gain += advanced.closed() * unit[2 * tier.ordinal()] + advanced.levels() * unit[2 * tier.ordinal() + 1];
        }
        return gain;
    }
}
