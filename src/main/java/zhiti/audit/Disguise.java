package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in a record in the place of people's ids and names. An id becomes {@code 00003-p-…}: the pseudonym behind
 * the id's place in the order of all ids, since the planner breaks ties by that order and a replay has to break them alike.
 */
final class Disguise {
    /** Nobody is hidden: what is read from a record is in its disguise already. */
    static final Disguise NONE = new Disguise(Map.of(), Map.of());

    private static final int SHORT = 4;

    private final Map<String, String> ids;
    /** What is replaced in free words, the longest first. */
    private final Map<String, String> words;

    /** What stands for a value that somebody may ask for; empty where nobody does. */
    private final Function<String, Optional<String>> asked;

    private final Map<String, String> cache = new HashMap<>();
    private final Map<String, String> compared = new HashMap<>();

    private Disguise(Map<String, String> ids, Map<String, String> names) {
        this.ids = Map.copyOf(ids);
        this.asked = value -> Optional.empty();
        Map<String, String> all = new HashMap<>(names);
        ids.forEach((id, local) -> {
            if (!isPlainNumber(id)) {
                all.put(id, local);
            }
        });
        this.words = longestFirst(all);
    }

    private Disguise(Disguise other, Function<String, Optional<String>> asked) {
        this.ids = other.ids;
        this.words = other.words;
        this.asked = asked;
    }

    /**
     * @param pseudonyms of everybody looked at, by id
     * @param names of theirs, and of whoever else is known, each with what stands for it
     */
    static Disguise of(Map<String, String> pseudonyms, Map<String, String> names) {
        List<String> sorted = pseudonyms.keySet().stream().sorted().toList();
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            ids.put(sorted.get(i), String.format(Locale.ROOT, "%05d-%s", i, pseudonyms.get(sorted.get(i))));
        }
        return new Disguise(ids, names);
    }

    /** A plain short number says nothing of anybody in a text, and stands in many. */
    static boolean isPlainNumber(String id) {
        return id.length() < SHORT && id.chars().allMatch(Character::isDigit);
    }

    /** Of words only: names and ids, each with what stands for it. */
    static Disguise ofWords(Map<String, String> words) {
        return new Disguise(Map.of(), words);
    }

    /**
     * The same, but for values that somebody may ask for: a rule decides by them, and has to decide alike on replay.
     *
     * @param asked what stands for such a value
     */
    Disguise sparing(Function<String, Optional<String>> asked) {
        return new Disguise(this, asked);
    }

    private static Map<String, String> longestFirst(Map<String, String> words) {
        List<String> sorted = new ArrayList<>(words.keySet());
        sorted.removeIf(String::isBlank);
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Map<String, String> all = new LinkedHashMap<>();
        sorted.forEach(word -> all.put(word, words.get(word)));
        return all;
    }

    /** What stands for an id; the id itself where it is nobody's. */
    String id(String id) {
        return ids.getOrDefault(id, id);
    }

    /** Free words without the names and ids of anybody known. */
    String words(String text) {
        return words.isEmpty() ? text : cache.computeIfAbsent(text, t -> without(t, words));
    }

    /**
     * A value that rules or programs compare, as readers take it: what may be asked for stays, of all others no name and
     * no id does. What a record says of it is the same.
     */
    String compared(String text) {
        return words.isEmpty() ? TradeWords.read(text) : compared.computeIfAbsent(text, this::hidden);
    }

    /** The same of a department, which readers take as it is written. */
    String department(String text) {
        String clean = words(text);
        return clean.equals(text) ? text : asked.apply(text.strip()).orElse(clean);
    }

    private String hidden(String text) {
        String read = TradeWords.read(text);
        String clean = TradeWords.read(words(read));
        return clean.equals(read) ? read : asked.apply(read).orElse(clean);
    }

    private static String without(String text, Map<String, String> hidden) {
        String clean = text;
        for (Map.Entry<String, String> word : hidden.entrySet()) {
            if (clean.contains(word.getKey())) {
                clean = without(clean, word.getKey(), word.getValue());
            }
        }
        return clean;
    }

    /** Whole words only where they are of Latin letters or digits: Ann is not hidden in Annual. */
    private static String without(String text, String word, String instead) {
        StringBuilder clean = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (at >= from && isWhole(text, at, end)) {
                clean.append(text, from, at).append(instead);
                from = end;
            }
        }
        return clean.append(text.substring(from)).toString();
    }

    private static boolean isWhole(String text, int from, int to) {
        return !(from > 0 && isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1)))
                && !(to < text.length() && isLatin(text.charAt(to - 1)) && isLatin(text.charAt(to)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
