package zhiti.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.person.Employee;
import zhiti.standard.Money;

/**
 * How long the best plan takes and how often it is proven, at the shipped catalog: people one by one within different
 * budgets, beside the greedy planner; then a team of fifty that shares one budget and the seats.
 */
final class BestBench {
    private static final int ROUNDS = 3;
    private static final int TEAM = 50;
    private static final int[] BUDGETS = {Integer.MAX_VALUE, 30_000, 15_000, 8_000, 3_000};

    private BestBench() {}

    public static void main(String[] args) {
        Adviser adviser = Shipped.adviser(Generated.catalog("shipped"));
        List<Employee> people =
                Generated.people().stream().map(Generated.Subject::employee).toList();
        alone(adviser, people);
        team(adviser, people);
    }

    private static void alone(Adviser adviser, List<Employee> people) {
        List<Double> best = new ArrayList<>();
        List<Double> greedy = new ArrayList<>();
        int proven = 0;
        int better = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean counts = round == ROUNDS - 1;
            for (Employee one : people) {
                for (int budget : BUDGETS) {
                    Limits limits = Limits.NONE.within(new Money(budget));
                    Situation situation = adviser.situation(one, Question.AS_WRITTEN.within(limits));
                    long begun = System.nanoTime();
                    Value known = Value.of(situation, new GreedyPlanner().plan(situation));
                    long between = System.nanoTime();
                    Best found = new BestPlanner(situation.policy().number("search.sets"), Optional.empty()).best(situation);
                    long ended = System.nanoTime();
                    if (counts) {
                        greedy.add((between - begun) / 1e6);
                        best.add((ended - between) / 1e6);
                        proven += found.optimality().proven() ? 1 : 0;
                        better += found.value().gainsMoreThan(known) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d plans of %d people: median %.1f ms, worst %.0f ms (greedy: median %.1f ms, worst %.0f ms);"
                        + " proven %.1f %%; closes or advances more than greedy in %.1f %%%n",
                best.size(),
                people.size(),
                at(best, 0.5),
                at(best, 1),
                at(greedy, 0.5),
                at(greedy, 1),
                100.0 * proven / best.size(),
                100.0 * better / best.size());
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    private static void team(Adviser adviser, List<Employee> people) {
        List<Employee> fifty = IntStream.range(0, TEAM)
                .mapToObj(i -> people.get(i % people.size()))
                .toList();
        for (int each : new int[] {15_000, 6_000, 3_000}) {
            List<Situation> situations = fifty.stream()
                    .map(one -> adviser.situation(one, Question.AS_WRITTEN))
                    .toList();
            long begun = System.nanoTime();
            Allotment shared = new Allotting(
                            fifty.stream()
                                    .map(one ->
                                            adviser.gaps(one, Question.AS_WRITTEN).person())
                                    .toList(),
                            situations,
                            new Money(each * TEAM))
                    .allotment();
            System.out.printf(
                    Locale.ROOT,
                    "%d people, NT$%,d: %.1f s; proven %s, gap at most %.2f %%; sessions that were too small: %s%n",
                    TEAM,
                    each * TEAM,
                    (System.nanoTime() - begun) / 1e9,
                    shared.optimality().proven(),
                    100 * shared.optimality().gap(),
                    Arrays.toString(
                            shared.full().stream().map(Allotment.Full::wanted).toArray()));
        }
    }
}
