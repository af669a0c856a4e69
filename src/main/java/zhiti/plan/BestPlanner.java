package zhiti.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Finds the best steps within limits, in the order of {@link Value}; never worse than what the greedy planner takes. */
final class BestPlanner implements Planner {
    private final long most;
    private final Optional<Duration> time;

    /**
     * @param most how many sets and placings to look at
     * @param time after which it stops, whatever is left to look at; then another run may end with another plan
     */
    BestPlanner(long most, Optional<Duration> time) {
        this.most = most;
        this.time = time;
    }

    @Override
    public List<Placed> plan(Situation situation) {
        return best(situation).steps();
    }

    /** The best of what can be: where something has to be in that can't, as much of it as can. */
    Best best(Situation asked) {
        Situation situation = asked.within(new Demand(asked, most).possible());
        List<Placed> greedy = new GreedyPlanner().plan(situation);
        Value known = Value.of(situation, greedy);
        Ground ground = new Ground(situation);
        Incumbent incumbent = new Incumbent();
        if (Thorough.isWhole(situation, known)) {
            incumbent.offer(Solution.of(ground, known, greedy));
        }
        Search.Ended ended = new Search(ground, incumbent, most, clock()).over(new Thinning(ground).items());
        Optional<Solution> best = incumbent.best();
        boolean repeatable = time.isEmpty();
        if (best.isEmpty()) {
            // What has to be in was not found a place in time: the best of the rest, with as much of it as the greedy
            // plan has.
            Set<String> in = new TreeSet<>(situation.limits().with());
            boolean some = in.retainAll(known.ids()) && !in.isEmpty();
            return best(situation.within(situation
                    .limits()
                    .with(some ? in : Set.of(), situation.limits().without())));
        }
        List<Placed> steps = best.get().found().isPlaced() ? new Rendering(ground).steps(best.get()) : greedy;
        Optimality optimality = ended.proven()
                ? new Optimality(true, 0, repeatable)
                : Optimality.of(
                        ground.gains.measures(best.get().gain()),
                        ground.gains.measures(
                                Math.max(ended.mostOpen(), best.get().gain())),
                        repeatable);
        return new Best(steps, Value.of(situation, steps), optimality);
    }

    private BooleanSupplier clock() {
        long begun = System.nanoTime();
        long most = time.map(Duration::toNanos).orElse(Long.MAX_VALUE);
        return () -> System.nanoTime() - begun > most;
    }
}
