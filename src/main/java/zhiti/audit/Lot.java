package zhiti.audit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.plan.Plan;
import zhiti.rulebook.Reason;
import zhiti.rulebook.RuleCard;
import zhiti.standard.Tier;

/**
 * What somebody gets by a plan, in figures.
 *
 * @param mustGaps gaps that are must
 * @param mustSteps steps that are must
 * @param hours learning hours of a year, but for what the law asks
 * @param cost fees of a year in TWD, but for what the law asks
 * @param rise by how much readiness rises, of 1; empty where nothing is known
 * @param leftOut offerings that were considered and not taken
 * @param said the rules and planner's sentences that the plan rests on, by id
 */
public record Lot(
        String person,
        int mustGaps,
        int mustSteps,
        int hours,
        int cost,
        Optional<BigDecimal> rise,
        int leftOut,
        Map<String, RuleCard> said) {
    static Lot of(Plan plan) {
        Map<String, RuleCard> said = new LinkedHashMap<>();
        Stream.of(
                        plan.gaps().stream().flatMap(line -> line.because().stream()),
                        plan.steps().stream().flatMap(step -> step.because().stream()),
                        plan.notCovered().stream().flatMap(left -> left.because().stream()),
                        plan.leftOut().stream().flatMap(left -> left.because().stream()))
                .flatMap(reasons -> reasons)
                .forEach((Reason reason) -> said.putIfAbsent(reason.rule(), reason.card()));
        return new Lot(
                plan.person().id(),
                (int) plan.gaps().stream().filter(g -> g.tier() == Tier.MUST).count(),
                (int) plan.steps().stream().filter(s -> s.tier() == Tier.MUST).count(),
                plan.totals().hours(),
                plan.totals().cost().twd(),
                plan.readiness().now().flatMap(now -> plan.readiness().after().map(after -> after.subtract(now))),
                plan.leftOut().size(),
                said);
    }

    /** Whether a rule spoke in the plan. */
    boolean rests(String rule) {
        return said.containsKey(rule);
    }

    /** How often a rule spoke among these. */
    static BigDecimal share(List<Lot> lots, String rule) {
        return Yardstick.divided(lots.stream().filter(lot -> lot.rests(rule)).count(), lots.size());
    }
}
