package zhiti.plan;

import java.util.Arrays;
import java.util.List;

/**
 * What becomes of the gaps when steps are taken in their quarters, beside those that are settled: what {@link Progress} says
 * of a finished schedule, in numbers, for searching. Both put steps in the same order and ask the same of a band.
 */
final class Course implements LearningOrder.Steps {
    private final Ground ground;
    private final Ground.Item[] steps;
    private final Ground.Window[] windows;
    private final int[] begins;
    private final int[] ends;
    private final int settled;
    private final int[] reached;
    private final int[] expected;
    /** The quarter in which what raised a gap last has ended. */
    private final int[] until;
    /** Which steps raise something, the settled ones first. */
    private final boolean[] acts;

    /** All steps in the order in which they are learnt. */
    private final int[] order;

    private int ordered;

    private int hurried;

    /** @param windows where each step stands, and whether entry is known to be met there */
    Course(Ground ground, Ground.Item[] steps, Ground.Window[] windows, int[] begins, int[] ends) {
        this.ground = ground;
        this.steps = steps;
        this.windows = windows;
        this.begins = begins;
        this.ends = ends;
        this.settled = ground.settled.size();
        this.reached = new int[ground.gains.gaps()];
        this.expected = new int[ground.gains.gaps()];
        this.until = new int[ground.gains.gaps()];
        this.acts = new boolean[settled + steps.length];
        this.order = new int[acts.length];
    }

    /** What is gained in the end; negative where something begins that can't be entered then. */
    long gain() {
        order();
        for (int i = 0; i < steps.length; i++) {
            if (!windows[i].entered() && !isEnteredWithout(i, -1)) {
                return -1;
            }
        }
        for (int gap = 0; gap < reached.length; gap++) {
            reached[gap] = ground.gains.shown(gap);
            expected[gap] = reached[gap];
        }
        Arrays.fill(until, Integer.MIN_VALUE);
        for (int place = 0; place < ordered; place++) {
            act(order[place]);
        }
        long gain = 0;
        for (int gap = 0; gap < reached.length; gap++) {
            gain += ground.gains.of(gap, reached[gap], expected[gap]);
        }
        return gain;
    }

    /** Puts all steps in the order in which they are learnt. */
    private void order() {
        int[] members = new int[order.length];
        ordered = 0;
        for (int quarter = -1; quarter < ground.situation.quarters(); quarter++) {
            int size = beginning(quarter, members);
            LearningOrder.sort(members, size, this);
            System.arraycopy(members, 0, order, ordered, size);
            ordered += size;
        }
    }

    private int beginning(int quarter, int[] members) {
        int size = 0;
        for (int step = 0; step < acts.length; step++) {
            if (begins(step) == quarter) {
                members[size++] = step;
            }
        }
        return size;
    }

    private int begins(int step) {
        return step < settled ? ground.settled.get(step).begins() : begins[step - settled];
    }

    private int ends(int step) {
        return step < settled ? ground.settled.get(step).ends() : ends[step - settled];
    }

    private List<Ground.Fitting> fits(int step) {
        return step < settled ? ground.settledFits.get(step) : steps[step - settled].fits();
    }

    private void act(int step) {
        for (Ground.Fitting fit : fits(step)) {
            int gap = fit.gap();
            int required = ground.gains.required(gap);
            if (fit.kind().acts(fit.entry(), fit.reach(), required, reached[gap], expected[gap])) {
                int after = fit.kind().after(fit.reach(), expected[gap]);
                expected[gap] = Math.max(expected[gap], after);
                reached[gap] = fit.kind() == LiftKind.PREPARES ? reached[gap] : after;
                hurried += step >= settled && until[gap] >= begins(step) ? 1 : 0;
                until[gap] = ends(step);
                acts[step] = true;
            }
        }
    }

    /** How often a step builds on another before the quarter of that is over. */
    int hurried() {
        return hurried;
    }

    /** Whether a step raises something. */
    boolean acts(int step) {
        return acts[settled + step];
    }

    @Override
    public boolean leadsTo(int one, int other) {
        return ground.leadsTo(number(one), number(other));
    }

    private int number(int step) {
        return step < settled ? step : steps[step - settled].number();
    }

    @Override
    public long day(int step) {
        return step < settled ? ground.settledDays[step] : windows[step - settled].day();
    }

    @Override
    public boolean isPractice(int step) {
        return step < settled
                ? ground.settled.get(step).candidate().offering().isOnTheJob()
                : steps[step - settled].assignment();
    }

    /** Whether what has ended by then lets somebody in, were it not for one of the steps. */
    boolean isEnteredWithout(int step, int without) {
        Standing standing = ground.situation.standing();
        for (int place = 0; place < ordered; place++) {
            int other = order[place];
            boolean leftOut = without >= 0 && other == settled + without;
            if (!leftOut && ends(other) < begins[step]) {
                standing = Opening.with(standing, candidate(other));
            }
        }
        Candidate candidate = steps[step].choice().candidate();
        return new Entry(standing, ground.firstDay(begins[step]))
                .isMet(candidate.offering().needs());
    }

    private Candidate candidate(int step) {
        return step < settled
                ? ground.settled.get(step).candidate()
                : steps[step - settled].choice().candidate();
    }
}
