package zhiti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zhiti.person.EarlierPlan;
import zhiti.person.Source;
import zhiti.standard.Measure;
import zhiti.standard.Tier;
import zhiti.standard.Track;

/** Reads one plan out of a file that {@code zhiti plan --format json} printed. */
final class PlanForm {
    /** What is printed of a plan and not asked for here; a key that is neither is none of ours. */
    private static final Set<String> OF_PLAN =
            Set.of("remarks", "totals", "changes", "limits", "optimality", "repeatable", "collision", "sensitivity");

    private static final Set<String> OF_GAP =
            Set.of("kind", "codes", "places", "houseLevel", "asks", "presumed", "closedBy", "metOn");
    private static final Set<String> OF_ASSESSMENT = Set.of("kind", "name", "codes", "places", "houseLevel", "because");
    private static final EarlierPlan.MadeWith NOTHING_KNOWN = new EarlierPlan.MadeWith(
            Fields.STAND_IN, Fields.STAND_IN, Fields.STAND_IN, Fields.STAND_IN, Fields.STAND_IN);
    private static final EarlierPlan.Readiness UNKNOWN =
            new EarlierPlan.Readiness(Optional.empty(), Optional.empty(), 0, 0);

    private static final int MANY = 1_000_000_000 - 1;
    private static final Choices<Tier> TIERS = Choices.of("優先", "tier", Tier.class);
    private static final Choices<Measure> MEASURES = Choices.of("單位", "unit", Measure.class);
    private static final Choices<Source> SOURCES = Choices.of("評核來源", "source", Source.class);
    private static final Choices<Track> TRACKS =
            Choices.of("軌別", "track", List.of(Track.values()), track -> track == Track.BOTH ? "both" : track.name());
    static final Reading<Integer> AMOUNT = Readings.whole(0, MANY);
    private static final Reading<BigDecimal> SHARE = Readings.decimal(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Reading<BigDecimal> NUMBER =
            Readings.decimal(BigDecimal.valueOf(-MANY), BigDecimal.valueOf(MANY));

    private PlanForm() {}

    static EarlierPlan read(Fields plan) {
        skip(plan, OF_PLAN);
        Who who = part(plan, "employee", PlanForm::who, new Who(Fields.STAND_IN, Fields.STAND_IN));
        return new EarlierPlan(
                who.id(),
                who.name(),
                plan.code("role"),
                plan.find("edition", Readings.CODE),
                plan.each("also", job -> new EarlierPlan.Also(job.code("role"), job.find("edition", Readings.CODE))),
                plan.find("target", Readings.CODE),
                plan.find("track", TRACKS),
                plan.get("asOf", Readings.DATE, LocalDate.MIN),
                part(plan, "versions", PlanForm::madeWith, NOTHING_KNOWN),
                part(plan, "readiness", PlanForm::readiness, UNKNOWN),
                all(plan, "gaps", PlanForm::gap),
                all(plan, "assessFirst", PlanForm::assessment),
                all(plan, "steps", AdviceForm::step),
                all(plan, "notCovered", AdviceForm::left),
                all(plan, "leftOut", AdviceForm::leftOut));
    }

    /** Whom a plan is for. */
    private record Who(String id, String name) {}

    /** Takes what is printed and not asked for as known. */
    static void skip(Fields fields, Set<String> names) {
        names.forEach(fields::has);
    }

    private static Who who(Fields fields) {
        return new Who(fields.code("id"), fields.text("name"));
    }

    /** What is made of a map that has to be there. */
    private static <T> T part(Fields fields, String name, Function<Fields, T> make, T standIn) {
        return fields.get(name, (node, findings) -> Optional.of(make.apply(Fields.of(node, findings))), standIn);
    }

    /** What is made of each map of a list that has to be there. */
    private static <T> List<T> all(Fields fields, String name, Function<Fields, T> make) {
        fields.get(name, (node, findings) -> Optional.of(true), false);
        return fields.each(name, make);
    }

    private static EarlierPlan.MadeWith madeWith(Fields fields) {
        return new EarlierPlan.MadeWith(
                fields.text("rules"),
                fields.text("catalog"),
                fields.text("standards"),
                fields.text("inputs"),
                fields.text("engine"));
    }

    private static EarlierPlan.Readiness readiness(Fields fields) {
        fields.has("requirements");
        return new EarlierPlan.Readiness(
                fields.find("now", SHARE),
                fields.find("after", SHARE),
                fields.get("known", AMOUNT, 0),
                fields.get("of", AMOUNT, 0));
    }

    private static EarlierPlan.Gap gap(Fields fields) {
        skip(fields, OF_GAP);
        return new EarlierPlan.Gap(
                fields.code("id"),
                fields.text("name"),
                fields.get("unit", MEASURES, Measure.LEVEL),
                fields.get("required", AMOUNT, 0),
                fields.get("shown", AMOUNT, 0),
                fields.get("tier", TIERS, Tier.SHOULD),
                fields.each("evidence", PlanForm::seen),
                fields.each("because", PlanForm::said));
    }

    private static EarlierPlan.Seen seen(Fields fields) {
        return new EarlierPlan.Seen(
                fields.get("source", SOURCES, Source.SELF),
                fields.get("level", AMOUNT, 0),
                fields.get("on", Readings.DATE, LocalDate.MIN),
                fields.get("won", Readings.FLAG, false));
    }

    private static String assessment(Fields fields) {
        skip(fields, OF_ASSESSMENT);
        return fields.code("id");
    }

    static EarlierPlan.Said said(Fields fields) {
        skip(fields, Set.of("facts", "origins"));
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        fields.each("numbers", number -> {
            skip(number, Set.of("unit", "since", "origin"));
            String name = number.code("name");
            numbers.put(name, number.get("value", NUMBER, BigDecimal.ZERO));
            return name;
        });
        return new EarlierPlan.Said(fields.code("rule"), fields.text("says"), numbers);
    }
}
