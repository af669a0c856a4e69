package zhiti.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that one session holds, by type: what a rule looks among that asks whether there is none of something. */
final class Present {
    private final Vocabulary vocabulary;
    private final Map<String, List<Object>> facts = new HashMap<>();
    /** What was handed out, as long as nothing of the type has come or gone. */
    private final Map<String, Looked.Among> among = new HashMap<>();

    Present(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Object fact) {
        String type = type(fact);
        facts.computeIfAbsent(type, key -> new ArrayList<>()).add(fact);
        among.remove(type);
    }

    void remove(Object fact) {
        String type = type(fact);
        facts.getOrDefault(type, List.of()).removeIf(one -> one == fact);
        among.remove(type);
    }

    /** All of a type: facts as they were given, findings by their keys, for the engine finds them in no order of ours. */
    Looked.Among among(String type) {
        return among.computeIfAbsent(type, key -> {
            List<Object> all = new ArrayList<>(facts.getOrDefault(key, List.of()));
            Vocabulary.Word word = vocabulary.words().get(key);
            if (word.folder().isPresent()) {
                all.sort(Comparator.comparing(word.key()).thenComparing(Object::toString));
            }
            return new Looked.Among(key, all);
        });
    }

    private static String type(Object fact) {
        return fact.getClass().getSimpleName();
    }
}
