package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhiti.standard.Tier;

/** Finds which limits keep must gaps open that could be closed without them. */
final class Collisions {
    private final Situation situation;
    private final long most;
    private final List<Limit> limits;

    /** What is known of whether so many gaps can be closed; a search that ended early may know neither. */
    private enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** @param most how many sets and placings to look at for each question */
    Collisions(Situation whole, long most) {
        Map<String, WeighedGap> musts = new LinkedHashMap<>(whole.gaps());
        musts.values().removeIf(gap -> gap.tier() != Tier.MUST);
        this.situation = whole.about(musts);
        this.most = most;
        this.limits = Limit.inForce(whole);
    }

    /** Empty where no limit keeps any must gap open, or where that could not be found out. */
    Optional<Collision> beyond(int closed) {
        int closable = closable(closed);
        if (closable <= closed) {
            return Optional.empty();
        }
        return sets(limits, set -> collide(set, closable)).map(together -> collision(closed, closable, together));
    }

    /** Whether these alone keep some open, and no one less of them does. */
    private boolean collide(List<Limit> set, int closable) {
        return closes(only(set), closable) == Answer.NO
                && set.stream().allMatch(limit -> {
                    List<Limit> less =
                            set.stream().filter(other -> other != limit).toList();
                    return closes(only(less), closable) == Answer.YES;
                });
    }

    private Collision collision(int closed, int closable, List<Limit> together) {
        List<Rise> enough = rises(together, closable);
        if (!enough.isEmpty()) {
            return new Collision(closed, closable, together, enough, List.of(), List.of());
        }
        List<Limit> jointly =
                sets(limits, set -> closes(lifted(set), closable) == Answer.YES).orElse(List.of());
        return new Collision(closed, closable, together, enough, jointly, rises(limits, closed + 1));
    }

    private List<Rise> rises(List<Limit> among, int closable) {
        Rises rises = new Rises(situation, eased -> closes(eased, closable) == Answer.YES);
        return among.stream().flatMap(limit -> rises.least(limit).stream()).toList();
    }

    /** The most must gaps that are found to be closable with every limit lifted. */
    private int closable(int closed) {
        Limits none = lifted(limits);
        int possible = new Hope(new Ground(situation.within(none))).closable();
        while (possible > closed && closes(none, possible) != Answer.YES) {
            possible--;
        }
        return possible;
    }

    private Limits lifted(List<Limit> set) {
        Limits left = situation.limits();
        for (Limit limit : set) {
            left = limit.lifted(left, situation);
        }
        return left;
    }

    private Limits only(List<Limit> set) {
        return lifted(limits.stream().filter(limit -> !set.contains(limit)).toList());
    }

    private Answer closes(Limits within, int gaps) {
        Ground ground = new Ground(situation.within(within));
        long enough = ground.gains.closing(gaps);
        Incumbent incumbent = new Incumbent();
        incumbent.offer(Solution.asGoodAs(enough - 1));
        Search search = new Search(
                ground, incumbent, most, () -> incumbent.best().orElseThrow().gain() >= enough);
        Search.Ended ended = search.over(new Thinning(ground).items());
        if (incumbent.best().orElseThrow().gain() >= enough) {
            return Answer.YES;
        }
        return ended.proven() ? Answer.NO : Answer.UNKNOWN;
    }

    /** The first of the smallest sets of which something is true. */
    private static Optional<List<Limit>> sets(List<Limit> of, Predicate<List<Limit>> isTrue) {
        return Stream.iterate(1, size -> size <= of.size(), size -> size + 1)
                .flatMap(size -> sets(of, size).stream())
                .filter(isTrue)
                .findFirst();
    }

    private static List<List<Limit>> sets(List<Limit> of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Limit>> sets = new ArrayList<>();
        for (int first = 0; first <= of.size() - size; first++) {
            for (List<Limit> rest : sets(of.subList(first + 1, of.size()), size - 1)) {
                List<Limit> set = new ArrayList<>(List.of(of.get(first)));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }
}
