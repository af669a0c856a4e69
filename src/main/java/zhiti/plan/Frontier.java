package zhiti.plan;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a person's year can come to for each sum of fees: each plan better than all that cost less.
 *
 * @param points by fee, the lowest first
 * @param open what was not looked at
 */
record Frontier(Ground ground, List<Placed> greedy, List<Solution> points, List<Search.Open> open) {
    Frontier {
        points = List.copyOf(points);
    }

    /** @param most how many sets and placings to look at */
    static Frontier of(Situation situation, long most, BooleanSupplier stop) {
        List<Placed> greedy = new GreedyPlanner().plan(situation);
        Ground ground = new Ground(situation);
        Archive archive = new Archive(true);
        archive.offer(Solution.of(ground, Value.of(situation, greedy), greedy));
        Search.Ended ended = new Search(ground, archive, most, stop).over(new Thinning(ground).items());
        return new Frontier(ground, greedy, archive.solutions(), ended.open());
    }

    /** The steps of one of its points. */
    List<Placed> steps(int point) {
        Solution solution = points.get(point);
        return solution.found().isPlaced() ? new Rendering(ground).steps(solution) : greedy;
    }

    /** What one of its points is worth, measure by measure; more is better. */
    Worth worth(int point) {
        Solution solution = points.get(point);
        return Worth.of(ground.gains.measures(solution.gain()), solution);
    }

    /** The most that something not looked at is worth. */
    Worth hope(Search.Open left) {
        return Worth.of(ground.gains.measures(left.gain()));
    }
}
