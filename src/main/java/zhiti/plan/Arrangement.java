package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.offering.Session;

/**
 * Finds quarters for steps in the order in which they were chosen: each as early as the ones chosen before it allow, and
 * later where otherwise the next would find no place.
 */
final class Arrangement {
    /** Enough for six steps in four quarters; what takes more is not found room for. */
    private static final int MOST_TRIES = 400;

    private final Situation situation;
    private final boolean knowingFirst;
    private int tries;

    /** @param knowingFirst whether an assignment waits for the courses of its theme that stand before it */
    Arrangement(Situation situation, boolean knowingFirst) {
        this.situation = situation;
        this.knowingFirst = knowingFirst;
    }

    /** The steps placed so far as they stand with one more after them; else all of them anew; else empty. */
    Optional<List<Placed>> with(List<Placed> placed, List<Choice> more) {
        List<Choice> all = new ArrayList<>(placed.stream().map(Placed::choice).toList());
        all.addAll(more);
        if (!fits(all)) {
            return Optional.empty();
        }
        Optional<List<Placed>> added = search(placed, more);
        return added.isPresent() ? added : search(List.of(), all);
    }

    /** All of them, from the first. */
    Optional<List<Placed>> of(List<Choice> choices) {
        return search(List.of(), choices);
    }

    /** Whether they hold the limits of the year, wherever they stand. */
    private boolean fits(List<Choice> all) {
        int hours = all.stream().mapToInt(c -> c.candidate().offering().hours()).sum();
        long doing =
                all.stream().filter(c -> c.candidate().offering().isOnTheJob()).count();
        int room = situation.quarters() * situation.policy().number("limit.assignments-per-quarter");
        return all.size() <= situation.maxSteps() && hours <= situation.maxHours() && doing <= room;
    }

    private Optional<List<Placed>> search(List<Placed> placed, List<Choice> left) {
        tries = 0;
        return place(placed, left);
    }

    private Optional<List<Placed>> place(List<Placed> placed, List<Choice> left) {
        if (left.isEmpty()) {
            return Optional.of(placed);
        }
        Choice choice = left.get(0);
        List<Choice> rest = left.subList(1, left.size());
        Progress progress = new Progress(situation, placed);
        List<Placed.Effect> effects = progress.effects(choice.candidate());
        if (effects.size() < choice.effects() && !knowingFirst) {
            return Optional.empty();
        }
        Calendar calendar = new Calendar(situation, placed);
        for (int quarter = earliest(choice, effects, placed, progress); quarter < situation.quarters(); quarter++) {
            Optional<Placed> step = begin(choice, effects, quarter, progress, calendar);
            if (step.isPresent() && ++tries < MOST_TRIES) {
                List<Placed> longer = new ArrayList<>(placed);
                longer.add(step.get());
                Optional<List<Placed>> whole = place(longer, rest);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    private int earliest(Choice choice, List<Placed.Effect> effects, List<Placed> placed, Progress progress) {
        int free = progress.freeFrom(effects);
        Offering offering = choice.candidate().offering();
        if (!knowingFirst || offering.form() != Form.ASSIGNMENT) {
            return free;
        }
        return placed.stream()
                .filter(step -> step.candidate().offering().form() != Form.ASSIGNMENT)
                .filter(step -> step.candidate().offering().theme().equals(offering.theme()))
                .mapToInt(step -> step.ends() + 1)
                .reduce(free, Math::max);
    }

    private Optional<Placed> begin(
            Choice choice, List<Placed.Effect> effects, int quarter, Progress progress, Calendar calendar) {
        Candidate candidate = choice.candidate();
        Quarter named = situation.first().plus(quarter);
        Optional<Integer> end = calendar.end(candidate, quarter);
        if (end.isEmpty()
                || !calendar.isHeld(candidate.offering(), named)
                || !Calendar.hasCome(candidate.possibleOn(), named)
                || !candidate.possibleUntil().isValidOn(progress.firstDay(end.get()))
                || !progress.mayEnter(candidate, quarter)) {
            return Optional.empty();
        }
        Optional<LocalDate> session =
                calendar.session(candidate.offering(), named).map(Session::on);
        return Optional.of(new Placed(choice, quarter, end.get(), session, effects));
    }
}
