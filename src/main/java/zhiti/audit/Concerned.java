package zhiti.audit;

import java.util.List;
import zhiti.person.Person;
import zhiti.plan.Changes;

/**
 * Somebody whose plan a release changes.
 *
 * @param changes steps and gaps that come, go, move, cost or weigh otherwise, each with its causes
 * @param turns what else is otherwise
 */
public record Concerned(
        Person person,
        String department,
        Changes changes,
        List<Turn> turns,
        Sums before,
        Sums now,
        Responsible responsible) {
    public Concerned {
        turns = List.copyOf(turns);
    }
}
