package zhiti.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a case leaves unsaid: an example of each type, how a thing is made of its id, and what has to agree within a thing.
 *
 * @param things an example of each record that a case may state
 * @param byText how a thing is made where a case only names it
 * @param tidying what follows from the fields that were stated
 */
public record Examples(
        Map<Class<?>, Object> things, Map<Class<?>, Function<String, ?>> byText, Map<Class<?>, Tidy> tidying) {
    /** Brings the fields that were not stated in line with those that were. */
    @FunctionalInterface
    public interface Tidy {
        /**
         * @param fields all components of a record by name; to be changed
         * @param stated the names that the case states, of the record itself and of what lies in it
         */
        void tidy(Map<String, Object> fields, Set<String> stated);
    }

    public Examples {
        things = Map.copyOf(things);
        byText = Map.copyOf(byText);
        tidying = Map.copyOf(tidying);
    }

    Optional<Object> of(Class<?> type) {
        return Optional.ofNullable(things.get(type));
    }

    Optional<Function<String, ?>> named(Class<?> type) {
        return Optional.ofNullable(byText.get(type));
    }

    Tidy tidy(Class<?> type) {
        return tidying.getOrDefault(type, (fields, stated) -> {});
    }
}
