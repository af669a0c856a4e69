package zhiti.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhiti.offering.Need;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Standards;
import zhiti.standard.Task;

/** Sorts the steps of a way into its stages: each by what it does, and no later than what could not be done without it. */
final class Staging {
    private final Standards standards;
    private final List<String> documents;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Way way;
    private final List<Stage.Kind> kinds = new ArrayList<>();

    /**
     * @param documents ids of those that ask: tasks of theirs show knowledge and skills
     * @param asks what they ask
     */
    Staging(Standards standards, List<String> documents, List<Asked> asks, Way way) {
        asks.forEach(one -> asked.put(one.key(), one.required()));
        this.standards = standards;
        this.documents = List.copyOf(documents);
        this.way = way;
        way.steps().forEach(step -> kinds.add(step.purpose()));
        while (settle()) {
            // Moving one step forward may make another one necessary there.
        }
    }

    /** The steps of a stage, in the order of time. */
    List<WayStep> of(Stage.Kind kind) {
        List<WayStep> steps = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == kind) {
                steps.add(way.steps().get(i));
            }
        }
        return steps;
    }

    private boolean settle() {
        boolean moved = false;
        for (int later = kinds.size() - 1; later >= 0; later--) {
            for (int i = 0; i < later; i++) {
                boolean isAfter = kinds.get(i).compareTo(kinds.get(later)) > 0;
                if (isAfter && rests(way.steps().get(later), way.steps().get(i))) {
                    kinds.set(i, kinds.get(later));
                    moved = true;
                }
            }
        }
        return moved;
    }

    /** Whether a step may rest on an earlier one: rather once too often than once too seldom. */
    private boolean rests(WayStep step, WayStep earlier) {
        return earlier.isBefore(step)
                && (lifts(step, earlier)
                        || prepares(step, earlier)
                        || step.candidate().offering().needs().leaves().anyMatch(need -> answers(earlier, need)));
    }

    /** Whether something that the later one raises was raised by the earlier one, or seen through its tasks. */
    private boolean lifts(WayStep step, WayStep earlier) {
        Set<String> raised = earlier.rises().stream().map(WayStep.Rise::key).collect(Collectors.toSet());
        return step.rises().stream()
                // What nobody asks for is no reason to go through the levels below it first.
                .filter(rise -> rise.entry() < asked.getOrDefault(rise.key(), 0))
                .anyMatch(rise -> raised.contains(rise.key())
                        || isInferred(step, rise) && tasks(rise.key()).anyMatch(raised::contains));
    }

    /** Whether the level from which it is raised was neither there nor raised by a step. */
    private boolean isInferred(WayStep step, WayStep.Rise rise) {
        Map<String, Integer> found = way.footing().unseen();
        if (!found.containsKey(rise.key())) {
            return false;
        }
        int least = found.get(rise.key());
        for (WayStep earlier : way.steps().subList(0, way.steps().indexOf(step))) {
            for (WayStep.Rise other : earlier.rises()) {
                least = other.key().equals(rise.key()) ? Math.max(least, other.reach()) : least;
            }
        }
        return rise.entry() > least;
    }

    private java.util.stream.Stream<String> tasks(String key) {
        Competency competency = standards.competencies().get(key.substring(key.indexOf(':') + 1));
        return competency == null
                ? java.util.stream.Stream.of()
                : documents.stream()
                        .flatMap(document -> standards.tasksNeeding(document, competency).stream())
                        .map(Task::key);
    }

    /** A sitting rests on its preparation. */
    private static boolean prepares(WayStep step, WayStep earlier) {
        Set<String> conditions = new TreeSet<>(step.serves());
        conditions.removeIf(key -> !key.startsWith("requirement:"));
        return earlier.serves().stream().anyMatch(conditions::contains);
    }

    private static boolean answers(WayStep earlier, Need.Leaf need) {
        if (need instanceof Need.HasCompleted completed) {
            return completed.offering().equals(earlier.id());
        }
        if (need instanceof Need.HoldsCredential held) {
            return earlier.candidate().grants().stream()
                    .anyMatch(grant -> grant.credential().equals(held.credential()));
        }
        if (need instanceof Need.HasLevel level) {
            return earlier.rises().stream().anyMatch(rise -> rise.key().equals(level.key()));
        }
        return need instanceof Need.HasScore && earlier.candidate().isSitting();
    }
}
