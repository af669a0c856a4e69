package zhiti.standard;

import java.util.List;

/**
 * A main duty (主要職責) with its tasks and the knowledge and skills printed once for all of them.
 *
 * @param level 職能級別, 1–6
 */
public record Duty(
        String code, String name, int level, List<Statement> knowledge, List<Statement> skills, List<Task> tasks) {
    public Duty {
        knowledge = List.copyOf(knowledge);
        skills = List.copyOf(skills);
        tasks = List.copyOf(tasks);
    }
}
