package zhiti.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of a plan since it was handed out: all that is otherwise, and why. Kept, moved, dropped and done are together
 * as many as the steps of the plan before; kept, moved and added as many as those of this one.
 *
 * @param since the day of the plan before
 * @param kept steps that stand in the same quarter as before
 * @param list by kind, in the order of the plan
 */
public record Changes(LocalDate since, int kept, List<Change> list) {
    public Changes {
        list = List.copyOf(list);
    }

    /** Those of one kind. */
    public List<Change> of(Change.Kind kind) {
        return list.stream().filter(change -> change.kind() == kind).toList();
    }
}
