package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.person.Completed;
import zhiti.person.EarlierPlan;
import zhiti.standard.Title;

/** What of one person's plan went otherwise, and what is being done about it. */
final class Deviations {
    private final Followed followed;
    private final Catalog catalog;
    private final Answering answering;

    Deviations(Followed followed, Catalog catalog) {
        this.followed = followed;
        this.catalog = catalog;
        this.answering = new Answering(followed.employee(), followed.now());
    }

    /** In the order of the plan, then what was not planned. */
    List<Deviation> all() {
        List<Deviation> all = new ArrayList<>();
        followed.steps().forEach(step -> of(step).ifPresent(all::add));
        followed.unplanned().forEach(done -> all.add(unplanned(done)));
        return all;
    }

    private Optional<Deviation> of(Taken taken) {
        Set<String> served = Links.served(taken.step(), followed.before(), followed.now());
        if (taken.overdue()) {
            return Optional.of(deviation(Deviation.Kind.NOT_DONE, taken, served, List.of()));
        }
        if (taken.isFailed()) {
            return Optional.of(deviation(Deviation.Kind.FAILED, taken, served, List.of()));
        }
        Set<String> levels = keys(taken.step().lifts().stream()
                .filter(EarlierPlan.Lifted::isLevel)
                .map(EarlierPlan.Lifted::key)
                .toList());
        if (taken.isDone() && taken.seen().isEmpty() && !levels.isEmpty()) {
            return Optional.of(deviation(Deviation.Kind.NOT_RATED, taken, levels, List.of()));
        }
        List<Deviation.Level> below = taken.seen().stream()
                .filter(level -> level.seen() < level.expected())
                .toList();
        Set<String> short_ = keys(below.stream().map(Deviation.Level::key).toList());
        return below.isEmpty() ? Optional.empty() : Optional.of(deviation(Deviation.Kind.BELOW, taken, short_, below));
    }

    private static Set<String> keys(List<String> keys) {
        return new LinkedHashSet<>(keys);
    }

    private Deviation deviation(Deviation.Kind kind, Taken taken, Set<String> served, List<Deviation.Level> levels) {
        EarlierPlan.Step step = taken.step();
        return new Deviation(
                kind,
                followed.employee().id(),
                followed.employee().name(),
                step.offering(),
                catalog.offering(step.offering()).map(Offering::title).orElse(Title.same(step.title())),
                Optional.of(Quarter.of(step.begins())),
                step.legal(),
                step.booked(),
                taken.outcome(),
                levels,
                answering.to(step.offering(), served, kind == Deviation.Kind.NOT_RATED));
    }

    private Deviation unplanned(Completed done) {
        Outcome outcome = new Outcome(done.on(), done.result().title(), false);
        return new Deviation(
                Deviation.Kind.UNPLANNED,
                followed.employee().id(),
                followed.employee().name(),
                done.offering(),
                done.title(),
                Optional.empty(),
                false,
                false,
                Optional.of(outcome),
                List.of(),
                answering.to(done.offering(), keys(done.touches()), true));
    }
}
