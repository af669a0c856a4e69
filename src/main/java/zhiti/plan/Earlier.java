package zhiti.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.Commitment;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;

/** What a new plan keeps in mind of the one before: steps that are still in the catalog. */
record Earlier(Optional<EarlierPlan> before, Employee employee, Catalog catalog, LocalDate asOf) {
    /** What it had, by offering: each is put before the rules, so that each that is dropped has an answer. */
    List<String> offerings() {
        return steps().stream().map(EarlierPlan.Step::offering).distinct().toList();
    }

    /** When it had what is neither done nor refused, by offering: what a planner prefers to keep. */
    Map<String, Quarter> quarters() {
        Map<String, Quarter> quarters = new LinkedHashMap<>();
        steps().stream()
                .filter(step -> !isDone(step) && !isRefused(step))
                .forEach(step -> quarters.putIfAbsent(step.offering(), Quarter.of(step.begins())));
        return quarters;
    }

    private List<EarlierPlan.Step> steps() {
        return before.map(EarlierPlan::steps).orElse(List.of()).stream()
                .filter(step -> catalog.offering(step.offering()).isPresent())
                .toList();
    }

    private boolean isDone(EarlierPlan.Step step) {
        LocalDate since = before.orElseThrow().asOf();
        return Outcome.of(step.offering(), employee, catalog, since, asOf)
                .filter(outcome -> !outcome.failed())
                .isPresent();
    }

    private boolean isRefused(EarlierPlan.Step step) {
        return employee.commitments().stream()
                .filter(settled -> settled.offering().equals(step.offering()))
                .filter(settled -> settled.status() == Commitment.Status.REFUSED)
                .anyMatch(settled -> settled.isBindingOn(asOf));
    }
}
