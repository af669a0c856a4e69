package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.standard.Money;

/**
 * By how much one limit is eased.
 *
 * @param more in NT$, hours or steps; 0 where a day is moved, or an offering let in or out
 * @param quarter the one that gets more hours; empty where each does, and for any other limit
 * @param until the day that a deadline is moved to; empty for any other limit
 */
public record Rise(Limit limit, int more, Optional<Quarter> quarter, Optional<LocalDate> until) {
    static Rise by(Limit limit, int more) {
        return new Rise(limit, more, Optional.empty(), Optional.empty());
    }

    static Rise in(Quarter quarter, Limit limit, int more) {
        return new Rise(limit, more, Optional.of(quarter), Optional.empty());
    }

    static Rise until(LocalDate day, Limit limit) {
        return new Rise(limit, 0, Optional.empty(), Optional.of(day));
    }

    /** The limits of a situation, eased so. */
    Limits on(Situation situation) {
        return on(situation, situation.limits());
    }

    /**
     * Other limits, with this one eased so.
     *
     * @param limits of the same situation, perhaps with others eased
     */
    Limits on(Situation situation, Limits limits) {
        int value = limit.kind().compareTo(Limit.Kind.STEPS) <= 0 ? Integer.parseInt(limit.value()) : 0;
        return switch (limit.kind()) {
            case BUDGET -> limits.within(new Money(value + more));
            case HOURS -> limits.hours(value + more);
            case QUARTER -> {
                int inAll = limits.hours().orElse(situation.maxHours());
                yield quarter.map(one -> limits.hours(inAll, value).more(one, more))
                        .orElseGet(() -> limits.hours(inAll, value + more));
            }
            case STEPS -> limits.steps(value + more);
            case BY -> limits.by(until);
            case WITH, WITHOUT -> limit.lifted(limits, situation);
        };
    }
}
