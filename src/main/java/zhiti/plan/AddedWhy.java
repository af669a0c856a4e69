package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;

/** Why a step is in the plan that was not in the one before. */
final class AddedWhy {
    private final Both both;
    private final Grounds grounds;
    private final Links links;
    private final NumbersWhy numbers;

    AddedWhy(Links links) {
        this.both = links.both();
        this.grounds = links.grounds();
        this.links = links;
        this.numbers = new NumbersWhy(both);
    }

    /** It serves what has changed, takes another's place, or was kept out then by what no longer does. */
    List<Cause> of(Step now) {
        String id = now.offering().id();
        List<Cause> causes = new ArrayList<>(new StepWhy(links).booked(id));
        if (both.supposed().isPresent()
                && both.opinion().situation().limits().with().contains(id)) {
            causes.add(both.cause(Cause.Kind.SUPPOSED, "with"));
        }
        causes.addAll(links.followsGaps(Links.served(now)));
        causes.addAll(instead(now));
        List<String> opened = now.opens().stream()
                .filter(other -> links.kinds().get(other) == Change.Kind.STEP_ADDED)
                .toList();
        if (!opened.isEmpty()) {
            causes.add(links.ofSteps("opens", opened));
        }
        both.leftOutThen(id)
                .map(EarlierPlan.LeftOut::because)
                .filter(said -> !said.says().isEmpty())
                .ifPresent(said -> causes.addAll(outThen(said)));
        causes.addAll(leftForLater(now));
        causes.addAll(numbers.now(now.because()));
        if (causes.isEmpty() && grounds.differ(Change.Kind.CATALOG)) {
            causes.add(both.cause(Cause.Kind.CATALOG, "not-in-catalog-then"));
        }
        causes.addAll(links.rule(causes, firstRule(now)));
        return causes.isEmpty() ? links.last(id) : causes;
    }

    /** What it serves was left for a later quarter then, and that has come. */
    private List<Cause> leftForLater(Step now) {
        Set<String> served = Links.served(now);
        return both.before().notCovered().stream()
                .filter(left -> served.contains(left.gap()))
                .flatMap(left -> left.quarter().stream())
                .map(Quarter::of)
                .filter(quarter -> quarter.compareTo(now.quarter()) <= 0)
                .limit(1)
                .map(quarter -> both.cause(Cause.Kind.TIME, "left-for-later", "quarter", quarter.toString()))
                .toList();
    }

    /** The first rule of the shelf that speaks for it: the planner's own words are none. */
    private static Optional<String> firstRule(Step step) {
        return step.because().stream()
                .map(Reason::rule)
                .filter(rule -> !rule.startsWith("plan/"))
                .findFirst();
    }

    /** What was said then of an offering that was not taken, and what of it has changed. */
    private List<Cause> outThen(EarlierPlan.Said said) {
        List<Cause> causes = new ArrayList<>();
        causes.add(both.cause(Cause.Kind.THEN, "left-out-then", "said", said.says())
                .from(List.of(said.rule())));
        causes.addAll(numbers.then(said));
        boolean wasFull = RoomWhy.isRoom(said.rule());
        List<String> gone = both.before().steps().stream()
                .map(EarlierPlan.Step::offering)
                .filter(offering -> both.stepNow(offering).isEmpty())
                .toList();
        if (wasFull && !gone.isEmpty()) {
            causes.add(links.ofSteps("room", gone));
        }
        return causes;
    }

    /** Steps that served the same and are in the plan no more. */
    private List<Cause> instead(Step now) {
        Set<String> served = Links.served(now);
        List<String> others = both.before().steps().stream()
                .filter(then -> both.stepNow(then.offering()).isEmpty())
                .filter(then -> links.served(then).stream().anyMatch(served::contains))
                .map(EarlierPlan.Step::offering)
                .toList();
        return others.isEmpty() ? List.of() : List.of(links.ofSteps("instead", others));
    }
}
