package zhiti.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a set of steps can be worth at most, and what more of them could add: as if every step could be entered and came at
 * the best time.
 */
final class Hope {
    private final Ground ground;
    private final Gains gains;
    /** As if every test could be sat for. */
    private final boolean[] everywhere;

    /**
     * Something that could be added, and the most that it adds.
     *
     * @param gain in all
     * @param gaps those to which it adds something
     * @param gains the most that it adds to each of them
     */
    record Hoped(Ground.Item item, long gain, int[] gaps, long[] gains) {}

    /**
     * What a set comes to.
     *
     * @param gain at best
     * @param waiting the most that those of the set add to each gap that wait for something more, once it is there
     * @param sat the gaps whose test is sat for
     */
    record State(long gain, long[] waiting, int[] reached, int[] expected, boolean[] sat) {}

    /** What is left of a year. */
    record Room(int steps, int hours, long fee, int assignments) {}

    Hope(Ground ground) {
        this.ground = ground;
        this.gains = ground.gains;
        this.everywhere = new boolean[gains.gaps()];
        Arrays.fill(everywhere, true);
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
        State state = new State(gain, new long[gaps], reached, expected, sat);
        ground.settledFits.forEach(fits -> wait(state, fits));
        chosen.forEach(item -> wait(state, item.fits()));
        return state;
    }

    /** A sitting waits for a preparation, which then is what adds the whole. */
    private void wait(State state, List<Ground.Fitting> fits) {
        for (Ground.Fitting fit : fits) {
            state.waiting[fit.gap()] += fit.kind() == LiftKind.SITS ? 0 : more(state, fit, everywhere);
        }
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
            switch (fit.kind()) {
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

    /**
     * What could be added, the most hopeful first. What adds nothing at best is among it: where time does not allow the best,
     * it may be needed.
     */
    List<Hoped> order(State state, List<Ground.Item> left) {
        boolean[] canSit = state.sat.clone();
        left.forEach(item -> item.fits().stream()
                .filter(fit -> fit.kind() == LiftKind.SITS)
                .forEach(fit -> canSit[fit.gap()] = true));
        List<Hoped> hoped = new ArrayList<>();
        for (Ground.Item item : left) {
            hoped.add(hoped(state, item, canSit));
        }
        hoped.sort(Comparator.comparingLong(Hoped::gain)
                .reversed()
                .thenComparingInt(one -> one.item().cost())
                .thenComparingInt(one -> one.item().hours())
                .thenComparing(one -> one.item().id()));
        return hoped;
    }

    private Hoped hoped(State state, Ground.Item item, boolean[] canSit) {
        int[] gaps = new int[item.fits().size()];
        long[] each = new long[gaps.length];
        long all = 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = item.fits().get(i).gap();
            each[i] = more(state, item.fits().get(i), canSit);
            all += each[i];
        }
        return new Hoped(item, all, gaps, each);
    }

    /** The most that one more step adds to a gap, whatever else is taken: each level is added by one step only. */
    private long more(State state, Ground.Fitting fit, boolean[] canSit) {
        int gap = fit.gap();
        int required = gains.required(gap);
        int reached = state.reached[gap];
        if (reached >= required) {
            return 0;
        }
        long now = best(gap, reached, state.expected[gap]);
        return switch (fit.kind()) {
            case LIFTS -> lifts(fit, reached, now);
            case PREPARES -> {
                long then = best(gap, reached, fit.reach());
                long shown = fit.reach() >= required && canSit[gap] ? whole(state, gap, state.sat[gap]) : 0;
                yield Math.max(then - now, shown);
            }
            case SITS -> whole(state, gap, state.expected[gap] >= required);
        };
    }

    /** What showing a score adds: half of it is the preparation's and half the sitting's, unless one of them is there. */
    private long whole(State state, int gap, boolean otherIsThere) {
        int required = gains.required(gap);
        long whole = gains.of(gap, required, required) - best(gap, state.reached[gap], state.expected[gap]);
        return otherIsThere ? Math.max(0, whole) : Math.max(0, (whole + 1) / 2);
    }

    private long lifts(Ground.Fitting fit, int reached, long now) {
        int gap = fit.gap();
        int required = gains.required(gap);
        if (!gains.isLevelled(gap)) {
            return Math.max(0, gains.of(gap, fit.reach(), fit.reach()) - now);
        }
        int levels = Math.min(fit.reach(), required) - Math.max(fit.entry(), reached);
        return levels <= 0 ? 0 : gains.ofPart(gap, levels, required - reached);
    }

    /** How much the rest can add at most, in ever smaller parts of it. */
    Bound bound(State state, List<Hoped> hoped, Room room) {
        int gaps = gains.gaps();
        double[] cap = new double[gaps];
        double[] waiting = new double[gaps];
        for (int gap = 0; gap < gaps; gap++) {
            boolean isOpen = state.reached[gap] < gains.required(gap);
            waiting[gap] = state.waiting[gap];
            cap[gap] = isOpen
                    ? gains.of(gap, gains.required(gap), gains.required(gap))
                            - best(gap, state.reached[gap], state.expected[gap])
                    : 0;
        }
        return new Bound(cap, waiting, hoped, room);
    }
}
