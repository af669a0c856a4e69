package zhiti.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * One of several known names. A thing that has a title is known by it too, in either language, whatever its case, width and
 * white space.
 *
 * @param kind what they are names of: 角色, role
 * @param byName what each means, in the order in which they are listed to a reader
 * @param byTitle the names that each title may mean, by the title without case, width and white space
 * @param otherwise what is said of a name that is near none of them, where there are too many to list
 */
public record Choices<T>(
        Title kind, Map<String, T> byName, Map<String, List<String>> byTitle, Optional<Title> otherwise)
        implements Reading<T> {
    /** More than these are not listed in a hint. */
    private static final int LISTED = 12;

    public Choices {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        byTitle = Map.copyOf(byTitle);
    }

    /** The same, where they are many: what lists them, or those that a reader would look for. */
    public Choices<T> otherwise(Title said) {
        return new Choices<>(kind, byName, byTitle, Optional.of(said));
    }

    /** The same, known by other words too, whatever else these may mean. */
    public Choices<T> alsoCalled(Map<String, String> nameByWord) {
        Map<String, List<String>> words = new HashMap<>(byTitle);
        nameByWord.forEach((word, name) -> words.put(folded(word), List.of(name)));
        return new Choices<>(kind, byName, words, otherwise);
    }

    /** The names are the ids of the things. */
    public static <T> Choices<T> of(String zh, String en, Map<String, T> byName) {
        return new Choices<>(new Title(zh, en), byName, titles(byName), Optional.empty());
    }

    /** The names are what {@code name} says of each. */
    public static <T> Choices<T> of(String zh, String en, List<T> things, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        things.forEach(t -> byName.put(name.apply(t), t));
        return of(zh, en, byName);
    }

    private static Map<String, List<String>> titles(Map<String, ?> byName) {
        Map<String, List<String>> names = new HashMap<>();
        Map<String, Set<Object>> meant = new HashMap<>();
        byName.forEach((name, thing) -> title(thing)
                .ifPresent(title -> Stream.of(title.zh(), title.en())
                        .map(Choices::folded)
                        .distinct()
                        // One thing under two names is meant once.
                        .filter(word -> meant.computeIfAbsent(word, w -> new HashSet<>())
                                .add(thing))
                        .forEach(word -> names.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(name))));
        return names;
    }

    private static Optional<Title> title(Object thing) {
        if (thing instanceof Title title) {
            return Optional.of(title);
        }
        return thing instanceof Titled titled ? Optional.of(titled.title()) : Optional.empty();
    }

    /** Words without case, width and white space. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
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
        if (called(text).isEmpty()) {
            String plain = Readings.folded(text, place, findings);
            if (byName.containsKey(plain)) {
                return Optional.of(byName.get(plain));
            }
            findings.problem(unknown(plain, place));
            return Optional.empty();
        }
        Optional<String> name = named(text);
        if (name.isEmpty()) {
            findings.problem(place, ambiguous(text), listed(called(text)));
        }
        return name.map(byName::get);
    }

    /** The one name that is meant by a name or a title; empty where it is unknown or may mean several. */
    public Optional<String> named(String written) {
        if (byName.containsKey(written)) {
            return Optional.of(written);
        }
        List<String> called = called(written);
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Whether a title may mean several of them. */
    boolean isAmbiguous(String title) {
        return !byName.containsKey(title) && called(title).size() > 1;
    }

    /** The names of everything that has this title. */
    private List<String> called(String title) {
        return byTitle.getOrDefault(folded(title), List.of());
    }

    private Title ambiguous(String title) {
        return new Title(
                kind.zh() + "「" + title + "」不只一項，請寫識別碼", kind.en() + " '" + title + "' may mean several: write the id");
    }

    /** The problem that {@code name} is none of these, or may mean several, with the nearest as its hint. */
    public Problem unknown(String name, Place place) {
        if (called(name).size() > 1) {
            return Problem.at(place, ambiguous(name), listed(called(name)));
        }
        Title what = new Title(kind.zh() + " '" + name + "' 不認得", kind.en() + " '" + name + "' is not known");
        return new Problem(place.file(), place.spot(), what, hint(name));
    }

    private Optional<Title> hint(String name) {
        Optional<Title> near = Nearest.to(name, byName.keySet())
                .map(Choices::meaning)
                .or(() -> Nearest.to(folded(name), byTitle.keySet()).map(word -> meaning(byTitle.get(word))));
        if (near.isPresent() || byName.isEmpty()) {
            return near;
        }
        return byName.size() > LISTED ? otherwise : Optional.of(listed(byName.keySet()));
    }

    private static Title meaning(String name) {
        return new Title("是否為 '" + name + "'", "did you mean '" + name + "'");
    }

    /** By the id, and by the title that was nearly written. */
    private Title meaning(List<String> names) {
        String name = names.get(0);
        Title title = title(byName.get(name)).orElse(Title.same(name));
        return new Title("是否為 '" + name + "'（" + title.zh() + "）", "did you mean '" + name + "' (" + title.en() + ")");
    }

    /** All names that something can have. */
    static Title listed(Collection<String> names) {
        return new Title("可用的有 " + String.join("、", names), "it can be " + String.join(", ", names));
    }
}
