package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

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
        if (calendar.costLeft() < offering.cost().twd()) {
            return Optional.of(advice.found(
                    "plan/over-asked-budget",
                    "offering",
                    offering,
                    "number",
                    situation.maxCost(),
                    "left",
                    calendar.costLeft()));
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
                .map(day -> advice.found("plan/after-deadline", "offering", offering, "day", day));
    }
}
