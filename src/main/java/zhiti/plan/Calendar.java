package zhiti.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Show;

/**
 * Where in the year a step can stand: learning hours free in each quarter, one assignment at a time, dated sessions, and
 * the shows that an assignment needs. What the law asks takes no room.
 */
final class Calendar {
    private final Situation situation;
    private final int[] capacity;
    private final int[] free;
    private final int[] assignments;
    private int hoursLeft;
    private int stepsLeft;
    private int costLeft;

    Calendar(Situation situation, List<Placed> placed) {
        this.situation = situation;
        this.capacity = new int[situation.quarters()];
        this.assignments = new int[situation.quarters()];
        this.hoursLeft = situation.maxHours();
        this.stepsLeft = situation.maxSteps();
        this.costLeft = situation.maxCost();
        for (int quarter = 0; quarter < capacity.length; quarter++) {
            int more = situation.limits().more().getOrDefault(situation.first().plus(quarter), 0);
            capacity[quarter] = situation.year().left(situation.hoursPerQuarter(), quarter) + more;
        }
        this.free = capacity.clone();
        // What runs on takes what the others leave, whichever was chosen first.
        placed.stream()
                .filter(step -> !step.legal())
                .sorted(Comparator.comparing((Placed step) -> step.ends() > step.begins())
                        .thenComparingInt(Placed::ends))
                .forEach(this::take);
    }

    private void take(Placed step) {
        int hours = step.candidate().offering().hours();
        hoursLeft -= hours;
        stepsLeft--;
        costLeft -= situation.fee(step.candidate());
        // What is booked for the quarter before the plan takes no hours of its quarters.
        for (int quarter = Math.max(0, step.begins()); quarter <= step.ends(); quarter++) {
            int taken = Math.min(hours, free[quarter]);
            free[quarter] -= taken;
            hours -= taken;
        }
        if (isAssignment(step.candidate()) && step.begins() >= 0) {
            assignments[step.begins()]++;
        }
    }

    private static boolean isAssignment(Candidate candidate) {
        return candidate.offering().form() == Form.ASSIGNMENT;
    }

    /** The learning hours that a quarter of the plan holds. */
    int capacity(int quarter) {
        return capacity[quarter];
    }

    /** Those of them that are free. */
    int free(int quarter) {
        return free[quarter];
    }

    /** The assignments that begin in a quarter of the plan. */
    int assignments(int quarter) {
        return assignments[quarter];
    }

    int stepsLeft() {
        return stepsLeft;
    }

    /** What is left of the budget in NT$. */
    int costLeft() {
        return costLeft;
    }

    int hoursLeft() {
        return hoursLeft;
    }

    /** The quarter in which a step that begins in {@code quarter} ends; empty where it does not fit there. */
    Optional<Integer> end(Choice choice, int quarter) {
        if (choice.legal()) {
            return Optional.of(quarter);
        }
        int hours = choice.candidate().offering().hours();
        boolean fits = stepsLeft >= 1
                && hoursLeft >= hours
                && (situation.fee(choice.candidate()) == 0 || costLeft >= situation.fee(choice.candidate()));
        if (quarter < 0) {
            return fits ? Optional.of(quarter) : Optional.empty();
        }
        if (!fits || !isFree(choice.candidate(), quarter)) {
            return Optional.empty();
        }
        if (hours <= capacity[quarter]) {
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

    /**
     * Whether the offering can be had in a quarter at all: it is on offer, a session that can be joined falls in it, and the
     * person is not away on every day that there is for it.
     */
    boolean isHeld(Choice choice, Quarter quarter) {
        return isOffered(choice, quarter) && (choice.legal() || !isAway(choice.candidate(), quarter));
    }

    /** Whether leave covers every day of a quarter on which the candidate is possible. */
    boolean isAway(Candidate candidate, Quarter quarter) {
        LocalDate first = quarter.firstDay().isBefore(situation.asOf()) ? situation.asOf() : quarter.firstDay();
        LocalDate from =
                candidate.possibleOn().filter(day -> day.isAfter(first)).orElse(first);
        LocalDate last = candidate
                .possibleUntil()
                .day()
                .filter(day -> day.isBefore(quarter.lastDay()) && !day.isBefore(from))
                .orElse(quarter.lastDay());
        return situation.year().isOnLeave(from, last);
    }

    /** Whether it is on offer in a quarter, with a session or a show where it needs one. */
    boolean isOffered(Choice choice, Quarter quarter) {
        Offering offering = choice.candidate().offering();
        return offering.isOfferedBetween(quarter.firstDay(), quarter.lastDay())
                && (offering.sessions().isEmpty() || session(choice, quarter).isPresent())
                && (!needsShow(offering) || show(offering, quarter).isPresent());
    }

    /**
     * The first session of a quarter that can still be joined on the as-of date, falls on no day without classes, and is
     * in time for what is due; late is better than never where that is overdue. What is renewed is so by its last day.
     */
    Optional<Session> session(Choice choice, Quarter quarter) {
        LocalDate latest =
                choice.due().filter(due -> !due.isBefore(quarter.firstDay())).orElse(LocalDate.MAX);
        return choice.candidate().offering().sessions().stream()
                .filter(s -> s.isOpenOn(situation.asOf()))
                .filter(s -> Quarter.of(s.on()).equals(quarter))
                .filter(s -> situation.year().on(s.on()).isEmpty())
                .filter(s -> !situation.limits().isFull(choice.candidate().id(), s.on()))
                .filter(s -> !s.on().isAfter(latest))
                .filter(s -> choice.candidate().possibleUntil().isValidOn(s.on()))
                .min(Comparator.comparing(Session::on));
    }

    /** Where no calendar tells of shows, an assignment that needs one waits for none. */
    private boolean needsShow(Offering offering) {
        return offering.show().isPresent() && situation.year().calendar();
    }

    /** The first show that an assignment could be done on in a quarter: of its kind and track, and at its stage then. */
    Optional<Show> show(Offering offering, Quarter quarter) {
        return offering.show()
                .flatMap(stage -> situation.year().shows().stream()
                        .filter(show -> isFor(show, offering))
                        .filter(show -> isAt(stage, show, quarter))
                        .findFirst());
    }

    private static boolean isFor(Show show, Offering offering) {
        return offering.tracks().isEmpty()
                || show.track()
                        .map(of -> offering.tracks().stream().anyMatch(track -> track.covers(of)))
                        .orElse(true);
    }

    private boolean isAt(Show.Stage stage, Show show, Quarter quarter) {
        LocalDate first = show.from();
        LocalDate last = show.from();
        if (stage == Show.Stage.BEFORE) {
            first = MonthPeriod.monthsBefore(show.setUp(), situation.policy().number("show.before.months"));
            last = show.setUp().minusDays(1);
        } else if (stage == Show.Stage.AFTER) {
            first = show.to().plusDays(1);
            last = MonthPeriod.monthsAfter(show.to(), situation.policy().number("show.after.months"));
        }
        return !first.isAfter(quarter.lastDay()) && !last.isBefore(quarter.firstDay());
    }

    /** Whether a day on which something becomes possible has come by the time a quarter ends. */
    static boolean hasCome(Optional<LocalDate> day, Quarter quarter) {
        return day.map(d -> !d.isAfter(quarter.lastDay())).orElse(true);
    }
}
