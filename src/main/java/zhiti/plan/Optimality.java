package zhiti.plan;

/**
 * How good a plan under limits is, by the order that {@link Value} is.
 *
 * @param proven whether no plan within the limits is better
 * @param gap 0 where proven; else the share that could at most be missing of the first measure in which a better plan is
 *     not ruled out
 * @param repeatable whether the same question gets the same plan; not where a clock ended the search
 */
public record Optimality(boolean proven, double gap, boolean repeatable) {
    /** Of what was found and what can't be ruled out, measure by measure. */
    static Optimality of(long[] found, long[] possible, boolean repeatable) {
        for (int measure = 0; measure < found.length; measure++) {
            if (possible[measure] > found[measure]) {
                return new Optimality(
                        false, (double) (possible[measure] - found[measure]) / possible[measure], repeatable);
            }
            if (possible[measure] < found[measure]) {
                break;
            }
        }
        // What is left open could only be cheaper, shorter or of fewer steps.
        return new Optimality(false, 0, repeatable);
    }
}
