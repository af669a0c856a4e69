package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhiti.offering.Need;
import zhiti.standard.Measure;

/** Where a person stands after the steps taken so far, if each succeeds: a lift acts at its turn. */
final class Progress {
    private final Situation situation;
    private final List<Placed> placed;
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<String, Integer> expected = new HashMap<>();
    private final Map<String, Integer> busyUntil = new HashMap<>();

    Progress(Situation situation, List<Placed> placed) {
        this.situation = situation;
        this.placed = List.copyOf(placed);
        placed.forEach(this::count);
    }

    private void count(Placed step) {
        for (Placed.Effect effect : step.effects()) {
            (effect.expected() ? expected : reached).put(effect.gap(), effect.reach());
            busyUntil.merge(effect.gap(), step.ends(), Math::max);
        }
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

    /** The gaps that a candidate would advance now. */
    List<Placed.Effect> effects(Candidate candidate) {
        List<Placed.Effect> effects = new ArrayList<>();
        for (Fit fit : candidate.fits()) {
            WeighedGap gap = situation.gaps().get(fit.gap());
            if (gap != null && isOpen(gap)) {
                effect(candidate, fit, gap, effects);
            }
        }
        return effects;
    }

    private void effect(Candidate candidate, Fit fit, WeighedGap gap, List<Placed.Effect> effects) {
        boolean isScore = gap.gap().measure() == Measure.SCORE;
        int has = isScore ? expected(gap) : reached(gap);
        if (isScore && candidate.isSitting()) {
            if (has >= gap.gap().required()) {
                effects.add(new Placed.Effect(fit.gap(), reached(gap), has, false));
            }
        } else if (fit.entry() <= has && has < fit.reach() && has < gap.gap().required()) {
            effects.add(new Placed.Effect(fit.gap(), has, fit.reach(), isScore));
        }
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
        for (Placed step : placed) {
            if (step.ends() < quarter) {
                standing = Opening.with(standing, step.candidate());
            }
        }
        return standing;
    }
}
