package zhiti.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shares one sum of fees among people so that their plans together are worth most. Worth adds up and more of it outweighs
 * in the same order for one and for many, so that only the points of each one's frontier have to be weighed.
 */
final class Shares {
    private final List<Frontier> people;
    private final long budget;

    /**
     * Plans of the first people of the list.
     *
     * @param point the last one's
     * @param before the plans of those before
     */
    private record Total(long fee, Worth worth, int point, Optional<Total> before) {
        static final Total NOTHING = new Total(0, Worth.NOTHING, -1, Optional.empty());

        Total with(long more, Worth worthMore, int chosen) {
            return new Total(fee + more, worth.plus(worthMore), chosen, Optional.of(this));
        }
    }

    Shares(List<Frontier> people, long budget) {
        this.people = List.copyOf(people);
        this.budget = budget;
    }

    /**
     * The best points for all, in the order of the people.
     *
     * @param worth of all plans together
     */
    record Shared(List<Integer> points, Worth worth, long fee) {}

    /** Empty where the budget does not even pay for what has to be. */
    Optional<Shared> best() {
        List<Total> all = List.of(Total.NOTHING);
        for (Frontier one : people) {
            all = with(all, one);
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Total best = all.get(all.size() - 1);
        List<Integer> points = new ArrayList<>();
        for (Total total = best;
                total.before().isPresent();
                total = total.before().get()) {
            points.add(total.point());
        }
        Collections.reverse(points);
        return Optional.of(new Shared(points, best.worth(), best.fee()));
    }

    /** The most that all plans together could be worth, where some people's were not all looked at. */
    Worth hope() {
        List<Total> all = List.of(Total.NOTHING);
        for (Frontier one : people) {
            List<Total> more = new ArrayList<>(with(all, one));
            for (Search.Open left : one.open()) {
                // What it would cost and take beside fees is not known: at best nothing.
                all.stream()
                        .filter(total -> total.fee() + left.fee() <= budget)
                        .forEach(total -> more.add(total.with(left.fee(), one.hope(left), -1)));
            }
            all = best(more);
        }
        return all.isEmpty() ? Worth.NOTHING : all.get(all.size() - 1).worth();
    }

    private List<Total> with(List<Total> before, Frontier one) {
        List<Total> after = new ArrayList<>();
        for (int point = 0; point < one.points().size(); point++) {
            long fee = one.points().get(point).fee();
            Worth worth = one.points().get(point).worth();
            for (Total total : before) {
                if (total.fee() + fee <= budget) {
                    after.add(total.with(fee, worth, point));
                }
            }
        }
        return best(after);
    }

    /** Those that are worth more than all that cost less, by fee. */
    private static List<Total> best(List<Total> totals) {
        totals.sort(Comparator.comparingLong(Total::fee).thenComparing(Total::worth, Comparator.reverseOrder()));
        List<Total> best = new ArrayList<>();
        for (Total total : totals) {
            if (best.isEmpty()
                    || total.worth().compareTo(best.get(best.size() - 1).worth()) > 0) {
                best.add(total);
            }
        }
        return best;
    }

    /** What the best comes to where one of them has a certain point of theirs; empty where the budget doesn't pay for it. */
    Optional<Worth> with(int person, int point) {
        List<Frontier> others = new ArrayList<>(people);
        Frontier one = others.remove(person);
        long rest = budget - one.points().get(point).fee();
        return rest < 0
                ? Optional.empty()
                : new Shares(others, rest)
                        .best()
                        .map(shared ->
                                shared.worth().plus(one.points().get(point).worth()));
    }
}
