package zhiti.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the quarters in which a set of steps is worth most; of such, those in which what builds on another comes in a later
 * quarter than that. What fits into the quarter in which it begins takes its hours there, and what runs on takes what those
 * leave, the first to begin first.
 */
final class Timing {
    private final Ground ground;
    private final int quarters;
    private final int assignmentsPerQuarter;
    private final int[] free;
    private final int[] assignments;

    /** The set to be placed; then where each of it stands. */
    private Ground.Item[] steps = {};

    private int[] begins = {};
    private int[] ends = {};
    private Ground.Window[] windows = {};
    /** Whether some of the set have to be in the plan, and so must be of use there. */
    private boolean hasToServe;

    private long enough;
    private Found best = Found.NONE;
    private int hurried;
    private int placings;
    private long tries;
    private long most;

    /**
     * A placing of a set.
     *
     * @param gain what it is worth; negative where the set finds no place
     * @param begins by the place of the step in the set
     */
    record Found(long gain, List<Integer> begins, List<Integer> ends) {
        static final Found NONE = new Found(-1, List.of(), List.of());

        boolean isPlaced() {
            return gain >= 0;
        }
    }

    Timing(Ground ground) {
        this.ground = ground;
        this.quarters = ground.situation.quarters();
        this.assignmentsPerQuarter = ground.situation.policy().number("limit.assignments-per-quarter");
        this.free = IntStream.range(0, quarters).map(ground.calendar::free).toArray();
        this.assignments =
                IntStream.range(0, quarters).map(ground.calendar::assignments).toArray();
    }

    /**
     * The first placing, each step as early as may be, that is worth most; the search for it ends at what is enough.
     *
     * @param set those first that are to come earlier where it makes no difference
     * @param most tries to make, right or wrong
     */
    Found of(List<Ground.Item> set, long enough, long most) {
        steps = set.toArray(Ground.Item[]::new);
        begins = new int[steps.length];
        ends = new int[steps.length];
        windows = new Ground.Window[steps.length];
        hasToServe = set.stream().anyMatch(Ground.Item::mustServe);
        this.enough = enough;
        best = Found.NONE;
        placings = 0;
        tries = 0;
        this.most = most;
        place(0);
        return best;
    }

    /** How many placings were looked at for the last set. */
    int placings() {
        return placings;
    }

    /** Whether more placings of the last set were left than could be tried. */
    boolean isCut() {
        return tries > most;
    }

    /** Whether the year has room for the last set, entered or not. */
    boolean hasRoom() {
        return placings > 0;
    }

    private void place(int next) {
        if (++tries > most) {
            return;
        }
        if (next == steps.length) {
            if (runOn()) {
                placings++;
                compare();
            }
            return;
        }
        Ground.Item step = steps[next];
        for (Ground.Window window : step.when()) {
            int quarter = window.quarter();
            boolean takes = quarter >= 0 && !runsOn(step, quarter);
            boolean practises = quarter >= 0 && step.assignment();
            if (takes && free[quarter] < step.hours() || practises && assignments[quarter] >= assignmentsPerQuarter) {
                continue;
            }
            begins[next] = quarter;
            ends[next] = quarter;
            windows[next] = window;
            if (takes) {
                free[quarter] -= step.hours();
            }
            if (practises) {
                assignments[quarter]++;
            }
            place(next + 1);
            if (takes) {
                free[quarter] += step.hours();
            }
            if (practises) {
                assignments[quarter]--;
            }
            if (best.gain() >= enough && hurried == 0 || tries > most) {
                return;
            }
        }
    }

    private void compare() {
        Course course = new Course(ground, steps, windows, begins, ends);
        long gain = course.gain();
        boolean better = gain > best.gain() || gain >= 0 && gain == best.gain() && course.hurried() < hurried;
        if (better && (!hasToServe || new Serving(course, steps, begins, ends).isEach())) {
            hurried = course.hurried();
            best = new Found(
                    gain,
                    Arrays.stream(begins).boxed().toList(),
                    Arrays.stream(ends).boxed().toList());
        }
    }

    private boolean runsOn(Ground.Item step, int quarter) {
        return quarter >= 0 && step.hours() > ground.calendar.capacity(quarter);
    }

    /** Finds the ends of what runs on, by what the others leave; whether each finds one in time. */
    private boolean runOn() {
        int[] left = free.clone();
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int i = 0; i < steps.length; i++) {
                if (begins[i] == quarter && runsOn(steps[i], quarter)) {
                    ends[i] = take(steps[i].hours(), quarter, left);
                    if (ends[i] > windows[i].last()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The quarter in which so many hours are over that begin in one; beyond the plan where they find no room. */
    private int take(int hours, int quarter, int[] left) {
        int perQuarter = ground.situation.hoursPerQuarter();
        if (perQuarter == 0) {
            return quarters;
        }
        int rest = hours;
        int last = Math.min(quarters - 1, quarter - Math.floorDiv(-hours, perQuarter));
        for (int q = quarter; q <= last && left[q] > 0; q++) {
            int taken = Math.min(rest, left[q]);
            left[q] -= taken;
            rest -= taken;
            if (rest == 0) {
                return q;
            }
        }
        return quarters;
    }
}
