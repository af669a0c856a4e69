package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.person.Commitment;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;

/** Why a step went, is booked, or costs otherwise than in the plan before. */
final class StepWhy {
    /** What the numbers of the house and of whoever asks keep out. */
    private static final Set<Verdict.Kind> KEPT_OUT = Set.of(Verdict.Kind.OVER_LIMIT, Verdict.Kind.WORTH_TOO_LITTLE);

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
        Optional<Verdict> verdict = both.verdict(then.offering());
        causes.addAll(limited(then.offering(), verdict));
        if (!causes.isEmpty() && both.supposed().isPresent()) {
            return causes;
        }
        causes.addAll(links.followsGaps(links.served(then)));
        List<Reason> said = verdict.map(Verdict::because).orElse(List.of());
        boolean explained = both.supposed().isPresent() && !causes.isEmpty();
        if (verdict.isEmpty() && !explained) {
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
        if (both.isLimitSupposed() && links.followsGaps(links.served(then)).isEmpty()) {
            causes.addAll(both.supposition());
        }
        return both.orUnexplained(causes);
    }

    /** That it is supposed to stay out, or that the limits that are supposed leave no room for it. */
    private List<Cause> limited(String offering, Optional<Verdict> verdict) {
        Limits limits = both.opinion().situation().limits();
        if (both.supposed().isPresent() && limits.without().contains(offering)) {
            return List.of(both.cause(Cause.Kind.SUPPOSED, "without"));
        }
        return verdict.filter(v -> KEPT_OUT.contains(v.kind()))
                .filter(v -> both.isLimitSupposed() && !limits.isNone())
                .map(v -> v.because().get(0))
                .map(why -> Stream.concat(
                                Stream.of(Both.verdict(why)), isAsked(why) ? Stream.of() : both.supposition().stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whether it names a limit that was asked for; policy's own leaves no room for it only because of what is. */
    private static boolean isAsked(Reason why) {
        return why.rule().startsWith("plan/over-asked-") || why.rule().equals("plan/after-deadline");
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

    /** Its fee: of a renewal, what it is before its certificate lapses or after that. */
    List<Cause> cost(Step now) {
        Optional<Cause> renewed = both.opinion().situation().candidates().stream()
                .filter(candidate -> candidate.id().equals(now.offering().id()))
                .flatMap(candidate -> candidate.renewal().stream())
                .filter(renewal -> renewal.lateFee().isPresent())
                .map(renewal -> renewal.late()
                        ? both.cause(Cause.Kind.TIME, renewedLate(renewal), "held", renewal.held())
                                .on(renewal.held())
                        : both.cause(Cause.Kind.HELD, "held", "held", renewal.held())
                                .on(renewal.held()))
                .findFirst();
        return renewed.filter(cause -> !grounds.differ(Change.Kind.CATALOG))
                .map(List::of)
                .orElseGet(() -> figures("cost"));
    }

    private String renewedLate(Renewal renewal) {
        return renewal.held().isValidOn(both.now().asOf()) ? "lapsing" : "lapsed";
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
