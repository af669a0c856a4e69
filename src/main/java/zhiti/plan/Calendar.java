package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.offering.Session;

/** Where in the year a step can stand: learning hours free in each quarter, one assignment at a time, dated sessions. */
final class Calendar {
    private final Situation situation;
    private final int[] free;
    private final int[] assignments;
    private int hoursLeft;
    private int stepsLeft;

    Calendar(Situation situation, List<Placed> placed) {
        this.situation = situation;
        this.free = new int[situation.quarters()];
        this.assignments = new int[situation.quarters()];
        this.hoursLeft = situation.maxHours();
        this.stepsLeft = situation.maxSteps();
        java.util.Arrays.fill(free, situation.hoursPerQuarter());
        placed.forEach(this::take);
    }

    private void take(Placed step) {
        int hours = step.candidate().offering().hours();
        hoursLeft -= hours;
        stepsLeft--;
        for (int quarter = step.begins(); quarter <= step.ends(); quarter++) {
            int taken = Math.min(hours, free[quarter]);
            free[quarter] -= taken;
            hours -= taken;
        }
        if (isAssignment(step.candidate())) {
            assignments[step.begins()]++;
        }
    }

    private static boolean isAssignment(Candidate candidate) {
        return candidate.offering().form() == Form.ASSIGNMENT;
    }

    int stepsLeft() {
        return stepsLeft;
    }

    int hoursLeft() {
        return hoursLeft;
    }

    /** The quarter in which a step that begins in {@code quarter} ends; empty where it does not fit there. */
    Optional<Integer> end(Candidate candidate, int quarter) {
        int hours = candidate.offering().hours();
        if (stepsLeft < 1 || hoursLeft < hours || !isFree(candidate, quarter)) {
            return Optional.empty();
        }
        if (hours <= situation.hoursPerQuarter()) {
            return free[quarter] >= hours ? Optional.of(quarter) : Optional.empty();
        }
        // So few hours a year that no quarter has one.
        return situation.hoursPerQuarter() == 0 ? Optional.empty() : runsOn(hours, quarter);
    }

    /**
     * What takes more than a quarter's hours begins where some are free and runs on; not for longer than one quarter more
     * than it fills, or a course would trickle through the year.
     */
    private Optional<Integer> runsOn(int hours, int quarter) {
        int left = hours;
        int fills = -Math.floorDiv(-hours, situation.hoursPerQuarter());
        int last = Math.min(free.length - 1, quarter + fills);
        for (int q = quarter; q <= last && free[q] > 0; q++) {
            left -= free[q];
            if (left <= 0) {
                return Optional.of(q);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Candidate candidate, int quarter) {
        return !isAssignment(candidate)
                || assignments[quarter] < situation.policy().number("limit.assignments-per-quarter");
    }

    /** Whether the offering is held in a quarter at all: it is on offer, and a session that can be joined falls in it. */
    boolean isHeld(Offering offering, Quarter quarter) {
        return offering.isOfferedBetween(quarter.firstDay(), quarter.lastDay())
                && (offering.sessions().isEmpty() || session(offering, quarter).isPresent());
    }

    /** The first session of a quarter that can still be joined on the as-of date. */
    Optional<Session> session(Offering offering, Quarter quarter) {
        return offering.sessions().stream()
                .filter(s -> s.isOpenOn(situation.asOf()))
                .filter(s -> Quarter.of(s.on()).equals(quarter))
                .min(java.util.Comparator.comparing(Session::on));
    }

    /** Whether a day on which something becomes possible has come by the time a quarter ends. */
    static boolean hasCome(Optional<LocalDate> day, Quarter quarter) {
        return day.map(d -> !d.isAfter(quarter.lastDay())).orElse(true);
    }
}
