package zhiti.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.person.Busy;
import zhiti.person.Commitment;
import zhiti.rulebook.Reason;
import zhiti.standard.ClosedBy;
import zhiti.standard.PolicyNumber;

/** What is left of the gaps at the end of the year, and why: by what keeps out each offering that would take them further. */
final class Remainder {
    private final Situation situation;
    private final Progress progress;
    private final Advice advice;
    private final Verdicts verdicts;
    private final LimitWhy limit;
    private final RoomWhy room;
    /** The first quarter after the plan. */
    private final Quarter next;

    /** What would take a gap further after the year, and when it could begin; empty where nobody knows when. */
    private record Later(Optional<Quarter> quarter, List<Reason> because) {}

    Remainder(Opinion opinion, List<Placed> placed, Advice advice) {
        this.situation = opinion.situation();
        this.progress = new Progress(situation, placed);
        this.advice = advice;
        this.verdicts = new Verdicts(opinion, placed, advice);
        this.limit = new LimitWhy(situation, placed, advice);
        this.room = new RoomWhy(situation, placed, advice);
        this.next = situation.first().plus(situation.quarters());
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
            return byTime(open);
        }
        List<Candidate> helping = situation.candidates().stream()
                .filter(candidate -> mayHelp(candidate, open))
                .toList();
        List<Candidate> free =
                helping.stream().filter(candidate -> !candidate.barred()).toList();
        if (!free.isEmpty() && free.stream().allMatch(c -> limit.of(c).isPresent())) {
            return beyondLimits(open);
        }
        Optional<Later> later = helping.stream()
                .flatMap(candidate -> later(candidate, gap).stream())
                .min(Comparator.comparing(
                        one -> one.quarter().map(Quarter::firstDay).orElse(LocalDate.MAX)));
        return later.map(one -> left(open, NotCovered.Kind.NEXT_PERIOD, Optional.empty(), one.quarter(), one.because()))
                .orElseGet(() -> free.stream().anyMatch(c -> limit.of(c).isPresent())
                        ? beyondLimits(open)
                        : unserved(open, free.isEmpty() ? helping : free));
    }

    /** The day on which time closes it: what is on leave is not at work. */
    private NotCovered byTime(WeighedGap open) {
        Gap gap = open.gap();
        Optional<LocalDate> metOn = gap.metOn();
        Reason why = advice.found("plan/only-time", "gap", gap);
        for (Busy leave : situation.year().leaves()) {
            if (metOn.filter(day -> day.isAfter(leave.from())).isPresent()) {
                LocalDate from = leave.from().isBefore(situation.asOf()) ? situation.asOf() : leave.from();
                LocalDate met = metOn.get();
                metOn = leave.over().map(back -> met.plusDays(ChronoUnit.DAYS.between(from, back)));
                why = metOn.map(day -> advice.found("plan/only-time-after-leave", "gap", gap, "day", day))
                        .orElseGet(() -> advice.found("plan/only-time-leave-without-end", "gap", gap, "busy", leave));
            }
        }
        return left(open, NotCovered.Kind.TIME, metOn, Optional.empty(), List.of(why));
    }

    private NotCovered beyondLimits(WeighedGap open) {
        Reason why = advice.found("plan/beyond-asked-limits", "gap", open.gap());
        return left(open, NotCovered.Kind.LIMIT, Optional.empty(), Optional.empty(), List.of(why));
    }

    /** When something could begin that this year has no room for, that a leave stands before, or that waits for a day. */
    private Optional<Later> later(Candidate candidate, Gap gap) {
        Verdict verdict = verdicts.of(candidate);
        Reason first = verdict.because().get(0);
        if (first.bindings().get("booking") instanceof Commitment booking && booking.isBooked()) {
            return Optional.of(new Later(booking.on().map(Quarter::of), List.of(first)));
        }
        if (candidate.barred()) {
            return Optional.empty();
        }
        if (RoomWhy.isRoom(first.rule()) || isShortOfRoomForTheWay(candidate, verdict)) {
            return from(candidate, next).map(quarter -> new Later(Optional.of(quarter), List.of(noRoom(gap, quarter))));
        }
        if (first.rule().equals("plan/on-leave-without-end")) {
            return Optional.of(new Later(Optional.empty(), List.of(first)));
        }
        return Hurdle.allTakenOn(Hurdle.of(verdict.because()), Answer::liftedOn)
                .filter(day -> first.card().kind().equals("尚不可"))
                .flatMap(day -> from(candidate, Quarter.of(day)))
                .map(quarter -> new Later(Optional.of(quarter), possibleLater(candidate, verdict, quarter)));
    }

    /** Whether it is worth it and waits for another step, and the year has no room for the two of them. */
    private boolean isShortOfRoomForTheWay(Candidate candidate, Verdict verdict) {
        return verdict.kind() == Verdict.Kind.NOT_YET
                && !verdicts.isWorthLittle(candidate)
                && UnservedWhy.openers(situation, candidate)
                        .anyMatch(opener -> room.isShortOf(List.of(opener, candidate)));
    }

    private Reason noRoom(Gap gap, Quarter quarter) {
        PolicyNumber year = situation.policy().of("horizon.quarters");
        return advice.found("plan/next-period", "gap", gap, "quarter", quarter.toString(), "year", year);
    }

    private List<Reason> possibleLater(Candidate candidate, Verdict verdict, Quarter quarter) {
        List<Reason> because = new ArrayList<>();
        because.add(
                advice.found("plan/possible-later", "offering", candidate.offering(), "quarter", quarter.toString()));
        because.addAll(verdict.because());
        return because;
    }

    /** A quarter, or the next period's first where it is sooner; empty where it is too late for a renewal then. */
    private Optional<Quarter> from(Candidate candidate, Quarter quarter) {
        Quarter sooner = quarter.compareTo(next) < 0 ? next : quarter;
        return Optional.of(sooner).filter(begins -> candidate.possibleUntil().isValidOn(begins.firstDay()));
    }

    private NotCovered unserved(WeighedGap open, List<Candidate> helping) {
        UnservedWhy why = new UnservedWhy(situation, verdicts, advice);
        NotCovered.Kind kind = why.isForWorth(helping)
                ? NotCovered.Kind.LIMIT
                : why.isNotYet(helping) ? NotCovered.Kind.NOT_YET : NotCovered.Kind.NOTHING_HELPS;
        return left(open, kind, Optional.empty(), Optional.empty(), why.of(open, helping));
    }

    private NotCovered left(
            WeighedGap open,
            NotCovered.Kind kind,
            Optional<LocalDate> metOn,
            Optional<Quarter> quarter,
            List<Reason> because) {
        int required = open.gap().required();
        return new NotCovered(open.gap(), progress.reached(open), required, kind, metOn, quarter, because);
    }

    /** Whether a candidate could still do something for a gap after this year. */
    private boolean mayHelp(Candidate candidate, WeighedGap gap) {
        return candidate.fits().stream()
                .anyMatch(fit -> fit.gap().equals(gap.key()) && fit.reach() > progress.reached(gap));
    }
}
