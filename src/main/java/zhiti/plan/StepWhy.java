package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.person.Commitment;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;

/** Why a step came, went, or costs otherwise than in the plan before. */
final class StepWhy {
    private final Both both;
    private final Grounds grounds;
    private final Links links;
    private final NumbersWhy numbers;

    StepWhy(Links links) {
        this.both = links.both();
        this.grounds = links.grounds();
        this.links = links;
        this.numbers = new NumbersWhy(both);
    }

    List<Cause> done(EarlierPlan.Step then) {
        return outcome(then);
    }

    private List<Cause> outcome(EarlierPlan.Step then) {
        return both.outcome(then.offering()).stream()
                .map(out -> both.cause(Cause.Kind.COMPLETED, "outcome", "on", out.on(), "how", out.title())
                        .on(out))
                .toList();
    }

    /** How it came out, what of its gaps has changed, and what the rules and the planner say of it now. */
    List<Cause> dropped(EarlierPlan.Step then) {
        List<Cause> causes = new ArrayList<>(outcome(then));
        causes.addAll(links.followsGaps(links.served(then)));
        Optional<Verdict> verdict = both.verdict(then.offering());
        List<Reason> said = verdict.map(Verdict::because).orElse(List.of());
        if (verdict.isEmpty()) {
            causes.add(both.cause(Cause.Kind.CATALOG, "gone"));
        }
        said.stream()
                .filter(StepWhy::isRefusal)
                .findFirst()
                .map(reason -> new Cause(Cause.Kind.DECISION, List.of(reason.rule()), reason))
                .or(() -> said.stream().findFirst().map(Both::verdict))
                .ifPresent(causes::add);
        causes.addAll(numbers.now(said));
        causes.addAll(links.rule(causes, said.stream().findFirst().map(Reason::rule)));
        return both.orUnexplained(causes);
    }

    /** Whether a rule says of it that the person does not want it. */
    private static boolean isRefusal(Reason reason) {
        return reason.facts().stream().anyMatch(fact -> fact instanceof Commitment settled && settled.isRefused());
    }

    /** What the person has booked. */
    List<Cause> booked(String offering) {
        return both.employee().commitments().stream()
                .filter(settled -> settled.offering().equals(offering) && settled.isBooked())
                .filter(settled -> settled.isBindingOn(both.now().asOf()))
                .limit(1)
                .map(settled -> settled.on()
                        .map(day -> both.cause(Cause.Kind.DECISION, "booked-on", "on", day))
                        .orElseGet(() -> both.cause(Cause.Kind.DECISION, "booked"))
                        .on(settled))
                .toList();
    }

    /** It serves what has changed, takes another's place, or was kept out then by what no longer does. */
    List<Cause> added(Step now) {
        String id = now.offering().id();
        List<Cause> causes = new ArrayList<>(booked(id));
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
        causes.addAll(numbers.now(now.because()));
        if (causes.isEmpty() && grounds.differ(Change.Kind.CATALOG)) {
            causes.add(both.cause(Cause.Kind.CATALOG, "not-in-catalog-then"));
        }
        causes.addAll(links.rule(causes, firstRule(now)));
        return causes.isEmpty() ? links.last(id) : causes;
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
        boolean wasFull =
                said.rule().startsWith("plan/over-limit") || said.rule().equals("plan/no-quarter-left");
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

    /** Its fee, or its hours: as the catalog gives them, or as a number of the house makes them. */
    List<Cause> figures(String finding) {
        List<Cause> causes = new ArrayList<>();
        if (grounds.differ(Change.Kind.CATALOG)) {
            causes.add(both.cause(Cause.Kind.PRICE, finding));
        }
        if (causes.isEmpty()) {
            causes.addAll(grounds.of(Change.Kind.RULES, Change.Kind.ENGINE));
        }
        if (causes.isEmpty() && !both.before().asOf().equals(both.now().asOf())) {
            causes.add(both.cause(Cause.Kind.NUMBER, "figures-by-date"));
        }
        return both.orUnexplained(causes);
    }
}
