package zhiti.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The least choice of rungs that meets every demand, found by branch and bound. A demand names rungs of several levers, of
 * which one has to be reached.
 */
final class LeastHit {
    /** Beyond so many branches the best so far is taken, and said to be unproven. */
    private static final int BRANCHES = 400_000;

    private final List<Lever> levers;
    /** What the order of levers adds, rung by rung: sums of different choices differ. */
    private final List<List<BigInteger>> places = new ArrayList<>();

    private List<int[]> demands = List.of();
    private int[] best = {};
    private Cost bestCost = Cost.NONE;
    private int branches = 0;

    LeastHit(List<Lever> levers) {
        this.levers = levers;
        int place = 0;
        for (Lever lever : levers) {
            List<BigInteger> sums = new ArrayList<>(List.of(BigInteger.ZERO));
            for (int rung = 0; rung < lever.rungs().size(); rung++) {
                sums.add(sums.get(rung).add(BigInteger.ONE.shiftLeft(place++)));
            }
            places.add(sums);
        }
    }

    /** Changes, then levels raised, then what the order of levers says: the least is the best. */
    record Cost(int changes, int levels, BigInteger order) implements Comparable<Cost> {
        static final Cost NONE = new Cost(0, 0, BigInteger.ZERO);
        private static final Comparator<Cost> BY = Comparator.comparingInt(Cost::changes)
                .thenComparingInt(Cost::levels)
                .thenComparing(Cost::order);

        Cost plus(Cost more) {
            return new Cost(changes + more.changes, levels + more.levels, order.add(more.order));
        }

        @Override
        public int compareTo(Cost other) {
            return BY.compare(this, other);
        }
    }

    /** What a choice costs: the rung of each lever, 0 for none. */
    Cost cost(int[] choice) {
        Cost cost = Cost.NONE;
        for (int lever = 0; lever < choice.length; lever++) {
            cost = cost.plus(step(lever, 0, choice[lever]));
        }
        return cost;
    }

    private Cost step(int lever, int from, int to) {
        if (to <= from) {
            return Cost.NONE;
        }
        Lever one = levers.get(lever);
        return new Cost(
                from == 0 ? 1 : 0,
                one.levels(to) - one.levels(from),
                places.get(lever).get(to).subtract(places.get(lever).get(from)));
    }

    /** @param all each with the rung that is asked of each lever, 0 where nothing is */
    int[] meeting(List<int[]> all) {
        demands = all;
        best = greedy();
        bestCost = cost(best);
        branches = 0;
        int[] most = new int[levers.size()];
        for (int lever = 0; lever < most.length; lever++) {
            most[lever] = levers.get(lever).rungs().size();
        }
        branch(new int[levers.size()], most, Cost.NONE);
        return best;
    }

    /** Whether the last search went to its end. */
    boolean isProven() {
        return branches < BRANCHES;
    }

    /** For each demand that is not met the cheapest rung. */
    private int[] greedy() {
        int[] choice = new int[levers.size()];
        for (int[] demand : demands) {
            if (!isMet(demand, choice)) {
                int cheapest = options(demand, choice, null).stream()
                        .min(Comparator.comparing((Integer lever) -> step(lever, choice[lever], demand[lever])))
                        .orElseThrow();
                choice[cheapest] = demand[cheapest];
            }
        }
        return choice;
    }

    private static boolean isMet(int[] demand, int[] choice) {
        for (int lever = 0; lever < demand.length; lever++) {
            if (demand[lever] > 0 && choice[lever] >= demand[lever]) {
                return true;
            }
        }
        return false;
    }

    /** The levers by which a demand can be met. {@code most} says how far each may still go; null for as far as it can. */
    private static List<Integer> options(int[] demand, int[] choice, int[] most) {
        List<Integer> options = new ArrayList<>();
        for (int lever = 0; lever < demand.length; lever++) {
            if (demand[lever] > choice[lever] && (most == null || demand[lever] <= most[lever])) {
                options.add(lever);
            }
        }
        return options;
    }

    private void branch(int[] choice, int[] most, Cost soFar) {
        if (branches++ >= BRANCHES) {
            return;
        }
        int[] hardest = null;
        List<Integer> ways = List.of();
        Cost bound = soFar;
        Set<Integer> used = new HashSet<>();
        for (int[] demand : demands) {
            if (isMet(demand, choice)) {
                continue;
            }
            List<Integer> options = options(demand, choice, most);
            if (options.isEmpty()) {
                return;
            }
            if (hardest == null || options.size() < ways.size()) {
                hardest = demand;
                ways = options;
            }
            if (options.stream().noneMatch(used::contains)) {
                used.addAll(options);
                bound = bound.plus(least(demand, options, choice));
            }
        }
        if (bound.compareTo(bestCost) >= 0) {
            return;
        }
        if (hardest == null) {
            best = choice.clone();
            bestCost = soFar;
            return;
        }
        each(hardest, ways, choice, most.clone(), soFar);
    }

    /** Each way in turn, and after it without it. */
    private void each(int[] demand, List<Integer> ways, int[] choice, int[] most, Cost soFar) {
        List<Integer> cheapestFirst = new ArrayList<>(ways);
        cheapestFirst.sort(Comparator.comparing(lever -> step(lever, choice[lever], demand[lever])));
        for (int lever : cheapestFirst) {
            int before = choice[lever];
            Cost more = step(lever, before, demand[lever]);
            choice[lever] = demand[lever];
            branch(choice, most, soFar.plus(more));
            choice[lever] = before;
            most[lever] = demand[lever] - 1;
        }
    }

    /** The cheapest way of meeting a demand. Of demands that share no lever these add up to less than any choice costs. */
    private Cost least(int[] demand, List<Integer> options, int[] choice) {
        return options.stream()
                .map(lever -> step(lever, choice[lever], demand[lever]))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
