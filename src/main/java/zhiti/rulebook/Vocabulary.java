package zhiti.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a shelf may speak of: the facts that are given, the conclusions of each folder, and the order of the folders.
 * A folder reads facts and what the folders before it concluded.
 */
public final class Vocabulary {
    /**
     * A folder of the shelf.
     *
     * @param name also the folder's package: {@code rules.NAME}
     * @param marks what its rules say of themselves beyond their sentences, and the values that each may have
     * @param lifted whether its rules may also say what would lift their findings, and on which day time does:
     *     {@code @remedy}, {@code @remedy_en}, {@code @remedy_on}
     */
    public record Folder(String name, Map<String, List<String>> marks, boolean lifted) {
        public Folder {
            marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        }

        /** One whose findings nothing lifts. */
        public Folder(String name, Map<String, List<String>> marks) {
            this(name, marks, false);
        }
    }

    /**
     * A type that rules may name.
     *
     * @param folder the folder that concludes it; empty for a fact
     * @param key the subject of a conclusion: the same key is the same finding
     * @param folded whether each rule's conclusion stands for itself, to be added up later
     */
    public record Word(Class<?> type, Optional<String> folder, Function<Object, String> key, boolean folded) {
        /** Something given. */
        public static Word fact(Class<?> type) {
            return new Word(type, Optional.empty(), x -> "", false);
        }

        /** Found once a subject: a second rule with the same conclusion adds its reason. */
        public static <T> Word found(Class<T> type, String folder, Function<T, String> key) {
            return new Word(type, Optional.of(folder), x -> key.apply(type.cast(x)), false);
        }

        /** Found by each rule for itself. */
        public static <T> Word folded(Class<T> type, String folder, Function<T, String> key) {
            return new Word(type, Optional.of(folder), x -> key.apply(type.cast(x)), true);
        }

        public String name() {
            return type.getSimpleName();
        }
    }

    private final List<Folder> folders;
    private final Map<String, Word> words;
    private final Map<Class<?>, Word> byType;
    private final Map<String, Class<?>> types;

    /** @param folders in the order in which they run */
    public Vocabulary(List<Folder> folders, List<Word> words) {
        this.folders = List.copyOf(folders);
        Map<String, Word> byName = new LinkedHashMap<>();
        Map<Class<?>, Word> byClass = new LinkedHashMap<>();
        for (Word word : words) {
            word.folder().ifPresent(this::folder);
            if (byName.put(word.name(), word) != null) {
                throw new IllegalArgumentException("two words are named " + word.name());
            }
            byClass.put(word.type(), word);
        }
        this.words = Collections.unmodifiableMap(byName);
        this.byType = Collections.unmodifiableMap(byClass);
        this.types = Accessors.reachable(byClass.keySet());
    }

    public List<Folder> folders() {
        return folders;
    }

    /** The folder of this name; asking for one that does not exist is an error of ours. */
    public Folder folder(String name) {
        return folders.get(rank(name));
    }

    /** The place of a folder in the order of running, from 0. */
    int rank(String folder) {
        for (int i = 0; i < folders.size(); i++) {
            if (folders.get(i).name().equals(folder)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no folder is named '" + folder + "'");
    }

    boolean hasFolder(String name) {
        return folders.stream().anyMatch(f -> f.name().equals(name));
    }

    /** The words by simple name, facts and conclusions, as handed in. */
    Map<String, Word> words() {
        return words;
    }

    Optional<Word> word(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The types that a rule may import, by full name: the words and what their accessors give. */
    Map<String, Class<?>> types() {
        return types;
    }
}
