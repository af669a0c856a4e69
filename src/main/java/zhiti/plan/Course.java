package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What becomes of the gaps when steps are taken in their quarters, beside those that are settled. */
final class Course {
    private final Ground ground;
    private final Ground.Item[] steps;
    private final int[] begins;
    private final int[] ends;
    private final boolean[] entered;
    private final int[] reached;
    private final int[] expected;

    /** Something that acts: on a gap, from a quarter to another. */
    private record Act(Ground.Fitting fit, int end) {}

    /** @param entered whether entry is known to be met where a step begins */
    Course(Ground ground, Ground.Item[] steps, int[] begins, int[] ends, boolean[] entered) {
        this.ground = ground;
        this.steps = steps;
        this.begins = begins;
        this.ends = ends;
        this.entered = entered;
        this.reached = new int[ground.gains.gaps()];
        this.expected = new int[ground.gains.gaps()];
    }

    /** What is gained in the end; negative where something begins that can't be entered then. */
    long gain() {
        for (int i = 0; i < steps.length; i++) {
            if (!entered[i] && !isEntered(i)) {
                return -1;
            }
        }
        for (int gap = 0; gap < reached.length; gap++) {
            reached[gap] = ground.gains.shown(gap);
        }
        List<Act> acting = new ArrayList<>();
        for (int quarter = -1; quarter < ground.situation.quarters(); quarter++) {
            int now = quarter;
            acting.removeIf(act -> {
                boolean over = act.end() < now;
                if (over) {
                    act(act.fit());
                }
                return over;
            });
            begin(quarter, acting);
        }
        acting.forEach(act -> act(act.fit()));
        long gain = 0;
        for (int gap = 0; gap < reached.length; gap++) {
            gain += ground.gains.of(gap, reached[gap], Math.max(reached[gap], expected[gap]));
        }
        return gain;
    }

    private void begin(int quarter, List<Act> acting) {
        for (int i = 0; i < ground.settled.size(); i++) {
            Placed step = ground.settled.get(i);
            if (step.begins() == quarter) {
                ground.settledFits.get(i).stream()
                        .filter(this::fits)
                        .forEach(fit -> acting.add(new Act(fit, step.ends())));
            }
        }
        for (int i = 0; i < steps.length; i++) {
            if (begins[i] == quarter) {
                for (Ground.Fitting fit : steps[i].fits()) {
                    if (fits(fit)) {
                        acting.add(new Act(fit, ends[i]));
                    }
                }
            }
        }
    }

    private boolean fits(Ground.Fitting fit) {
        int gap = fit.gap();
        int required = ground.gains.required(gap);
        int has = Math.max(reached[gap], expected[gap]);
        return reached[gap] < required
                && switch (fit.way()) {
                    case LIFTS -> fit.entry() <= reached[gap] && reached[gap] < fit.reach();
                    case PREPARES -> fit.entry() <= has && has < fit.reach() && has < required;
                    case SITS -> has >= required;
                };
    }

    private void act(Ground.Fitting fit) {
        int gap = fit.gap();
        switch (fit.way()) {
            case LIFTS -> reached[gap] = Math.max(reached[gap], fit.reach());
            case PREPARES -> expected[gap] = Math.max(expected[gap], fit.reach());
            case SITS -> reached[gap] = Math.max(reached[gap], expected[gap]);
        }
    }

    /** Whether what has ended by then lets somebody in. */
    private boolean isEntered(int step) {
        return isEnteredWithout(step, -1);
    }

    /** The same, were it not for one of the steps. */
    boolean isEnteredWithout(int step, int without) {
        Standing standing = ground.situation.standing();
        for (Placed settled : ground.settled) {
            if (settled.ends() < begins[step]) {
                standing = Opening.with(standing, settled.candidate());
            }
        }
        List<Integer> before = IntStream.range(0, steps.length)
                .filter(other -> other != without && ends[other] < begins[step])
                .boxed()
                .sorted(Comparator.comparing((Integer other) -> begins[other])
                        .thenComparing(other -> steps[other].id()))
                .toList();
        for (int other : before) {
            standing = Opening.with(standing, steps[other].choice().candidate());
        }
        Candidate candidate = steps[step].choice().candidate();
        return new Entry(standing, ground.firstDay(begins[step]))
                .isMet(candidate.offering().needs());
    }
}
