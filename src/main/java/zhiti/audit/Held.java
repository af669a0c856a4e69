package zhiti.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.person.Person;
import zhiti.plan.Changes;
import zhiti.plan.Decisions;
import zhiti.plan.LeftOut;
import zhiti.plan.Plan;

/**
 * The two plans of one person, held against each other and boiled down to what differs: ten thousand pairs of whole plans would
 * not fit.
 *
 * @param place of the person in the file
 * @param toldOtherwise the plans are the same, and something that is in neither has another reason
 */
record Held(int place, Sums before, Sums now, boolean toldOtherwise, Optional<Differing> differing) {
    /**
     * What differs.
     *
     * @param suspects changes of the shelf that stand in it
     */
    record Differing(
            Person person,
            Changes changes,
            List<Turn> turns,
            Decisions before,
            Decisions now,
            List<ShelfChange> suspects) {}

    /** @param now held against {@code before} */
    static Held of(int place, Plan before, Plan now, List<ShelfChange> shelf) {
        return new Held(
                place,
                Sums.of(before),
                Sums.of(now),
                now.changes().isEmpty() && !out(before).equals(out(now)),
                now.changes().map(all -> differing(before, now, all, shelf)));
    }

    private static Differing differing(Plan before, Plan now, Changes all, List<ShelfChange> shelf) {
        // That the shelf differs is why anybody asks, and stands at the head.
        Changes told = new Changes(
                all.since(),
                all.kept(),
                all.list().stream().filter(change -> !change.kind().isSource()).toList());
        return new Differing(
                now.person(),
                told,
                Turns.between(before, now),
                Decisions.of(before),
                Decisions.of(now),
                Suspects.among(shelf, before, now));
    }

    private static List<List<String>> out(Plan plan) {
        return plan.leftOut().stream()
                .map(Held::out)
                .sorted(Comparator.comparing(one -> one.get(0)))
                .toList();
    }

    /** What an answer comes to: its kind and the rule that gives it. */
    private static List<String> out(LeftOut left) {
        return List.of(left.offering().id(), left.kind(), left.because().get(0).rule());
    }
}
