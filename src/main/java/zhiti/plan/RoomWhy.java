package zhiti.plan;

import java.util.List;
import java.util.stream.IntStream;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;
import zhiti.standard.PolicyNumber;

/** Why a year has no room for something that it could take otherwise: its steps, its hours, those of its quarters. */
final class RoomWhy {
    private final Situation situation;
    private final Calendar calendar;
    private final Progress progress;
    private final Advice advice;

    RoomWhy(Situation situation, List<Placed> placed, Advice advice) {
        this.situation = situation;
        this.calendar = new Calendar(situation, placed);
        this.progress = new Progress(situation, placed);
        this.advice = advice;
    }

    /** Whether a finding says that there is no room: another year has its own. */
    static boolean isRoom(String rule) {
        return rule.startsWith("plan/over-limit")
                || rule.startsWith("plan/no-quarter-left")
                || rule.equals("plan/no-assignment-left")
                || rule.equals("plan/follows-too-late");
    }

    /** Whether the year has fewer steps or hours left than some take together. */
    boolean isShortOf(List<Candidate> some) {
        int hours = some.stream()
                .mapToInt(candidate -> candidate.offering().hours())
                .sum();
        return calendar.stepsLeft() < some.size() || calendar.hoursLeft() < hours;
    }

    Reason of(Candidate candidate) {
        Offering offering = candidate.offering();
        int left = calendar.hoursLeft();
        if (left < offering.hours()) {
            return advice.found(
                    "plan/over-limit-hours", "offering", offering, "limit", limit("limit.hours"), "number", left);
        }
        if (calendar.stepsLeft() < 1) {
            return advice.found("plan/over-limit-steps", "offering", offering, "limit", limit("limit.steps"));
        }
        return ofQuarters(candidate);
    }

    private Reason ofQuarters(Candidate candidate) {
        Offering offering = candidate.offering();
        PolicyNumber most = limit("limit.assignments-per-quarter");
        if (progress.freeFrom(progress.effects(candidate)) >= situation.quarters()) {
            return advice.found("plan/follows-too-late", "offering", offering);
        }
        if (offering.isOnTheJob()
                && IntStream.range(0, situation.quarters())
                        .allMatch(quarter -> calendar.assignments(quarter) >= most.whole())) {
            return advice.found("plan/no-assignment-left", "offering", offering, "limit", most);
        }
        return IntStream.range(0, situation.quarters())
                .filter(quarter -> isTakenByLeave(quarter, offering.hours()))
                .mapToObj(quarter -> situation.year().leaves().stream()
                        .filter(busy -> busy.overlaps(
                                situation.first().plus(quarter).firstDay(),
                                situation.first().plus(quarter).lastDay()))
                        .findFirst())
                .flatMap(busy -> busy.stream())
                .findFirst()
                .map(busy -> advice.found("plan/too-little-beside-leave", "offering", offering, "busy", busy))
                .orElseGet(() -> advice.found("plan/no-quarter-left", "offering", offering));
    }

    /** Whether a quarter would have room for so many hours if nobody were away in it. */
    private boolean isTakenByLeave(int quarter, int hours) {
        int missed = situation.hoursPerQuarter() - calendar.capacity(quarter);
        int needed = Math.min(hours, situation.hoursPerQuarter());
        return missed > 0 && calendar.free(quarter) < needed && calendar.free(quarter) + missed >= needed;
    }

    private PolicyNumber limit(String name) {
        return situation.policy().of(name);
    }
}
