package zhiti.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a finished schedule as they are printed: in the order in which they are learnt, each with what it raises at
 * its place, and with the tier and the worth that this gives it.
 */
final class PlannedSteps {
    private PlannedSteps() {}

    /** @param placed in any order, whatever they were taken for */
    static List<Placed> of(Situation situation, List<Placed> placed) {
        List<Placed> acting = new Progress(situation, placed).steps();
        List<Placed> steps = new ArrayList<>();
        for (Placed step : acting) {
            List<Candidate> later = acting.subList(steps.size(), acting.size()).stream()
                    .map(Placed::candidate)
                    .toList();
            Turn turn = new Turn(situation, steps, later);
            steps.add(step.valued(turn.asTaken(step.candidate(), step.effects())));
        }
        return steps;
    }
}
