package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.person.Employee;
import zhiti.report.JsonReport;
import zhiti.standard.Language;
import zhiti.standard.Money;

/** What is true of every best plan, on worlds thrown by dice. */
class BestPlannerTest {
    private static final int WORLDS = Integer.getInteger("worlds", 25);

    /** One person of one world, within limits. */
    private record Case(World world, Employee employee, Limits limits) {
        Question question() {
            return Question.AS_WRITTEN.within(limits);
        }

        Adviser adviser() {
            return Shipped.adviser(world.catalog());
        }

        Situation situation() {
            return adviser().situation(employee, question());
        }
    }

    @Test
    void itIsNeverWorseThanTheGreedyPlanAndSaysWhatItIsWorth() {
        int better = 0;
        int proven = 0;
        List<Case> cases = cases();
        for (Case one : cases) {
            Situation situation = one.situation();
            Value greedy = Value.of(situation, new GreedyPlanner().plan(situation));
            Best best = new BestPlanner(20_000, Optional.empty()).best(situation);
            assertThat(best.value()).as(one.toString()).isLessThanOrEqualTo(greedy);
            better += best.value().compareTo(greedy) < 0 ? 1 : 0;
            proven += best.optimality().proven() ? 1 : 0;
            Ground ground = new Ground(situation);
            Incumbent incumbent = new Incumbent();
            Search.Ended ended = new Search(ground, incumbent, 20_000, () -> false).over(new Thinning(ground).items());
            if (ended.proven() && best.optimality().proven()) {
                // What the steps raise, told step by step, comes to what the search counted.
                assertThat(ground.gains.of(best.value()))
                        .as(one.toString())
                        .isEqualTo(incumbent.best().orElseThrow().gain());
            }
        }
        assertThat(better).as("a search that never finds more earns nothing").isGreaterThan(cases.size() / 4);
        assertThat(proven).isGreaterThan(cases.size() * 9 / 10);
    }

    @Test
    void everyBestPlanHoldsWhatIsAlwaysTrueAndItsLimits() {
        for (Case one : cases()) {
            Plan plan = one.adviser().plan(one.employee(), one.question());
            new PlanInvariants(one.world().seed(), one.world().catalog(), one.employee(), plan).hold();
            Limits limits = one.limits();
            Totals totals = plan.totals();
            limits.budget().ifPresent(most -> assertThat(totals.due().twd()).isLessThanOrEqualTo(most.twd()));
            limits.hours().ifPresent(most -> assertThat(totals.hours()).isLessThanOrEqualTo(most));
            limits.steps().ifPresent(most -> assertThat(totals.steps()).isLessThanOrEqualTo(most));
            limits.by()
                    .ifPresent(day -> assertThat(plan.steps())
                            .filteredOn(step -> !step.legal())
                            .allMatch(step -> !step.session()
                                    .orElse(step.until().lastDay())
                                    .isAfter(day)));
            assertThat(plan.under()).isPresent();
        }
    }

    @Test
    void theSameQuestionGetsTheSameBytes() {
        for (Case one : cases().subList(0, 12)) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Plan plan = one.adviser().plan(one.employee(), one.question());
                texts.add(new JsonReport(Language.ZH_TW).plans(List.of(plan)));
            }
            assertThat(texts.get(1)).isEqualTo(texts.get(0));
        }
    }

    /** What is asked to be in the plan is there only where it does something, and where it isn't, that was ruled out. */
    @Test
    void whatIsAskedForIsOfUseOrNotThere() {
        int there = 0;
        int notThere = 0;
        List<Case> cases = cases();
        for (int i = 0; i < cases.size(); i += 4) {
            Case one = cases.get(i);
            Situation situation = one.situation();
            List<Candidate> open =
                    situation.candidates().stream().filter(situation::isOpen).toList();
            if (open.isEmpty()) {
                continue;
            }
            String asked = new Lottery(one.world().seed()).pick(open).id();
            Case with = new Case(
                    one.world(),
                    one.employee(),
                    one.limits().with(Set.of(asked), one.limits().without()));
            Plan plan = with.adviser().plan(with.employee(), with.question());
            new PlanInvariants(with.world().seed(), with.world().catalog(), with.employee(), plan).hold();
            boolean isThere =
                    plan.steps().stream().anyMatch(step -> step.offering().id().equals(asked));
            Optional<Refusal> refusal = with.adviser().refusal(with.employee(), with.question());
            assertThat(refusal.isPresent()).as(asked + " " + with).isEqualTo(!isThere);
            there += isThere ? 1 : 0;
            notThere += isThere ? 0 : 1;
        }
        assertThat(there).isPositive();
        assertThat(notThere).isPositive();
    }

    /** More of a limit never makes the best plan worse, and what is left out on request never makes it better. */
    @Test
    void easierLimitsAreNeverWorse() {
        int better = 0;
        for (Case one : cases()) {
            Situation situation = one.situation();
            BestPlanner planner = new BestPlanner(50_000, Optional.empty());
            Best best = planner.best(situation);
            Limits eased = one.limits().budget(Optional.empty()).steps(situation.maxSteps() + 1);
            Best more = planner.best(situation.within(eased));
            Set<String> some = new HashSet<>(best.value().ids());
            Best less = some.isEmpty()
                    ? best
                    : planner.best(
                            situation.within(one.limits().except(some.iterator().next())));
            if (best.optimality().proven()
                    && more.optimality().proven()
                    && less.optimality().proven()) {
                assertThat(more.value().gainsMoreThan(best.value())
                                || !best.value().gainsMoreThan(more.value()))
                        .as(one.toString())
                        .isTrue();
                assertThat(less.value()).as(one.toString()).isGreaterThanOrEqualTo(best.value());
            }
            better += more.value().gainsMoreThan(best.value()) ? 1 : 0;
        }
        assertThat(better).isGreaterThan(WORLDS / 2);
    }

    private static List<Case> cases() {
        return LongStream.range(0, WORLDS)
                .boxed()
                .flatMap(seed -> {
                    World world = World.of(seed);
                    Lottery lottery = new Lottery(seed);
                    return world.employees().stream()
                            .flatMap(employee -> List.of(
                                            Limits.NONE.searched(new Limits.Search(Optional.empty(), false)),
                                            Limits.NONE.within(new Money(lottery.between(0, 30_000))),
                                            Limits.NONE
                                                    .steps(lottery.between(1, 4))
                                                    .by(Optional.of(Shipped.AS_OF.plusDays(lottery.between(100, 420)))))
                                    .stream()
                                    .map(limits -> new Case(world, employee, limits)));
                })
                .toList();
    }
}
