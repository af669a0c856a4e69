package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a set of steps can be worth at most, and what more of them could add: as if every step could be entered and came at
 * the best time.
 */
final class Hope {
    /** More than a share can be wrong by for its being a floating-point number. */
    private static final double CAREFUL = 1 + 1e-9;

    private final Ground ground;
    private final Gains gains;

    /** Something that could be added, and the most that it adds. */
    record Hoped(Ground.Item item, long gain) {}

    /**
     * What a set comes to.
     *
     * @param gain at best
     * @param waiting the most that those of the set add that wait for something more, once it is there
     * @param sat the gaps whose test is sat for
     */
    record State(long gain, long waiting, int[] reached, int[] expected, boolean[] sat) {
        /** The same, with what waits. */
        State waiting(long more) {
            return new State(gain, more, reached, expected, sat);
        }
    }

    Hope(Ground ground) {
        this.ground = ground;
        this.gains = ground.gains;
    }

    /** What becomes of the gaps at best, with what is settled. */
    State of(List<Ground.Item> chosen) {
        int gaps = gains.gaps();
        int[] reached = new int[gaps];
        int[] expected = new int[gaps];
        boolean[] sat = new boolean[gaps];
        for (int gap = 0; gap < gaps; gap++) {
            reached[gap] = gains.shown(gap);
            expected[gap] = reached[gap];
        }
        boolean more = true;
        while (more) {
            more = false;
            for (List<Ground.Fitting> fits : ground.settledFits) {
                more |= act(fits, reached, expected, sat);
            }
            for (Ground.Item item : chosen) {
                more |= act(item.fits(), reached, expected, sat);
            }
        }
        long gain = 0;
        for (int gap = 0; gap < gaps; gap++) {
            gain += best(gap, reached[gap], expected[gap]);
        }
        State state = new State(gain, 0, reached, expected, sat);
        long waiting = 0;
        for (List<Ground.Fitting> fits : ground.settledFits) {
            waiting += waiting(state, fits);
        }
        for (Ground.Item item : chosen) {
            waiting += waiting(state, item.fits());
        }
        return state.waiting(waiting);
    }

    /** A sitting waits for a preparation, which then is what adds the whole. */
    private long waiting(State state, List<Ground.Fitting> fits) {
        long more = 0;
        for (Ground.Fitting fit : fits) {
            more += fit.way() == Ground.Way.SITS ? 0 : more(state, fit);
        }
        return more;
    }

    /** How many must gaps are closed at best if everything is taken. */
    int closable() {
        return (int) gains.measures(of(ground.items).gain())[0];
    }

    private boolean act(List<Ground.Fitting> fits, int[] reached, int[] expected, boolean[] sat) {
        boolean acted = false;
        for (Ground.Fitting fit : fits) {
            int gap = fit.gap();
            int required = gains.required(gap);
            switch (fit.way()) {
                case LIFTS -> {
                    if (fit.entry() <= reached[gap] && reached[gap] < Math.min(fit.reach(), required)) {
                        reached[gap] = fit.reach();
                        acted = true;
                    }
                }
                case PREPARES -> {
                    if (fit.entry() <= expected[gap] && expected[gap] < fit.reach() && expected[gap] < required) {
                        expected[gap] = fit.reach();
                        acted = true;
                    }
                }
                case SITS -> {
                    sat[gap] = true;
                    if (expected[gap] >= required && reached[gap] < required) {
                        reached[gap] = expected[gap];
                        acted = true;
                    }
                }
            }
        }
        return acted;
    }

    /** A score that is made likely and not shown counts for nothing, and yet for a share where less of it is taken. */
    private long best(int gap, int reached, int expected) {
        if (reached < gains.required(gap) && expected >= gains.required(gap)) {
            return gains.of(gap, reached, gains.required(gap) - 1);
        }
        return gains.of(gap, reached, Math.max(reached, expected));
    }

    /** What can still do something, the most hopeful first. */
    List<Hoped> order(State state, List<Ground.Item> left) {
        List<Hoped> hoped = new ArrayList<>();
        for (Ground.Item item : left) {
            if (!item.choice().candidate().opens().isEmpty() || canAct(state, item)) {
                hoped.add(new Hoped(item, more(state, item)));
            }
        }
        hoped.sort(Comparator.comparingLong(Hoped::gain)
                .reversed()
                .thenComparingInt(one -> one.item().cost())
                .thenComparingInt(one -> one.item().hours())
                .thenComparing(one -> one.item().id()));
        return hoped;
    }

    private boolean canAct(State state, Ground.Item item) {
        for (Ground.Fitting fit : item.fits()) {
            int gap = fit.gap();
            boolean isOpen = state.reached[gap] < gains.required(gap);
            if (isOpen
                    && switch (fit.way()) {
                        case LIFTS -> state.reached[gap] < fit.reach();
                        case PREPARES -> state.expected[gap] < fit.reach();
                        case SITS -> true;
                    }) {
                return true;
            }
        }
        return false;
    }

    /** The most that one more step adds, whatever else is taken: each level is added by one step only. */
    private long more(State state, Ground.Item item) {
        long more = 0;
        for (Ground.Fitting fit : item.fits()) {
            more += more(state, fit);
        }
        return more;
    }

    private long more(State state, Ground.Fitting fit) {
        int gap = fit.gap();
        int required = gains.required(gap);
        int reached = state.reached[gap];
        if (reached >= required) {
            return 0;
        }
        long now = best(gap, reached, state.expected[gap]);
        return switch (fit.way()) {
            case LIFTS -> lifts(fit, reached, now);
            case PREPARES -> {
                boolean shown = fit.reach() >= required && state.sat[gap];
                long then = shown ? gains.of(gap, required, required) : best(gap, reached, fit.reach());
                yield Math.max(0, then - now);
            }
            case SITS -> Math.max(0, gains.of(gap, required, required) - now);
        };
    }

    private long lifts(Ground.Fitting fit, int reached, long now) {
        int gap = fit.gap();
        int required = gains.required(gap);
        if (!gains.isLevelled(gap)) {
            return Math.max(0, gains.of(gap, fit.reach(), fit.reach()) - now);
        }
        int levels = Math.min(fit.reach(), required) - Math.max(fit.entry(), reached);
        return levels <= 0 ? 0 : gains.ofLevels(gap, levels, fit.reach() >= required);
    }

    /**
     * For each that could be added: the most that it and those after it can come to together.
     *
     * @param hoped the most hopeful first
     */
    long[] bounds(State state, List<Hoped> hoped, int steps, int hours, long fee) {
        long base = state.gain() + state.waiting();
        long room = Math.min(byRoom(hoped, Ground.Item::hours, hours), byRoom(hoped, Ground.Item::fee, fee));
        long[] bounds = new long[hoped.size()];
        for (int from = 0; from < bounds.length; from++) {
            bounds[from] = base + Math.min(room, bySteps(hoped, from, steps));
        }
        return bounds;
    }

    private static long bySteps(List<Hoped> hoped, int from, int steps) {
        long more = 0;
        int left = steps;
        for (int i = from; i < hoped.size(); i++) {
            Hoped one = hoped.get(i);
            if (one.item().legal()) {
                more += one.gain();
            } else if (left > 0) {
                left--;
                more += one.gain();
            }
        }
        return more;
    }

    /** As if the last that fits could be taken in part. */
    private static long byRoom(List<Hoped> hoped, ToIntFunction<Ground.Item> takes, long room) {
        long more = 0;
        List<Hoped> taking = new ArrayList<>();
        for (Hoped one : hoped) {
            if (takes.applyAsInt(one.item()) == 0) {
                more += one.gain();
            } else {
                taking.add(one);
            }
        }
        taking.sort(Comparator.comparingDouble(one -> -(double) one.gain() / takes.applyAsInt(one.item())));
        long left = room;
        for (Hoped one : taking) {
            int takesOne = takes.applyAsInt(one.item());
            if (takesOne > left) {
                return more + (long) Math.ceil((double) one.gain() * left / takesOne * CAREFUL);
            }
            left -= takesOne;
            more += one.gain();
        }
        return more;
    }
}
