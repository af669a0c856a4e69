package zhiti.plan;

import java.util.Optional;

/** The best plan found so far. */
final class Incumbent {
    private Optional<Solution> best = Optional.empty();

    /** Whether what gains at most so much and takes at least so much is no better than what is there. */
    boolean beats(long gain, long cost, int hours, int size) {
        return best.isPresent() && best.get().isAtLeast(gain, cost, hours, size);
    }

    /** Keeps a solution if it is better. */
    void offer(Solution solution) {
        if (best.isEmpty() || solution.compareTo(best.get()) < 0) {
            best = Optional.of(solution);
        }
    }

    Optional<Solution> best() {
        return best;
    }
}
