package zhiti.rulebook;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Nearest;
import zhiti.standard.Title;

/** The types that one rule file has imported, by simple name. */
final class Names {
    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    void add(Class<?> type) {
        types.put(type.getSimpleName(), type);
    }

    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** A type inside another: {@code Completed.Result}. */
    Optional<Class<?>> nested(Class<?> outer, String name) {
        return Arrays.stream(outer.getClasses())
                .filter(c -> c.getSimpleName().equals(name))
                .<Class<?>>map(c -> c)
                .findFirst();
    }

    /** Whether a type has a fixed value of its own kind by this name. */
    boolean isConstant(Class<?> type, String name) {
        return Arrays.stream(type.getFields())
                .filter(f -> f.getName().equals(name) && f.getType() == type)
                .map(Field::getModifiers)
                .anyMatch(m -> Modifier.isStatic(m) && Modifier.isFinal(m));
    }

    boolean fits(Executable target, List<Shape> arguments) {
        Class<?>[] parameters = target.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!arguments.get(i).fits(parameters[i])) {
                return false;
            }
        }
        return true;
    }

    Optional<Title> nearest(Class<?> type, String name) {
        return Nearest.to(name, Accessors.names(Shape.box(type)))
                .map(n -> new Title("是否為「" + n + "」", "did you mean '" + n + "'?"));
    }
}
