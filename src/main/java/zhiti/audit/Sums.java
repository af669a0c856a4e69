package zhiti.audit;

import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Step;
import zhiti.standard.Tier;

/**
 * Sums over plans.
 *
 * @param steps all of them, those that the law asks for among them
 * @param hours learning hours of all steps
 * @param cost fees of all steps, in NT$
 * @param legal the part of it that the law asks for, in NT$
 * @param gaps that are open
 * @param mustGaps those that are must
 * @param uncovered gaps that the year does not close
 * @param mustUncovered those that are must
 */
public record Sums(
        int steps, int hours, long cost, long legal, int gaps, int mustGaps, int uncovered, int mustUncovered) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

    static Sums of(Plan plan) {
        return new Sums(
                plan.steps().size(),
                plan.steps().stream().mapToInt(step -> step.offering().hours()).sum(),
                plan.steps().stream().mapToLong(Sums::fee).sum(),
                plan.steps().stream().filter(Step::legal).mapToLong(Sums::fee).sum(),
                plan.gaps().size(),
                (int) plan.gaps().stream()
                        .filter(line -> line.tier() == Tier.MUST)
                        .count(),
                plan.notCovered().size(),
                (int) plan.notCovered().stream()
                        .filter(left -> isMust(plan, left))
                        .count());
    }

    private static long fee(Step step) {
        return step.offering().cost().twd();
    }

    private static boolean isMust(Plan plan, NotCovered left) {
        return plan.gaps().stream()
                .anyMatch(line -> line.tier() == Tier.MUST
                        && line.gap().key().equals(left.gap().key()));
    }

    Sums plus(Sums more) {
        return new Sums(
                steps + more.steps,
                hours + more.hours,
                cost + more.cost,
                legal + more.legal,
                gaps + more.gaps,
                mustGaps + more.mustGaps,
                uncovered + more.uncovered,
                mustUncovered + more.mustUncovered);
    }
}
