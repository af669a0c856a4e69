package zhiti.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Asked;

/** What a record is made of, looked up once a type. */
record Shape(List<Part> parts, Optional<Part> known) {
    private static final List<String> BY_ID = List.of("zhiti.standard", "zhiti.offering");

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** One of its parts. */
    record Part(String name, Method read) {
        Object of(Object thing) {
            try {
                return read.invoke(thing);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("can't read " + name + " of " + thing.getClass(), e);
            }
        }
    }

    /** The shape of a type; one that is no record can't be recorded. */
    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape read(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("no form for a " + type.getName());
        }
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // A record of another room may not be public; its accessors are.
            accessor.setAccessible(true);
            parts.add(new Part(component.getName(), accessor));
        }
        // A thing is known by what it begins with; what is asked of somebody has a key too, and more to it.
        Optional<Part> known = parts.stream()
                .limit(BY_ID.contains(type.getPackageName()) && type != Asked.class ? 1 : 0)
                .filter(part -> part.name().equals("key") || part.name().equals("id"))
                .findFirst();
        return new Shape(List.copyOf(parts), known);
    }

    /** The id or key by which a thing of the standards or the catalog is known. */
    Optional<String> id(Object thing) {
        return known.map(part -> String.valueOf(part.of(thing)));
    }
}
