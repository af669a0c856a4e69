package zhiti.report;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import zhiti.offering.CostBasis;
import zhiti.offering.Offering;
import zhiti.plan.Step;
import zhiti.standard.Money;

/**
 * What some steps of a team come to.
 *
 * @param offerings how many different ones
 * @param steps one for each person who takes one
 * @param hours of learning, over all people; likewise the other hours
 * @param byBasis the cost by how far it can be trusted, each basis once
 * @param booked the part of the cost that was settled before
 * @param paid what has been paid already of what is booked, over all people
 * @param due what is still to be paid of the cost
 */
public record Sums(
        int offerings,
        int steps,
        int hours,
        int workHours,
        int mentorHours,
        Money cost,
        Map<CostBasis, Money> byBasis,
        Money booked,
        Money paid,
        Money due) {
    public Sums {
        byBasis = Collections.unmodifiableMap(new EnumMap<>(byBasis));
    }

    static Sums of(Collection<Taking> takings) {
        Map<CostBasis, Money> byBasis = new EnumMap<>(CostBasis.class);
        for (CostBasis basis : CostBasis.values()) {
            byBasis.put(basis, cost(takings, taking -> taking.offering().costBasis() == basis));
        }
        return new Sums(
                (int) takings.stream()
                        .map(taking -> taking.offering().id())
                        .distinct()
                        .count(),
                takings.size(),
                sum(takings, Offering::hours),
                sum(takings, Offering::workHours),
                sum(takings, Offering::mentorHours),
                cost(takings, taking -> true),
                byBasis,
                cost(takings, taking -> taking.step().booked()),
                money(takings, Step::paid),
                money(takings, Step::due));
    }

    private static int sum(Collection<Taking> takings, ToIntFunction<Offering> hours) {
        return takings.stream().map(Taking::offering).mapToInt(hours).sum();
    }

    private static Money money(Collection<Taking> takings, Function<Step, Money> of) {
        return takings.stream().map(Taking::step).map(of).reduce(Money.ZERO, Money::plus);
    }

    private static Money cost(Collection<Taking> takings, Predicate<Taking> which) {
        return takings.stream()
                .filter(which)
                .map(taking -> taking.offering().cost())
                .reduce(Money.ZERO, Money::plus);
    }
}
