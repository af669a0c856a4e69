package zhiti.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What can be asked of a thing without changing it, by name. A question {@code isOpen()} is also named {@code open}. */
final class Accessors {
    private static final String HOUSE = "zhiti.";
    private static final Map<Class<?>, Map<String, Optional<Method>>> FOUND = new ConcurrentHashMap<>();

    private Accessors() {}

    /** The accessor without arguments that answers to a name. */
    static Optional<Method> find(Class<?> type, String name) {
        return FOUND.computeIfAbsent(type, t -> new ConcurrentHashMap<>()).computeIfAbsent(name, n -> search(type, n));
    }

    private static Optional<Method> search(Class<?> type, String name) {
        String question = name.isEmpty() ? name : "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return named(type, name).stream()
                .filter(m -> m.getParameterCount() == 0)
                .findFirst()
                .or(() -> named(type, question).stream()
                        .filter(m -> m.getParameterCount() == 0)
                        .filter(m -> m.getReturnType() == boolean.class)
                        .findFirst());
    }

    /** The public methods of this name that give something, most specific result first; never those of every object. */
    static List<Method> named(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name))
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge() && !m.isSynthetic())
                .filter(m -> m.getReturnType() != void.class && m.getDeclaringClass() != Object.class)
                .filter(m -> !isOfEveryObject(m))
                .sorted(Comparator.comparing((Method m) -> m.getReturnType().isInterface()))
                .toList();
    }

    private static boolean isOfEveryObject(Method method) {
        return List.of("toString", "hashCode").contains(method.getName()) && method.getParameterCount() == 0;
    }

    /** The names that a thing answers to, in order of the alphabet: for hints. */
    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m ->
                        m.getParameterCount() == 0 && !named(type, m.getName()).isEmpty())
                .map(Method::getName)
                .map(Accessors::shortened)
                .distinct()
                .sorted()
                .toList();
    }

    private static String shortened(String name) {
        return name.matches("is[A-Z].*") ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
    }

    /** What a thing answers. Only names that were found may be asked. */
    static Object read(Object thing, String name) {
        Method method = find(thing.getClass(), name)
                .orElseThrow(() -> new IllegalArgumentException(
                        thing.getClass().getSimpleName() + " has no accessor '" + name + "'"));
        try {
            return method.invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(thing.getClass().getSimpleName() + "." + name + " failed", e);
        }
    }

    /** These types and the house's own types that their accessors give, by full name. */
    static Map<String, Class<?>> reachable(Collection<Class<?>> from) {
        Map<String, Class<?>> found = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Class<?> type = open.poll();
            if (type.getName().startsWith(HOUSE) && found.put(type.getCanonicalName(), type) == null) {
                open.addAll(neighbours(type));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private static List<Class<?>> neighbours(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Method method : type.getMethods()) {
            all.add(method.getReturnType());
            if (method.getGenericReturnType() instanceof ParameterizedType of) {
                for (Type argument : of.getActualTypeArguments()) {
                    if (argument instanceof Class<?> c) {
                        all.add(c);
                    }
                }
            }
        }
        if (type.isSealed()) {
            all.addAll(List.of(type.getPermittedSubclasses()));
        }
        return all;
    }
}
