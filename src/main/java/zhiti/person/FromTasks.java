package zhiti.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Standards;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * Concludes from tasks to the knowledge and skills that they need (推定): whoever does every task of every duty that a K
 * or S stands under, at its level, has that K or S at that level. A task that only the person themself vouches for
 * proves nothing here, or a self-rating would count as more than one.
 *
 * @param shown what has been shown, by key
 */
record FromTasks(Standards standards, Optional<Track> track, Map<String, Shown> shown) {

    /** The inferred rating of one asked competency, from whichever document gives the higher; empty where none does. */
    Optional<Rating> infer(Asked asked) {
        Competency competency = (Competency) asked.subject();
        return asked.duties().stream()
                .map(duty -> duty.substring(0, duty.lastIndexOf('/')))
                .distinct()
                .flatMap(document -> fromTasks(competency, needing(competency, document)).stream())
                .max(Comparator.comparingInt(Rating::level).thenComparing(Rating::on));
    }

    private Optional<Rating> fromTasks(Competency competency, List<Task> tasks) {
        boolean all = !tasks.isEmpty() && tasks.stream().allMatch(this::isDoneAtItsLevel);
        if (!all) {
            return Optional.empty();
        }
        int level = tasks.stream().mapToInt(Task::level).max().orElseThrow();
        LocalDate oldest = tasks.stream()
                .map(t -> shown.get(t.key()).on())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new Rating(competency.key(), level, Source.TASKS, oldest, ""));
    }

    private boolean isDoneAtItsLevel(Task task) {
        Shown seen = shown.get(task.key());
        return seen != null && !seen.isSelfOnly() && seen.level() >= task.level();
    }

    /** The tasks of this person's track that need it. */
    private List<Task> needing(Competency competency, String document) {
        return standards.tasksNeeding(document, competency).stream()
                .filter(t -> t.track().map(this::isMine).orElse(true))
                .toList();
    }

    private boolean isMine(Track marked) {
        return track.map(own -> own.covers(marked)).orElse(false);
    }
}
