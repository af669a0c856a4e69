package zhiti.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.RuleContext;
import zhiti.standard.Policy;

/** Who concluded what in one session. It hangs on the session itself, so two sessions never see each other's. */
final class Memory {
    private static final String PLACE = "zhiti.memory";

    /** A finding whose reasons still come in. */
    private record Open(Object conclusion, Vocabulary.Word word, int rank, String key, List<Reason> because) {
        String firstRule() {
            return because.get(0).rule();
        }

        String type() {
            return word.name();
        }
    }

    private static final Comparator<Open> WRITTEN = Comparator.comparingInt(Open::rank)
            .thenComparing(Open::firstRule)
            .thenComparing(Open::type)
            .thenComparing(Open::key);

    private final Vocabulary vocabulary;
    private final Map<String, Known> rules;
    private final Map<String, Open> found = new HashMap<>();
    private final Map<Object, Integer> given = new IdentityHashMap<>();
    private final Present present;
    private Policy policy = new Policy(Map.of());

    Memory(Vocabulary vocabulary, Map<String, Known> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.present = new Present(vocabulary);
    }

    static Memory of(RuleContext context) {
        return (Memory) context.getKieRuntime().getEnvironment().get(PLACE);
    }

    void hangOn(org.kie.api.runtime.KieSession session) {
        session.getEnvironment().set(PLACE, this);
    }

    /** Takes note of a fact: the order of giving is the order in which reasons are told. */
    void give(Object fact) {
        given.put(fact, given.size());
        present.add(fact);
        if (fact instanceof Policy numbers) {
            policy = numbers;
        }
    }

    void add(RuleContext context, Object conclusion) {
        String rule = context.getRule().getName();
        Vocabulary.Word word = vocabulary
                .word(conclusion.getClass())
                .orElseThrow(() -> new IllegalStateException(rule + " concluded " + conclusion));
        Reason reason = rules.get(rule).reason((InternalMatch) context.getMatch(), policy, present::among, conclusion);
        String subject = word.key().apply(conclusion);
        String place = word.name() + '\n' + subject + (word.folded() ? '\n' + rule : "");
        Open open = found.get(place);
        if (open == null) {
            int rank = vocabulary.rank(word.folder().orElseThrow());
            open = new Open(conclusion, word, rank, subject, new ArrayList<>(1));
            found.put(place, open);
            present.add(conclusion);
            context.getKieRuntime().insert(conclusion);
        } else if (!open.conclusion().equals(conclusion)) {
            throw new IllegalStateException("rules disagree about " + subject + ": " + open.firstRule() + " found "
                    + open.conclusion() + ", " + rule + " found " + conclusion);
        }
        open.because().add(reason);
    }

    /** The rule that has given most reasons so far. */
    Checked busiest() {
        Map<String, Integer> reasons = new TreeMap<>();
        found.values().forEach(open -> open.because().forEach(reason -> reasons.merge(reason.rule(), 1, Integer::sum)));
        String most = Collections.max(reasons.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        return rules.get(most).rule();
    }

    /** The rules that conclude, by name. */
    Map<String, Known> rules() {
        return rules;
    }

    /** Everything found, in written order: folder, first rule, type, key. */
    List<Concluded> concluded() {
        List<Open> open = new ArrayList<>(found.values());
        for (Open one : open) {
            if (one.because().size() > 1) {
                one.because().sort(this::compare);
            }
        }
        open.sort(WRITTEN);
        return open.stream()
                .map(o -> new Concluded(o.conclusion(), o.because()))
                .toList();
    }

    void forget(Object conclusion) {
        present.remove(conclusion);
        found.values().removeIf(o -> o.conclusion() == conclusion);
    }

    /** The engine's order of firing is its own business, so it is never shown: by rule, then by the facts as given. */
    private int compare(Reason one, Reason other) {
        int byRule = one.rule().compareTo(other.rule());
        for (int i = 0;
                byRule == 0 && i < Math.min(one.facts().size(), other.facts().size());
                i++) {
            byRule = compare(one.facts().get(i), other.facts().get(i));
        }
        return byRule;
    }

    private int compare(Object one, Object other) {
        if (given.containsKey(one) && given.containsKey(other)) {
            return Integer.compare(given.get(one), given.get(other));
        }
        return key(one).compareTo(key(other));
    }

    private String key(Object conclusion) {
        return vocabulary
                .word(conclusion.getClass())
                .map(w -> w.key().apply(conclusion))
                .orElse("");
    }
}
