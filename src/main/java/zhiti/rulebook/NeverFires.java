package zhiti.rulebook;

/**
 * A rule that can't fire, and the proof.
 *
 * @param condition the words that can't be met
 */
public record NeverFires(String rule, Why why, String condition) {
    /** What the proof rests on. */
    public enum Why {
        /** Its own words exclude each other, whatever the facts. */
        CONTRADICTS_ITSELF,
        /** Every fact that there is of the kind was tried, and none meets them. */
        REACHED_BY_NOTHING
    }
}
