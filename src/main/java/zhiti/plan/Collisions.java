package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which limits keep must gaps open that could be closed without them. */
final class Collisions {
    private final Situation situation;
    private final Closing closing;
    private final List<Limit> limits;

    /** @param most how many sets and placings to look at for each question */
    Collisions(Situation whole, long most) {
        this.closing = new Closing(whole, most);
        this.situation = closing.situation();
        this.limits = Limit.inForce(whole);
    }

    /** Empty where no limit keeps any must gap open. */
    Optional<Collision> beyond(int closed) {
        Limits none = lifted(limits);
        int hoped = closing.hoped(none);
        int closable = closed;
        // What closes so many is soon found; only the first question that fails takes long.
        while (closable < hoped && closing.closes(none, closable + 1)) {
            closable++;
        }
        if (closable <= closed) {
            return closing.isSure() ? Optional.empty() : Optional.of(Collision.unknown(closed));
        }
        return closing.closes(situation.limits(), closable)
                ? Optional.empty()
                : Optional.of(collision(closed, closable));
    }

    private Collision collision(int closed, int closable) {
        Eased all = eased(closable);
        // Where one more is all that can be closed, that has been told.
        Eased more = closable > closed + 1 ? eased(closed + 1) : Eased.NOT;
        return new Collision(
                closed,
                Optional.of(closable),
                all.alone(),
                all.jointly(),
                all.rises(),
                more.jointly().isEmpty() ? more.rises() : List.of(),
                more.jointly().isEmpty() ? List.of() : more.rises(),
                closing.isCheapest(),
                closing.isSure());
    }

    /** Limits that are enough one by one, or else together, and by how much. */
    private record Eased(List<Limit> alone, List<Limit> jointly, List<Rise> rises) {
        static final Eased NOT = new Eased(List.of(), List.of(), List.of());
    }

    private Eased eased(int gaps) {
        // What is in force in all of these keeps some open whatever else is lifted: it is part of every set that is
        // enough.
        List<Limit> needed = limits.stream()
                .filter(limit -> !closing.closes(lifted(without(limit)), gaps))
                .toList();
        List<Limit> alone = needed.size() > 1
                ? List.of()
                : (needed.isEmpty() ? limits : needed)
                        .stream()
                                .filter(limit -> closing.closes(lifted(List.of(limit)), gaps))
                                .toList();
        if (!alone.isEmpty()) {
            return alone(alone, gaps);
        }
        List<Limit> jointly = smallest(needed, gaps);
        List<Rise> rises = new Easing(closing, gaps).beyond(jointly);
        List<Limit> used = jointly.stream()
                .filter(limit -> rises.isEmpty()
                        || rises.stream().anyMatch(rise -> rise.limit().equals(limit)))
                .toList();
        return used.size() == 1 ? alone(used, gaps) : new Eased(List.of(), used, rises);
    }

    private Eased alone(List<Limit> alone, int gaps) {
        Rises rises = new Rises(situation, eased -> closing.closes(eased, gaps));
        return new Eased(
                alone,
                List.of(),
                alone.stream().flatMap(limit -> rises.least(limit).stream()).toList());
    }

    /** A smallest set that is enough if all of it is lifted; of those of one size the one with most of what was asked for. */
    private List<Limit> smallest(List<Limit> needed, int gaps) {
        List<Limit> others =
                limits.stream().filter(limit -> !needed.contains(limit)).toList();
        return IntStream.rangeClosed(0, others.size())
                .boxed()
                .flatMap(size -> sets(others, size).stream())
                .map(more -> limits.stream()
                        .filter(limit -> needed.contains(limit) || more.contains(limit))
                        .toList())
                .filter(set -> set.size() > 1)
                .filter(set -> set.size() == limits.size() || closing.closes(lifted(set), gaps))
                .findFirst()
                .orElse(limits);
    }

    private List<Limit> without(Limit one) {
        return limits.stream().filter(limit -> limit != one).toList();
    }

    private Limits lifted(List<Limit> set) {
        Limits left = situation.limits();
        for (Limit limit : set) {
            left = limit.lifted(left, situation);
        }
        return left;
    }

    /** All sets of a size, those first with fewest of the house's limits. */
    private List<List<Limit>> sets(List<Limit> of, int size) {
        return subsets(of, size).stream()
                .sorted(Comparator.comparingLong(set -> set.stream()
                        .filter(limit -> !limit.isAsked(situation.limits()))
                        .count()))
                .toList();
    }

    private static List<List<Limit>> subsets(List<Limit> of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Limit>> sets = new ArrayList<>();
        for (int first = 0; first <= of.size() - size; first++) {
            Limit one = of.get(first);
            subsets(of.subList(first + 1, of.size()), size - 1)
                    .forEach(rest -> sets.add(
                            Stream.concat(Stream.of(one), rest.stream()).toList()));
        }
        return sets;
    }
}
