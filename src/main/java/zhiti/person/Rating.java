package zhiti.person;

import java.time.LocalDate;

/**
 * A level seen of one subject (職能評核).
 *
 * @param key the subject's key
 * @param level 0–6
 * @param on the day it was seen
 * @param place where it was written, {@code team.yaml:41}; empty for what was inferred
 */
public record Rating(String key, int level, Source by, LocalDate on, String place) {
    public Rating {
        if (level < 0 || level > 6) {
            throw new IllegalArgumentException("a level is 0 to 6, not " + level);
        }
    }

    /** The same rating of what is the same subject under another key. */
    Rating of(String other) {
        return new Rating(other, level, by, on, place);
    }
}
