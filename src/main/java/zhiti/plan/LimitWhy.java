package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.rulebook.Reason;
import zhiti.standard.Tier;

/** Why the limits that were asked for keep something out of a plan. */
final class LimitWhy {
    private final Limits limits;
    private final Situation situation;
    private final Calendar calendar;
    private final Advice advice;

    LimitWhy(Situation situation, List<Placed> placed, Advice advice) {
        this.situation = situation;
        this.limits = situation.limits();
        this.calendar = new Calendar(situation, placed);
        this.advice = advice;
    }

    /** Empty where none of them does. */
    Optional<Reason> of(Candidate candidate) {
        Offering offering = candidate.offering();
        if (limits.without().contains(candidate.id())) {
            return Optional.of(advice.found("plan/left-out-by-request", "offering", offering));
        }
        if (situation.fee(candidate) > 0 && calendar.costLeft() < situation.fee(candidate)) {
            return Optional.of(advice.found(
                    "plan/over-asked-budget",
                    "offering",
                    offering,
                    "number",
                    situation.maxCost(),
                    "left",
                    Math.max(0, calendar.costLeft())));
        }
        if (limits.hours().isPresent() && calendar.hoursLeft() < offering.hours()) {
            return Optional.of(advice.found(
                    "plan/over-asked-hours",
                    "offering",
                    offering,
                    "number",
                    situation.maxHours(),
                    "left",
                    calendar.hoursLeft()));
        }
        if (limits.steps().isPresent() && calendar.stepsLeft() < 1) {
            return Optional.of(
                    advice.found("plan/over-asked-steps", "offering", offering, "number", situation.maxSteps()));
        }
        return limits.by()
                .filter(day -> calendar.hoursLeft() >= offering.hours() && calendar.stepsLeft() > 0)
                .filter(day -> isEachTimeTooLate(candidate))
                .map(day -> advice.found("plan/after-deadline", "offering", offering, "day", day));
    }

    /** Whether it is held, and never over by the day asked for. */
    private boolean isEachTimeTooLate(Candidate candidate) {
        Choice choice = new Choice(candidate, Tier.BONUS, 0, 0);
        boolean held = false;
        for (int quarter = 0; quarter < situation.quarters(); quarter++) {
            Quarter named = situation.first().plus(quarter);
            if (calendar.isHeld(choice, named)) {
                held = true;
                if (situation.isOverInTime(
                        quarter, calendar.session(choice, named).map(Session::on))) {
                    return false;
                }
            }
        }
        return held;
    }
}
