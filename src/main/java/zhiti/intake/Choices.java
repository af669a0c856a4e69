package zhiti.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * One of several known names.
 *
 * @param kind what they are names of: 角色, role
 * @param byName what each means, in the order in which they are listed to a reader
 * @param otherwise what is said of a name that is near none of them, where there are too many to list
 */
public record Choices<T>(Title kind, Map<String, T> byName, Optional<Title> otherwise) implements Reading<T> {
    /** More than these are not listed in a hint. */
    private static final int LISTED = 12;

    public Choices {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The same, where they are many: what lists them, or those that a reader would look for. */
    public Choices<T> otherwise(Title said) {
        return new Choices<>(kind, byName, Optional.of(said));
    }

    /** The names are the ids of the things. */
    public static <T> Choices<T> of(String zh, String en, Map<String, T> byName) {
        return new Choices<>(new Title(zh, en), byName, Optional.empty());
    }

    /** The names are what {@code name} says of each. */
    public static <T> Choices<T> of(String zh, String en, List<T> things, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        things.forEach(t -> byName.put(name.apply(t), t));
        return of(zh, en, byName);
    }

    /** Constants by their names in lower case with hyphens, and by their Chinese titles where they have one. */
    public static <E extends Enum<E>> Choices<E> of(String zh, String en, Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        for (E constant : type.getEnumConstants()) {
            if (constant instanceof Titled titled) {
                byName.putIfAbsent(titled.title().zh(), constant);
            }
        }
        return of(zh, en, byName);
    }

    @Override
    public Optional<T> read(Node node, Findings findings) {
        return Readings.TEXT.read(node, findings).flatMap(text -> read(text, node.place(), findings));
    }

    private Optional<T> read(String text, Place place, Findings findings) {
        if (byName.containsKey(text)) {
            return Optional.of(byName.get(text));
        }
        String plain = Readings.folded(text, place, findings);
        if (!byName.containsKey(plain)) {
            findings.problem(unknown(plain, place));
        }
        return Optional.ofNullable(byName.get(plain));
    }

    /** The problem that {@code name} is none of these, with the nearest as its hint. */
    public Problem unknown(String name, Place place) {
        Title what = new Title(kind.zh() + " '" + name + "' 不認得", kind.en() + " '" + name + "' is not known");
        return new Problem(place.file(), place.spot(), what, hint(name));
    }

    private Optional<Title> hint(String name) {
        Optional<Title> near =
                Nearest.to(name, byName.keySet()).map(n -> new Title("是否為 '" + n + "'", "did you mean '" + n + "'"));
        if (near.isPresent() || byName.isEmpty()) {
            return near;
        }
        return byName.size() > LISTED ? otherwise : Optional.of(listed(byName.keySet()));
    }

    /** All names that something can have. */
    static Title listed(Collection<String> names) {
        return new Title("可用的有 " + String.join("、", names), "it can be " + String.join(", ", names));
    }
}
