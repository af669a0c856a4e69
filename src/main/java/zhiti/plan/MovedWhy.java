package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import zhiti.person.EarlierPlan;

/** Why a step stands in another quarter than in the plan before. */
final class MovedWhy {
    private final Both both;
    private final Links links;

    MovedWhy(Links links) {
        this.both = links.both();
        this.links = links;
    }

    /** Booked, its quarter over, no session there any more; else what else of the plan has changed around it. */
    List<Cause> of(EarlierPlan.Step then, Step now) {
        Quarter planned = StepsCompared.quarter(then);
        List<Cause> causes = new ArrayList<>(new StepWhy(links).booked(then.offering()));
        if (planned.compareTo(both.opinion().situation().first()) < 0) {
            boolean isOver = planned.compareTo(Quarter.of(both.now().asOf())) < 0;
            causes.add(both.cause(
                    Cause.Kind.TIME, isOver ? "quarter-over" : "quarter-begun", "quarter", planned.toString()));
        } else if (!new Calendar(both.opinion().situation(), List.of()).isHeld(choice(now), planned)) {
            causes.add(both.cause(Cause.Kind.CATALOG, "no-session", "quarter", planned.toString()));
        }
        if (causes.isEmpty()) {
            causes.addAll(links.followsGaps(Links.served(now)));
            causes.addAll(room(planned, now));
        }
        return causes.isEmpty() ? links.last(now.offering().id()) : causes;
    }

    private Choice choice(Step step) {
        return new Choice(both.opinion().situation().candidate(step.offering().id()), step.tier(), 0, 0);
    }

    /** What came into the quarter that it left, and what left the quarter into which it came. */
    private List<Cause> room(Quarter planned, Step now) {
        List<String> came = both.now().steps().stream()
                .filter(other -> other.isUnderWayIn(planned))
                .map(other -> other.offering().id())
                .filter(links.kinds()::containsKey)
                .toList();
        List<String> went = both.before().steps().stream()
                .filter(other -> StepsCompared.quarter(other).equals(now.quarter()))
                .map(EarlierPlan.Step::offering)
                .filter(links.kinds()::containsKey)
                .toList();
        List<Cause> causes = new ArrayList<>();
        if (!came.isEmpty()) {
            causes.add(links.ofSteps("quarter-taken", came));
        }
        if (!went.isEmpty()) {
            causes.add(links.ofSteps("quarter-freed", went));
        }
        return causes;
    }
}
