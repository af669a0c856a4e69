package zhiti.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's record in a form of its own: the same text whatever the order in which a file lists things, wherever they
 * stand in it and whichever format it has. What groups they belong to is left out, for no plan may depend on it.
 */
final class CanonicalRecord {
    private CanonicalRecord() {}

    static String of(Employee employee) {
        Post post = employee.post();
        List<String> lines = new ArrayList<>();
        lines.add(line("employee", employee.id(), employee.name(), employee.department()));
        lines.add(line(
                "post",
                post.role().id(),
                or(post.edition()),
                or(post.track()),
                post.target().map(t -> t.id()).orElse("")));
        lines.add(line("standing", or(post.international()), or(post.manages()), post.weeklyHours()));
        post.probationUntil().ifPresent(day -> lines.add(line("probation", day)));
        lines.addAll(sorted(post.also().stream().map(r -> line("also", r.id()))));
        lines.addAll(background(employee.background()));
        lines.addAll(seen(employee));
        lines.addAll(sorted(employee.commitments().stream()
                .map(c -> line(
                        "commitment", c.offering(), c.status(), or(c.on()), or(c.paid()), or(c.expires()), c.why()))));
        lines.addAll(sorted(employee.away().stream().map(a -> line("away", a.from(), or(a.to())))));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> seen(Employee employee) {
        List<String> lines = new ArrayList<>();
        lines.addAll(known(
                "test",
                employee.tests()
                        .map(sat ->
                                sat.stream().map(t -> line(t.test(), or(t.score()), t.level(), t.stage(), t.on())))));
        lines.addAll(known(
                "language",
                employee.languages()
                        .map(spoken ->
                                spoken.stream().map(l -> line(l.language(), l.skill(), l.level(), l.by(), l.on())))));
        lines.addAll(known(
                "certification",
                employee.certifications()
                        .map(held -> held.stream().map(c -> line(c.credential(), c.on(), or(c.expires()))))));
        lines.addAll(
                sorted(employee.completed().stream().map(c -> line("completed", c.offering(), c.on(), c.result()))));
        lines.addAll(sorted(employee.ratings().stream()
                .map(r -> line("rating", r.subject().key(), r.grade().written(), r.by(), r.on()))));
        return lines;
    }

    private static List<String> background(Background background) {
        List<String> lines = new ArrayList<>();
        lines.add(line("served", or(background.served().total())));
        lines.addAll(sorted(background.served().spans().stream()
                .map(s -> line("experience", s.field(), s.from(), or(s.to()), s.lead()))));
        lines.add(line("education", or(background.education()), background.profession()));
        lines.addAll(known("studied", background.studied().map(List::stream)));
        lines.addAll(known("software", background.software().map(List::stream)));
        lines.addAll(known("memberOf", background.memberOf().map(List::stream)));
        lines.addAll(sorted(background.appointed().stream().map(a -> line("appointed", a))));
        return lines;
    }

    /** A list that is known to be empty differs from one that is not known. */
    private static List<String> known(String name, Optional<Stream<String>> values) {
        List<String> lines = new ArrayList<>(List.of(line(name, values.isPresent() ? "known" : "unknown")));
        lines.addAll(sorted(values.orElse(Stream.empty()).map(v -> line(name, v))));
        return lines;
    }

    private static List<String> sorted(Stream<String> lines) {
        return lines.distinct().sorted().toList();
    }

    private static String or(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Words of people may hold anything, so what separates the values is kept out of them. */
    private static String line(Object... values) {
        return Stream.of(values)
                .map(v -> v.toString().replace("\\", "\\\\").replace("|", "\\p").replace("\n", "\\n"))
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
    }
}
