package zhiti.rulebook;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods that a rule may call: those of our own types, and these few of Java's. */
final class Allowed {
    private static final Map<Class<?>, Set<String>> OF_JAVA = Map.of(
            LocalDate.class,
            Set.of("isBefore", "isAfter", "isEqual", "plusDays", "minusDays", "getYear"),
            String.class,
            Set.of("isEmpty", "isBlank", "equals", "startsWith", "endsWith", "contains"),
            Collection.class,
            Set.of("size", "isEmpty", "contains", "get"),
            Optional.class,
            Set.of("isPresent", "isEmpty", "get"),
            Number.class,
            Set.of("intValue"));

    private Allowed() {}

    /** The methods of this name that may be called on such a value, with or without its {@code is}. */
    static List<Method> methods(Class<?> type, String name, int arguments) {
        Class<?> owner = Shape.box(type);
        List<Method> all = Accessors.named(owner, name);
        if (all.isEmpty() && arguments == 0) {
            all = Accessors.find(owner, name).stream().toList();
        }
        return all.stream()
                .filter(m -> m.getParameterCount() == arguments)
                .filter(m -> isAllowed(owner, m))
                .toList();
    }

    private static boolean isAllowed(Class<?> type, Method method) {
        if (type.getName().startsWith("zhiti.")) {
            return method.getDeclaringClass().getName().startsWith("zhiti.")
                    && !method.getName().equals("equals");
        }
        return OF_JAVA.entrySet().stream()
                .anyMatch(e -> e.getKey().isAssignableFrom(type) && e.getValue().contains(method.getName()));
    }
}
