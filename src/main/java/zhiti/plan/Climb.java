package zhiti.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How one gap is climbed: which step gave which level, where several could. */
final class Climb {
    private final Ground ground;
    private final int gap;
    private final String key;
    private final List<Begun> begun = new ArrayList<>();
    private Rung shown;
    private Rung likely;

    /** Something that acts at the end of a quarter, from what was there when it began. */
    private record Begun(Ground.Fitting fit, int step, int end, boolean asked, Rung from) {}

    /**
     * A level that is there.
     *
     * @param step what gave it; negative for what was there before
     * @param end the quarter at the end of which it was given
     * @param asked whether what gave it has to be in the plan
     */
    private record Rung(int level, int step, int end, boolean asked, boolean expected, Optional<Rung> from) {
        static Rung of(Begun one, int level, boolean expected) {
            return new Rung(level, one.step(), one.end(), one.asked(), expected, Optional.of(one.from()));
        }

        /** Whether a step gives more, or as much at the same time and was asked for by name. */
        boolean givesWay(Begun one, int level) {
            return level > this.level || level == this.level && end == one.end() && one.asked() && !asked && step >= 0;
        }
    }

    Climb(Ground ground, int gap) {
        this.ground = ground;
        this.gap = gap;
        this.key = ground.key(gap);
        this.shown = new Rung(ground.gains.shown(gap), -1, -2, false, false, Optional.empty());
        this.likely = shown;
    }

    /** What has ended before a quarter acts. */
    void until(int quarter) {
        begun.removeIf(one -> {
            boolean over = one.end() < quarter;
            if (over) {
                act(one);
            }
            return over;
        });
    }

    /**
     * A step that begins; the one that stands earlier in the plan begins first.
     *
     * @param asked whether it has to be in the plan: of several that give the same at the same time it is the one
     */
    void begin(Ground.Fitting fit, int step, int end, boolean asked) {
        int required = ground.gains.required(gap);
        if (shown.level() >= required) {
            return;
        }
        switch (fit.way()) {
            case LIFTS -> {
                if (fit.entry() <= shown.level() && shown.level() < fit.reach()) {
                    begun.add(new Begun(fit, step, end, asked, shown));
                }
            }
            case PREPARES -> {
                if (fit.entry() <= likely.level() && likely.level() < fit.reach() && likely.level() < required) {
                    begun.add(new Begun(fit, step, end, asked, likely));
                }
            }
            case SITS -> {
                if (likely.level() >= required) {
                    begun.add(new Begun(fit, step, end, asked, likely));
                }
            }
        }
    }

    private void act(Begun one) {
        switch (one.fit().way()) {
            case LIFTS -> {
                if (shown.givesWay(one, one.fit().reach())) {
                    shown = Rung.of(one, one.fit().reach(), false);
                    likely = shown;
                }
            }
            case PREPARES -> {
                if (likely.givesWay(one, one.fit().reach())) {
                    likely = Rung.of(one, one.fit().reach(), true);
                }
            }
            case SITS -> {
                if (shown.givesWay(one, one.from().level())) {
                    shown = Rung.of(one, one.from().level(), false);
                }
            }
        }
    }

    /** What each step of the way to what there is in the end raises, by its place in the plan. */
    Map<Integer, List<Placed.Effect>> claims() {
        Map<Integer, List<Placed.Effect>> claims = new TreeMap<>();
        Rung rung = shown.step() < 0 ? likely : shown;
        while (rung.step() >= 0) {
            Rung from = rung.from().orElseThrow();
            boolean sat = !rung.expected() && from.expected();
            int entry = sat ? ground.gains.shown(gap) : from.level();
            claims.computeIfAbsent(rung.step(), step -> new ArrayList<>())
                    .add(new Placed.Effect(key, entry, rung.level(), rung.expected()));
            rung = from;
        }
        claims.values().forEach(Collections::reverse);
        return claims;
    }
}
