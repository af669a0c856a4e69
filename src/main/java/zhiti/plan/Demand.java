package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether what has to be in a plan can be there, each of use, whatever else the plan is worth. */
final class Demand {
    private final Situation situation;
    private final long most;

    /** @param most how many sets and placings to look at for each question */
    Demand(Situation situation, long most) {
        this.situation = situation;
        this.most = most;
    }

    static Demand of(Situation situation) {
        return new Demand(situation, situation.policy().number("search.sets-for-limits"));
    }

    /** Whether it can be within some limits, which say what has to be. */
    Known isPossible(Limits limits) {
        if (limits.with().isEmpty()) {
            return Known.YES;
        }
        Ground ground = new Ground(situation.within(limits));
        Incumbent incumbent = new Incumbent();
        Search.Ended ended = new Search(
                        ground, incumbent, most, () -> incumbent.best().isPresent())
                .over(concerned(new Thinning(ground).items()));
        if (incumbent.best().isPresent()) {
            return Known.YES;
        }
        return ended.proven() ? Known.NO : Known.UNKNOWN;
    }

    /** As much of what has to be as can be, by id: the whole of it where that can't be ruled out. */
    Limits possible() {
        Limits limits = situation.limits();
        if (isPossible(limits) != Known.NO) {
            return limits;
        }
        Set<String> in = new TreeSet<>();
        for (String id : limits.with()) {
            Set<String> more = new TreeSet<>(in);
            more.add(id);
            if (isPossible(limits.with(more, limits.without())) != Known.NO) {
                in = more;
            }
        }
        return limits.with(in, limits.without());
    }

    /**
     * What has to be, what it opens the way to, all that serves the same gaps as these, and what opens the way to any of them:
     * nothing else can help it.
     */
    private static List<Ground.Item> concerned(List<Ground.Item> all) {
        List<Ground.Item> some =
                new ArrayList<>(all.stream().filter(Ground.Item::forced).toList());
        for (int i = 0; i < some.size(); i++) {
            Ground.Item one = some.get(i);
            all.stream().filter(item -> one.opens(item) && !some.contains(item)).forEach(some::add);
        }
        Set<Integer> gaps = some.stream()
                .flatMap(item -> item.fits().stream())
                .map(Ground.Fitting::gap)
                .collect(Collectors.toSet());
        all.stream()
                .filter(item -> item.fits().stream().anyMatch(fit -> gaps.contains(fit.gap())))
                .filter(item -> !some.contains(item))
                .forEach(some::add);
        for (int i = 0; i < some.size(); i++) {
            Ground.Item one = some.get(i);
            all.stream().filter(item -> item.opens(one) && !some.contains(item)).forEach(some::add);
        }
        return some;
    }
}
