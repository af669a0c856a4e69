package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.report.UpgradeReport;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Role;
import zhiti.standard.Track;

/** What always holds of a way up, on made-up people, catalogs and targets. */
class UpgradePropertiesTest {
    private static final int WORLDS = Integer.getInteger("worlds", 16);
    private static final List<Case> CASES = cases();

    /** One person of one world, on the way to a role that they do not have. */
    private record Case(long seed, Catalog catalog, Employee employee, Question question, Upgrade upgrade) {
        String name() {
            return "seed " + seed + ", " + employee.id() + " to " + upgrade.to().id();
        }

        List<Stage> stages() {
            return upgrade.stages();
        }
    }

    @Test
    void theWorldsHoldWaysThatLeadSomewhereAndWaysThatDoNot() {
        assertThat(CASES).hasSizeGreaterThan(WORLDS / 2);
        assertThat(CASES).anyMatch(one -> one.upgrade().readyOn().isPresent());
        assertThat(CASES).anyMatch(one -> one.upgrade().readyOn().isEmpty());
        assertThat(CASES.stream()
                        .mapToLong(one -> one.upgrade().steps().count())
                        .sum())
                .isGreaterThan(CASES.size());
    }

    @Test
    void readinessNeverFallsFromStageToStage() {
        for (Case one : CASES) {
            Optional<BigDecimal> before = one.stages().get(0).now();
            for (Stage stage : one.stages()) {
                assertThat(stage.now()).as(one.name() + " " + stage.kind()).isEqualTo(before);
                assertThat(stage.after().orElse(BigDecimal.ZERO))
                        .as(one.name() + " " + stage.kind())
                        .isGreaterThanOrEqualTo(stage.now().orElse(BigDecimal.ZERO));
                before = stage.after();
            }
        }
    }

    @Test
    void theFirstStageStartsWhereThePlanDoes() {
        for (Case one : CASES) {
            Plan plan = Shipped.adviser(one.catalog()).gaps(one.employee(), one.question());
            // What is must for someone who held the target is must on the way, be it only a should in a plan.
            assertThat(one.stages().get(0).now())
                    .as(one.name())
                    .isEqualTo(plan.readiness().now().map(now -> now.min(new BigDecimal("0.99"))));
        }
    }

    @Test
    void noOfferingIsTakenTwice() {
        for (Case one : CASES) {
            assertThat(one.upgrade()
                            .steps()
                            .map(Step::offering)
                            .filter(offering -> offering.form() != Form.TEST)
                            .map(Offering::id))
                    .as(one.name())
                    .doesNotHaveDuplicates();
        }
    }

    /** With the steps of later stages left out, every step still begins at a level that is there, and may be entered. */
    @Test
    void aStageNeedsOnlyWhatEarlierStagesGive() {
        int checked = 0;
        for (Case one : CASES) {
            for (int last = 1; last < one.stages().size(); last++) {
                checked += replay(one, one.stages().subList(0, last + 1));
            }
        }
        assertThat(checked).as("lifts that had to begin somewhere").isGreaterThan(CASES.size());
    }

    private static int replay(Case one, List<Stage> stages) {
        Premises premises = premises(one.catalog());
        Employee employee = one.question().about(one.employee());
        Optional<String> none = Optional.empty();
        Consultation consultation = premises.consultation(employee, none, Shipped.AS_OF, Limits.NONE);
        List<Asked> own = premises.asked(TwoPosts.staying(employee), none, Shipped.AS_OF);
        Footing footing = Footing.of(
                premises, employee, consultation.evidence(), own, one.upgrade().asks(), Found.AS_PRESUMED);
        Standing start = Standing.of(employee, consultation.evidence(), Shipped.AS_OF);
        List<Step> steps = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .sorted(Comparator.comparingInt(Step::order))
                .toList();
        int checked = 0;
        for (Step step : steps) {
            LocalDate begins = step.quarter().firstDay();
            List<Step> before =
                    steps.stream().filter(s -> over(s).isBefore(begins)).toList();
            // A lift acts at its place in the printed order; entry asks for what is over when a step begins.
            Map<String, Integer> levels = levels(footing, one.catalog(), steps.subList(0, steps.indexOf(step)));
            for (Step.Lifted lifted : step.lifts()) {
                boolean levelled =
                        lifted.kind().equals("competency") || lifted.kind().equals("task");
                // What was inferred from tasks stands at a level that no step gave.
                boolean inferred = footing.unseen().containsKey(lifted.gap())
                        && lifted.kind().equals("competency");
                if (levelled && !inferred) {
                    checked++;
                    assertThat(one.catalog().lifts(step.offering().id()))
                            .as(one.name() + ": " + step.offering().id() + " " + lifted)
                            .anyMatch(lift -> lift.key().equals(lifted.gap())
                                    && lift.entry() <= levels.getOrDefault(lifted.gap(), 0)
                                    && lift.reach() == lifted.reach());
                }
            }
            if (!step.booked()) {
                assertThat(entered(
                                one.catalog(),
                                start,
                                had(footing, one.catalog(), before),
                                before,
                                begins,
                                step.offering().needs()))
                        .as(one.name() + ": " + step.offering().id() + " "
                                + step.offering().needs())
                        .isTrue();
            }
        }
        return checked;
    }

    private static Map<String, Integer> levels(Footing footing, Catalog catalog, List<Step> taken) {
        Map<String, Integer> levels = new HashMap<>(footing.unseen());
        levels.putAll(footing.levels());
        taken.forEach(step -> lift(catalog, step, levels));
        return levels;
    }

    /** What steps that are over leave: by their bands, whichever of them is said to have lifted it. */
    private static Map<String, Integer> had(Footing footing, Catalog catalog, List<Step> over) {
        Map<String, Integer> levels = levels(footing, catalog, List.of());
        over.forEach(step -> catalog.lifts(step.offering().id())
                .forEach(lift -> levels.put(lift.key(), lift.after(levels.getOrDefault(lift.key(), 0)))));
        return levels;
    }

    private static boolean entered(
            Catalog catalog,
            Standing start,
            Map<String, Integer> levels,
            List<Step> before,
            LocalDate begins,
            Need needs) {
        Set<String> credentials = new HashSet<>(start.credentials());
        Set<String> completed = new HashSet<>(start.completed());
        Map<String, Integer> scores = new HashMap<>(start.scores());
        for (Step step : before) {
            completed.add(step.offering().id());
            catalog.grants(step.offering().id()).stream()
                    .map(Grants::credential)
                    .forEach(credentials::add);
            step.lifts().stream()
                    .filter(lifted -> lifted.kind().equals("test"))
                    .forEach(lifted -> scores.merge(lifted.id(), lifted.reach(), Math::max));
        }
        Map<String, Integer> all = new HashMap<>(start.levels());
        levels.forEach((key, level) -> all.merge(key, level, Math::max));
        Standing then = new Standing(
                all,
                scores,
                credentials,
                start.inGrace(),
                completed,
                start.served(),
                start.degree(),
                start.memberOf(),
                start.manages(),
                start.unsaid());
        return new Entry(then, begins).isMet(needs);
    }

    private static void lift(Catalog catalog, Step step, Map<String, Integer> levels) {
        for (Step.Lifted lifted : step.lifts()) {
            levels.merge(lifted.gap(), lifted.reach(), Math::max);
        }
        for (Lift lift : catalog.lifts(step.offering().id())) {
            levels.computeIfPresent(lift.key(), (key, level) -> Math.max(level, lift.after(level)));
        }
    }

    private static LocalDate over(Step step) {
        return step.session().orElse(step.until().lastDay());
    }

    /** Or else another step of the stage needs it. */
    @Test
    void aStepOfTheFirstStageRaisesWhatThePresentRoleAsksAndWasShortOf() {
        int checked = 0;
        for (Case one : CASES) {
            Premises premises = premises(one.catalog());
            Employee employee = one.question().about(one.employee());
            List<Asked> own = premises.asked(TwoPosts.staying(employee), Optional.empty(), Shipped.AS_OF);
            Map<String, Integer> present = new HashMap<>();
            own.forEach(asked -> present.put(asked.key(), asked.required()));
            List<Step> stage = one.stages().get(1).steps();
            for (Step step : stage) {
                boolean isOfToday = step.lifts().stream()
                        .anyMatch(lifted -> lifted.entry() < present.getOrDefault(lifted.gap(), 0));
                assertThat(isOfToday || step.booked() || stage.stream().anyMatch(other -> mayRest(one, other, step)))
                        .as(one.name() + ": " + step.offering().id() + " " + step.lifts())
                        .isTrue();
                checked++;
            }
        }
        assertThat(checked).as("steps of first stages").isGreaterThan(CASES.size());
    }

    /** Whether a later one begins at what an earlier one gives, be it seen only through a task. */
    private static boolean mayRest(Case one, Step step, Step earlier) {
        return over(earlier).isBefore(step.quarter().firstDay())
                && (earlier.lifts().stream().anyMatch(before -> isBegunAt(step, before))
                        || step.offering().needs().leaves().anyMatch(need -> isGiven(one.catalog(), need, earlier)));
    }

    private static boolean isBegunAt(Step step, Step.Lifted before) {
        return step.lifts().stream()
                .anyMatch(lifted -> lifted.gap().equals(before.gap())
                        || before.kind().equals("task") && lifted.kind().equals("competency") && lifted.entry() > 0);
    }

    private static boolean isGiven(Catalog catalog, Need.Leaf need, Step earlier) {
        if (need instanceof Need.HasLevel level) {
            return earlier.lifts().stream().anyMatch(lifted -> lifted.gap().equals(level.key()));
        }
        if (need instanceof Need.HoldsCredential held) {
            return catalog.grants(earlier.offering().id()).stream()
                    .anyMatch(grant -> grant.credential().equals(held.credential()));
        }
        return need instanceof Need.HasCompleted completed
                        && completed.offering().equals(earlier.offering().id())
                || need instanceof Need.HasScore && earlier.offering().form() == Form.TEST;
    }

    /** A way may end in the middle of the year for which its last steps were chosen. */
    @Test
    void whatAStepOpensIsOnTheWay() {
        for (Case one : CASES) {
            Map<String, Step> steps = new HashMap<>();
            one.upgrade().steps().forEach(step -> steps.put(step.offering().id(), step));
            steps.values().forEach(step -> {
                assertThat(steps.keySet()).as(one.name()).containsAll(step.opens());
                assertThat(step.because())
                        .as(one.name() + ": " + step.offering().id())
                        .filteredOn(reason -> reason.rule().equals("plan/opens"))
                        .hasSameSizeAs(step.opens());
            });
        }
    }

    /** Nothing is paid for that an earlier step has done already. */
    @Test
    void eachStepDoesSomething() {
        for (Case one : CASES) {
            one.upgrade()
                    .steps()
                    .forEach(step -> assertThat(step.booked() || !step.because().isEmpty())
                            .as(one.name() + ": " + step.offering().id() + " " + step.lifts())
                            .isTrue());
        }
    }

    @Test
    void whereThereIsNoDaySomethingIsSaidToStayOpen() {
        for (Case one : CASES) {
            if (one.upgrade().readyOn().isEmpty()) {
                assertThat(one.upgrade().staysOpen()).as(one.name()).isNotEmpty();
                assertThat(one.upgrade().staysOpen())
                        .as(one.name())
                        .allSatisfy(left -> assertThat(left.because()).isNotEmpty());
            } else {
                assertThat(one.upgrade().readyOn().get()).as(one.name()).isAfterOrEqualTo(Shipped.AS_OF);
            }
        }
    }

    @Test
    void theCostLiesWithinItsRange() {
        for (Case one : CASES) {
            Upgrade upgrade = one.upgrade();
            assertThat(upgrade.cost())
                    .as(one.name())
                    .isBetween(upgrade.least().cost(), upgrade.most().cost());
            assertThat(upgrade.hours())
                    .as(one.name())
                    .isBetween(upgrade.least().hours(), upgrade.most().hours());
        }
    }

    @Test
    void whatIsAskedStandsOnceAndByMeaning() {
        for (Case one : CASES) {
            Passage both = one.upgrade().competencies();
            Map<String, Integer> times = new LinkedHashMap<>();
            List<Passage.Item> all = new ArrayList<>(both.carriesOver());
            all.addAll(both.raise());
            all.addAll(both.added());
            assertThat(all).as(one.name()).hasSize(both.asked());
            all.addAll(both.noLongerAsked());
            all.forEach(item -> times.merge(item.subject().key(), 1, Integer::sum));
            assertThat(times.values()).as(one.name()).containsOnly(1);
            Map<String, Asked> asks = new HashMap<>();
            one.upgrade().asks().forEach(asked -> asks.put(asked.key(), asked));
            both.carriesOver().forEach(item -> {
                assertThat(asks.get(item.subject().key()).own()).as(one.name()).isTrue();
                assertThat(item.required())
                        .as(one.name())
                        .isLessThanOrEqualTo(item.from().orElseThrow());
            });
            both.raise()
                    .forEach(item -> assertThat(item.required())
                            .as(one.name())
                            .isGreaterThan(item.from().orElseThrow()));
            both.added()
                    .forEach(item -> assertThat(asks.get(item.subject().key()).isOnlyForTarget())
                            .as(one.name())
                            .isTrue());
            both.noLongerAsked()
                    .forEach(item -> assertThat(asks.get(item.subject().key()).target())
                            .as(one.name())
                            .isFalse());
        }
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        UpgradeReport report = new UpgradeReport(Language.ZH_TW);
        for (Case one : CASES.subList(0, Math.min(20, CASES.size()))) {
            Upgrade again = Shipped.adviser(one.catalog()).upgrade(one.employee(), one.question());
            assertThat(report.json(again)).as(one.name()).isEqualTo(report.json(one.upgrade()));
        }
    }

    private static Premises premises(Catalog catalog) {
        return new Premises(
                Shipped.STANDARDS, catalog, Shipped.HOUSE.employer(), Shipped.RULEBOOK, Shipped.POLICY, Shipped.ADVICE);
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        LongStream.rangeClosed(1, WORLDS).mapToObj(World::of).forEach(world -> {
            Adviser adviser = Shipped.adviser(world.catalog());
            for (Employee employee : world.employees()) {
                target(employee, world.seed()).ifPresent(role -> {
                    Optional<Track> track =
                            role.hasTracks() && employee.track().isEmpty() ? Optional.of(Track.B2B) : Optional.empty();
                    Question question = new Question(Optional.empty(), track, Optional.of(role));
                    cases.add(new Case(
                            world.seed(), world.catalog(), employee, question, adviser.upgrade(employee, question)));
                });
            }
        });
        cases.addAll(sampleTeam());
        return List.copyOf(cases);
    }

    /** The team that ships, where real offerings do several things at once. */
    private static List<Case> sampleTeam() {
        Catalog catalog = Shipped.HOUSE.catalog();
        Read<List<Employee>> team = Source.at(Path.of("catalog/samples/team.yaml"))
                .then(new PeopleReader(Shipped.STANDARDS, catalog)::read);
        Adviser adviser = Shipped.adviser(catalog);
        return ((Read.Ok<List<Employee>>) team)
                .value().stream()
                        .flatMap(employee -> above(employee)
                                .map(role -> new Question(Optional.empty(), Optional.empty(), Optional.of(role)))
                                .map(question ->
                                        new Case(0, catalog, employee, question, adviser.upgrade(employee, question)))
                                .stream())
                        .toList();
    }

    /** The target, else the next role of the ladder. */
    private static Optional<Role> above(Employee employee) {
        String next = employee.role().id().replaceAll("specialist|executive", "manager");
        return employee.target()
                .or(() -> Optional.ofNullable(Shipped.STANDARDS.roles().get(next)))
                .filter(role -> !role.equals(employee.role())
                        && !employee.role().editions().isEmpty());
    }

    /** The person's own target, else some role that they do not have. */
    private static Optional<Role> target(Employee employee, long seed) {
        List<Role> roles = Shipped.STANDARDS.roles().values().stream()
                .filter(role -> !role.editions().isEmpty())
                .filter(role ->
                        !role.equals(employee.role()) && !employee.post().also().contains(role))
                .toList();
        if (employee.role().editions().isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        return employee.target().filter(roles::contains).or(() -> Optional.of(roles.get((int) (seed % roles.size()))));
    }
}
