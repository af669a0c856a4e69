package zhiti.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a document lays down, list by list, in printed order and once by meaning. */
record Clauses(Standard document) {
    /** A K, S or A in one place. */
    private record Printed(Statement statement, Optional<Duty> duty) {}

    List<Clause> competencies(CompetencyKind kind) {
        List<Printed> places = new ArrayList<>();
        for (Duty duty : document.duties()) {
            Stream.concat(Stream.of(duty.knowledge(), duty.skills()), cells(duty))
                    .flatMap(List::stream)
                    .forEach(statement -> places.add(new Printed(statement, Optional.of(duty))));
        }
        document.attitudes().forEach(statement -> places.add(new Printed(statement, Optional.empty())));
        Map<String, List<Printed>> byMeaning = new LinkedHashMap<>();
        places.stream()
                .filter(place -> place.statement().competency().kind() == kind)
                .forEach(place -> byMeaning
                        .computeIfAbsent(place.statement().competency().key(), key -> new ArrayList<>())
                        .add(place));
        return byMeaning.values().stream().map(Clauses::competency).toList();
    }

    private static Stream<List<Statement>> cells(Duty duty) {
        return duty.tasks().stream().flatMap(task -> Stream.of(task.knowledge(), task.skills()));
    }

    private static Clause competency(List<Printed> places) {
        Statement first = places.get(0).statement();
        return new Clause(
                first.competency().key(),
                first.name(),
                first.name(),
                each(places, place -> Stream.of(place.statement().code())),
                each(places, place -> place.duty().stream().map(Duty::code)),
                places.stream()
                        .flatMap(place -> place.duty().stream())
                        .map(Duty::level)
                        .max(Integer::compare),
                first.competency().close().stream().map(Competency::key).toList(),
                List.of());
    }

    List<Clause> tasks() {
        return document.duties().stream()
                .flatMap(duty -> duty.tasks().stream())
                .map(task -> new Clause(
                        task.key(),
                        task.name().printed(),
                        task.name().printed(),
                        List.of(task.code()),
                        List.of(task.duty()),
                        Optional.of(task.level()),
                        List.of(),
                        List.of()))
                .toList();
    }

    List<Clause> indicators() {
        return document.duties().stream()
                .flatMap(duty -> duty.tasks().stream())
                .flatMap(task -> task.indicators().stream().map(indicator -> indicator(task, indicator)))
                .toList();
    }

    private Clause indicator(Task task, Indicator indicator) {
        String words = indicator.text().printed();
        return new Clause(
                document.id() + "/" + indicator.code(),
                words,
                words,
                List.of(indicator.code()),
                List.of(task.code()),
                Optional.empty(),
                List.of(),
                List.of());
    }

    List<Clause> requirements() {
        Map<String, List<Requirement>> byKey = new LinkedHashMap<>();
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (RequirementLine line : document.requirements()) {
            for (Requirement condition : line.conditions()) {
                byKey.computeIfAbsent(condition.key(), key -> new ArrayList<>()).add(condition);
                labels.computeIfAbsent(condition.key(), key -> new LinkedHashSet<>())
                        .add(line.label());
            }
        }
        return byKey.entrySet().stream()
                .map(entry -> requirement(entry.getValue(), List.copyOf(labels.get(entry.getKey()))))
                .toList();
    }

    private static Clause requirement(List<Requirement> conditions, List<String> labels) {
        List<String> texts = each(conditions, condition -> Stream.of(condition.text()));
        Requirement first = conditions.get(0);
        return new Clause(
                first.key(),
                first.title().zh(),
                String.join("；", texts),
                List.of(),
                labels,
                Optional.empty(),
                List.of(),
                conditions);
    }

    /** Each once, in order. */
    private static <T> List<String> each(List<T> things, Function<T, Stream<String>> names) {
        return things.stream().flatMap(names).distinct().toList();
    }
}
