package zhiti.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Money;
import zhiti.standard.Policy;

/**
 * Everything that a planner chooses from: what the rules concluded of one person, and the house's limits.
 *
 * @param weeklyHours of the person's contract; 40 is full time
 * @param gaps by key, most pressing first
 * @param candidates by id
 * @param year what is settled, and the days that are not free
 * @param limits that were asked for, instead of policy's
 * @param earlier the quarters in which the plan before had what is neither done nor refused, by offering
 */
record Situation(
        LocalDate asOf,
        Policy policy,
        int weeklyHours,
        Map<String, WeighedGap> gaps,
        List<Candidate> candidates,
        Standing standing,
        Year year,
        Map<String, Quarter> earlier,
        Limits limits) {
    Situation {
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        candidates = List.copyOf(candidates);
        earlier = Collections.unmodifiableMap(new LinkedHashMap<>(earlier));
    }

    /** Without a plan before, and within what policy leaves room for. */
    Situation(
            LocalDate asOf,
            Policy policy,
            int weeklyHours,
            Map<String, WeighedGap> gaps,
            List<Candidate> candidates,
            Standing standing,
            Year year) {
        this(asOf, policy, weeklyHours, gaps, candidates, standing, year, Map.of(), Limits.NONE);
    }

    /** The same within other limits. */
    Situation within(Limits other) {
        return new Situation(asOf, policy, weeklyHours, gaps, candidates, standing, year, earlier, other);
    }

    /** The same for some gaps only. */
    Situation about(Map<String, WeighedGap> some) {
        return new Situation(asOf, policy, weeklyHours, some, candidates, standing, year, earlier, limits);
    }

    /** The same with no other candidates than these. */
    Situation among(Set<String> ids) {
        List<Candidate> some = candidates.stream()
                .filter(candidate -> ids.contains(candidate.id()))
                .toList();
        return new Situation(asOf, policy, weeklyHours, gaps, some, standing, year, earlier, limits);
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
        return limits.steps().orElse(policy.number("limit.steps"));
    }

    /** The most learning hours in a year, by contract. */
    int maxHours() {
        return limits.hours()
                .orElseGet(() -> policy.number("limit.hours") * weeklyHours / policy.number("hours.full-time"));
    }

    /** What the fees of a year may come to. */
    int maxCost() {
        return limits.budget().map(Money::twd).orElse(Integer.MAX_VALUE);
    }

    /** Whether a candidate can be chosen at all. */
    boolean isOpen(Candidate candidate) {
        return !candidate.barred() && !limits.without().contains(candidate.id());
    }

    /** Whether a step that ends in a quarter of the plan, or is held on a day of it, is over by the day asked for. */
    boolean isOverInTime(int ends, Optional<LocalDate> session) {
        LocalDate over = session.orElse(first().plus(ends).lastDay());
        return limits.by().map(day -> !over.isAfter(day)).orElse(true);
    }

    /** What one quarter holds of them. */
    int hoursPerQuarter() {
        int usual = hoursPerQuarter(policy, weeklyHours);
        return limits.hoursPerQuarter().orElseGet(() -> Math.max(usual, maxHours() / quarters()));
    }

    /** The same, of anybody's contract. */
    static int hoursPerQuarter(Policy policy, int weeklyHours) {
        int year = policy.number("limit.hours") * weeklyHours / policy.number("hours.full-time");
        return year / policy.number("horizon.quarters");
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

    /** What is still to be paid of a candidate's fee: what was paid for a booking is not charged again. */
    int fee(Candidate candidate) {
        return candidate.offering().cost().less(year.paid(candidate.id())).twd();
    }

    /** The cost that choices are compared by: the fee, and what the mentor's time is worth. */
    int comparedCost(Candidate candidate) {
        return candidate.offering().cost().twd() + candidate.offering().mentorHours() * policy.number("mentor.rate");
    }
}
