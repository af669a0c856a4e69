package zhiti.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts, and what is made of them, as plain values that any file can hold, and back again: a record is a map of its
 * fields, a list a list, a day and a constant a text; what is missing is left away. Where the field does not say what
 * type of thing stands in it, the thing says so itself under {@code is}.
 */
public final class PlainFacts {
    private static final String TYPE = "is";

    private final Map<String, Class<?>> types = new TreeMap<>();

    /** @param vocabulary what facts there are */
    public PlainFacts(Vocabulary vocabulary) {
        vocabulary.types().values().forEach(type -> types.put(name(type), type));
    }

    /** A thing as plain values. */
    public Object of(Object thing) {
        return plain(thing, Object.class);
    }

    /**
     * A thing as it was.
     *
     * @param type a record
     * @throws IllegalArgumentException where these values are no such thing
     */
    public <T> T back(Object plain, Class<T> type) {
        return type.cast(thing(plain, type));
    }

    private Object plain(Object value, Type declared) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> plain(one, argument(declared))).toList();
        }
        if (value instanceof Record thing) {
            return fields(thing, declared);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate || value instanceof YearMonth) {
            return value.toString();
        }
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof BigDecimal) {
            return value;
        }
        throw new IllegalArgumentException(value.getClass().getName() + " has no plain form");
    }

    private Map<String, Object> fields(Record thing, Type declared) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (declared != thing.getClass()) {
            fields.put(TYPE, name(thing.getClass()));
        }
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            Object value = Accessors.read(thing, component.getName());
            if (!(value instanceof Optional<?> maybe)) {
                fields.put(component.getName(), plain(value, component.getGenericType()));
            } else if (maybe.isPresent()) {
                fields.put(component.getName(), plain(maybe.get(), argument(component.getGenericType())));
            }
        }
        return fields;
    }

    private Object thing(Object plain, Type declared) {
        Class<?> raw = raw(declared);
        if (plain instanceof List<?> many) {
            return many.stream().map(one -> thing(one, argument(declared))).toList();
        }
        if (plain instanceof Map<?, ?> fields) {
            return made(raw.isRecord() ? raw : named(String.valueOf(fields.get(TYPE))), fields);
        }
        String text = String.valueOf(plain);
        if (raw.isEnum()) {
            return Arrays.stream(raw.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no " + name(raw) + " " + text));
        }
        if (raw == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (raw == YearMonth.class) {
            return YearMonth.parse(text);
        }
        return raw == BigDecimal.class ? new BigDecimal(text) : plain;
    }

    private Object made(Class<?> type, Map<?, ?> fields) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            Optional<Object> plain = Optional.ofNullable(fields.get(component.getName()));
            if (component.getType() == Optional.class) {
                values.add(plain.map(value -> thing(value, argument(component.getGenericType()))));
            } else {
                values.add(plain.map(value -> thing(value, component.getGenericType()))
                        .orElseThrow(() -> new IllegalArgumentException(
                                name(type) + " lacks its field '" + component.getName() + "'")));
            }
        }
        try {
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            return canonical.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("there can be no such " + name(type), e);
        }
    }

    private Class<?> named(String name) {
        return Optional.<Class<?>>ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no kind of fact"));
    }

    /** {@code Gap}, {@code Need.All}: the name without its room. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : Object.class;
    }
}
