package zhiti.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.offering.Catalog;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.standard.Title;

/**
 * Whom plans can be about, and what they can name.
 *
 * @param everyone of the people file
 * @param asked those of them who are planned for now
 */
public record Company(List<Employee> everyone, List<Employee> asked, Catalog catalog) {
    public Company {
        everyone = List.copyOf(everyone);
        asked = List.copyOf(asked);
    }

    /** Says of whom there is no plan before. */
    void newcomers(Set<String> planned, String file, Findings findings) {
        asked.stream()
                .filter(employee -> !planned.contains(employee.id()))
                .forEach(employee -> findings.note(
                        Place.whole(file),
                        new Title(
                                "沒有「" + employee.name() + "」（" + employee.id() + "）的前次計畫",
                                "there is no plan before for " + employee.name() + " (" + employee.id() + ")")));
    }

    /** Says of a plan what is otherwise today: another name, what is no longer offered. */
    void knows(EarlierPlan plan, Fields fields) {
        asked.stream().filter(e -> e.id().equals(plan.employee())).findFirst().ifPresent(e -> notes(e, plan, fields));
    }

    /**
     * Says who of those with a plan is not in the people file any more, and whom their id may mean: somebody without a plan.
     *
     * @param plans where each stands, by employee
     * @param names as the plans have them
     */
    void leavers(Map<String, Place> plans, Map<String, String> names, Findings findings) {
        Set<String> ids = everyone.stream().map(Employee::id).collect(Collectors.toSet());
        List<Employee> unplanned =
                everyone.stream().filter(one -> !plans.containsKey(one.id())).toList();
        plans.forEach((id, place) -> {
            if (!ids.contains(id) && !id.equals(Fields.STAND_IN)) {
                Title what = new Title(
                        "人員檔中沒有「" + names.get(id) + "」（" + id + "）：視為離職或不在名冊",
                        names.get(id) + " (" + id + ") is not in the people file: taken as having left");
                Optional<Title> hint = unplanned.stream()
                        .filter(one -> one.name().equals(names.get(id)))
                        .findFirst()
                        .map(Employee::id)
                        .or(() -> Nearest.to(
                                id, unplanned.stream().map(Employee::id).toList()))
                        .map(near -> new Title("是否為 '" + near + "'", "did you mean '" + near + "'"));
                findings.note(new Problem(place.file(), place.spot(), what, hint));
            }
        });
    }

    private void notes(Employee employee, EarlierPlan plan, Fields fields) {
        if (!employee.name().equals(plan.name())) {
            fields.findings()
                    .note(
                            fields.place("employee"),
                            new Title(
                                    employee.id() + " 在前次計畫為「" + plan.name() + "」，現為「" + employee.name() + "」",
                                    employee.id() + " was " + plan.name() + " then and is " + employee.name()
                                            + " now"));
        }
        plan.steps().stream()
                .filter(step -> catalog.offering(step.offering()).isEmpty())
                .forEach(step -> fields.findings()
                        .note(
                                fields.place("steps"),
                                new Title(
                                        employee.id() + " 前次計畫的「" + step.title() + "」（" + step.offering() + "）已不在目錄中",
                                        "'" + step.offering() + "' of the earlier plan of " + employee.id()
                                                + " is no longer in the catalog")));
    }
}
