package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.CostBasis;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Offering;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.person.Person;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Obligation;
import zhiti.standard.Policy;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Tier;

/** What is true of every plan, whoever it is for; judged from the plan and the files alone, not by the planner's means. */
final class PlanInvariants {
    private static final BigDecimal ALMOST = new BigDecimal("0.99");

    private final Catalog catalog;
    private final Policy policy = Shipped.POLICY;
    private final Employee employee;
    private final Plan plan;
    private final Evidence evidence;
    private final String who;

    PlanInvariants(long seed, Catalog catalog, Employee employee, Plan plan) {
        this.catalog = catalog;
        this.employee = employee;
        this.plan = plan;
        this.evidence =
                Evidence.of(employee, plan.asks(), Shipped.STANDARDS, catalog.credentials(), policy, Shipped.AS_OF);
        this.who = "seed " + seed + ", " + employee.id() + ": ";
    }

    void hold() {
        everyDocumentIsAskedWholeAndNamed();
        eachStepClosesAdvancesOrOpens();
        bandsHoldInOrder();
        new PrintedReplay(who, catalog, plan).hold();
        prerequisitesHoldInOrder();
        nothingIsSoldTwice();
        everyGapIsClosedOrLeft();
        limitsHold();
        whatCannotWaitIsDoneAtOnce();
        nobodyIsOfferedWhatIsNotForThem();
        readinessStaysBelowOneWhileAMustRemains();
        totalsAddUp();
    }

    private String at(Step step) {
        return who + "step " + step.order() + " " + step.offering().id() + " ";
    }

    /** Each task, K and S that a document of theirs prints is asked once, no lower than there, with that place named. */
    private void everyDocumentIsAskedWholeAndNamed() {
        Map<String, Asked> asked = new HashMap<>();
        plan.asks()
                .forEach(a -> assertThat(asked.put(a.key(), a))
                        .as(who + a.key() + " is asked twice")
                        .isNull());
        Stream.concat(plan.standard().stream(), plan.also().stream()).forEach(s -> isAsked(s, asked, Asked::own));
        plan.targetStandard().ifPresent(s -> isAsked(s, asked, Asked::target));
        assertThat(plan.also())
                .as(who + "second jobs")
                .extracting(Standard::role)
                .containsExactlyElementsOf(
                        employee.post().also().stream().map(Role::id).toList());
    }

    private void isAsked(Standard document, Map<String, Asked> asked, Predicate<Asked> side) {
        for (Duty duty : document.duties()) {
            Stream.concat(duty.knowledge().stream(), duty.skills().stream())
                    .forEach(s -> isAsked(
                            asked.get(s.competency().key()),
                            duty.level(),
                            side,
                            document,
                            duty.code() + "/" + s.code()));
            duty.tasks().stream()
                    .filter(t -> t.track()
                            .map(marked -> employee.track().orElseThrow().covers(marked))
                            .orElse(true))
                    .forEach(t -> isAsked(asked.get(t.key()), t.level(), side, document, t.code()));
        }
    }

    private void isAsked(Asked one, int level, Predicate<Asked> side, Standard document, String code) {
        String what = who + document.id() + " " + code;
        assertThat(one).as(what).isNotNull();
        assertThat(side.test(one)).as(what).isTrue();
        assertThat(one.required()).as(what).isGreaterThanOrEqualTo(level);
        assertThat(one.places()).as(what).contains(new PrintedPlace(document.id(), code));
    }

    /** Opens something later that closes or advances, if by way of others. */
    private void eachStepClosesAdvancesOrOpens() {
        Set<String> useful = new HashSet<>();
        for (int i = plan.steps().size() - 1; i >= 0; i--) {
            Step step = plan.steps().get(i);
            boolean opensUseful = step.opens().stream().anyMatch(useful::contains);
            assertThat(step.booked() || !step.lifts().isEmpty() || opensUseful)
                    .as(at(step) + "does nothing")
                    .isTrue();
            useful.add(step.offering().id());
        }
    }

    /** Each lift begins at what is there at its turn, and is one that the offering gives from there. */
    private void bandsHoldInOrder() {
        Map<String, Integer> levels = new HashMap<>();
        plan.gaps().forEach(line -> levels.put(line.gap().key(), line.gap().shown()));
        Map<String, Integer> expected = new HashMap<>(levels);
        for (Step step : plan.steps()) {
            for (Step.Lifted lift : step.lifts()) {
                String what = at(step) + "on " + lift.gap();
                Gap gap = gap(lift.gap());
                boolean sitting =
                        gap.measure() == Measure.SCORE && step.offering().form() == Form.TEST;
                Map<String, Integer> has = gap.measure() == Measure.SCORE && !sitting ? expected : levels;
                assertThat(lift.entry()).as(what).isEqualTo(has.get(lift.gap()));
                assertThat(lift.entry()).as(what).isLessThan(lift.reach()).isLessThan(gap.required());
                assertThat(gives(step.offering().id(), lift, gap)).as(what).isTrue();
                has.put(lift.gap(), lift.reach());
                expected.merge(lift.gap(), lift.reach(), Math::max);
                if (sitting) {
                    assertThat(expected.get(lift.gap())).as(what).isGreaterThanOrEqualTo(gap.required());
                }
            }
        }
    }

    private boolean gives(String offering, Step.Lifted lift, Gap gap) {
        boolean lifts = catalog.lifts(offering).stream()
                .anyMatch(l -> l.key().equals(lift.gap())
                        && l.entry() <= lift.entry()
                        && l.after(lift.entry()) == lift.reach());
        boolean prepares = catalog.prepares(offering).stream()
                .anyMatch(p -> p.entry() <= lift.entry() && lift.entry() < p.reach() && p.reach() == lift.reach());
        boolean grants = !catalog.grants(offering).isEmpty() && lift.reach() >= gap.required();
        boolean meets = catalog.meets(offering).stream().anyMatch(m -> m.key().equals(lift.gap()));
        boolean trains = gap.subject() instanceof Obligation obligation
                && (obligation.trainings().contains(offering) || grants);
        return lifts || trains || gap.isRequirement() && (prepares || grants || meets);
    }

    private void prerequisitesHoldInOrder() {
        for (Step step : proposed()) {
            Map<String, Integer> levels = new HashMap<>();
            evidence.shown().forEach((key, shown) -> levels.put(key, shown.level()));
            Set<String> held = new HashSet<>();
            heldNow().forEach(h -> held.add(h.credential()));
            Set<String> done = new HashSet<>(completed());
            for (Step earlier : plan.steps()) {
                if (earlier.quarter().compareTo(step.quarter()) < 0) {
                    String id = earlier.offering().id();
                    done.add(id);
                    catalog.grants(id).forEach(g -> held.add(g.credential()));
                    for (Lift lift : catalog.lifts(id)) {
                        levels.merge(lift.key(), 0, Math::max);
                        levels.computeIfPresent(lift.key(), (key, level) -> lift.after(level));
                    }
                }
            }
            Admission admission = new Admission(employee, levels, held, done, scores());
            LocalDate begins = step.quarter().firstDay();
            assertThat(admission.isMet(step.offering().needs(), begins.isBefore(plan.asOf()) ? plan.asOf() : begins))
                    .as(at(step) + "in " + step.quarter() + " needs "
                            + step.offering().needs())
                    .isTrue();
        }
    }

    /** The best score of each test that counts today, or that the steps make likely and a sitting shows. */
    private Map<String, Integer> scores() {
        Map<String, Integer> scores = new HashMap<>();
        evidence.facts().stream()
                .filter(zhiti.person.TestShown.class::isInstance)
                .map(zhiti.person.TestShown.class::cast)
                .forEach(t -> scores.merge(t.test(), t.score(), Math::max));
        return scores;
    }

    private List<Held> heldNow() {
        return evidence.facts().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .filter(h -> h.isValidOn(plan.asOf()))
                .toList();
    }

    private Set<String> completed() {
        return employee.completed().stream()
                .filter(Completed::isDone)
                .filter(c -> !c.on().isAfter(plan.asOf()))
                .map(Completed::offering)
                .collect(Collectors.toSet());
    }

    private void nothingIsSoldTwice() {
        Set<String> sold = new HashSet<>();
        for (Step step : plan.steps()) {
            assertThat(sold.add(step.offering().id()))
                    .as(at(step) + "stands twice")
                    .isTrue();
            if (step.booked()) {
                continue;
            }
            LocalDate last = step.quarter().lastDay();
            employee.completed().stream()
                    .filter(c -> c.offering().equals(step.offering().id()) && c.isDone())
                    .forEach(c -> assertThat(step.offering().isRepeatable(c.on(), last))
                            .as(at(step) + "was completed on " + c.on())
                            .isTrue());
            for (Grants grant : catalog.grants(step.offering().id())) {
                sell(step, grant);
            }
        }
    }

    private void sell(Step step, Grants grant) {
        for (Held held : heldNow()) {
            if (held.credential().equals(grant.credential())) {
                assertThat(grant.renewal()).as(at(step) + "sells what is held").isTrue();
                assertThat(held.renewableFrom())
                        .as(at(step) + "renews too early")
                        .isBeforeOrEqualTo(step.quarter().lastDay());
                assertThat(held.isStillRenewableOn(step.quarter().firstDay()))
                        .as(at(step) + "renews too late")
                        .isTrue();
            }
        }
    }

    private void everyGapIsClosedOrLeft() {
        Map<String, Integer> reached = new HashMap<>();
        plan.gaps().forEach(line -> reached.put(line.gap().key(), line.gap().shown()));
        for (Step step : plan.steps()) {
            for (Step.Lifted lift : step.lifts()) {
                if (gap(lift.gap()).measure() != Measure.SCORE
                        || step.offering().form() == Form.TEST) {
                    reached.put(lift.gap(), lift.reach());
                }
            }
        }
        Map<String, NotCovered> left = new HashMap<>();
        plan.notCovered()
                .forEach(n -> assertThat(left.put(n.gap().key(), n))
                        .as(who + n.gap().key() + " is left twice")
                        .isNull());
        List<String> closed =
                plan.steps().stream().flatMap(s -> s.closes().stream()).toList();
        assertThat(closed).as(who + "closed twice").doesNotHaveDuplicates();
        for (GapLine line : plan.gaps()) {
            Gap gap = line.gap();
            boolean isClosed = reached.get(gap.key()) >= gap.required();
            assertThat(closed.contains(gap.key()))
                    .as(who + gap.key() + " in closes")
                    .isEqualTo(isClosed);
            assertThat(left.containsKey(gap.key()))
                    .as(who + gap.key() + " in not covered")
                    .isEqualTo(!isClosed);
            if (!isClosed) {
                NotCovered rest = left.get(gap.key());
                // Only the sitting moves a test score, however well one is prepared.
                assertThat(rest.entry()).as(who + gap.key() + " left from").isEqualTo(reached.get(gap.key()));
                assertThat(rest.reach()).as(who + gap.key() + " left to").isEqualTo(gap.required());
            }
        }
    }

    private Gap gap(String key) {
        return plan.gaps().stream()
                .map(GapLine::gap)
                .filter(gap -> gap.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(who + key + " is no gap"));
    }

    /** What the plan itself proposes: all but what is booked. */
    private List<Step> proposed() {
        return plan.steps().stream().filter(step -> !step.booked()).toList();
    }

    /** What is booked may fill a year beyond its limits; then nothing is proposed but what the law asks. */
    private void limitsHold() {
        int year = policy.number("limit.hours") * employee.post().weeklyHours() / policy.number("hours.full-time");
        List<Step> counted = plan.steps().stream().filter(s -> !s.legal()).toList();
        int hours = counted.stream().mapToInt(s -> s.offering().hours()).sum();
        if (!counted.stream().allMatch(Step::booked)) {
            assertThat(counted).as(who + "steps").hasSizeLessThanOrEqualTo(policy.number("limit.steps"));
            assertThat(hours).as(who + "hours").isLessThanOrEqualTo(year);
        }
        int quarter = year / policy.number("horizon.quarters");
        Map<Quarter, List<Step>> byQuarter = counted.stream()
                .filter(step -> !step.booked())
                // What is due before the plan begins has no quarter of its hours.
                .filter(step -> step.quarter().compareTo(Quarter.of(plan.asOf())) > 0)
                .collect(Collectors.groupingBy(Step::quarter));
        byQuarter.forEach((when, steps) -> {
            long assignments = steps.stream()
                    .filter(s -> s.offering().form() == Form.ASSIGNMENT)
                    .count();
            assertThat(assignments)
                    .as(who + "assignments in " + when)
                    .isLessThanOrEqualTo(policy.number("limit.assignments-per-quarter"));
            int whole = steps.stream()
                    .filter(s -> s.quarter().equals(s.until()))
                    .mapToInt(s -> s.offering().hours())
                    .sum();
            assertThat(whole).as(who + "hours in " + when).isLessThanOrEqualTo(quarter);
        });
        Quarter first = Quarter.of(plan.asOf()).plus(1);
        Quarter end = first.plus(policy.number("horizon.quarters"));
        plan.steps()
                .forEach(s -> assertThat(s.quarter().compareTo(isAtOnce(s) ? first.plus(-1) : first) >= 0
                                && s.quarter().compareTo(end) < 0)
                        .as(at(s) + "in " + s.quarter())
                        .isTrue());
        assertThat(plan.steps())
                .as(who + "in order of time")
                .isSortedAccordingTo(java.util.Comparator.comparing(Step::quarter));
    }

    /** What is booked, due or asked by law may begin before the plan's first quarter, and what would be renewed too late then. */
    private boolean isAtOnce(Step step) {
        return step.booked()
                || step.legal()
                || step.lifts().stream().anyMatch(lift -> lift.gap().startsWith("legal:"))
                || renewed(step.offering())
                        .filter(held -> isTooLateInPlan(step, held))
                        .isPresent();
    }

    private Optional<Held> renewed(Offering offering) {
        List<String> granted = catalog.grants(offering.id()).stream()
                .filter(Grants::renewal)
                .map(Grants::credential)
                .toList();
        return evidence.facts().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .filter(held -> granted.contains(held.credential()))
                .findFirst();
    }

    /** It lapses before the plan begins, or before a quarter is over by which so many hours can be learnt. */
    private boolean isTooLateInPlan(Step step, Held held) {
        Quarter first = Quarter.of(plan.asOf()).plus(1);
        int year = policy.number("limit.hours") * employee.post().weeklyHours() / policy.number("hours.full-time");
        int perQuarter = Math.max(1, year / policy.number("horizon.quarters"));
        int more = (step.offering().hours() - 1) / perQuarter;
        boolean onItsDays = !step.offering().sessions().isEmpty();
        return onItsDays || !held.isValidOn(first.plus(more).firstDay());
    }

    /** What lapses before the plan begins is renewed at once, where nothing but the year's limits could keep it out. */
    private void whatCannotWaitIsDoneAtOnce() {
        LocalDate begin = Quarter.of(plan.asOf()).plus(1).firstDay();
        for (Step step : proposed()) {
            renewed(step.offering())
                    .filter(held -> !held.isValidOn(begin) && held.isValidOn(plan.asOf()))
                    .ifPresent(held -> assertThat(step.quarter())
                            .as(at(step) + "of a certificate that lapses on " + held.expires())
                            .isEqualTo(
                                    isPossibleToday(step.offering(), held) ? Quarter.of(plan.asOf()) : step.quarter()));
        }
        for (LeftOut left : plan.leftOut()) {
            renewed(left.offering())
                    .filter(held -> !held.isValidOn(begin) && isPossibleToday(left.offering(), held))
                    .ifPresent(held -> assertThat(left.because().get(0).rule())
                            .as(who + left.offering().id() + " can be renewed until " + held.renewableTo())
                            .isNotIn("plan/no-quarter-left", "plan/next-period"));
        }
    }

    private boolean isPossibleToday(Offering offering, Held held) {
        return offering.sessions().isEmpty()
                && !held.renewableFrom().isAfter(plan.asOf())
                && new Admission(
                                employee,
                                levelsNow(),
                                heldNow().stream().map(Held::credential).collect(Collectors.toSet()),
                                completed(),
                                scores())
                        .isMet(offering.needs(), plan.asOf());
    }

    private Map<String, Integer> levelsNow() {
        Map<String, Integer> levels = new HashMap<>();
        evidence.shown().forEach((key, shown) -> levels.put(key, shown.level()));
        return levels;
    }

    private void nobodyIsOfferedWhatIsNotForThem() {
        Person person = evidence.person();
        Set<String> roles = new HashSet<>(Set.of(employee.role().id()));
        employee.post().also().forEach(role -> roles.add(role.id()));
        employee.target().ifPresent(role -> roles.add(role.id()));
        Set<String> leftOut =
                plan.leftOut().stream().map(l -> l.offering().id()).collect(Collectors.toSet());
        for (Step step : proposed()) {
            Offering offering = step.offering();
            assertThat(leftOut).as(at(step) + "is left out as well").doesNotContain(offering.id());
            assertThat(person.isOn(offering.tracks())).as(at(step) + "track").isTrue();
            assertThat(offering.roles().isEmpty() || offering.roles().stream().anyMatch(roles::contains))
                    .as(at(step) + "role")
                    .isTrue();
            assertThat(person.languages()).as(at(step) + "language").contains(offering.language());
            assertThat(offering.managersOnly() && person.manages().orElse(0) == 0)
                    .as(at(step) + "is for managers")
                    .isFalse();
            assertThat(offering.exempt()).as(at(step) + "exempts").doesNotContain(person.profession());
            assertThat(offering.isOfferedBetween(
                            step.quarter().firstDay(), step.quarter().lastDay()))
                    .as(at(step) + "is not offered in " + step.quarter())
                    .isTrue();
            if (!offering.sessions().isEmpty()) {
                assertThat(offering.sessions().stream()
                                .filter(s -> s.isOpenOn(plan.asOf()))
                                .map(zhiti.offering.Session::on))
                        .as(at(step) + "session")
                        .contains(step.session().orElseThrow());
                assertThat(Quarter.of(step.session().orElseThrow()))
                        .as(at(step) + "session")
                        .isEqualTo(step.quarter());
            }
        }
    }

    private void readinessStaysBelowOneWhileAMustRemains() {
        boolean now = plan.gaps().stream().anyMatch(line -> line.tier() == Tier.MUST);
        Set<String> left = plan.notCovered().stream().map(n -> n.gap().key()).collect(Collectors.toSet());
        boolean after = plan.gaps().stream()
                .anyMatch(line ->
                        line.tier() == Tier.MUST && left.contains(line.gap().key()));
        Readiness readiness = plan.readiness();
        readiness
                .now()
                .ifPresent(r -> assertThat(r)
                        .as(who + "readiness now")
                        .isBetween(BigDecimal.ZERO, now ? ALMOST : BigDecimal.ONE));
        readiness
                .after()
                .ifPresent(r -> assertThat(r)
                        .as(who + "readiness after")
                        .isBetween(readiness.now().orElseThrow(), after ? ALMOST : BigDecimal.ONE));
        assertThat(readiness.known()).as(who + "known").isLessThanOrEqualTo(readiness.of());
        assertThat(readiness.met()).as(who + "met").isLessThanOrEqualTo(readiness.requirements());
    }

    private void totalsAddUp() {
        List<Offering> taken = plan.steps().stream()
                .filter(step -> !step.legal())
                .map(Step::offering)
                .toList();
        List<Offering> legal =
                plan.steps().stream().filter(Step::legal).map(Step::offering).toList();
        int cost = taken.stream().mapToInt(o -> o.cost().twd()).sum();
        int unverified = taken.stream()
                .filter(o -> o.costBasis() != CostBasis.VERIFIED)
                .mapToInt(o -> o.cost().twd())
                .sum();
        assertThat(plan.totals())
                .as(who + "totals")
                .isEqualTo(new Totals(
                        taken.size(),
                        taken.stream().mapToInt(Offering::hours).sum(),
                        taken.stream().mapToInt(Offering::workHours).sum(),
                        taken.stream().mapToInt(Offering::mentorHours).sum(),
                        new Money(cost),
                        money(plan, false, Step::paid),
                        money(plan, false, Step::due),
                        new Money(unverified),
                        new Totals.Legal(
                                legal.stream().mapToInt(Offering::hours).sum(),
                                new Money(legal.stream()
                                        .mapToInt(o -> o.cost().twd())
                                        .sum()),
                                money(plan, true, Step::paid),
                                money(plan, true, Step::due))));
        assertThat(plan.steps())
                .as(who + "nothing is paid for what is not booked")
                .allSatisfy(step ->
                        assertThat(step.booked() || step.paid().isZero()).isTrue());
    }

    private static Money money(Plan plan, boolean legal, Function<Step, Money> of) {
        return plan.steps().stream()
                .filter(step -> step.legal() == legal)
                .map(of)
                .reduce(Money.ZERO, Money::plus);
    }
}
