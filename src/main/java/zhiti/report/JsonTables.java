package zhiti.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.rulebook.Looked;
import zhiti.rulebook.PlainFacts;

/**
 * The facts that the reasons of one answer rest on, each written once and whole, so that every reason can be put to the
 * test from what is printed: {@code facts}, and {@code lists} of them that rules looked among. A reason names both by
 * their place, from 0.
 */
final class JsonTables {
    private final PlainFacts plain = new PlainFacts(zhiti.plan.Words.VOCABULARY);
    private final Map<Object, Integer> facts = new LinkedHashMap<>();
    private final Map<Looked.Among, Integer> lists = new IdentityHashMap<>();
    private final List<Looked.Among> inOrder = new ArrayList<>();

    /** The place of a fact in the table. */
    int fact(Object fact) {
        return facts.computeIfAbsent(fact, key -> facts.size());
    }

    List<Integer> facts(List<Object> many) {
        return many.stream().map(this::fact).toList();
    }

    /** The place of a list in the table. */
    int list(Looked.Among among) {
        return lists.computeIfAbsent(among, key -> {
            inOrder.add(key);
            return inOrder.size() - 1;
        });
    }

    void write(JsonWriter json) throws IOException {
        json.list("lists", inOrder, among -> {
            json.text("fact", among.fact());
            json.any("facts", Optional.of(facts(among.facts())));
        });
        json.any("facts", Optional.of(facts.keySet().stream().map(plain::of).toList()));
    }
}
