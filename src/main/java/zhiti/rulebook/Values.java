package zhiti.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Choices;
import zhiti.intake.Findings;
import zhiti.intake.Node;
import zhiti.intake.Reading;
import zhiti.intake.Readings;
import zhiti.standard.Expiry;
import zhiti.standard.Money;
import zhiti.standard.Title;

/** Reads a value of a case as the type that its field has. */
final class Values {
    private static final BigDecimal FAR = new BigDecimal(999_999_999);
    private static final Reading<Integer> WHOLE = Readings.whole(-999_999_999, 999_999_999);

    private static final Map<Class<?>, Reading<?>> PLAIN = Map.of(
            int.class,
            WHOLE,
            Integer.class,
            WHOLE,
            boolean.class,
            Readings.FLAG,
            Boolean.class,
            Readings.FLAG,
            String.class,
            Readings.WORDS,
            LocalDate.class,
            Readings.DATE,
            BigDecimal.class,
            Readings.decimal(FAR.negate(), FAR),
            Money.class,
            WHOLE.then(Money::new),
            Title.class,
            Readings.TEXT.then(Title::same));

    private final Examples examples;
    private final Maker maker;
    private final Findings findings;

    Values(Examples examples, Maker maker, Findings findings) {
        this.examples = examples;
        this.maker = maker;
        this.findings = findings;
    }

    Optional<Object> read(Type type, Node node) {
        Class<?> raw = type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
        if (raw == Optional.class) {
            return isWord(node, "none")
                    ? Optional.of(Optional.empty())
                    : read(of(type), node).map(Optional::of);
        }
        if (raw == List.class) {
            return list(of(type), node);
        }
        if (raw == Expiry.class) {
            return isWord(node, "never")
                    ? Optional.of(Expiry.NEVER)
                    : Readings.DATE.read(node, findings).map(Expiry::on);
        }
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw).read(node, findings).map(v -> v);
        }
        return raw.isEnum() ? constant(raw, node) : thing(raw, node);
    }

    private static Type of(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static boolean isWord(Node node, String word) {
        return node instanceof Node.Scalar scalar && scalar.text().equals(word);
    }

    private Optional<Object> list(Type of, Node node) {
        if (!(node instanceof Node.ListNode list)) {
            findings.problem(node.place(), new Title("這裡應是清單", "a list is expected here"));
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        list.items().forEach(n -> read(of, n).ifPresent(items::add));
        return Optional.of(List.copyOf(items));
    }

    /** By id, or by name in lower case with hyphens, in any case. */
    private Optional<Object> constant(Class<?> type, Node node) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            names.put(name.toLowerCase(Locale.ROOT).replace('_', '-'), constant);
            Accessors.find(type, "id")
                    .ifPresent(id -> names.putIfAbsent(String.valueOf(Accessors.read(constant, "id")), constant));
            names.putIfAbsent(name, constant);
        }
        return Choices.of("值", "value", names).read(node, findings);
    }

    private Optional<Object> thing(Class<?> type, Node node) {
        if (node instanceof Node.Scalar && examples.named(type).isPresent()) {
            return Readings.CODE.read(node, findings).map(examples.named(type).get());
        }
        if (examples.of(type).isPresent()) {
            return maker.make(type, node);
        }
        findings.problem(
                node.place(),
                new Title(
                        "這種欄位在案例裡不能填：" + type.getSimpleName(),
                        "a case can't state a field of type " + type.getSimpleName()));
        return Optional.empty();
    }
}
