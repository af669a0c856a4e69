package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import zhiti.plan.Decisions;
import zhiti.plan.Question;

/**
 * Finds what is answerable for each person's change: where the release changes one thing only, that; else by planning again
 * with one change at a time. Where that would take too long the suspects are named, and no more is said of them.
 */
final class Attribution {
    /** So many changes are tried by themselves, those first that are suspected most often. */
    static final int TRIED = 12;
    /** So many plans are made again, for people in the order of the file. */
    static final int PLANS = 10_000;

    private final List<ShelfChange> deciding;
    private final OneByOne oneByOne;

    Attribution(Side old, Side now, List<ShelfChange> shelf) {
        this.deciding = shelf.stream().filter(ShelfChange::decides).toList();
        this.oneByOne = new OneByOne(old, now);
    }

    /** One for each of these, whose plans all differ. */
    List<Responsible> of(List<Held> differing) {
        if (deciding.size() == 1) {
            Responsible sole = new Responsible(List.of(new Responsible.Part(deciding.get(0), Responsible.Share.SOLE)));
            return differing.stream().map(held -> sole).toList();
        }
        Map<ShelfChange, OneByOne.Trial> trials = differing.isEmpty() ? Map.of() : trials(differing);
        int people = trials.isEmpty() ? 0 : PLANS / trials.size();
        return IntStream.range(0, differing.size())
                .parallel()
                .mapToObj(i -> i < people
                        ? tried(differing.get(i), trials)
                        : new Responsible(parts(suspects(differing.get(i)), Responsible.Share.ONE_OF)))
                .toList();
    }

    private Map<ShelfChange, OneByOne.Trial> trials(List<Held> differing) {
        Map<ShelfChange, Integer> often = new HashMap<>();
        differing.forEach(held -> suspects(held).forEach(change -> often.merge(change, 1, Integer::sum)));
        Map<ShelfChange, OneByOne.Trial> trials = new LinkedHashMap<>();
        deciding.stream()
                .sorted(Comparator.comparing((ShelfChange change) -> -often.getOrDefault(change, 0)))
                .limit(TRIED)
                .forEach(change -> oneByOne.with(change).ifPresent(trial -> trials.put(change, trial)));
        return trials;
    }

    /** What differs names none of the changes where it follows from what the planner reads: then it can be any. */
    private List<ShelfChange> suspects(Held held) {
        List<ShelfChange> named = held.differing().orElseThrow().suspects();
        return named.isEmpty() ? deciding : named;
    }

    private Responsible tried(Held held, Map<ShelfChange, OneByOne.Trial> trials) {
        Held.Differing found = held.differing().orElseThrow();
        List<ShelfChange> suspects = suspects(held);
        Map<ShelfChange, Decisions> outcomes = new LinkedHashMap<>();
        for (ShelfChange change : inTurn(suspects, trials)) {
            Optional.ofNullable(trials.get(change)).ifPresent(trial -> outcomes.put(change, decisions(trial, held)));
        }
        List<ShelfChange> whole = which(outcomes, outcome -> outcome.equals(found.now()));
        if (!whole.isEmpty()) {
            return new Responsible(parts(whole, Responsible.Share.WHOLE));
        }
        List<ShelfChange> part = which(outcomes, outcome -> !outcome.equals(found.before()));
        List<ShelfChange> untried = suspects.stream()
                .filter(change -> !outcomes.containsKey(change))
                .toList();
        List<Responsible.Part> parts = new ArrayList<>(parts(part, Responsible.Share.PART));
        parts.addAll(parts(untried, Responsible.Share.ONE_OF));
        return new Responsible(parts.isEmpty() ? parts(suspects, Responsible.Share.TOGETHER) : parts);
    }

    /** The suspects first, then all others that can be tried. */
    private static Set<ShelfChange> inTurn(List<ShelfChange> suspects, Map<ShelfChange, OneByOne.Trial> trials) {
        Set<ShelfChange> inTurn = new LinkedHashSet<>(suspects);
        inTurn.addAll(trials.keySet());
        return inTurn;
    }

    private static Decisions decisions(OneByOne.Trial trial, Held held) {
        return Decisions.of(
                trial.adviser().plan(trial.people().get(held.place()), Question.AS_WRITTEN, Optional.empty()));
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
}
