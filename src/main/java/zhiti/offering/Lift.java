package zhiti.offering;

/**
 * What an offering does to a learner in one subject: someone who has at least {@code entry} and less than {@code reach}
 * has {@code reach} afterwards; it does nothing for anyone else.
 *
 * @param offering the offering's id
 * @param key the subject's key: a competency, a task, or the requirement of a test score
 * @param entry levels, or points of a test
 * @param reach likewise, above {@code entry}
 */
public record Lift(String offering, String key, int entry, int reach) {
    public Lift {
        if (entry >= reach) {
            throw new IllegalArgumentException(offering + " lifts " + key + " from " + entry + " to " + reach);
        }
    }

    /** What someone has afterwards who had {@code level} before. */
    public int after(int level) {
        return level >= entry && level < reach ? reach : level;
    }
}
