package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
 * @param steps at most; instead of policy's
 * @param by the day by which every step is over
 * @param with ids of offerings that have to be in the plan
 * @param without ids of offerings that must not be in it
 */
public record Limits(
        Optional<Money> budget,
        Optional<Integer> hours,
        Optional<Integer> hoursPerQuarter,
        Optional<Integer> steps,
        Optional<LocalDate> by,
        Set<String> with,
        Set<String> without) {
    /** Nothing but what policy says. */
    public static final Limits NONE = new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of());

    public Limits {
        with = Set.copyOf(new TreeSet<>(with));
        without = Set.copyOf(new TreeSet<>(without));
    }

    /** Whether all is left to policy. */
    public boolean isNone() {
        return with.isEmpty()
                && without.isEmpty()
                && Stream.of(budget, hours, hoursPerQuarter, steps, by).allMatch(Optional::isEmpty);
    }

    /** The same with another budget. */
    public Limits within(Money most) {
        return new Limits(Optional.of(most), hours, hoursPerQuarter, steps, by, with, without);
    }

    /** The same with one more offering kept out. */
    public Limits except(String offering) {
        Set<String> more = new TreeSet<>(without);
        more.add(offering);
        return new Limits(budget, hours, hoursPerQuarter, steps, by, with, more);
    }
}
