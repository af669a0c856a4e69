package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.standard.Money;

/** The search comes to what another solver comes to where there is too much to try everything. */
class SecondSolverTest {
    private static final int WORLDS = Integer.getInteger("worlds", 60);
    /** More sets of them than can be tried one by one. */
    private static final int MANY = 12;

    @Test
    void theBestPlanIsWhatAnotherSolverFinds() {
        List<String> unlike = new ArrayList<>();
        int compared = 0;
        int candidates = 0;
        int closed = 0;
        for (Situation situation : situations()) {
            Best best = new BestPlanner(2_000_000, Optional.empty()).best(situation);
            if (!best.optimality().proven()) {
                continue;
            }
            List<Long> expected = SecondSolver.best(situation);
            Value value = best.value();
            List<Long> found = List.of(
                    (long) -value.must().closed(),
                    (long) -value.must().levels(),
                    (long) -value.should().closed(),
                    (long) -value.should().levels(),
                    (long) -value.bonus().closed(),
                    (long) -value.bonus().levels(),
                    value.cost(),
                    (long) value.hours(),
                    (long) value.ids().size());
            if (!found.equals(expected)) {
                unlike.add(situation.limits() + "\n  expected " + expected + "\n  found    " + found);
            }
            compared++;
            candidates += (int)
                    situation.candidates().stream().filter(situation::isOpen).count();
            closed += value.must().closed();
        }
        assertThat(unlike).as("of " + compared).isEmpty();
        assertThat(compared).isGreaterThan(WORLDS / 2);
        assertThat(candidates).isGreaterThan(15 * compared);
        assertThat(closed).isGreaterThan(compared);
    }

    private static long open(Situation part) {
        return part.candidates().stream().filter(part::isOpen).count();
    }

    private static List<Situation> situations() {
        return LongStream.range(0, WORLDS)
                .boxed()
                .flatMap(seed -> {
                    World world = World.of(seed);
                    Lottery lottery = new Lottery(seed);
                    Limits limits = Limits.NONE
                            .within(new Money(lottery.between(0, 30_000)))
                            .steps(lottery.between(2, 6));
                    return world.employees().stream()
                            .map(employee -> Shipped.adviser(world.catalog())
                                    .situation(employee, Question.AS_WRITTEN.within(limits)))
                            .map(SecondSolver::part)
                            .flatMap(Optional::stream)
                            .filter(part -> open(part) >= MANY);
                })
                .toList();
    }
}
