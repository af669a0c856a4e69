package zhiti.audit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.person.Person;
import zhiti.person.Rating;
import zhiti.plan.Limits;
import zhiti.plan.Mentoring;
import zhiti.plan.Plan;
import zhiti.plan.Remark;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Title;

/**
 * What is written of a record, looked up once a type.
 *
 * @param parts without what something is called: names and titles
 */
record Shape(List<Part> parts, Optional<Part> known) {
    private static final List<String> BY_ID = List.of("zhiti.standard", "zhiti.offering");

    /**
     * What somebody is called, where their file lies, how long was searched, what may have been meant: nothing that a
     * decision is told by. All
     * that is asked of somebody, the standards say.
     */
    private static final Map<Class<?>, Set<String>> LEFT_AWAY = Map.of(
            Plan.class, Set.of("versions", "asks"),
            Person.class, Set.of("name"),
            Mentoring.class, Set.of("name"),
            Remark.class, Set.of("hint"),
            Rating.class, Set.of("place"),
            HouseLevel.class, Set.of("why", "by"),
            Asked.class, Set.of("subject", "places"),
            Limits.Search.class, Set.of("time"));

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /**
     * One of its parts.
     *
     * @param key its name as JSON writes it before a value
     */
    record Part(String name, String key, Method read) {
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
            parts.add(new Part(component.getName(), "\"" + component.getName() + "\":", accessor));
        }
        Set<String> away = LEFT_AWAY.getOrDefault(type, Set.of());
        List<Part> written = parts.stream()
                .filter(part -> !away.contains(part.name()) && part.read().getReturnType() != Title.class)
                .toList();
        // A thing is known by what it begins with; what is asked of somebody has a key too, and more to it.
        Optional<Part> known = parts.stream()
                .limit(BY_ID.contains(type.getPackageName()) && type != Asked.class ? 1 : 0)
                .filter(part -> part.name().equals("key") || part.name().equals("id"))
                .findFirst();
        return new Shape(written, known);
    }

    /** The id or key by which a thing of the standards or the catalog is known. */
    Optional<String> id(Object thing) {
        return known.map(part -> String.valueOf(part.of(thing)));
    }
}
