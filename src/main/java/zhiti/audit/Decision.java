package zhiti.audit;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.EarlierPlan;
import zhiti.person.Person;
import zhiti.person.Shown;
import zhiti.person.Software;
import zhiti.plan.Change;
import zhiti.plan.Conclusion;
import zhiti.plan.Mentoring;
import zhiti.plan.Plan;
import zhiti.plan.Quarter;
import zhiti.plan.Remark;
import zhiti.rulebook.Looked;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Expiry;
import zhiti.standard.Money;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/**
 * A plan in the form in which it is recorded and compared: every field of it, in the order of its parts, in no language
 * and without names. Things of the standards and the catalog stand as their ids, for their files are stored with the
 * record. What is absent, empty or false is left away. Facts and reasons stand once, in lists of their own, and elsewhere
 * as places in these lists.
 */
final class Decision {
    private static final Set<String> IN_FREE_WORDS = Set.of("why", "said");

    private final Disguise disguise;
    private final Pool facts = new Pool();
    private final Pool reasons = new Pool();
    private final Pool among = new Pool();
    private final Pool numbers = new Pool();

    private Decision(Disguise disguise) {
        this.disguise = disguise;
    }

    /** Things that stand once: found again by what they are, and, which is faster, by being the very same. */
    private static final class Pool {
        private final Map<Object, Integer> same = new IdentityHashMap<>();
        private final Map<ByteBuffer, Integer> equal = new HashMap<>();
        private final List<byte[]> texts = new ArrayList<>();

        int place(Object thing, Supplier<Compact> written) {
            Integer known = same.get(thing);
            if (known == null) {
                byte[] text = written.get().bytes();
                known = equal.computeIfAbsent(ByteBuffer.wrap(text), t -> {
                    texts.add(text);
                    return texts.size() - 1;
                });
                same.put(thing, known);
            }
            return known;
        }

        void write(String name, Compact json) {
            json.key(name).open('[');
            texts.forEach(json::raw);
            json.close(']');
        }
    }

    /** The form of a plan. */
    static byte[] of(Plan plan, Disguise disguise) {
        Decision decision = new Decision(disguise);
        Compact json = new Compact().open('{');
        decision.components(json, plan);
        decision.reasons.write("reasons", json);
        decision.among.write("among", json);
        decision.facts.write("facts", json);
        decision.numbers.write("numbers", json);
        return json.close('}').bytes();
    }

    private void components(Compact json, Object thing) {
        for (Shape.Part part : Shape.of(thing.getClass()).parts()) {
            Object value = part.of(thing);
            Object inner = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
            if (!isLeftAway(inner) && !(thing instanceof Change change && isChecksum(change, part))) {
                component(json.quoted(part.key()), thing, part.name(), inner);
            }
        }
    }

    /** A person's checksum is made over their name; those of folders stand with the record. */
    private static boolean isChecksum(Change change, Shape.Part part) {
        return change.kind().isSource()
                && (part.name().equals("before") || part.name().equals("now"));
    }

    /** What is absent, empty or not so; and titles, which are words of some language. */
    private static boolean isLeftAway(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || value instanceof Title
                || value instanceof List<?> list && (list.isEmpty() || list.get(0) instanceof Title);
    }

    private void component(Compact json, Object of, String name, Object value) {
        if (value instanceof String text) {
            json.text(text(of, name, text));
        } else if (of instanceof Person person && name.equals("memberOf")) {
            json.open('[');
            person.memberOf().forEach(body -> json.text(disguise.compared(body)));
            json.close(']');
        } else {
            value(json, value);
        }
    }

    private String text(Object of, String name, String text) {
        if (name.equals("id") && (of instanceof Person || of instanceof Mentoring)) {
            return disguise.id(text);
        }
        if (of instanceof Software || of instanceof Person && name.equals("profession")) {
            return disguise.compared(text);
        }
        if (isNamedFreely(of, name)) {
            return disguise.compared(text);
        }
        return IN_FREE_WORDS.contains(name) ? disguise.words(text) : text;
    }

    /** What is known no more stands as its file names it, and that may be after somebody. */
    private static boolean isNamedFreely(Object of, String name) {
        return (of instanceof Commitment || of instanceof Completed) && name.equals("offering")
                || of instanceof Remark remark
                        && name.equals("about")
                        && remark.of().isNamedFreely();
    }

    private void value(Compact json, Object value) {
        if (value instanceof Reason reason) {
            json.plain(reasons.place(reason, () -> reason(reason)));
        } else if (isFact(value)) {
            json.plain(fact(value));
        } else if (value instanceof Collection<?> list) {
            json.open('[');
            list.forEach(item -> item(json, item));
            json.close(']');
        } else if (value instanceof Map<?, ?> map) {
            json.open('{');
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
            sorted.forEach((key, item) -> {
                Object inner = item instanceof Optional<?> maybe ? maybe.orElse(null) : item;
                if (!isLeftAway(inner)) {
                    component(json.key(key), map, key, inner);
                }
            });
            json.close('}');
        } else {
            single(json, value);
        }
    }

    private void item(Compact json, Object item) {
        if (!(item instanceof Title)) {
            value(json, item);
        }
    }

    private void single(Compact json, Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            json.plain(value instanceof BigDecimal decimal ? decimal.toPlainString() : value);
        } else if (value instanceof Enum<?> word) {
            json.text(word.name());
        } else if (value instanceof LocalDate day) {
            json.text(day.equals(LocalDate.MIN) ? "min" : day.equals(LocalDate.MAX) ? "max" : day.toString());
        } else if (value instanceof Expiry expiry) {
            json.text(expiry.day().map(LocalDate::toString).orElse("never"));
        } else if (value instanceof Money money) {
            json.plain(money.twd());
        } else if (value instanceof EarlierPlan before) {
            json.text(before.asOf().toString());
        } else if (value instanceof String || value instanceof Quarter) {
            json.text(value.toString());
        } else {
            thing(json, value);
        }
    }

    private void thing(Compact json, Object value) {
        Optional<String> id = Shape.of(value.getClass()).id(value);
        if (id.isPresent()) {
            json.text(id.get());
            return;
        }
        json.open('{');
        components(json, value);
        json.close('}');
    }

    /** What stands in the list of facts, wherever it is spoken of. */
    private static boolean isFact(Object value) {
        return value instanceof Conclusion
                || value instanceof Asked
                || value instanceof Person
                || value instanceof Shown;
    }

    private int fact(Object fact) {
        return facts.place(fact, () -> {
            Compact json = new Compact().open('{').field("fact", fact.getClass().getSimpleName());
            if (fact instanceof Policy) {
                // The numbers that were read of it stand beside.
                return json.close('}');
            }
            Optional<String> id = Shape.of(fact.getClass()).id(fact);
            if (id.isPresent()) {
                json.field("id", id.get());
            } else {
                components(json, fact);
            }
            return json.close('}');
        });
    }

    /** Where a rule found none, or some: all that there was. Its condition stands in the rule's own file. */
    private void looked(Compact json, Looked looked) {
        json.open('{').field("how", looked.how()).key("among").open('[');
        looked.among().forEach(all -> json.plain(among.place(all, () -> among(all))));
        json.close(']').close('}');
    }

    private Compact among(Looked.Among all) {
        Compact json =
                new Compact().open('{').field("fact", all.fact()).key("facts").open('[');
        inOrder(all.facts()).forEach(fact -> json.plain(fact(fact)));
        return json.close(']').close('}');
    }

    /** Programs stand by their names, and so they do where they are read in their disguise. */
    private List<Object> inOrder(List<Object> facts) {
        return facts.isEmpty() || !(facts.get(0) instanceof Software)
                ? facts
                : facts.stream()
                        .sorted(Comparator.comparing(fact -> disguise.compared(((Software) fact).name())))
                        .toList();
    }

    private Compact reason(Reason reason) {
        Compact json = new Compact().open('{').field("rule", reason.rule());
        if (reason.facts().isEmpty()) {
            value(json.key("with"), reason.bindings());
        } else {
            json.key("facts").open('[');
            reason.facts().forEach(fact -> json.plain(fact(fact)));
            json.close(']');
        }
        if (!reason.looked().isEmpty()) {
            json.key("looked").open('[');
            reason.looked().forEach(looked -> looked(json, looked));
            json.close(']');
        }
        if (!reason.numbers().isEmpty()) {
            json.key("numbers").open('[');
            reason.numbers()
                    .forEach(number -> json.plain(numbers.place(
                            number,
                            () -> new Compact()
                                    .open('{')
                                    .field("name", number.name())
                                    .key("value")
                                    .plain(number.value().toPlainString())
                                    .field("since", number.since().toString())
                                    .close('}'))));
            json.close(']');
        }
        return json.close('}');
    }
}
