package zhiti.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Expiry;

/**
 * The type of a value in a rule.
 *
 * @param type the class itself; primitives as they are
 * @param of what a list or an optional value holds
 */
record Shape(Class<?> type, Optional<Class<?>> of) {
    static final Shape TRUTH = of(boolean.class);
    static final Shape WHOLE = of(int.class);
    static final Shape TEXT = of(String.class);
    /** What {@code accumulate} gives: which class of number is the engine's choice. */
    static final Shape NUMBER = of(Number.class);

    /** Of something that is wrong and has been said to be. */
    static final Shape UNKNOWN = of(Void.class);

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class, double.class, Double.class);

    static Shape of(Class<?> type) {
        return new Shape(type, Optional.empty());
    }

    static Shape result(Method method) {
        return of(method.getGenericReturnType(), method.getReturnType());
    }

    private static Shape of(Type type, Class<?> raw) {
        if (type instanceof ParameterizedType p && p.getActualTypeArguments()[0] instanceof Class<?> inner) {
            return new Shape(raw, Optional.of(inner));
        }
        return of(raw);
    }

    Class<?> boxed() {
        return box(type);
    }

    static Class<?> box(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    boolean isTruth() {
        return boxed() == Boolean.class;
    }

    boolean isNumber() {
        return Number.class.isAssignableFrom(boxed());
    }

    boolean isMany() {
        return Collection.class.isAssignableFrom(type);
    }

    boolean isDate() {
        return type == LocalDate.class;
    }

    /** A date, one that may be missing, or the last day of something. */
    boolean isDay() {
        return isDate()
                || type == Expiry.class
                || type == Optional.class
                        && of.filter(o -> o == LocalDate.class).isPresent();
    }

    /** Whether asking if two such values are equal can ever be answered with yes. */
    boolean meets(Shape other) {
        return isNumber() && other.isNumber()
                || boxed().isAssignableFrom(other.boxed())
                || other.boxed().isAssignableFrom(boxed());
    }

    /** Whether one such value can be before another. */
    boolean isOrderedWith(Shape other) {
        return isNumber() && other.isNumber()
                || boxed() == other.boxed() && Comparable.class.isAssignableFrom(boxed()) && !type.isEnum();
    }

    /** Whether a value of this type can stand where {@code parameter} is expected. */
    boolean fits(Class<?> parameter) {
        return box(parameter).isAssignableFrom(boxed()) || parameter == long.class && boxed() == Integer.class;
    }

    @Override
    public String toString() {
        return type.getSimpleName() + of.map(o -> "<" + o.getSimpleName() + ">").orElse("");
    }
}
