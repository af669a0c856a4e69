package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.offering.Draft;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Grade;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.report.JsonReport;
import zhiti.standard.Language;
import zhiti.standard.Tier;

/**
 * What is true of every plan, tried on worlds thrown by dice. A failure names the seed: {@code -Dworld.seed=17} tries that
 * world alone, {@code -Dworlds=5000} tries more of them.
 */
class PlanPropertiesTest {
    private static final int WORLDS = Integer.getInteger("worlds", 300);

    /** Plans of each world, made once for all tests. */
    private static final Map<World, List<Plan>> PLANS = plans();

    @Test
    void everyPlanOfEveryWorldHoldsWhatIsAlwaysTrue() {
        int steps = 0;
        for (Case one : cases()) {
            new PlanInvariants(one.world().seed(), one.world().catalog(), one.employee(), one.plan()).hold();
            steps += one.plan().steps().size();
        }
        assertThat(steps).as("plans of nothing prove nothing").isGreaterThan(2 * PLANS.size());
    }

    /** By several threads at once, as a server would. */
    @Test
    void thePlanIsTheSameInWhateverOrderTheFilesListThings() {
        cases().parallelStream().forEach(one -> {
            Lottery lottery = new Lottery(-one.world().seed());
            List<Draft> drafts = lottery.shuffled(one.world().drafts()).stream()
                    .map(draft -> draft.shuffled(lottery::shuffled))
                    .toList();
            Adviser adviser = Shipped.adviser(RandomCatalog.of(drafts));
            Plan again = plan(one.world(), adviser, shuffled(lottery, one.employee()));
            assertThat(bytes(again)).as(one.name()).isEqualTo(bytes(one.plan()));
        });
    }

    @Test
    void raisingTheWinningRatingOfASubjectNeverAddsAGapOfThatSubject() {
        for (Case one : cases()) {
            Adviser adviser = Shipped.adviser(one.world().catalog());
            Lottery lottery = new Lottery(one.world().seed());
            for (Shown shown : lottery.some(one.plan().shown(), 2)) {
                raised(one.employee(), shown).ifPresent(better -> {
                    Plan after = adviser.gaps(better, Question.AS_WRITTEN);
                    assertThat(missing(after, shown.key()))
                            .as(one.name() + ": " + shown + " raised by one")
                            .isLessThanOrEqualTo(missing(one.plan(), shown.key()));
                });
            }
        }
    }

    @Test
    void whatARuleBarsIsNeverTaken() {
        int barred = 0;
        for (Case one : cases()) {
            Opinion opinion = new Consultation(
                            Shipped.STANDARDS,
                            one.world().catalog(),
                            Shipped.RULEBOOK,
                            Shipped.POLICY,
                            Shipped.ADVICE,
                            Shipped.AS_OF,
                            one.employee(),
                            one.plan().asks(),
                            Year.PLAIN,
                            Limits.NONE)
                    .find(true, List.of());
            for (Step step : one.plan().steps()) {
                assertThat(opinion.about(step.offering().id(), Bar.class))
                        .as(one.name() + ": " + step.offering().id())
                        .isEmpty();
            }
            barred += (int) opinion.situation().candidates().stream()
                    .filter(Candidate::barred)
                    .count();
        }
        assertThat(barred).as("bars of nothing prove nothing").isGreaterThan(PLANS.size());
    }

    @Test
    void theShelfDecidesAsItsRulesWrittenOutInJavaDo() {
        for (Case one : cases()) {
            Situation situation = HandCoded.situation(
                    one.world().catalog(), one.employee(), one.plan().asks());
            Map<String, Tier> tiers = new LinkedHashMap<>();
            one.plan().gaps().forEach(line -> tiers.put(line.gap().key(), line.tier()));
            Map<String, Tier> again = new LinkedHashMap<>();
            situation.gaps().forEach((key, gap) -> again.put(key, gap.tier()));
            assertThat(again).as(one.name()).isEqualTo(tiers);
            assertThat(new GreedyPlanner()
                            .plan(situation).stream()
                                    .map(step ->
                                            step.id() + " " + situation.first().plus(step.begins()))
                                    .toList())
                    .as(one.name())
                    .isEqualTo(one.plan().steps().stream()
                            .map(step -> step.offering().id() + " " + step.quarter())
                            .toList());
        }
    }

    /** One person of one world. */
    private record Case(World world, Employee employee, Plan plan) {
        String name() {
            return "seed " + world.seed() + ", " + employee.id();
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        PLANS.forEach((world, plans) -> {
            for (int i = 0; i < plans.size(); i++) {
                cases.add(new Case(world, world.employees().get(i), plans.get(i)));
            }
        });
        return cases;
    }

    private static Map<World, List<Plan>> plans() {
        Long one = Long.getLong("world.seed");
        LongStream seeds = one == null ? LongStream.rangeClosed(1, WORLDS) : LongStream.of(one);
        Map<World, List<Plan>> plans = new LinkedHashMap<>();
        seeds.mapToObj(World::of).forEach(world -> {
            Adviser adviser = Shipped.adviser(world.catalog());
            plans.put(
                    world,
                    world.employees().stream()
                            .map(employee -> plan(world, adviser, employee))
                            .toList());
        });
        return plans;
    }

    private static Plan plan(World world, Adviser adviser, Employee employee) {
        try {
            return adviser.plan(employee, Question.AS_WRITTEN);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + world.seed() + ", " + employee.id() + ": " + e, e);
        }
    }

    private static String bytes(Plan plan) {
        return new JsonReport(Language.ZH_TW).plans(List.of(plan));
    }

    private static int missing(Plan plan, String key) {
        return plan.gaps().stream()
                .map(GapLine::gap)
                .filter(gap -> gap.key().equals(key))
                .mapToInt(Gap::missing)
                .sum();
    }

    private static Employee shuffled(Lottery lottery, Employee employee) {
        return new Employee(
                employee.id(),
                employee.name(),
                employee.department(),
                employee.post(),
                employee.background(),
                employee.tests().map(lottery::shuffled),
                employee.languages().map(lottery::shuffled),
                employee.certifications().map(lottery::shuffled),
                lottery.shuffled(employee.completed()),
                lottery.shuffled(employee.commitments()),
                lottery.shuffled(employee.away()),
                Map.of(),
                lottery.shuffled(employee.ratings()));
    }

    /** The same person with that one rating a level higher; nobody where it was inferred or can't be higher. */
    private static Optional<Employee> raised(Employee employee, Shown shown) {
        Rating winner = shown.winner();
        List<Assessment> ratings = new ArrayList<>(employee.ratings());
        int index = ratings.indexOf(ratings.stream()
                .filter(r -> r.place().equals(winner.place()))
                .findFirst()
                .orElse(null));
        if (index < 0 || winner.level() == 6) {
            return Optional.empty();
        }
        Assessment old = ratings.get(index);
        ratings.set(
                index,
                new Assessment(old.subject(), new Grade.Level(winner.level() + 1), old.by(), old.on(), old.place()));
        return Optional.of(new Employee(
                employee.id(),
                employee.name(),
                employee.department(),
                employee.post(),
                employee.background(),
                employee.tests(),
                employee.languages(),
                employee.certifications(),
                employee.completed(),
                employee.commitments(),
                employee.away(),
                Map.of(),
                ratings));
    }
}
