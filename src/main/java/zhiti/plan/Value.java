package zhiti.plan;

import java.util.Comparator;
import java.util.List;
import zhiti.standard.Measure;
import zhiti.standard.Policy;
import zhiti.standard.Tier;

/**
 * What a year's steps are worth, and the one order by which plans under limits are better or worse: first the most must gaps
 * closed, then the most of their levels advanced, each level weighed as the rules weigh its gap; then both of the should
 * gaps, then of the bonus gaps; then the least compared cost, the fewest hours, the fewest steps, the most that an earlier
 * plan had; and between equals the ids. So one plan is the best.
 *
 * @param must of the must gaps
 * @param cost fees and what mentors' time is worth, in NT$
 * @param hours learning hours
 * @param kept how many steps an earlier plan had
 * @param ids of the steps, sorted
 */
record Value(Advanced must, Advanced should, Advanced bonus, long cost, int hours, int kept, List<String> ids)
        implements Comparable<Value> {
    /**
     * What is done for the gaps of a tier.
     *
     * @param closed how many are closed
     * @param levels advanced, each times its weight
     */
    record Advanced(int closed, int levels) implements Comparable<Advanced> {
        @Override
        public int compareTo(Advanced other) {
            return closed != other.closed
                    ? Integer.compare(closed, other.closed)
                    : Integer.compare(levels, other.levels);
        }
    }

    /** The best first. */
    private static final Comparator<Value> BEST = Comparator.comparing(Value::must, Comparator.reverseOrder())
            .thenComparing(Value::should, Comparator.reverseOrder())
            .thenComparing(Value::bonus, Comparator.reverseOrder())
            .thenComparingLong(Value::cost)
            .thenComparingInt(Value::hours)
            .thenComparingInt(value -> value.ids().size())
            .thenComparing(Value::kept, Comparator.reverseOrder())
            .thenComparing(Value::ids, Value::inOrder);

    /** What some steps are worth in the end; what the law asks costs nothing here, for it is outside all limits. */
    static Value of(Situation situation, List<Placed> placed) {
        Progress progress = new Progress(situation, placed);
        long cost = 0;
        int hours = 0;
        for (Placed step : placed) {
            if (!step.legal()) {
                cost += situation.comparedCost(step.candidate());
                hours += step.candidate().offering().hours();
            }
        }
        List<String> ids = placed.stream().map(Placed::id).sorted().toList();
        return new Value(
                advanced(situation, progress, Tier.MUST),
                advanced(situation, progress, Tier.SHOULD),
                advanced(situation, progress, Tier.BONUS),
                cost,
                hours,
                (int) ids.stream().filter(situation.earlier()::containsKey).count(),
                ids);
    }

    private static Advanced advanced(Situation situation, Progress progress, Tier tier) {
        int condition = situation.policy().number("weight.condition.levels");
        int closed = 0;
        int levels = 0;
        for (WeighedGap gap : situation.gaps().values()) {
            if (gap.tier() == tier) {
                closed += progress.isOpen(gap) ? 0 : 1;
                int weight = weight(situation.policy(), gap);
                levels += levels(gap.gap(), weight, condition, progress.reached(gap), progress.expected(gap));
            }
        }
        return new Advanced(closed, levels);
    }

    /**
     * The weighed levels of one gap. A condition counts for as many levels as policy says, once it is met; a score on the
     * way there by the share of the points that are made likely, and never for the whole.
     *
     * @param condition how many levels a condition counts for
     */
    static int levels(Gap gap, int weight, int condition, int reached, int expected) {
        if (!gap.isRequirement()) {
            return weight * (Math.min(reached, gap.required()) - gap.shown());
        }
        int whole = weight * condition;
        if (reached >= gap.required()) {
            return whole;
        }
        if (gap.measure() != Measure.SCORE || expected >= gap.required()) {
            return 0;
        }
        return whole * (Math.max(expected, gap.shown()) - gap.shown()) / (gap.required() - gap.shown());
    }

    /** What one level of a gap is worth: what any level is, and what makes this one urgent. */
    static int weight(Policy policy, WeighedGap gap) {
        return Math.max(1, policy.number("weight.level") + gap.points());
    }

    /** Whether more is closed or advanced, whatever it takes. */
    boolean gainsMoreThan(Value other) {
        return Comparator.comparing(Value::must)
                        .thenComparing(Value::should)
                        .thenComparing(Value::bonus)
                        .compare(this, other)
                > 0;
    }

    static int inOrder(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int compareTo(Value other) {
        return BEST.compare(this, other);
    }
}
