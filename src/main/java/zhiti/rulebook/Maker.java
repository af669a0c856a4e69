package zhiti.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.intake.Findings;
import zhiti.intake.Nearest;
import zhiti.intake.Node;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/**
 * Makes a record of what a case states and of the type's example. A field that is not the record's own belongs to a record
 * inside it: {@code Gap: {required: 5}} states what its {@code asked} requires.
 */
final class Maker {
    private final Examples examples;
    private final Values values;
    private final Findings findings;

    Maker(Examples examples, Findings findings) {
        this.examples = examples;
        this.findings = findings;
        this.values = new Values(examples, this, findings);
    }

    Values values() {
        return values;
    }

    /** A thing of this type, as far as its fields are right. */
    Optional<Object> make(Class<?> type, Node node) {
        Optional<Object> example = examples.of(type);
        if (example.isEmpty()) {
            throw new IllegalStateException("there is no example of " + type.getSimpleName());
        }
        return make(example.get(), node);
    }

    /** The thing with what is stated of it. */
    Optional<Object> make(Object example, Node node) {
        if (!(node instanceof Node.MapNode map)) {
            findings.problem(node.place(), new Title("這裡應是欄位（名稱: 值）", "fields (name: value) are expected here"));
            return Optional.empty();
        }
        return make(example, map.fields(), map.place());
    }

    private Optional<Object> make(Object example, List<Node.Field> stated, Place place) {
        Class<?> type = example.getClass();
        try {
            Map<String, Object> fields = fields(example, stated, place);
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return Optional.of(type.getDeclaredConstructor(types)
                    .newInstance(fields.values().toArray()));
        } catch (InvocationTargetException e) {
            findings.problem(place, refused(type, e.getCause()));
        } catch (IllegalArgumentException e) {
            findings.problem(place, refused(type, e));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made", e);
        }
        return Optional.empty();
    }

    private static Title refused(Class<?> type, Throwable why) {
        return new Title(
                type.getSimpleName() + " 不能這樣填：" + why.getMessage(),
                "there can be no such " + type.getSimpleName() + ": " + why.getMessage());
    }

    private Map<String, Object> fields(Object example, List<Node.Field> stated, Place place) {
        Class<?> type = example.getClass();
        Set<String> names =
                new LinkedHashSet<>(stated.stream().map(Node.Field::name).toList());
        Map<String, Object> fields = components(example);
        List<Node.Field> inner = new ArrayList<>();
        for (Node.Field field : stated) {
            if (fields.containsKey(field.name())) {
                values.read(component(type, field.name()).getGenericType(), field.value())
                        .ifPresent(v -> fields.put(field.name(), v));
            } else {
                inner.add(field);
            }
        }
        examples.tidy(type).tidy(fields, names);
        inside(type, fields, inner, place);
        examples.tidy(type).tidy(fields, names);
        return fields;
    }

    /** Hands fields on to the records inside: each to the first that can have it. */
    private void inside(Class<?> type, Map<String, Object> fields, List<Node.Field> stated, Place place) {
        List<Node.Field> rest = new ArrayList<>(stated);
        for (RecordComponent component : type.getRecordComponents()) {
            List<Node.Field> its = rest.stream()
                    .filter(f -> has(component.getType(), f.name()))
                    .toList();
            if (!its.isEmpty()) {
                make(fields.get(component.getName()), its, place).ifPresent(v -> fields.put(component.getName(), v));
                rest.removeAll(its);
            }
        }
        rest.forEach(f -> findings.problem(unknown(type, f)));
    }

    private static Problem unknown(Class<?> type, Node.Field field) {
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return new Problem(
                field.place().file(),
                field.place().spot(),
                new Title(
                        type.getSimpleName() + " 沒有欄位 '" + field.name() + "'",
                        type.getSimpleName() + " has no field '" + field.name() + "'"),
                Nearest.to(field.name(), known).map(n -> new Title("是否為 '" + n + "'", "did you mean '" + n + "'")));
    }

    /** Whether a record of this type, or one inside it, has such a field. */
    private boolean has(Class<?> type, String name) {
        if (type.isSealed() && type.isInterface()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(p -> has(p, name));
        }
        return type.isRecord()
                && type.getName().startsWith("zhiti.")
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(name) || has(c.getType(), name));
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> components(Object thing) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            values.put(component.getName(), Accessors.read(thing, component.getName()));
        }
        return values;
    }
}
