package zhiti.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.standard.Title;

/** The shelf, checked and compiled. For any number of threads: each opens sessions of its own. */
public final class Rulebook {
    private final Vocabulary vocabulary;
    private final Map<String, Known> rules;
    private final KieBase base;
    /** Rulebooks of one rule, for the rules whose reasons were put to the test. */
    private final Map<String, Rulebook> single = new ConcurrentHashMap<>();

    private Rulebook(Vocabulary vocabulary, List<Checked> rules, KieBase base) {
        Map<String, Known> known = new LinkedHashMap<>();
        rules.forEach(r -> known.put(r.card().id(), new Known(r, vocabulary)));
        this.vocabulary = vocabulary;
        this.rules = Collections.unmodifiableMap(known);
        this.base = base;
    }

    /**
     * The rulebook of a shelf, or everything that is wrong with it.
     *
     * @param files all files of the shelf, named as the user would; those that end in {@code .drl} are rules
     * @param policy the names of all numbers that a rule may ask for, in written order
     */
    public static Read<Rulebook> of(Collection<Source> files, Vocabulary vocabulary, Set<String> policy) {
        Gate gate = new Gate(vocabulary, policy);
        List<Problem> problems = new ArrayList<>();
        List<Checked> rules = new ArrayList<>();
        for (Source file : files) {
            if (file.name().endsWith(".drl")) {
                Read<Checked> read = gate.check(file);
                problems.addAll(read.problems());
                if (read instanceof Read.Ok<Checked> ok) {
                    rules.add(ok.value());
                }
            }
        }
        rules.sort(Comparator.comparingInt((Checked r) -> vocabulary.rank(r.folder()))
                .thenComparing(r -> r.card().id()));
        problems.addAll(twice(rules));
        if (!problems.isEmpty()) {
            return new Read.Refused<>(problems);
        }
        return Compiler.compile(rules).map(base -> new Rulebook(vocabulary, rules, base));
    }

    private static List<Problem> twice(List<Checked> sorted) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            String id = sorted.get(i).card().id();
            if (id.equals(sorted.get(i - 1).card().id())) {
                problems.add(Problem.at(
                        new Place(sorted.get(i).file(), sorted.get(i).line(), 0),
                        new Title("規則 " + id + " 有兩份", "there are two rules " + id)));
            }
        }
        return problems;
    }

    /** The rules' cards, in the shelf's order: folder, then id. */
    public List<RuleCard> cards() {
        return rules.values().stream().map(k -> k.rule().card()).toList();
    }

    /** The card of one rule. */
    public Optional<RuleCard> card(String id) {
        return Optional.ofNullable(rules.get(id)).map(k -> k.rule().card());
    }

    /** A fresh session for one person, to be closed. */
    public Session open() {
        return new Session(base.newKieSession(), vocabulary, new Memory(vocabulary, rules));
    }

    /**
     * Puts a reason to the test: the one rule, on the facts that were recorded and no others, and no policy but the
     * numbers that it read.
     */
    public Again again(Recorded reason) {
        Known known = rules.get(reason.rule());
        if (known == null) {
            return Again.NO_SUCH_RULE;
        }
        if (!known.rule().card().hash().equals(reason.hash())) {
            return Again.ANOTHER_RULE;
        }
        return single
                        .computeIfAbsent(reason.rule(), rule -> of(known.rule()))
                        .alone(reason.rule(), reason.given())
                        .stream()
                        .flatMap(concluded -> concluded.because().stream())
                        .anyMatch(reason::isSame)
                ? Again.SAME
                : Again.OTHERWISE;
    }

    /** Of one rule, which no other can disturb by asking for what only it would have needed. */
    private Rulebook of(Checked rule) {
        if (Compiler.compile(List.of(rule)) instanceof Read.Ok<KieBase> ok) {
            return new Rulebook(vocabulary, List.of(rule), ok.value());
        }
        throw new IllegalStateException(rule.card().id() + " no longer compiles");
    }

    /** What one rule finds in these facts, with every other rule asleep. */
    List<Concluded> alone(String rule, List<Object> facts) {
        try (Session session = open()) {
            session.insertAll(facts);
            session.run(
                    rules.get(rule).rule().folder(),
                    match -> match.getRule().getName().equals(rule));
            return session.concluded();
        }
    }
}
