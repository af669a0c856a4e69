package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import zhiti.plan.Decisions;
import zhiti.plan.Question;

/**
 * Finds what is answerable for each person's change: where the release changes one thing only, that; else by planning again
 * with one change at a time, and, where none makes the new plan by itself, without one at a time. Where that would take too
 * long the suspects are named, and no more is said of them.
 */
final class Attribution {
    /** So many changes are tried by themselves, those first that are suspected most often. */
    static final int TRIED = 12;
    /** So many plans are made with one change at a time, for people in the order of the file, and as many without one. */
    static final int PLANS = 10_000;

    private final List<ShelfChange> deciding;
    private final OneByOne with;
    private final OneByOne without;

    Attribution(Side old, Side now, List<ShelfChange> shelf) {
        this.deciding = shelf.stream().filter(ShelfChange::decides).toList();
        this.with = new OneByOne(old, now);
        this.without = new OneByOne(now, old);
    }

    /** One for each of these, whose plans all differ. */
    List<Responsible> of(List<Held> differing) {
        if (deciding.size() == 1) {
            Responsible sole = new Responsible(List.of(new Responsible.Part(deciding.get(0), Responsible.Share.SOLE)));
            return differing.stream().map(held -> sole).toList();
        }
        List<ShelfChange> often = suspectedMost(differing);
        Trials alone = new Trials(differing.isEmpty() ? List.of() : often, with);
        List<Held> tried = differing.subList(0, Math.min(differing.size(), PLANS / Math.max(1, often.size())));
        List<Map<ShelfChange, Decisions>> added = alone.outcomes(tried);
        List<Held> open = IntStream.range(0, tried.size())
                .filter(i -> whole(tried.get(i), added.get(i)).isEmpty())
                .mapToObj(tried::get)
                .toList();
        Trials taken = new Trials(open.isEmpty() ? List.of() : often, without);
        List<Map<ShelfChange, Decisions>> takenBack = taken.outcomes(open);
        Map<Integer, Map<ShelfChange, Decisions>> back = new HashMap<>();
        IntStream.range(0, open.size()).forEach(i -> back.put(open.get(i).place(), takenBack.get(i)));
        return IntStream.range(0, differing.size())
                .mapToObj(i -> {
                    Held held = differing.get(i);
                    return i >= tried.size()
                            ? new Responsible(parts(suspects(held), Responsible.Share.ONE_OF))
                            : responsible(held, added.get(i), back.getOrDefault(held.place(), Map.of()));
                })
                .toList();
    }

    private List<ShelfChange> suspectedMost(List<Held> differing) {
        Map<ShelfChange, Integer> often = new HashMap<>();
        differing.forEach(held -> suspects(held).forEach(change -> often.merge(change, 1, Integer::sum)));
        return deciding.stream()
                .sorted(Comparator.comparing((ShelfChange change) -> -often.getOrDefault(change, 0)))
                .limit(TRIED)
                .toList();
    }

    /** What differs names none of the changes where it follows from what the planner reads: then it can be any. */
    private List<ShelfChange> suspects(Held held) {
        List<ShelfChange> named = held.differing().orElseThrow().suspects();
        return named.isEmpty() ? deciding : named;
    }

    private Responsible responsible(
            Held held, Map<ShelfChange, Decisions> added, Map<ShelfChange, Decisions> takenBack) {
        List<ShelfChange> whole = whole(held, added);
        if (!whole.isEmpty()) {
            return new Responsible(parts(whole, Responsible.Share.WHOLE));
        }
        Held.Differing found = held.differing().orElseThrow();
        List<ShelfChange> part = which(added, outcome -> !outcome.equals(found.before()));
        List<ShelfChange> needed = which(takenBack, outcome -> !outcome.equals(found.now())).stream()
                .filter(change -> !part.contains(change))
                .toList();
        List<ShelfChange> untried = suspects(held).stream()
                .filter(change -> !added.containsKey(change) && !needed.contains(change))
                .toList();
        List<Responsible.Part> parts = new ArrayList<>(parts(part, Responsible.Share.PART));
        parts.addAll(parts(needed, Responsible.Share.TOGETHER));
        parts.addAll(parts(untried, Responsible.Share.ONE_OF));
        return new Responsible(parts.isEmpty() ? parts(suspects(held), Responsible.Share.ONE_OF) : parts);
    }

    /** Those that make the new plan by themselves. */
    private static List<ShelfChange> whole(Held held, Map<ShelfChange, Decisions> added) {
        Decisions now = held.differing().orElseThrow().now();
        return which(added, outcome -> outcome.equals(now));
    }

    private static List<ShelfChange> which(Map<ShelfChange, Decisions> outcomes, Predicate<Decisions> such) {
        return outcomes.entrySet().stream()
                .filter(entry -> such.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Responsible.Part> parts(List<ShelfChange> changes, Responsible.Share share) {
        return changes.stream()
                .map(change -> new Responsible.Part(change, share))
                .toList();
    }

    /** Those who advise with, or without, one change at a time; a change that can't stand so has none. */
    private static final class Trials {
        private final Map<ShelfChange, OneByOne.Trial> trials = new LinkedHashMap<>();

        Trials(List<ShelfChange> changes, OneByOne oneByOne) {
            changes.forEach(change -> oneByOne.with(change).ifPresent(trial -> trials.put(change, trial)));
        }

        /** What each of them decides for each of these people, on all cores. */
        List<Map<ShelfChange, Decisions>> outcomes(List<Held> people) {
            return people.stream().parallel().map(this::outcomes).toList();
        }

        private Map<ShelfChange, Decisions> outcomes(Held held) {
            Map<ShelfChange, Decisions> outcomes = new LinkedHashMap<>();
            trials.forEach((change, trial) -> outcomes.put(
                    change,
                    Decisions.of(trial.adviser()
                            .plan(trial.people().get(held.place()), Question.AS_WRITTEN, Optional.empty()))));
            return outcomes;
        }
    }
}
