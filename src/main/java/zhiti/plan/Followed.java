package zhiti.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.person.Completed;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.person.Held;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Title;

/** One person's plan before, looked at again with the plan of today: what became of each of its steps. */
final class Followed {
    private final EarlierPlan before;
    private final Employee employee;
    private final Plan now;
    private final RatedSince rated;
    private final int hoursPerQuarter;
    private final Map<EarlierPlan.Step, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Taken> steps;

    Followed(EarlierPlan before, Employee employee, Plan now, Catalog catalog, RatedSince rated, int hoursPerQuarter) {
        this.before = before;
        this.employee = employee;
        this.now = now;
        this.rated = rated;
        this.hoursPerQuarter = hoursPerQuarter;
        before.steps()
                .forEach(step -> Outcome.of(step.offering(), employee, catalog, before.asOf(), now.asOf())
                        .ifPresent(outcome -> outcomes.put(step, outcome)));
        this.steps = before.steps().stream().map(this::taken).toList();
    }

    EarlierPlan before() {
        return before;
    }

    Employee employee() {
        return employee;
    }

    Plan now() {
        return now;
    }

    /** In the order of the plan before. */
    List<Taken> steps() {
        return steps;
    }

    /** What was done since and not planned. */
    List<Completed> unplanned() {
        List<String> planned =
                before.steps().stream().map(EarlierPlan.Step::offering).toList();
        return employee.completed().stream()
                .filter(done -> done.isDone() && !planned.contains(done.offering()))
                .filter(done -> done.on().isAfter(before.asOf()) && !done.on().isAfter(now.asOf()))
                .toList();
    }

    FollowUp.Progress progress() {
        int overdue = count(Taken::overdue);
        return new FollowUp.Progress(
                employee.id(),
                employee.name(),
                before.asOf(),
                steps.size(),
                count(Taken::isDone),
                count(step -> step.isDone() && !step.seen().isEmpty()),
                count(Taken::isFailed),
                overdue,
                steps.size() - outcomes.size() - overdue,
                unplanned().size());
    }

    private int count(Predicate<Taken> which) {
        return (int) steps.stream().filter(which).count();
    }

    private Taken taken(EarlierPlan.Step step) {
        Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(step));
        if (outcome.filter(out -> !out.failed()).isEmpty()) {
            return new Taken(
                    step, outcome, outcome.isEmpty() && (isOver(step) || isMissed(step)), List.of(), List.of());
        }
        LocalDate done = outcome.get().on();
        return new Taken(
                step,
                outcome,
                false,
                levels(step, lift -> rated.level(lift.key(), done, LocalDate.MAX)),
                levels(step, lift -> rated.level(lift.key(), done, next(lift.key(), done))));
    }

    /** Whether the last quarter that it fills is over: what takes more than a quarter's hours runs on. */
    private boolean isOver(EarlierPlan.Step step) {
        int fills = Math.max(1, -Math.floorDiv(-step.hours(), Math.max(1, hoursPerQuarter)));
        return Quarter.of(step.begins()).plus(fills - 1).lastDay().isBefore(now.asOf());
    }

    /** Whether it was to renew a certificate that has lapsed since, or can't be renewed any more. */
    private boolean isMissed(EarlierPlan.Step step) {
        Stream<Reason> taken = now.steps().stream()
                .filter(one -> one.offering().id().equals(step.offering()))
                .flatMap(one -> one.because().stream());
        Stream<Reason> leftOut = now.leftOut().stream()
                .filter(one -> one.offering().id().equals(step.offering()))
                .flatMap(one -> one.because().stream());
        return Stream.concat(taken, leftOut)
                .flatMap(reason -> reason.facts().stream())
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .anyMatch(held -> held.isValidOn(before.asOf()) && !held.isValidOn(now.asOf())
                        || !held.isStillRenewableOn(now.asOf()));
    }

    /** The day on which something else was done that was to lift the same. */
    private LocalDate next(String key, LocalDate done) {
        return outcomes.entrySet().stream()
                .filter(other -> other.getKey().lifts().stream()
                        .anyMatch(lift -> lift.key().equals(key)))
                .map(other -> other.getValue().on())
                .filter(day -> day.isAfter(done))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** How the level of something lifted is looked up. */
    private interface Look {
        Optional<Integer> at(EarlierPlan.Lifted lift);
    }

    private List<Deviation.Level> levels(EarlierPlan.Step step, Look look) {
        return step.lifts().stream()
                .filter(EarlierPlan.Lifted::isLevel)
                .flatMap(lift -> look
                        .at(lift)
                        .map(seen ->
                                new Deviation.Level(lift.key(), title(lift.key()), lift.entry(), lift.reach(), seen))
                        .stream())
                .toList();
    }

    private Title title(String key) {
        return now.asks().stream()
                .filter(asked -> asked.key().equals(key))
                .map(Asked::title)
                .findFirst()
                .or(() -> before.gaps().stream()
                        .filter(gap -> gap.id().equals(key))
                        .map(gap -> Title.same(gap.name()))
                        .findFirst())
                .orElse(Title.same(key));
    }
}
