package zhiti.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.Policy;

/**
 * Everything that a planner chooses from: what the rules concluded of one person, and the house's limits.
 *
 * @param weeklyHours of the person's contract; 40 is full time
 * @param gaps by key, most pressing first
 * @param candidates by id
 * @param year what is settled, and the days that are not free
 */
record Situation(
        LocalDate asOf,
        Policy policy,
        int weeklyHours,
        Map<String, WeighedGap> gaps,
        List<Candidate> candidates,
        Standing standing,
        Year year) {
    Situation {
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        candidates = List.copyOf(candidates);
    }

    /** The first quarter of the plan: the one after the as-of date. */
    Quarter first() {
        return Quarter.of(asOf).plus(1);
    }

    /** The quarters of the plan. */
    int quarters() {
        return policy.number("horizon.quarters");
    }

    /** The most steps in a year. */
    int maxSteps() {
        return policy.number("limit.steps");
    }

    /** The most learning hours in a year, by contract. */
    int maxHours() {
        return policy.number("limit.hours") * weeklyHours / policy.number("hours.full-time");
    }

    /** What one quarter holds of them. */
    int hoursPerQuarter() {
        return maxHours() / quarters();
    }

    /** How many quarters after the first one of the plan a day lies; before it, a negative number. */
    int quarter(LocalDate day) {
        Quarter named = Quarter.of(day);
        return (named.year() - first().year()) * 4 + named.number() - first().number();
    }

    /** The last day of the plan. */
    LocalDate last() {
        return first().plus(quarters()).firstDay().minusDays(1);
    }

    /** The candidate of this id; asking for one that is not there is an error of ours. */
    Candidate candidate(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The cost that choices are compared by: the fee, and what the mentor's time is worth. */
    int comparedCost(Candidate candidate) {
        return candidate.offering().cost().twd() + candidate.offering().mentorHours() * policy.number("mentor.rate");
    }
}
