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

    /** @param shift from the plan to the best one without the step */
    public record Without(Offering offering, Shift shift) {}

    /**
     * What a limit is worth.
     *
     * @param rise the least that buys something; empty where nothing does
     * @param shift from the plan to the best one with it; nothing where there is no rise
     */
    public record More(Limit limit, Optional<Rise> rise, Optional<Shift> shift) {}

    static Sensitivity of(Situation situation, Best best, BestPlanner planner) {
        List<Without> without = new ArrayList<>();
        for (Placed step : best.steps()) {
            if (!step.booked() && !step.legal() && !situation.limits().with().contains(step.id())) {
                Best other = planner.best(situation.within(situation.limits().except(step.id())));
                without.add(new Without(step.candidate().offering(), Shift.between(best.value(), other.value())));
            }
        }
        Rises rises = new Rises(
                situation,
                eased -> planner.best(situation.within(eased)).value().gainsMoreThan(best.value()));
        List<More> more = Limit.inForce(situation).stream()
                .map(limit -> more(situation, best, planner, limit, rises.least(limit)))
                .toList();
        return new Sensitivity(without, more);
    }

    private static More more(Situation situation, Best best, BestPlanner planner, Limit limit, Optional<Rise> rise) {
        return new More(
                limit,
                rise,
                rise.map(eased -> Shift.between(
                        best.value(),
                        planner.best(situation.within(eased.on(situation))).value())));
    }
}
