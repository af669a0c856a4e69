package zhiti.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import zhiti.offering.Offering;
import zhiti.person.Busy;
import zhiti.person.Held;
import zhiti.rulebook.Reason;
import zhiti.standard.Tier;

/** Why no quarter can take something, however much room there were: it is not held, the person is away, or it is too late. */
final class TimeWhy {
    private final Situation situation;
    private final Calendar calendar;
    private final Progress progress;
    private final Advice advice;

    TimeWhy(Situation situation, List<Placed> placed, Advice advice) {
        this.situation = situation;
        this.calendar = new Calendar(situation, placed);
        this.progress = new Progress(situation, placed);
        this.advice = advice;
    }

    /** Empty where some quarter could take it if it had room. */
    Optional<Reason> of(Candidate candidate) {
        Choice choice = new Choice(candidate, Tier.BONUS, 0, 0);
        int first = candidate.renewal().isPresent() ? -1 : 0;
        List<Integer> all = IntStream.range(first, situation.quarters()).boxed().toList();
        List<Integer> offered =
                some(all, quarter -> calendar.isOffered(choice, named(quarter)) && isInTime(candidate, quarter));
        if (offered.isEmpty()) {
            return Optional.of(notHeld(candidate));
        }
        List<Integer> present = some(offered, quarter -> !calendar.isAway(candidate, named(quarter)));
        if (present.isEmpty()) {
            return away(candidate, offered);
        }
        List<Integer> possible = some(present, quarter -> Calendar.hasCome(candidate.possibleOn(), named(quarter)));
        List<Integer> entered = some(possible, quarter -> progress.mayEnter(candidate, quarter));
        return entered.isEmpty() ? enteredTooLate(candidate, possible) : Optional.empty();
    }

    /** Those of some quarters that a condition holds in. */
    private static List<Integer> some(List<Integer> quarters, Predicate<Integer> which) {
        return quarters.stream().filter(which).toList();
    }

    private boolean isInTime(Candidate candidate, int quarter) {
        return candidate.possibleUntil().isValidOn(progress.firstDay(quarter));
    }

    private Quarter named(int quarter) {
        return situation.first().plus(quarter);
    }

    private Reason notHeld(Candidate candidate) {
        Offering offering = candidate.offering();
        if (isWithoutShow(offering)) {
            return advice.found(
                    "plan/no-show-fits",
                    "offering",
                    offering,
                    "stage",
                    offering.show().get());
        }
        return candidate
                .renewal()
                .map(renewal ->
                        advice.found("plan/renewal-not-held-in-time", "offering", offering, "held", renewal.held()))
                .orElseGet(() -> advice.found(
                        "plan/not-held-in-plan",
                        "offering",
                        offering,
                        "quarter",
                        situation.first().toString(),
                        "day",
                        situation.last()));
    }

    /** Whether it needs a show and the year has none for it. */
    private boolean isWithoutShow(Offering offering) {
        return offering.show().isPresent()
                && situation.year().calendar()
                && IntStream.range(0, situation.quarters())
                        .mapToObj(this::named)
                        .allMatch(quarter -> calendar.show(offering, quarter).isEmpty());
    }

    /** The leave that covers the last of the quarters that it is offered in. */
    private Optional<Reason> away(Candidate candidate, List<Integer> offered) {
        Offering offering = candidate.offering();
        Quarter last = named(offered.get(offered.size() - 1));
        Optional<Busy> leave = situation.year().leaves().stream()
                .filter(busy -> busy.overlaps(last.firstDay(), last.lastDay()))
                .findFirst();
        Optional<Held> held = candidate
                .renewal()
                .map(Renewal::held)
                .filter(one -> one.renewableTo().endsBy(situation.last()));
        return leave.map(busy -> held.map(
                        one -> advice.found("plan/renewal-on-leave", "offering", offering, "held", one, "busy", busy))
                .orElseGet(() -> advice.found(
                        busy.over().isPresent() ? "plan/on-leave" : "plan/on-leave-without-end",
                        "offering",
                        offering,
                        "busy",
                        busy)));
    }

    /** Empty where it is only too early: what waits for a day of its own has the rules' word for it. */
    private Optional<Reason> enteredTooLate(Candidate candidate, List<Integer> possible) {
        Offering offering = candidate.offering();
        if (candidate.renewal().isPresent()) {
            Held held = candidate.renewal().get().held();
            return Optional.of(advice.found("plan/renewal-entered-too-late", "offering", offering, "held", held))
                    .filter(why -> held.renewableTo().endsBy(situation.last()));
        }
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(advice.found("plan/entered-too-late", "offering", offering));
    }
}
