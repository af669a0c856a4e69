package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A result of a sitting, as written.
 *
 * @param test by credential id
 * @param score points; empty where the test gives words
 * @param level the level in words (中高級); empty where the test gives points
 * @param stage the stage in words (複試); empty where there is none
 * @param on the day of the sitting
 */
public record TestResult(String test, Optional<Integer> score, String level, String stage, LocalDate on) {
    /** 720, or 中高級複試. */
    public String written() {
        return score.map(String::valueOf).orElse(level + stage);
    }
}
