package zhiti.rulebook;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiti.intake.Choices;
import zhiti.intake.Fields;
import zhiti.intake.Findings;
import zhiti.intake.Node;
import zhiti.intake.Place;
import zhiti.intake.Read;
import zhiti.intake.Readings;
import zhiti.intake.Source;
import zhiti.intake.Tree;
import zhiti.standard.Policy;
import zhiti.standard.Title;
import zhiti.standard.Today;

/** Reads the cases that lie beside the rules. */
public final class Cases {
    /** Today, where a case does not say. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Vocabulary vocabulary;
    private final Examples examples;
    private final Function<LocalDate, Read<Policy>> policies;

    /** @param policies the shelf's policy as it stands on a day */
    public Cases(Vocabulary vocabulary, Examples examples, Function<LocalDate, Read<Policy>> policies) {
        this.vocabulary = vocabulary;
        this.examples = examples;
        this.policies = policies;
    }

    /**
     * The cases of every rule, in the shelf's order; refused where a file is wrong, or a rule has no case in which it fires, or
     * none in which it stays quiet.
     *
     * @param files all files of the shelf
     */
    public Read<List<Case>> of(Rulebook rulebook, Collection<Source> files) {
        Findings findings = new Findings();
        List<Case> cases = new ArrayList<>();
        for (RuleCard card : rulebook.cards()) {
            Optional<Source> file =
                    files.stream().filter(f -> isBeside(card, f)).findFirst();
            file.ifPresentOrElse(
                    f -> cases.addAll(read(card, f, findings)),
                    () -> findings.problem(
                            Place.whole(card.id() + ".yaml"), new Title("規則沒有案例檔", "the rule has no file of cases")));
        }
        return findings.read(List.copyOf(cases));
    }

    private static boolean isBeside(RuleCard card, Source file) {
        String name = "/" + file.name().replace('\\', '/');
        return name.endsWith("/" + card.id() + ".yaml");
    }

    private List<Case> read(RuleCard card, Source file, Findings findings) {
        Read<Node> tree = Tree.read(file);
        findings.add(tree);
        if (!(tree instanceof Read.Ok<Node> ok)) {
            return List.of();
        }
        List<Case> cases = Fields.of(ok.value(), findings).each("cases", f -> one(card, f));
        if (cases.stream().noneMatch(Case::fires) || cases.stream().allMatch(Case::fires)) {
            findings.problem(
                    ok.value().place(),
                    new Title("至少要有一例成立、一例 nothing", "at least one case fires and one says nothing"));
        }
        return cases;
    }

    private Case one(RuleCard card, Fields fields) {
        Findings findings = fields.findings();
        Maker maker = new Maker(examples, findings);
        LocalDate day = fields.or("on", Readings.DATE, TODAY);
        List<Object> given = new ArrayList<>(List.of(new Today(day), policy(day, findings)));
        for (Node node : fields.list("given", Cases::itself)) {
            given(node, maker, given, findings);
        }
        List<Case.Expected> then = fields.node("then")
                .map(n -> then(n, maker, findings))
                .orElseGet(() -> {
                    findings.problem(fields.place(), new Title("缺少 then", "'then' is missing"));
                    return List.of();
                });
        return new Case(card.id(), fields.text("name"), fields.place(), given, then);
    }

    private Policy policy(LocalDate day, Findings findings) {
        Read<Policy> policy = policies.apply(day);
        findings.add(policy);
        return policy instanceof Read.Ok<Policy> ok ? ok.value() : new Policy(Map.of());
    }

    private static Optional<Node> itself(Node node, Findings findings) {
        return Optional.of(node);
    }

    private void given(Node node, Maker maker, List<Object> given, Findings findings) {
        Optional<Node.Field> field = single(node, findings);
        Optional<Class<?>> type = field.flatMap(f -> type(f, findings));
        if (type.isEmpty()) {
            return;
        }
        if (type.get() == Policy.class) {
            given.set(1, PolicyOverride.of((Policy) given.get(1), field.get().value(), findings));
        } else if (type.get() == Today.class) {
            maker.make(given.get(0), field.get().value()).ifPresent(today -> given.set(0, today));
        } else {
            maker.make(type.get(), field.get().value()).ifPresent(given::add);
        }
    }

    private List<Case.Expected> then(Node node, Maker maker, Findings findings) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals("nothing")) {
            return List.of();
        }
        if (!(node instanceof Node.ListNode list) || list.items().isEmpty()) {
            findings.problem(
                    node.place(), new Title("then 應是結論的清單，或 nothing", "'then' is a list of conclusions, or nothing"));
            return List.of();
        }
        List<Case.Expected> all = new ArrayList<>();
        for (Node item : list.items()) {
            Optional<Node.Field> field = single(item, findings);
            field.flatMap(f -> type(f, findings)).ifPresent(t -> all.add(expected(t, field.get(), maker, findings)));
        }
        return all;
    }

    private static Case.Expected expected(Class<?> type, Node.Field field, Maker maker, Findings findings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Node.Field> stated = field.value() instanceof Node.MapNode map ? map.fields() : List.of();
        for (Node.Field one : stated) {
            Optional<Method> accessor = Accessors.find(type, one.name());
            if (accessor.isEmpty()) {
                findings.problem(
                        Choices.of("欄位", "field", Accessors.names(type), n -> n).unknown(one.name(), one.place()));
            } else {
                maker.values()
                        .read(accessor.get().getGenericReturnType(), one.value())
                        .ifPresent(v -> fields.put(one.name(), v));
            }
        }
        return new Case.Expected(type, Collections.unmodifiableMap(fields));
    }

    private static Optional<Node.Field> single(Node node, Findings findings) {
        if (node instanceof Node.MapNode map && map.fields().size() == 1) {
            return Optional.of(map.fields().get(0));
        }
        findings.problem(node.place(), new Title("每一項寫一個型別：- Gap: {…}", "each item names one type: - Gap: {…}"));
        return Optional.empty();
    }

    private Optional<Class<?>> type(Node.Field field, Findings findings) {
        Vocabulary.Word word = vocabulary.words().get(field.name());
        if (word == null) {
            List<String> names = List.copyOf(vocabulary.words().keySet());
            findings.problem(Choices.of("型別", "type", names, n -> n).unknown(field.name(), field.place()));
        }
        return Optional.ofNullable(word).map(Vocabulary.Word::type);
    }
}
