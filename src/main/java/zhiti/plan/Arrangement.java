package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.offering.Session;

/**
 * Finds quarters for steps in the order in which they were chosen: each as early as the ones chosen before it allow, and
 * later where otherwise the next would find no place. What is booked stays where it is. Nothing is placed so that a plan
 * gains less than before.
 */
final class Arrangement {
    /** Enough for six steps in four quarters; what takes more is not found room for. */
    private static final int MOST_TRIES = 400;

    private final Situation situation;
    private final boolean knowingFirst;
    private int tries;
    /** Whether a step may stand where something else still works on its gaps. */
    private boolean close;

    private Predicate<List<Placed>> wanted = steps -> true;

    /** @param knowingFirst whether an assignment waits for the courses of its theme that stand before it */
    Arrangement(Situation situation, boolean knowingFirst) {
        this.situation = situation;
        this.knowingFirst = knowingFirst;
    }

    /**
     * The steps placed so far as they stand with one more after them; else all of them anew; else as they stand with one
     * more wherever it acts; else empty.
     */
    Optional<List<Placed>> with(List<Placed> placed, List<Choice> more) {
        List<Choice> all = new ArrayList<>(placed.stream()
                .filter(step -> !step.booked())
                .map(Placed::choice)
                .toList());
        all.addAll(more);
        if (!fits(placed, all)) {
            return Optional.empty();
        }
        Value before = Value.of(situation, placed);
        wanted = steps -> isServed(more, steps)
                && !before.gainsMoreThan(Value.of(situation, steps))
                && leavesBookingsTheLaw(placed, steps);
        Optional<List<Placed>> added = search(placed, more);
        if (added.isEmpty()) {
            added = of(placed, all);
        }
        if (added.isEmpty()) {
            close = true;
            added = search(placed, more);
            close = false;
        }
        return added;
    }

    /**
     * Whether no booking that the law asked for, and that took nothing of the year, does so no more because something else
     * was taken that does the same sooner.
     */
    private boolean leavesBookingsTheLaw(List<Placed> placed, List<Placed> steps) {
        Set<String> legal = placed.stream()
                .filter(step -> step.booked() && step.legal())
                .map(Placed::id)
                .collect(Collectors.toSet());
        return legal.isEmpty()
                || PlannedSteps.of(situation, steps).stream()
                        .noneMatch(step -> legal.contains(step.id()) && !step.legal());
    }

    /**
     * The same steps, each in the quarter in which the plan before had it where that still fits; empty where they would gain
     * less.
     */
    Optional<List<Placed>> asBefore(List<Placed> placed) {
        Value now = Value.of(situation, placed);
        wanted = steps -> !now.gainsMoreThan(Value.of(situation, steps));
        close = true;
        // What runs on takes what the others leave of its quarters.
        int whole = situation.hoursPerQuarter();
        return of(
                placed,
                placed.stream()
                        .filter(step -> !step.booked())
                        .map(Placed::choice)
                        .sorted(Comparator.comparing(
                                choice -> choice.candidate().offering().hours() > whole))
                        .toList());
    }

    /** Whether each that was taken for what it does itself does something. */
    private boolean isServed(List<Choice> more, List<Placed> steps) {
        Set<String> serving = new HashSet<>();
        more.stream()
                .filter(choice -> choice.effects() > 0)
                .forEach(choice -> serving.add(choice.candidate().id()));
        return new Progress(situation, steps)
                .steps().stream()
                        .filter(step -> serving.contains(step.id()))
                        .noneMatch(step -> step.effects().isEmpty());
    }

    /** All of them, from the first, around those that are booked. */
    Optional<List<Placed>> of(List<Placed> placed, List<Choice> choices) {
        return search(Bookings.alone(placed), choices);
    }

    /** Whether they hold the limits of the year, wherever they stand. */
    private boolean fits(List<Placed> placed, List<Choice> choices) {
        List<Choice> all = Stream.concat(placed.stream().filter(Placed::booked).map(Placed::choice), choices.stream())
                .filter(choice -> !choice.legal())
                .toList();
        int hours = all.stream().mapToInt(c -> c.candidate().offering().hours()).sum();
        long before = placed.stream()
                .filter(step -> step.booked()
                        && step.begins() < 0
                        && step.candidate().offering().isOnTheJob())
                .count();
        long doing =
                all.stream().filter(c -> c.candidate().offering().isOnTheJob()).count() - before;
        int room = situation.quarters() * situation.policy().number("limit.assignments-per-quarter");
        long cost = choices.stream()
                .filter(choice -> !choice.legal())
                .mapToLong(choice -> situation.fee(choice.candidate()))
                .sum();
        long booked = placed.stream()
                .filter(step -> step.booked() && !step.legal())
                .mapToLong(step -> situation.fee(step.candidate()))
                .sum();
        boolean holds = all.size() <= situation.maxSteps()
                && hours <= situation.maxHours()
                && cost <= Math.max(0, situation.maxCost() - booked)
                && doing <= room;
        return holds || choices.get(choices.size() - 1).legal();
    }

    private Optional<List<Placed>> search(List<Placed> placed, List<Choice> left) {
        tries = 0;
        return place(placed, left);
    }

    private Optional<List<Placed>> place(List<Placed> placed, List<Choice> left) {
        if (left.isEmpty()) {
            return Optional.of(placed).filter(wanted);
        }
        Choice choice = left.get(0);
        List<Choice> rest = left.subList(1, left.size());
        Progress progress = new Progress(situation, placed);
        List<Placed.Effect> effects = progress.effects(choice.candidate());
        if (effects.isEmpty() && choice.effects() > 0 && !knowingFirst && !close) {
            return Optional.empty();
        }
        Calendar calendar = new Calendar(situation, placed);
        int earliest = earliest(choice, effects, placed, progress);
        for (int quarter : quarters(choice, earliest, progress, calendar)) {
            Optional<Placed> step = begin(choice, quarter, progress, calendar);
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
        int free = close ? 0 : progress.freeFrom(effects);
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

    /**
     * The quarters to try, the best first. What is due comes in the last quarter that ends before that day, else in an
     * earlier one, else in that day's own; what is due before the plan begins, at once; late only where nothing else is left.
     * A renewal that can't wait for a quarter of the plan comes in the one that runs.
     */
    private List<Integer> quarters(Choice choice, int earliest, Progress progress, Calendar calendar) {
        int last = situation.quarters() - 1;
        List<Integer> order = new ArrayList<>();
        choice.due().ifPresent(day -> {
            int due = situation.quarter(day);
            IntStream.iterate(Math.min(due - 1, last), q -> q >= 0, q -> q - 1).forEach(order::add);
            order.add(Math.max(-1, Math.min(due, last)));
        });
        if (choice.due().isEmpty()) {
            // What an earlier plan had stays in its quarter, be it the one that runs.
            Optional.ofNullable(situation.earlier().get(choice.candidate().id()))
                    .map(earlier -> situation.quarter(earlier.firstDay()))
                    .filter(quarter -> quarter >= -1 && quarter <= last)
                    .ifPresent(order::add);
        }
        IntStream.rangeClosed(0, last).filter(q -> !order.contains(q)).forEach(order::add);
        // Nothing keeps what is due at once from beginning before the plan does, unless something works on it by then.
        order.removeIf(quarter -> quarter < earliest && !(quarter < 0 && earliest == 0));
        if (earliest == 0 && !order.contains(-1) && isAtOnce(choice, order, progress, calendar)) {
            order.add(0, -1);
        }
        return order;
    }

    /** Whether a renewal is late already, or finds no quarter of the plan in time. */
    private boolean isAtOnce(Choice choice, List<Integer> inPlan, Progress progress, Calendar calendar) {
        return choice.candidate()
                .renewal()
                .filter(renewal -> !renewal.held().isValidOn(situation.asOf())
                        || inPlan.stream()
                                .noneMatch(quarter -> begin(choice, quarter, progress, calendar)
                                        .isPresent()))
                .isPresent();
    }

    /** Whether something is to be done before the plan begins, or else too late: it has its place before all that can wait. */
    boolean isAtOnce(List<Placed> placed, Choice choice) {
        Progress progress = new Progress(situation, placed);
        List<Integer> inPlan = IntStream.range(0, situation.quarters()).boxed().toList();
        return choice.isDueBefore(situation.first().firstDay())
                || isAtOnce(choice, inPlan, progress, new Calendar(situation, placed));
    }

    private Optional<Placed> begin(Choice choice, int quarter, Progress progress, Calendar calendar) {
        Candidate candidate = choice.candidate();
        Quarter named = situation.first().plus(quarter);
        Optional<Integer> end = calendar.end(choice, quarter);
        if (end.isEmpty()
                || !calendar.isHeld(choice, named)
                || !Calendar.hasCome(candidate.possibleOn(), named)
                || !candidate.possibleUntil().isValidOn(progress.firstDay(end.get()))
                || !progress.mayEnter(candidate, quarter)) {
            return Optional.empty();
        }
        Optional<LocalDate> session = calendar.session(choice, named).map(Session::on);
        // What is done at once has no quarter to last.
        Optional<LocalDate> over = session.or(() -> quarter < 0 ? choice.lapses() : Optional.empty());
        if (!choice.legal() && !situation.isOverInTime(end.get(), over)) {
            return Optional.empty();
        }
        return Optional.of(Placed.at(choice, quarter, end.get(), session, calendar.show(candidate.offering(), named)));
    }
}
