package zhiti.report;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.plan.Origins;
import zhiti.rulebook.Reason;
import zhiti.standard.Expiry;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

/**
 * Reasons as JSON: rule, sentence, where what it rests on was laid down, the facts it matched and the numbers it read. Of a fact stand its single values; a
 * thing within a fact stands as its id or key, and lists are left away. The policy that a rule asked is not repeated:
 * the numbers it gave stand beside.
 */
final class JsonReasons {
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
            if (!(value instanceof List<?>)) {
                json.any(component.getName(), single(value, language));
            }
        }
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
        return value instanceof Record thing ? Optional.of(name(thing)) : Optional.of(value);
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** The id or key of a thing; where it has none, its kind. */
    private static Object name(Record thing) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            if (component.getName().equals("key") || component.getName().equals("id")) {
                return read(component, thing);
            }
        }
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            if (read(component, thing) instanceof Record inner && !inner.equals(thing)) {
                return name(inner);
            }
        }
        return thing.getClass().getSimpleName();
    }

    private static Object read(RecordComponent component, Object thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component + " of " + thing.getClass(), e);
        }
    }
}
