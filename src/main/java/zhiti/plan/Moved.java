package zhiti.plan;

import java.util.List;
import zhiti.person.Person;
import zhiti.standard.Difference;

/**
 * Somebody whom an edition concerns: their gaps by the documents before and by those of the edition, on one day, by the
 * same evidence and rules.
 *
 * @param already whether the edition asks them today
 * @param differences of each document that changes, the present role's first
 * @param shifts what is otherwise, in the order in which it is asked
 * @param ratings every rating of theirs in the order of the file
 */
public record Moved(
        Plan before,
        Plan after,
        boolean already,
        List<Difference> differences,
        List<EditionShift> shifts,
        List<RatingGoes> ratings)
        implements Migrated {
    public Moved {
        differences = List.copyOf(differences);
        shifts = List.copyOf(shifts);
        ratings = List.copyOf(ratings);
    }

    @Override
    public Person person() {
        return after.person();
    }
}
