package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.standard.Duty;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Title;

/**
 * A K, S or A code as somebody wrote it ({@code K12}, {@code T5/K12}, {@code T5.4/K12}), looked up in one document.
 *
 * @param written the code, with or without its place
 */
record PrintedCode(String written, Standard document) {
    /**
     * One thing that a code means in a document.
     *
     * @param statement the first place where it is printed
     * @param places codes of the duties or tasks under which it stands, in printed order; none for an attitude
     */
    record Meaning(Statement statement, List<String> places) {
        String name() {
            return statement.name();
        }

        /** 規劃能力 (T1, T4). */
        String said() {
            return name() + (places.isEmpty() ? "" : " (" + String.join(", ", places) + ")");
        }
    }

    /** A statement at the place where it is printed. */
    private record Printed(String place, Statement statement) {}

    /** Everything it can mean: one entry for a clear code, none for one that is not printed there. */
    List<Meaning> meanings() {
        Map<String, List<Printed>> byMeaning = new LinkedHashMap<>();
        here().filter(p -> p.statement().code().equals(code()))
                .forEach(p -> byMeaning
                        .computeIfAbsent(p.statement().competency().id(), id -> new ArrayList<>())
                        .add(p));
        return byMeaning.values().stream()
                .map(group -> new Meaning(
                        group.get(0).statement(),
                        group.stream()
                                .map(Printed::place)
                                .filter(place -> !place.isEmpty())
                                .distinct()
                                .toList()))
                .toList();
    }

    /** The codes that could have been written in this form. */
    List<String> known() {
        Set<String> known = new LinkedHashSet<>();
        everywhere().forEach(p -> {
            known.add(p.statement().code());
            if (!place().isEmpty() && !p.place().isEmpty()) {
                known.add(p.place() + "/" + p.statement().code());
            }
        });
        return List.copyOf(known);
    }

    /** What to write for each of several meanings: the first place at which it is that meaning alone, else its id. */
    Title write(List<Meaning> meanings) {
        List<String> ways = meanings.stream().map(this::way).toList();
        return new Title(
                "請寫 " + String.join(" 或 ", ways), "write " + ways.stream().collect(Collectors.joining(" or ")));
    }

    private String way(Meaning meaning) {
        return meaning.places().stream()
                .map(place -> place + "/" + code())
                .filter(way -> new PrintedCode(way, document).meanings().size() == 1)
                .findFirst()
                .orElse("competency: " + meaning.statement().competency().id());
    }

    private String code() {
        return written.substring(written.indexOf('/') + 1).strip();
    }

    private String place() {
        return written.contains("/")
                ? written.substring(0, written.indexOf('/')).strip()
                : "";
    }

    /** Where it is looked up: under a duty in the duty's lists first, under a task in its own cell if it has one. */
    private Stream<Printed> here() {
        String place = place();
        if (place.isEmpty()) {
            return everywhere();
        }
        List<Printed> exact = everywhere().filter(p -> p.place().equals(place)).toList();
        boolean found = exact.stream().anyMatch(p -> p.statement().code().equals(code()));
        if (found || document.duty(place).isEmpty()) {
            return exact.isEmpty() ? ofTheDuty(place) : exact.stream();
        }
        return everywhere().filter(p -> p.place().startsWith(place + "."));
    }

    /** A task without a cell of its own has what its duty has. */
    private Stream<Printed> ofTheDuty(String task) {
        return document.task(task)
                .map(t -> everywhere().filter(p -> p.place().equals(t.duty())))
                .orElse(Stream.empty());
    }

    private Stream<Printed> everywhere() {
        Stream<Printed> duties = document.duties().stream().flatMap(PrintedCode::printed);
        return Stream.concat(duties, document.attitudes().stream().map(a -> new Printed("", a)));
    }

    private static Stream<Printed> printed(Duty duty) {
        Stream<Printed> own = duty.tasks().stream().flatMap(t -> both(t).map(s -> new Printed(t.code(), s)));
        Stream<Printed> shared =
                Stream.concat(duty.knowledge().stream(), duty.skills().stream()).map(s -> new Printed(duty.code(), s));
        return Stream.concat(shared, own);
    }

    private static Stream<Statement> both(Task task) {
        return Stream.concat(task.knowledge().stream(), task.skills().stream());
    }
}
