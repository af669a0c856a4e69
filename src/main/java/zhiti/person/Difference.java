package zhiti.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhiti.standard.Title;

/**
 * Something that a people file says of two people otherwise, or of only one of them.
 *
 * @param id what is said: a field of the file ({@code manages}), or one of a list by its subject
 *     ({@code ratings competency:crm})
 * @param title the same in words
 * @param one what is said of the first
 * @param other what is said of the second
 */
public record Difference(String id, Title title, Title one, Title other, Trait trait) {
    /** How one person's file is changed to say what another's does. */
    interface Trait {
        /** The first person's file with this as the other's has it. */
        Employee taking(Employee person, Employee other);
    }

    /** All that differs, in the order of a people file; name and groups are no reason for anything and left out. */
    public static List<Difference> between(Employee one, Employee other) {
        List<Difference> differences = new ArrayList<>();
        Stream.of(PostTraits.all(one, other), BackgroundTraits.all(), RecordTraits.all(one, other))
                .flatMap(List::stream)
                .filter(said -> said.differs(one, other))
                .forEach(said -> differences.add(said.difference(one, other)));
        return List.copyOf(differences);
    }

    /** A person's file with this said as it is of another. */
    public Employee taking(Employee person, Employee as) {
        return trait.taking(person, as);
    }
}
