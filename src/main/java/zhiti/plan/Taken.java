package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.person.EarlierPlan;

/**
 * What became of one step of a plan before.
 *
 * @param overdue not taken, and the last quarter that it fills is over, or the certificate that it renews has lapsed
 * @param seen what it was to lift and has been rated since it was done
 * @param lifted those of them that were rated before something else was done that was to lift the same: what one can see
 *     of this step alone
 */
record Taken(
        EarlierPlan.Step step,
        Optional<Outcome> outcome,
        boolean overdue,
        List<Deviation.Level> seen,
        List<Deviation.Level> lifted) {
    boolean isDone() {
        return outcome.filter(out -> !out.failed()).isPresent();
    }

    boolean isFailed() {
        return outcome.filter(Outcome::failed).isPresent();
    }
}
