package zhiti.report;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiti.plan.Answer;
import zhiti.plan.Authority;
import zhiti.plan.Hurdle;
import zhiti.plan.Origins;
import zhiti.rulebook.Looked;
import zhiti.rulebook.Reason;
import zhiti.standard.Language;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Titled;

/** A reason with all that it takes to put it to the test: the rule's hash, every fact whole, every number with its source. */
record JsonProof(JsonWriter json, Language language, JsonTables tables) {
    void write(String key, List<Reason> reasons) throws IOException {
        json.list(key, reasons, this::one);
    }

    private void one(Reason reason) throws IOException {
        json.text("rule", reason.rule());
        json.text("hash", reason.card().hash());
        json.any("kind", written(reason.card().kind()));
        json.any("authority", written(Authority.of(reason)));
        json.text("source", reason.card().source());
        json.text("says", reason.says(language));
        sentences("sentences", said -> Optional.of(reason.says(said)));
        sentences("remedy", reason::remedy);
        json.maybe("liftedOn", Answer.liftedOn(reason));
        json.list("oneOf", Hurdle.path(reason), choice -> {
            json.number("group", choice.group());
            json.number("way", choice.way());
        });
        json.any("values", Optional.of(values(reason)));
        json.texts("origins", Origins.of(reason).stream().map(JsonReasons::word).toList());
        json.list("facts", facts(reason), fact -> JsonReasons.fact(json, fact, language));
        numbers(reason);
        record(reason);
    }

    /** What a rule matched; of the planner's word, what it is about. */
    private static List<Object> facts(Reason reason) {
        return reason.conclusion().isPresent() || !reason.facts().isEmpty()
                ? reason.facts()
                : reason.bindings().values().stream()
                        .filter(value -> value instanceof Record && !(value instanceof PolicyNumber))
                        .toList();
    }

    private static Optional<String> written(String mark) {
        return Optional.of(mark).filter(words -> !words.isEmpty());
    }

    private void sentences(String key, Function<Language, Optional<String>> said) throws IOException {
        if (said.apply(language).isEmpty()) {
            json.any(key, Optional.empty());
            return;
        }
        json.object(key, j -> {
            for (Language one : Language.values()) {
                j.text(one.tag(), said.apply(one).orElseThrow());
            }
        });
    }

    /** What the sentence says, by path: a number as such, a thing by its name. */
    private Map<String, Object> values(Reason reason) {
        Map<String, Object> values = new LinkedHashMap<>();
        reason.values().forEach((path, value) -> values.put(path, value(value)));
        return values;
    }

    private Object value(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::value).toList();
        }
        if (value instanceof Titled thing) {
            return thing.title().in(language);
        }
        return JsonReasons.single(value, language).map(Object.class::cast).orElse("");
    }

    private void numbers(Reason reason) throws IOException {
        json.list("numbers", reason.numbers(), number -> {
            json.text("name", number.name());
            json.text("title", number.title().in(language));
            json.any("value", Optional.of(number.value()));
            json.text("unit", number.measure());
            json.text("since", number.since().toString());
            json.text("source", number.source());
            json.word("origin", number.origin());
        });
    }

    /** Null for what no rule concluded: the planner's word can only be had again by planning again. */
    private void record(Reason reason) throws IOException {
        if (reason.conclusion().isEmpty()) {
            json.any("record", Optional.empty());
            return;
        }
        Object concluded = reason.conclusion().get();
        json.object("record", j -> {
            j.any("facts", Optional.of(tables.facts(reason.facts())));
            j.list("looked", reason.looked(), looked -> looked(j, looked));
            j.number("concluded", tables.fact(concluded));
        });
    }

    private void looked(JsonWriter j, Looked looked) throws IOException {
        j.text("how", looked.how());
        j.text("condition", looked.condition());
        j.any("lists", Optional.of(looked.among().stream().map(tables::list).toList()));
    }
}
