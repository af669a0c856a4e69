package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.standard.Competency;
import zhiti.standard.Policy;
import zhiti.standard.Subject;
import zhiti.standard.Task;

/**
 * A rating as it was written, before policy says what its words are worth.
 *
 * @param subject the task or competency that was looked at; never an attitude, never a requirement
 * @param on the day it was looked at
 * @param place where it was written: {@code team.yaml:41}
 */
public record Assessment(Subject subject, Grade grade, Source by, LocalDate on, String place) {
    public Assessment {
        if (!(subject instanceof Task || subject instanceof Competency)) {
            throw new IllegalArgumentException("nobody rates " + subject.key());
        }
    }

    /** The level it comes to; empty where nothing was observed. */
    public Optional<Rating> rating(Policy policy) {
        int required = subject instanceof Task task ? task.level() : 0;
        return grade.level(required, policy).map(level -> new Rating(subject.key(), level, by, on, place));
    }
}
