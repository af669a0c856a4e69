package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;

/**
 * What each step and each limit of a best plan is worth.
 *
 * @param without what becomes of the plan where a step may not be in it, in the order of the steps
 * @param more by how little each limit has to be eased for a better plan, and what that buys
 */
public record Sensitivity(List<Without> without, List<More> more) {
    public Sensitivity {
        without = List.copyOf(without);
        more = List.copyOf(more);
    }

    /**
     * What a step is worth.
     *
     * @param shift from the plan to the best one without the step
     * @param proven whether both are proven to be the best
     */
    public record Without(Offering offering, Shift shift, boolean proven) {}

    /**
     * What a limit is worth.
     *
     * @param rise the least that buys something; empty where none was found
     * @param shift from the plan to the best one with it; nothing where there is no rise
     * @param proven whether every plan that was looked for on the way is proven to be the best
     */
    public record More(Limit limit, Optional<Rise> rise, Optional<Shift> shift, boolean proven) {}

    static Sensitivity of(Situation situation, Best best, BestPlanner planner) {
        boolean proven = best.optimality().proven();
        List<Without> without = new ArrayList<>();
        for (Placed step : best.steps()) {
            if (!step.booked() && !step.legal() && !situation.limits().with().contains(step.id())) {
                Best other = planner.best(situation.within(situation.limits().except(step.id())));
                without.add(new Without(
                        step.candidate().offering(),
                        Shift.between(best.value(), other.value()),
                        proven && other.optimality().proven()));
            }
        }
        List<More> more = Limit.inForce(situation).stream()
                .map(limit -> more(situation, best, planner, limit))
                .toList();
        return new Sensitivity(without, more);
    }

    private static More more(Situation situation, Best best, BestPlanner planner, Limit limit) {
        boolean[] unproven = {!best.optimality().proven()};
        Rises rises = new Rises(situation, eased -> {
            Best other = planner.best(situation.within(eased));
            unproven[0] |= !other.optimality().proven();
            return other.value().gainsMoreThan(best.value());
        });
        Optional<Rise> rise = rises.least(limit);
        Optional<Shift> shift = rise.map(eased -> Shift.between(
                best.value(),
                planner.best(situation.within(eased.on(situation))).value()));
        return new More(limit, rise, shift, !unproven[0]);
    }
}
