package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhiti.offering.Catalog;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Prepares;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.Measure;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Tier;

/**
 * A plan read a second time, from what it prints and the catalog alone: its steps one after the other as they are printed,
 * each band applied to the level reached by then. What comes out has to be what the plan says. Shares nothing with the
 * planner.
 */
final class PrintedReplay {
    private final Catalog catalog;
    private final Plan plan;
    private final String who;
    private final Map<String, Gap> gaps = new TreeMap<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private final Map<String, Integer> likely = new HashMap<>();
    private final Set<String> unsaid = new TreeSet<>();

    PrintedReplay(String who, Catalog catalog, Plan plan) {
        this.who = who;
        this.catalog = catalog;
        this.plan = plan;
        for (GapLine line : plan.gaps()) {
            gaps.put(line.gap().key(), line.gap());
            shown.put(line.gap().key(), line.gap().shown());
            likely.put(line.gap().key(), line.gap().shown());
        }
    }

    /** How many steps there were. */
    int hold() {
        for (Step step : plan.steps()) {
            replay(step);
        }
        restsAreWhatIsLeft();
        readinessIsWhatIsReached();
        return plan.steps().size();
    }

    private void replay(Step step) {
        String what = who + " step " + step.order() + " " + step.offering().id();
        List<String> lifts = new ArrayList<>();
        List<String> closes = new ArrayList<>();
        Set<String> before = open();
        String id = step.offering().id();
        for (Lift band : catalog.lifts(id)) {
            gap(band.key()).ifPresent(gap -> lift(gap, band.entry(), band.reach(), lifts));
        }
        for (Meets meets : catalog.meets(id)) {
            gap(meets.key()).ifPresent(gap -> lift(gap, 0, gap.required(), lifts));
        }
        for (Gap gap : tests()) {
            for (Prepares band : catalog.prepares(id)) {
                if (tests(gap).contains(band.test())) {
                    prepare(gap, band.entry(), band.reach(), lifts);
                }
            }
            for (Grants grants : catalog.grants(id)) {
                if (tests(gap).contains(grants.credential()) && step.offering().form() == Form.TEST) {
                    sit(gap, lifts);
                }
            }
        }
        for (Step.Lifted lift : step.lifts()) {
            // Which certificate answers what is judged elsewhere; here it is taken for what it says.
            if (isByCertificate(gaps.get(lift.gap()))) {
                lift(gaps.get(lift.gap()), lift.entry(), lift.reach(), lifts);
            }
        }
        for (String gap : before) {
            if (!open().contains(gap)) {
                closes.add(gap);
            }
        }
        assertThat(step.lifts().stream().map(lift -> said(lift.gap(), lift.entry(), lift.reach())))
                .as(what + " lifts")
                .containsExactlyInAnyOrderElementsOf(lifts);
        assertThat(step.closes()).as(what + " closes").containsExactlyInAnyOrderElementsOf(closes);
        if (lifts.isEmpty() && step.opens().isEmpty() && !step.booked()) {
            unsaid.add(id);
        }
        assertThat(unsaid).as(what + " does nothing and opens nothing").isEmpty();
    }

    private Optional<Gap> gap(String key) {
        return Optional.ofNullable(gaps.get(key)).filter(gap -> !isByCertificate(gap));
    }

    private static boolean isByCertificate(Gap gap) {
        return gap.isObligation()
                || gap.subject() instanceof Requirement requirement
                        && requirement.kind() == RequirementKind.CERTIFICATE;
    }

    private List<Gap> tests() {
        return gaps.values().stream()
                .filter(gap -> gap.measure() == Measure.SCORE)
                .toList();
    }

    private static List<String> tests(Gap gap) {
        return ((Requirement) gap.subject()).anyOf();
    }

    private static String said(String gap, int from, int to) {
        return gap + " " + from + "→" + to;
    }

    private void lift(Gap gap, int entry, int reach, List<String> lifts) {
        int level = shown.get(gap.key());
        if (level < gap.required() && entry <= level && level < reach) {
            lifts.add(said(gap.key(), level, reach));
            shown.put(gap.key(), reach);
        }
    }

    private void prepare(Gap gap, int entry, int reach, List<String> lifts) {
        int level = likely.get(gap.key());
        if (open().contains(gap.key()) && level < gap.required() && entry <= level && level < reach) {
            lifts.add(said(gap.key(), level, reach));
            likely.put(gap.key(), reach);
        }
    }

    private void sit(Gap gap, List<String> lifts) {
        if (open().contains(gap.key()) && likely.get(gap.key()) >= gap.required()) {
            lifts.add(said(gap.key(), shown.get(gap.key()), likely.get(gap.key())));
            shown.put(gap.key(), likely.get(gap.key()));
        }
    }

    private Set<String> open() {
        return gaps.values().stream()
                .filter(gap -> shown.get(gap.key()) < gap.required())
                .map(Gap::key)
                .collect(Collectors.toSet());
    }

    private void restsAreWhatIsLeft() {
        assertThat(plan.notCovered().stream().map(rest -> said(rest.gap().key(), rest.entry(), rest.reach())))
                .as(who + " not covered")
                .containsExactlyInAnyOrderElementsOf(open().stream()
                        .map(key -> said(key, shown.get(key), gaps.get(key).required()))
                        .toList());
    }

    private void readinessIsWhatIsReached() {
        boolean hasTarget = plan.person().target().isPresent();
        Map<String, Shown> seen = new HashMap<>();
        plan.shown().forEach(one -> seen.put(one.key(), one));
        int has = 0;
        int required = 0;
        for (Asked asked : plan.asks()) {
            if (!asked.isLevelled() || !(hasTarget ? asked.target() : asked.own())) {
                continue;
            }
            String key = asked.key();
            boolean presumed = gaps.containsKey(key) && gaps.get(key).presumed();
            boolean known = seen.containsKey(key) && !seen.get(key).isSelfOnly();
            if (presumed || known) {
                int level =
                        gaps.containsKey(key) ? shown.get(key) : seen.get(key).level();
                has += Math.min(level, asked.required());
                required += asked.required();
            }
        }
        Set<String> open = open();
        boolean must = plan.gaps().stream()
                .anyMatch(line ->
                        line.tier() == Tier.MUST && open.contains(line.gap().key()));
        if (required > 0) {
            BigDecimal ratio = BigDecimal.valueOf(has).divide(BigDecimal.valueOf(required), 2, RoundingMode.HALF_UP);
            assertThat(plan.readiness().after())
                    .as(who + " readiness after")
                    .contains(must ? ratio.min(new BigDecimal("0.99")) : ratio);
        }
    }
}
