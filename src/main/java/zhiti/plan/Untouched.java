package zhiti.plan;

import java.util.List;
import zhiti.person.Person;
import zhiti.standard.Edition;
import zhiti.standard.Role;

/**
 * Somebody whom an edition does not concern.
 *
 * @param roles all that they do and aim at
 */
public record Untouched(Person person, Why why, List<Role> roles) implements Migrated {
    public Untouched {
        roles = List.copyOf(roles);
    }

    /** Why nothing is otherwise. */
    public enum Why {
        /** None of their roles has a standard. */
        NO_STANDARD,
        /** None of their roles has that edition. */
        NO_SUCH_EDITION,
        /** It is the first edition of their role, and asks them already. */
        NOTHING_BEFORE
    }

    /** The editions that their roles have, each once. */
    public List<String> editions() {
        return roles.stream()
                .flatMap(role -> role.editions().stream())
                .map(Edition::id)
                .distinct()
                .toList();
    }
}
