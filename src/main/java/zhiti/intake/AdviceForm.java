package zhiti.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.person.EarlierPlan;
import zhiti.standard.Money;
import zhiti.standard.Title;

/** Reads what a printed plan advised: steps, what was left of the gaps, what was left out. */
final class AdviceForm {
    private static final Set<String> OF_STEP = Set.of(
            "order",
            "form",
            "mix",
            "tier",
            "registerBy",
            "workHours",
            "mentorHours",
            "costBasis",
            "due",
            "evidence",
            "opens",
            "show",
            "mentor");
    private static final Set<String> OF_REST = Set.of("from", "to", "kind", "metOn", "because");
    private static final Set<String> OF_LEFT_OUT = Set.of("kind", "authority", "possibleOn");

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");
    /** The first day of a quarter written as 2027Q1. */
    private static final Reading<LocalDate> BEGINS =
            (node, findings) -> Readings.CODE.read(node, findings).flatMap(text -> {
                Matcher quarter = QUARTER.matcher(text);
                if (!quarter.matches()) {
                    findings.problem(
                            node.place(),
                            new Title("'" + text + "' 不是季別", "'" + text + "' is no quarter"),
                            new Title("請寫成 2027Q1 的樣子", "write it like 2027Q1"));
                    return Optional.empty();
                }
                int month = Integer.parseInt(quarter.group(2)) * 3 - 2;
                return Optional.of(LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1));
            });

    private AdviceForm() {}

    static EarlierPlan.Step step(Fields fields) {
        PlanForm.skip(fields, OF_STEP);
        return new EarlierPlan.Step(
                fields.code("offering"),
                fields.text("title"),
                fields.get("quarter", BEGINS, LocalDate.MIN),
                fields.get("hours", PlanForm.AMOUNT, 0),
                fields.get("cost", PlanForm.AMOUNT.then(Money::new), Money.ZERO),
                fields.find("paid", PlanForm.AMOUNT.then(Money::new)),
                fields.each("lifts", AdviceForm::lifted),
                fields.list("closes", Readings.CODE),
                fields.flag("legal"),
                fields.flag("booked"),
                fields.each("because", PlanForm::said));
    }

    private static EarlierPlan.Lifted lifted(Fields fields) {
        List<String> kinds = List.of("competency", "task", "test", "credential", "condition");
        String kind = kinds.stream().filter(fields::has).findFirst().orElse("competency");
        return new EarlierPlan.Lifted(
                kind, fields.code(kind), fields.get("from", PlanForm.AMOUNT, 0), fields.get("to", PlanForm.AMOUNT, 0));
    }

    static EarlierPlan.Left left(Fields fields) {
        PlanForm.skip(fields, OF_REST);
        return new EarlierPlan.Left(fields.code("gap"), fields.find("quarter", BEGINS));
    }

    static EarlierPlan.LeftOut leftOut(Fields fields) {
        PlanForm.skip(fields, OF_LEFT_OUT);
        List<EarlierPlan.Said> because = fields.each("because", PlanForm::said);
        return new EarlierPlan.LeftOut(
                fields.code("offering"), because.isEmpty() ? new EarlierPlan.Said("", "", Map.of()) : because.get(0));
    }
}
