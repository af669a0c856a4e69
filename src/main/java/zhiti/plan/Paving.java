package zhiti.plan;

import java.util.List;
import zhiti.standard.Measure;

/**
 * What raises somebody to where an offering begins that has to be in the plan: it is let in however little it is worth by
 * itself. Only for one of which nothing can begin as things stand.
 */
final class Paving {
    private final Situation situation;
    private final List<Candidate> waiting;

    Paving(Situation situation) {
        this.situation = situation;
        this.waiting = situation.candidates().stream()
                .filter(candidate -> situation.limits().with().contains(candidate.id()) && situation.isOpen(candidate))
                .filter(this::isWaiting)
                .toList();
    }

    private boolean isWaiting(Candidate asked) {
        List<Fit> fits = asked.fits().stream()
                .filter(fit -> situation.gaps().containsKey(fit.gap()))
                .toList();
        return !fits.isEmpty() && fits.stream().allMatch(fit -> begins(asked, fit) > shown(fit));
    }

    boolean paves(Candidate candidate) {
        return !candidate.isSitting()
                && waiting.stream()
                        .filter(asked -> !asked.id().equals(candidate.id()))
                        .anyMatch(asked -> asked.fits().stream()
                                .anyMatch(far -> candidate.fits().stream()
                                        .anyMatch(fit -> leadsTo(fit, begins(asked, far), far))));
    }

    private boolean leadsTo(Fit fit, int begins, Fit far) {
        return fit.gap().equals(far.gap())
                && situation.gaps().containsKey(fit.gap())
                && fit.entry() < begins
                && fit.reach() > shown(fit);
    }

    /** The level or score from which it acts: a sitting acts once the score that is asked for has been made likely. */
    private int begins(Candidate asked, Fit fit) {
        WeighedGap gap = situation.gaps().get(fit.gap());
        boolean sits = gap != null && gap.gap().measure() == Measure.SCORE && asked.isSitting();
        return sits ? gap.gap().required() : fit.entry();
    }

    private int shown(Fit fit) {
        return situation.gaps().get(fit.gap()).gap().shown();
    }
}
