package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import zhiti.standard.Clause;
import zhiti.standard.Compared;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Difference;
import zhiti.standard.Difference.Part;
import zhiti.standard.Measure;
import zhiti.standard.Requirement;

/** The difference of two standards key for key; each thing says of both documents what it is there, or null. */
record JsonEditions(JsonWriter json, Part part) {
    /** One thing: in the one document, in the other, or in both. */
    private record Thing(Optional<Clause> from, Optional<Clause> to) {
        Thing(Pair pair) {
            this(Optional.of(pair.from()), Optional.of(pair.to()));
        }
    }

    static void write(JsonWriter json, Difference difference) throws IOException {
        json.text("from", difference.from().id());
        json.text("to", difference.to().id());
        for (Part part : Part.values()) {
            String key = part.name().toLowerCase(Locale.ROOT);
            json.object(key, lists -> new JsonEditions(lists, part).lists(difference.part(part)));
        }
    }

    private void lists(Compared compared) throws IOException {
        pairs("kept", compared.kept());
        things(
                "new",
                compared.added().stream()
                        .map(clause -> new Thing(Optional.empty(), Optional.of(clause)))
                        .toList());
        things(
                "dropped",
                compared.dropped().stream()
                        .map(clause -> new Thing(Optional.of(clause), Optional.empty()))
                        .toList());
        pairs("close", compared.close());
        pairs("renumbered", compared.renumbered());
        if (part.isWorded()) {
            pairs("reworded", compared.reworded());
        }
    }

    private void pairs(String key, List<Pair> pairs) throws IOException {
        things(key, pairs.stream().map(Thing::new).toList());
    }

    private void things(String key, List<Thing> things) throws IOException {
        json.list(key, things, this::thing);
    }

    private void thing(Thing thing) throws IOException {
        json.text("name", thing.to().or(thing::from).orElseThrow().name());
        both("Name", thing, clause -> Optional.of(clause.name()));
        switch (part) {
            case KNOWLEDGE, SKILLS, ATTITUDES -> competency(thing);
            case TASKS -> {
                both("Code", thing, clause -> Optional.of(clause.codes().get(0)));
                both("Duty", thing, clause -> Optional.of(clause.under().get(0)));
                both("Level", thing, Clause::level);
            }
            case INDICATORS -> {
                both("Code", thing, clause -> Optional.of(clause.codes().get(0)));
                both("Task", thing, clause -> Optional.of(clause.under().get(0)));
            }
            case REQUIREMENTS -> requirement(thing);
        }
    }

    private void competency(Thing thing) throws IOException {
        both("Competency", thing, clause -> Optional.of(id(clause)));
        lists("Codes", thing, Clause::codes);
        if (part != Part.ATTITUDES) {
            lists("Duties", thing, Clause::under);
            both("Level", thing, Clause::level);
        }
    }

    private void requirement(Thing thing) throws IOException {
        both("Condition", thing, clause -> Optional.of(id(clause)));
        both("Text", thing, clause -> Optional.of(clause.words()));
        both(
                "Force",
                thing,
                clause -> clause.strictest()
                        .map(Requirement::force)
                        .map(force -> force.name().toLowerCase(Locale.ROOT)));
        both(
                "When",
                thing,
                clause -> clause.strictest().filter(Requirement::international).map(condition -> "international"));
        both("Required", thing, clause -> clause.strictest().map(JsonEditions::required));
        json.any(
                "unit",
                thing.to()
                        .or(thing::from)
                        .flatMap(Clause::strictest)
                        .map(Requirement::measure)
                        .map(measure -> measure.name().toLowerCase(Locale.ROOT)));
    }

    /** A degree by its id, else a number in the unit. */
    private static Object required(Requirement requirement) {
        return requirement.measure() == Measure.DEGREE ? requirement.degree().id() : (Object) requirement.required();
    }

    private static String id(Clause clause) {
        return clause.key().substring(clause.key().indexOf(':') + 1);
    }

    private void both(String key, Thing thing, Function<Clause, Optional<?>> value) throws IOException {
        json.any("from" + key, thing.from().flatMap(value));
        json.any("to" + key, thing.to().flatMap(value));
    }

    private void lists(String key, Thing thing, Function<Clause, List<String>> values) throws IOException {
        json.texts("from" + key, thing.from().map(values).orElse(List.of()));
        json.texts("to" + key, thing.to().map(values).orElse(List.of()));
    }
}
