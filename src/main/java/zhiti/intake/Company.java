package zhiti.intake;

import java.util.List;
import java.util.Set;
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

    /** Says what does not fit: somebody who is not there, another name, what is no longer offered. */
    void knows(EarlierPlan plan, Fields fields) {
        List<String> ids = everyone.stream().map(Employee::id).toList();
        if (!ids.contains(plan.employee()) && !plan.employee().equals(Fields.STAND_IN)) {
            Title hint = Nearest.to(plan.employee(), ids)
                    .map(id -> new Title("是否為 '" + id + "'", "did you mean '" + id + "'"))
                    .orElse(new Title("若已離職，請自前次計畫中移除", "whoever has left is to be taken out of the earlier plans"));
            fields.findings()
                    .problem(
                            fields.place("employee"),
                            new Title(
                                    "人員檔中沒有「" + plan.name() + "」（" + plan.employee() + "）",
                                    plan.name() + " (" + plan.employee() + ") is not in the people file"),
                            hint);
        }
        asked.stream().filter(e -> e.id().equals(plan.employee())).findFirst().ifPresent(e -> notes(e, plan, fields));
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
