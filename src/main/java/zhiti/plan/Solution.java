package zhiti.plan;

import java.util.Comparator;
import java.util.List;

/**
 * A set of steps with their quarters, as the search for the best plan compares them: in the order of {@link Value}.
 *
 * @param gain what is gained, as one number
 * @param fee in NT$: what is still to be paid
 * @param ids sorted, of everything in the plan
 */
record Solution(
        long gain,
        long fee,
        long cost,
        int hours,
        int kept,
        List<String> ids,
        Timing.Found found,
        List<Ground.Item> set)
        implements Comparable<Solution> {
    private static final Comparator<Solution> BEST = Comparator.comparingLong(Solution::gain)
            .reversed()
            .thenComparingLong(Solution::cost)
            .thenComparingInt(Solution::hours)
            .thenComparingInt(solution -> solution.ids().size())
            .thenComparing(Comparator.comparingInt(Solution::kept).reversed())
            .thenComparing(Solution::ids, Value::inOrder);

    /** What is known before a search, as it stands. */
    static Solution of(Ground ground, Value value, List<Placed> steps) {
        long fee = steps.stream()
                .filter(step -> !step.legal())
                .mapToLong(step -> ground.situation.fee(step.candidate()))
                .sum();
        return new Solution(
                ground.gains.of(value),
                fee,
                value.cost(),
                value.hours(),
                value.kept(),
                value.ids(),
                Timing.Found.NONE,
                List.of());
    }

    /** Nothing, as good as a gain: what is to be better than that. */
    static Solution asGoodAs(long gain) {
        return new Solution(gain, 0, 0, 0, 0, List.of(), Timing.Found.NONE, List.of());
    }

    @Override
    public int compareTo(Solution other) {
        return BEST.compare(this, other);
    }

    /** Whether nothing that gains no more and takes no less can be better. */
    boolean isAtLeast(long otherGain, long otherCost, int otherHours, int otherSize) {
        if (gain != otherGain) {
            return gain > otherGain;
        }
        if (cost != otherCost) {
            return cost < otherCost;
        }
        if (hours != otherHours) {
            return hours < otherHours;
        }
        return ids.size() < otherSize;
    }
}
