package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The best plans found so far: one, or one for each sum of fees that buys more than a smaller sum does. */
final class Archive {
    private final boolean byFee;
    private final List<Solution> solutions = new ArrayList<>();

    /** @param byFee whether a cheaper plan is kept though a dearer one is better */
    Archive(boolean byFee) {
        this.byFee = byFee;
    }

    /** Whether what gains at most so much and takes at least so much is no better than what is there. */
    boolean isBeaten(long gain, long fee, long cost, int hours, int size) {
        for (Solution solution : solutions) {
            if ((!byFee || solution.fee() <= fee) && solution.isAtLeast(gain, cost, hours, size)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a solution if it is better than those there, and drops those that it is better than. */
    void offer(Solution solution) {
        for (Solution other : solutions) {
            if ((!byFee || other.fee() <= solution.fee()) && other.compareTo(solution) <= 0) {
                return;
            }
        }
        solutions.removeIf(other -> (!byFee || solution.fee() <= other.fee()) && solution.compareTo(other) < 0);
        solutions.add(solution);
    }

    /** The best of all, if there is any. */
    Optional<Solution> best() {
        return solutions.stream().min(Comparator.naturalOrder());
    }

    /** By fee, the lowest first. */
    List<Solution> solutions() {
        return solutions.stream()
                .sorted(Comparator.comparingLong(Solution::fee))
                .toList();
    }
}
