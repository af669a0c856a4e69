package zhiti.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiti.standard.Money;

/**
 * What a year of one person may take, where it is not left to the house's policy. What the law asks for stands outside all
 * of them.
 *
 * @param budget fees of all steps together, at most
 * @param hours learning hours of all steps together, at most; instead of policy's
 * @param hoursPerQuarter learning hours of each quarter, at most; instead of policy's
 * @param more learning hours beyond those, in single quarters
 * @param steps at most; instead of policy's
 * @param by the day by which every step is over
 * @param with ids of offerings that have to be in the plan
 * @param without ids of offerings that must not be in it
 * @param full days of sessions that have no seat for this person, by offering
 * @param search how the best plan is looked for; empty where a good one will do
 */
public record Limits(
        Optional<Money> budget,
        Optional<Integer> hours,
        Optional<Integer> hoursPerQuarter,
        Map<Quarter, Integer> more,
        Optional<Integer> steps,
        Optional<LocalDate> by,
        Set<String> with,
        Set<String> without,
        Map<String, Set<LocalDate>> full,
        Optional<Search> search) {
    /**
     * A search for the best plan.
     *
     * @param time after which it stops, whatever is left to look at; empty where it is to end by itself
     * @param sensitive whether to find out what each step and each limit is worth
     */
    public record Search(Optional<Duration> time, boolean sensitive) {}

    /** Nothing but what policy says. */
    public static final Limits NONE = new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Map.of(),
            Optional.empty());

    public Limits {
        more = Collections.unmodifiableMap(new TreeMap<>(more));
        with = Collections.unmodifiableSet(new TreeSet<>(with));
        without = Collections.unmodifiableSet(new TreeSet<>(without));
        full = Collections.unmodifiableMap(new TreeMap<>(full));
    }

    /** Whether all is left to policy. */
    public boolean isNone() {
        return with.isEmpty()
                && without.isEmpty()
                && more.isEmpty()
                && Stream.of(budget, hours, hoursPerQuarter, steps, by).allMatch(Optional::isEmpty);
    }

    /** Whether the best plan is looked for, and not a good one. */
    public boolean isSought() {
        return !isNone() || search.isPresent();
    }

    /** Whether others leave as much room, however the plan is looked for. */
    boolean isLike(Limits other) {
        return equals(new Limits(
                other.budget,
                other.hours,
                other.hoursPerQuarter,
                other.more,
                other.steps,
                other.by,
                other.with,
                other.without,
                other.full,
                search));
    }

    /** The same with another budget. */
    public Limits within(Money most) {
        return budget(Optional.of(most));
    }

    /** The same, to be looked for so. */
    public Limits searched(Search how) {
        return new Limits(budget, hours, hoursPerQuarter, more, steps, by, with, without, full, Optional.of(how));
    }

    /** The same with the best plan looked for; what each step and limit is worth is not asked. */
    Limits best() {
        return searched(new Search(search.flatMap(Search::time), false));
    }

    Limits budget(Optional<Money> other) {
        return new Limits(other, hours, hoursPerQuarter, more, steps, by, with, without, full, search);
    }

    /** The same with other learning hours, in all and in each quarter. */
    Limits hours(int inAll, int inEach) {
        return new Limits(
                budget, Optional.of(inAll), Optional.of(inEach), more, steps, by, with, without, full, search);
    }

    /** The same with other learning hours in all; what a quarter holds is as it was said, or follows them. */
    Limits hours(int inAll) {
        return new Limits(budget, Optional.of(inAll), hoursPerQuarter, more, steps, by, with, without, full, search);
    }

    /** The same with more hours in one quarter. */
    Limits more(Quarter quarter, int inIt) {
        Map<Quarter, Integer> other = new TreeMap<>(more);
        other.merge(quarter, inIt, Integer::sum);
        return new Limits(budget, hours, hoursPerQuarter, other, steps, by, with, without, full, search);
    }

    Limits steps(int most) {
        return new Limits(budget, hours, hoursPerQuarter, more, Optional.of(most), by, with, without, full, search);
    }

    Limits by(Optional<LocalDate> other) {
        return new Limits(budget, hours, hoursPerQuarter, more, steps, other, with, without, full, search);
    }

    Limits with(Set<String> in, Set<String> out) {
        return new Limits(budget, hours, hoursPerQuarter, more, steps, by, in, out, full, search);
    }

    /** The same with one more offering kept out. */
    public Limits except(String offering) {
        Set<String> out = new TreeSet<>(without);
        out.add(offering);
        return with(with, out);
    }

    /** The same with one more session that has no seat left. */
    Limits full(String offering, LocalDate on) {
        Map<String, Set<LocalDate>> more = new TreeMap<>(full);
        Set<LocalDate> days = new TreeSet<>(more.getOrDefault(offering, Set.of()));
        days.add(on);
        more.put(offering, Collections.unmodifiableSet(days));
        return new Limits(budget, hours, hoursPerQuarter, this.more, steps, by, with, without, more, search);
    }

    /** Whether a session of an offering has no seat left. */
    boolean isFull(String offering, LocalDate on) {
        return full.getOrDefault(offering, Set.of()).contains(on);
    }
}
