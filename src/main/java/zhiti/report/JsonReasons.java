package zhiti.report;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Alternative;
import zhiti.offering.Need;
import zhiti.plan.Origins;
import zhiti.rulebook.Reason;
import zhiti.standard.Expiry;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Provenance;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * Reasons as JSON: rule, sentence, where what it rests on was laid down, the facts it matched and the numbers it read. Of a fact
 * stand its single values; a thing within a fact stands as its id or key, or else by its name, what has none of them is
 * left away, and so are lists. The policy that a rule asked is not repeated: the numbers it gave stand beside.
 */
final class JsonReasons {
    private static final Set<String> KEYS = Set.of("key", "id");

    private JsonReasons() {}

    static void write(JsonWriter json, List<Reason> reasons, Language language) throws IOException {
        json.list("because", reasons, reason -> one(json, reason, language));
    }

    /** One reason, within an object of its own. */
    static void one(JsonWriter json, Reason reason, Language language) throws IOException {
        json.text("rule", reason.rule());
        json.text("says", reason.says(language));
        json.texts("origins", Origins.of(reason).stream().map(JsonReasons::word).toList());
        List<Object> facts = reason.facts().stream()
                .filter(fact -> fact.getClass().isRecord())
                .toList();
        json.list("facts", facts, fact -> fact(json, fact, language));
        json.list("numbers", reason.numbers(), number -> {
            json.text("name", number.name());
            json.any("value", Optional.of(number.value()));
            json.text("unit", number.measure());
            json.text("since", number.since().toString());
            json.word("origin", number.origin());
        });
    }

    static void fact(JsonWriter json, Object fact, Language language) throws IOException {
        json.text("fact", fact.getClass().getSimpleName());
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = read(component, fact);
            if (isSingle(value)) {
                json.any(component.getName(), single(value, language));
            }
        }
    }

    /** Whether one word or number can say it; of what may be missing, of what is there. */
    private static boolean isSingle(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(JsonReasons::isSingle).orElse(true);
        }
        return !(value instanceof List<?> || value instanceof Provenance);
    }

    /** A value that one word or number says; empty where it says that there is none. */
    static Optional<?> single(Object value, Language language) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(v -> single(v, language));
        }
        if (value instanceof LocalDate day) {
            return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day + "");
        }
        if (value instanceof Expiry expiry) {
            return expiry.day().map(LocalDate::toString);
        }
        if (value instanceof Money money) {
            return Optional.of(money.twd());
        }
        if (value instanceof Title title) {
            return Optional.of(title.in(language));
        }
        if (value instanceof Enum<?> word) {
            return Optional.of(word(word));
        }
        if (value instanceof HouseLevel level) {
            return Optional.of(level.level());
        }
        if (value instanceof PolicyNumber number) {
            return Optional.of(number.name());
        }
        if (value instanceof Alternative way) {
            return Optional.of(way.id());
        }
        if (value instanceof Need need) {
            return need.equals(Need.NOTHING)
                    ? Optional.empty()
                    : Optional.of(TextOffering.need(need, new Say(language)));
        }
        return value instanceof Record thing ? name(thing, language) : Optional.of(value);
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** The id or key of a thing, be it that of a thing within it; where there is none, its name, if it has one. */
    private static Optional<Object> name(Record thing, Language language) {
        return key(thing)
                .or(() -> Optional.of(thing)
                        .filter(Titled.class::isInstance)
                        .map(named -> ((Titled) named).title().in(language)));
    }

    private static Optional<Object> key(Record thing) {
        RecordComponent[] components = thing.getClass().getRecordComponents();
        return Arrays.stream(components)
                .filter(component -> KEYS.contains(component.getName()))
                .findFirst()
                .map(component -> read(component, thing))
                .or(() -> Arrays.stream(components)
                        .map(component -> read(component, thing))
                        .filter(Record.class::isInstance)
                        .flatMap(inner -> key((Record) inner).stream())
                        .findFirst());
    }

    private static Object read(RecordComponent component, Object thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component + " of " + thing.getClass(), e);
        }
    }
}
