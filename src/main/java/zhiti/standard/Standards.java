package zhiti.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that has been laid down: competencies, roles, ladders and documents, by id, in the order of the files. */
public final class Standards {
    private final Map<String, Competency> competencies;
    private final Map<String, Role> roles;
    private final List<Ladder> ladders;
    private final Map<String, Standard> documents;
    private final Map<String, Map<String, List<Task>>> tasksByCompetency = new HashMap<>();
    private final Map<String, List<Task>> tasksInOtherEditions = new HashMap<>();

    public Standards(List<Competency> competencies, List<Role> roles, List<Ladder> ladders, List<Standard> documents) {
        Map<String, Competency> byCompetency = new LinkedHashMap<>();
        competencies.forEach(c -> byCompetency.put(c.id(), c));
        Map<String, Role> byRole = new LinkedHashMap<>();
        roles.forEach(r -> byRole.put(r.id(), r));
        Map<String, Standard> byId = new LinkedHashMap<>();
        documents.forEach(d -> byId.put(d.id(), d));
        this.competencies = Collections.unmodifiableMap(byCompetency);
        this.roles = Collections.unmodifiableMap(byRole);
        this.ladders = List.copyOf(ladders);
        this.documents = Collections.unmodifiableMap(byId);
        documents.forEach(document -> tasksByCompetency.put(document.id(), index(document)));
        documents.forEach(one -> documents.stream()
                .filter(other -> other != one && other.role().equals(one.role()))
                .forEach(other -> linkTasks(one, other)));
    }

    public Map<String, Competency> competencies() {
        return competencies;
    }

    public Map<String, Role> roles() {
        return roles;
    }

    public List<Ladder> ladders() {
        return ladders;
    }

    /** The documents by {@code ROLE/EDITION}. */
    public Map<String, Standard> documents() {
        return documents;
    }

    /**
     * The tasks of a document that need a K or S, in printed order: of the duties that print it those without a cell of
     * their own, and those that print it in their own.
     */
    public List<Task> tasksNeeding(String document, Competency competency) {
        return tasksByCompetency.getOrDefault(document, Map.of()).getOrDefault(competency.id(), List.of());
    }

    /**
     * The same task in the other editions of its role: in the same words, whatever its code. Who has been seen to do it
     * under one edition has been seen to do it under the others.
     */
    public List<Task> inOtherEditions(String taskKey) {
        return tasksInOtherEditions.getOrDefault(taskKey, List.of());
    }

    private void linkTasks(Standard one, Standard other) {
        Difference.of(one, other, Alike.WORD_FOR_WORD)
                .tasks()
                .kept()
                .forEach(pair -> tasksInOtherEditions
                        .computeIfAbsent(pair.from().key(), key -> new ArrayList<>())
                        .addAll(other.task(pair.to().codes().get(0)).stream().toList()));
    }

    private static Map<String, List<Task>> index(Standard document) {
        Map<String, List<Task>> tasks = new HashMap<>();
        for (Duty duty : document.duties()) {
            for (Task task : duty.tasks()) {
                boolean own = !task.knowledge().isEmpty() || !task.skills().isEmpty();
                Stream.of(own ? task.knowledge() : duty.knowledge(), own ? task.skills() : duty.skills())
                        .flatMap(List::stream)
                        .map(statement -> statement.competency().id())
                        .distinct()
                        .forEach(id -> tasks.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(task));
            }
        }
        return tasks;
    }

    /** The document of a role in an edition. */
    public Optional<Standard> document(String role, String edition) {
        return Optional.ofNullable(documents.get(role + "/" + edition));
    }
}
