package zhiti.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import zhiti.standard.Money;

/**
 * What a person's year can come to for each sum of fees: each plan better than all that cost less.
 *
 * @param situation within what may be spent at most
 * @param points by fee, the lowest first
 * @param open what was not looked at
 * @param proven whether nothing is better than the best of them
 */
record Frontier(Situation situation, List<Point> points, List<Search.Open> open, boolean proven, Gains gains) {
    Frontier {
        points = List.copyOf(points);
        open = List.copyOf(open);
    }

    /** The best plan for a sum of fees. */
    record Point(long fee, Worth worth, List<Placed> steps) {}

    /**
     * From the best plan downwards: the best that costs less than the one before, as long as there is one.
     *
     * @param most how many sets and placings to look at for each
     */
    static Frontier of(Situation situation, long most) {
        List<Point> points = new ArrayList<>();
        List<Search.Open> open = new ArrayList<>();
        Ground ground = new Ground(situation);
        boolean proven = false;
        long budget = situation.maxCost();
        while (budget >= ground.fee) {
            Situation poorer = situation.within(situation.limits().within(new Money((int) budget)));
            Incumbent incumbent = new Incumbent();
            List<Placed> greedy = new GreedyPlanner().plan(poorer);
            Value known = Value.of(poorer, greedy);
            if (Thorough.isWhole(situation, known)) {
                incumbent.offer(Solution.of(ground, known, greedy));
            }
            List<Search.Open> left = new Search(ground, incumbent, most, () -> false, budget)
                    .over(new Thinning(ground).items(budget))
                    .open();
            proven |= points.isEmpty() && left.isEmpty();
            open.addAll(left);
            if (incumbent.best().isEmpty()) {
                break;
            }
            Solution best = incumbent.best().get();
            List<Placed> steps = best.found().isPlaced() ? new Rendering(ground).steps(best) : greedy;
            Worth worth = Worth.of(ground.gains.measures(best.gain()), best);
            // As good for less money: only ids set the dearer one before it, or a search that ended early.
            points.removeIf(dearer -> dearer.worth().compareTo(worth) <= 0);
            points.add(new Point(best.fee(), worth, steps));
            budget = best.fee() - 1;
        }
        Collections.reverse(points);
        return new Frontier(situation, points, open, proven, ground.gains);
    }

    /** The most that something not looked at is worth. */
    Worth hope(Search.Open left) {
        return Worth.of(gains.measures(left.gain()));
    }
}
