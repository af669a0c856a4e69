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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/** The shelf, checked and compiled. For any number of threads: each opens sessions of its own. */
public final class Rulebook {
    private final Vocabulary vocabulary;
    private final Map<String, Known> rules;
    private final KieBase base;
    /** Rulebooks of one rule, for the rules whose reasons were put to the test. */
    private final Map<String, Rulebook> single = new ConcurrentHashMap<>();

    private final Supplier<Attendant> attendants;

    private Rulebook(Vocabulary vocabulary, List<Checked> rules, KieBase base) {
        Map<String, Known> known = new LinkedHashMap<>();
        rules.forEach(r -> known.put(r.card().id(), new Known(r, vocabulary)));
        this.vocabulary = vocabulary;
        this.rules = Collections.unmodifiableMap(known);
        this.base = base;
        this.attendants = () -> Attendant.NONE;
    }

    private Rulebook(Rulebook same, KieBase base, Supplier<Attendant> attendants) {
        this.vocabulary = same.vocabulary;
        this.rules = same.rules;
        this.base = base;
        this.attendants = attendants;
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
        return new Session(base.newKieSession(), vocabulary, new Memory(vocabulary, rules), attendants.get());
    }

    /**
     * The same rules under watch: each session that is closed tells what fired, and on which condition each silent rule
     * failed. For reports on the shelf: slower by the queries that it takes.
     */
    public Rulebook watched(Consumer<Turn> heard) {
        List<Extra> extras = rules.values().stream()
                .map(known -> Beginnings.of(known.rule()).file())
                .toList();
        Map<String, List<String>> conditions = conditions();
        return new Rulebook(this, with(extras), () -> new Watch(conditions, rules, heard));
    }

    /** The same rules with some of them asleep: for asking what a rule brings about. */
    public Rulebook without(Set<String> asleep) {
        Attendant lulling = new Attendant() {
            @Override
            public boolean lets(String rule) {
                return !asleep.contains(rule);
            }
        };
        return new Rulebook(this, base, () -> lulling);
    }

    /** The conditions of each rule, one by one, in the shelf's order. */
    public Map<String, List<String>> conditions() {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        rules.forEach(
                (id, known) -> conditions.put(id, Beginnings.of(known.rule()).conditions()));
        return Collections.unmodifiableMap(conditions);
    }

    /** The policy numbers that each rule asks for by name. */
    public Map<String, List<String>> numbersRead() {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        rules.forEach((id, known) -> numbers.put(id, known.rule().policy()));
        return Collections.unmodifiableMap(numbers);
    }

    /**
     * Rules that can't fire whatever the facts: by what they ask for themselves, or because none of these facts meets what
     * they ask of facts of its kind.
     *
     * @param all every fact that there can be of its type, with the policy and the day
     * @param policy as on that day
     */
    public List<NeverFires> neverFiring(List<Object> all, Policy policy) {
        List<NeverFires> never = new ArrayList<>();
        rules.values()
                .forEach(known -> Contradiction.in(known.rule(), policy)
                        .forEach(what -> never.add(
                                new NeverFires(known.rule().card().id(), NeverFires.Why.CONTRADICTS_ITSELF, what))));
        List<Reaches> reaches = rules.values().stream()
                .map(known -> new Reaches(known.rule(), policy, all))
                .toList();
        KieBase asking = with(reaches.stream().flatMap(r -> r.file().stream()).toList());
        KieSession session = asking.newKieSession();
        try {
            all.forEach(session::insert);
            reaches.forEach(r -> CombinationLimit.within(rules, () -> r.unmet(session))
                    .forEach(what -> never.add(new NeverFires(r.rule(), NeverFires.Why.REACHED_BY_NOTHING, what))));
        } finally {
            session.dispose();
        }
        return List.copyOf(never);
    }

    /** Patterns that combine each fact with each, by what is written: no fault, but seldom meant. */
    public List<Problem> crossJoins() {
        return rules.values().stream()
                .flatMap(known -> CrossJoin.in(known.rule()).stream())
                .toList();
    }

    /** Rules that never fire without another, by what is written. */
    public List<Narrower> narrower() {
        return Narrower.of(rules.values().stream().map(Known::rule).toList());
    }

    private KieBase with(List<Extra> extras) {
        List<Checked> checked = rules.values().stream().map(Known::rule).toList();
        if (Compiler.compile(checked, extras) instanceof Read.Ok<KieBase> ok) {
            return ok.value();
        }
        throw new IllegalStateException("what was made of checked rules does not compile");
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
