package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhiti.offering.Need;

/**
 * What a schedule does: its steps in the order in which they are learnt, each raising what its bands raise from the level
 * reached by then, and where a person stands after them if each succeeds. Whatever is said of a plan is worked out from here;
 * it depends on where steps stand, not on the order in which they were chosen.
 */
final class Progress {
    private final Situation situation;
    private final List<Placed> steps = new ArrayList<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<String, Integer> expected = new HashMap<>();
    private final Map<String, Integer> busyUntil = new HashMap<>();

    /** @param placed in any order; where two of a quarter have nothing to do with each other, that order stays */
    Progress(Situation situation, List<Placed> placed) {
        this.situation = situation;
        for (Placed step : LearningOrder.of(situation, placed)) {
            List<Placed.Effect> effects = effects(step.candidate());
            effects.forEach(effect -> count(effect, step.ends()));
            steps.add(step.raising(effects));
        }
    }

    private void count(Placed.Effect effect, int end) {
        (effect.expected() ? expected : reached).put(effect.gap(), effect.reach());
        busyUntil.merge(effect.gap(), end, Math::max);
    }

    /** The steps in the order in which they are learnt, each with what it raises at its place. */
    List<Placed> steps() {
        return steps;
    }

    /** What is shown of a gap once all steps are confirmed. */
    int reached(WeighedGap gap) {
        return reached.getOrDefault(gap.key(), gap.gap().shown());
    }

    /** The test score that the steps make likely; what is shown where none does. */
    int expected(WeighedGap gap) {
        return Math.max(reached(gap), expected.getOrDefault(gap.key(), 0));
    }

    boolean isOpen(WeighedGap gap) {
        return reached(gap) < gap.gap().required();
    }

    /** What a candidate raises that comes after all steps, one band after the other. */
    List<Placed.Effect> effects(Candidate candidate) {
        List<Placed.Effect> effects = new ArrayList<>();
        for (Fit fit : candidate.fits()) {
            WeighedGap gap = situation.gaps().get(fit.gap());
            if (gap != null) {
                effect(LiftKind.of(gap.gap(), candidate), fit, gap, effects);
            }
        }
        return effects;
    }

    private void effect(LiftKind kind, Fit fit, WeighedGap gap, List<Placed.Effect> effects) {
        int shown = raised(gap.key(), false, reached(gap), effects);
        int likely = Math.max(shown, raised(gap.key(), true, expected(gap), effects));
        if (kind.acts(fit.entry(), fit.reach(), gap.gap().required(), shown, likely)) {
            boolean prepares = kind == LiftKind.PREPARES;
            effects.add(
                    new Placed.Effect(fit.gap(), prepares ? likely : shown, kind.after(fit.reach(), likely), prepares));
        }
    }

    /** What another band of the same offering has made of a level. */
    private static int raised(String gap, boolean expected, int level, List<Placed.Effect> effects) {
        int raised = level;
        for (Placed.Effect effect : effects) {
            if (effect.expected() == expected && effect.gap().equals(gap)) {
                raised = effect.reach();
            }
        }
        return raised;
    }

    /** The first quarter in which these gaps are no longer worked on, counted from 0. */
    int freeFrom(List<Placed.Effect> effects) {
        return effects.stream()
                .mapToInt(effect -> busyUntil.getOrDefault(effect.gap(), -1) + 1)
                .max()
                .orElse(0);
    }

    /** Whether entry is met at the beginning of a quarter, by what was had before and the steps that ended before it. */
    boolean mayEnter(Candidate candidate, int quarter) {
        Need needs = candidate.offering().needs();
        return needs.equals(Need.NOTHING) || new Entry(standing(quarter), firstDay(quarter)).isMet(needs);
    }

    /** The first day of a quarter of the plan that is still to come. */
    LocalDate firstDay(int quarter) {
        LocalDate first = situation.first().plus(quarter).firstDay();
        return first.isBefore(situation.asOf()) ? situation.asOf() : first;
    }

    /** What the person has at the beginning of a quarter. */
    Standing standing(int quarter) {
        Standing standing = situation.standing();
        for (Placed step : steps) {
            if (step.ends() < quarter) {
                standing = Opening.with(standing, step.candidate());
            }
        }
        return standing;
    }
}
