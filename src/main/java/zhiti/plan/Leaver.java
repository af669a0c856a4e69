package zhiti.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.standard.Money;
import zhiti.standard.Title;

/**
 * Somebody who had a plan before and stands in the people file no more (離職或不在名冊): what was planned, and what was booked
 * and paid for them.
 *
 * @param since the day of the plan
 * @param steps in the order of the plan
 */
public record Leaver(String id, String name, LocalDate since, List<Planned> steps) {
    public Leaver {
        steps = List.copyOf(steps);
    }

    /**
     * A step that was planned for them.
     *
     * @param paid what had been paid by then; empty where the plan does not say
     */
    public record Planned(
            String offering, Title title, Quarter quarter, Money cost, Optional<Money> paid, boolean booked) {}

    /** Those of some plans who are not among these people, in the order of the plans. */
    static List<Leaver> among(Map<String, EarlierPlan> before, List<Employee> people, Catalog catalog) {
        Set<String> present = new HashSet<>();
        people.forEach(one -> present.add(one.id()));
        return before.values().stream()
                .filter(plan -> !present.contains(plan.employee()))
                .map(plan -> new Leaver(
                        plan.employee(),
                        plan.name(),
                        plan.asOf(),
                        plan.steps().stream()
                                .map(step -> planned(step, catalog))
                                .toList()))
                .toList();
    }

    private static Planned planned(EarlierPlan.Step step, Catalog catalog) {
        Title title = Optional.ofNullable(catalog.named().get(step.offering()))
                .map(Offering::title)
                .orElse(Title.same(step.title()));
        return new Planned(step.offering(), title, Quarter.of(step.begins()), step.cost(), step.paid(), step.booked());
    }

    /** What was booked: it wants to be cancelled, or passed on. */
    public List<Planned> booked() {
        return steps.stream().filter(Planned::booked).toList();
    }

    /** The fees of everything planned. */
    public Money cost() {
        return steps.stream().map(Planned::cost).reduce(Money.ZERO, Money::plus);
    }

    /** What had been paid by the day of the plan, as far as it says. */
    public Money paid() {
        return steps.stream().flatMap(step -> step.paid().stream()).reduce(Money.ZERO, Money::plus);
    }
}
