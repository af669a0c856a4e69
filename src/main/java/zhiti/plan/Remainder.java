package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.rulebook.Reason;
import zhiti.standard.ClosedBy;
import zhiti.standard.PolicyNumber;

/** What is left of the gaps at the end of the year, and why. */
final class Remainder {
    private final Situation situation;
    private final Progress progress;
    private final Advice advice;
    private final LimitWhy limit;

    Remainder(Situation situation, List<Placed> placed, Advice advice) {
        this.situation = situation;
        this.progress = new Progress(situation, placed);
        this.advice = advice;
        this.limit = new LimitWhy(situation, placed, advice);
    }

    List<NotCovered> notCovered() {
        return situation.gaps().values().stream()
                .filter(progress::isOpen)
                .map(this::notCovered)
                .toList();
    }

    private NotCovered notCovered(WeighedGap open) {
        Gap gap = open.gap();
        if (gap.closedBy() == ClosedBy.TIME) {
            Reason why = advice.found("plan/only-time", "gap", gap);
            return left(open, NotCovered.Kind.TIME, gap.metOn(), Optional.empty(), why);
        }
        List<Candidate> helping = situation.candidates().stream()
                .filter(candidate -> mayHelp(candidate, open))
                .toList();
        if (!helping.isEmpty() && helping.stream().allMatch(c -> limit.of(c).isPresent())) {
            Reason why = advice.found("plan/beyond-asked-limits", "gap", gap);
            return left(open, NotCovered.Kind.LIMIT, Optional.empty(), Optional.empty(), why);
        }
        if (!helping.isEmpty()) {
            Quarter next = situation.first().plus(situation.quarters());
            PolicyNumber year = situation.policy().of("horizon.quarters");
            Reason why = advice.found("plan/next-period", "gap", gap, "quarter", next.toString(), "year", year);
            return left(open, NotCovered.Kind.NEXT_PERIOD, Optional.empty(), Optional.of(next), why);
        }
        Reason why = advice.found("plan/nothing-helps", "gap", gap);
        return left(open, NotCovered.Kind.NOTHING_HELPS, Optional.empty(), Optional.empty(), why);
    }

    private NotCovered left(
            WeighedGap open, NotCovered.Kind kind, Optional<LocalDate> metOn, Optional<Quarter> quarter, Reason why) {
        int required = open.gap().required();
        return new NotCovered(open.gap(), progress.reached(open), required, kind, metOn, quarter, List.of(why));
    }

    /** Whether a candidate could still do something for a gap after this year. */
    private boolean mayHelp(Candidate candidate, WeighedGap gap) {
        return !candidate.barred()
                && candidate.fits().stream()
                        .anyMatch(fit -> fit.gap().equals(gap.key()) && fit.reach() > progress.reached(gap));
    }
}
