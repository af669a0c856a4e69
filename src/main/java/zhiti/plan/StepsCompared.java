package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.person.EarlierPlan;
import zhiti.standard.Title;

/** The steps of the plan before and of the plan now: added, dropped, done, moved, dearer or longer, and those kept. */
final class StepsCompared {
    private final Both both;
    private final Map<String, Change.Kind> kinds = new LinkedHashMap<>();
    private int kept = 0;

    StepsCompared(Both both) {
        this.both = both;
        for (Step step : both.now().steps()) {
            Optional<EarlierPlan.Step> then = both.stepThen(step.offering().id());
            if (then.isEmpty()) {
                kinds.put(step.offering().id(), Change.Kind.STEP_ADDED);
            } else if (!quarter(then.get()).equals(step.quarter())) {
                kinds.put(step.offering().id(), Change.Kind.STEP_MOVED);
            } else {
                kept++;
            }
        }
        both.before().steps().stream()
                .map(EarlierPlan.Step::offering)
                .filter(id -> both.stepNow(id).isEmpty())
                .forEach(id -> kinds.put(
                        id,
                        both.outcome(id).filter(o -> !o.failed()).isPresent()
                                ? Change.Kind.STEP_DONE
                                : Change.Kind.STEP_DROPPED));
    }

    static Quarter quarter(EarlierPlan.Step step) {
        return Quarter.of(step.begins());
    }

    /** What became of the steps that are not as they were, by offering. */
    Map<String, Change.Kind> kinds() {
        return kinds;
    }

    /** Steps that stand in the same quarter as before. */
    int kept() {
        return kept;
    }

    List<Change> changes(Links links) {
        StepWhy why = new StepWhy(links);
        List<Change> changes = new ArrayList<>();
        for (Step step : both.now().steps()) {
            Offering offering = step.offering();
            Optional<EarlierPlan.Step> then = both.stepThen(offering.id());
            if (then.isEmpty()) {
                changes.add(change(
                        Change.Kind.STEP_ADDED, offering, Optional.empty(), when(step), new AddedWhy(links).of(step)));
            } else {
                changes.addAll(stayed(then.get(), step, links));
            }
        }
        both.before().steps().stream()
                .filter(step -> both.stepNow(step.offering()).isEmpty())
                .map(step -> gone(step, why))
                .forEach(changes::add);
        return changes;
    }

    private List<Change> stayed(EarlierPlan.Step then, Step now, Links links) {
        StepWhy why = new StepWhy(links);
        Offering offering = now.offering();
        List<Change> changes = new ArrayList<>();
        if (kinds.get(offering.id()) == Change.Kind.STEP_MOVED) {
            changes.add(
                    change(Change.Kind.STEP_MOVED, offering, when(then), when(now), new MovedWhy(links).of(then, now)));
        }
        if (!then.cost().equals(offering.cost())) {
            changes.add(change(
                    Change.Kind.STEP_COST,
                    offering,
                    Optional.of(new Change.Fee(then.cost())),
                    Optional.of(new Change.Fee(offering.cost())),
                    why.cost(now)));
        }
        if (then.hours() != offering.hours()) {
            changes.add(change(
                    Change.Kind.STEP_HOURS,
                    offering,
                    Optional.of(new Change.Hours(then.hours())),
                    Optional.of(new Change.Hours(offering.hours())),
                    why.figures("hours")));
        }
        return changes;
    }

    private Change gone(EarlierPlan.Step then, StepWhy why) {
        Change.Kind kind = kinds.get(then.offering());
        Title title =
                both.catalog().offering(then.offering()).map(Offering::title).orElse(Title.same(then.title()));
        List<Cause> causes = kind == Change.Kind.STEP_DONE ? why.done(then) : why.dropped(then);
        return new Change(kind, then.offering(), Optional.of(title), when(then), Optional.empty(), causes);
    }

    private static Change change(
            Change.Kind kind,
            Offering offering,
            Optional<Change.Value> before,
            Optional<Change.Value> now,
            List<Cause> causes) {
        return new Change(kind, offering.id(), Optional.of(offering.title()), before, now, causes);
    }

    private static Optional<Change.Value> when(EarlierPlan.Step step) {
        return Optional.of(new Change.When(quarter(step)));
    }

    private static Optional<Change.Value> when(Step step) {
        return Optional.of(new Change.When(step.quarter()));
    }
}
