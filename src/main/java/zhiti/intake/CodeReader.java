package zhiti.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.standard.Edition;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Statement;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Title;
import zhiti.standard.Track;

/**
 * Reads the codes that documents print. A code is local to its document: the one that the rating names, else the edition
 * that the employee is pinned to, else the edition in force on the day of the rating.
 */
final class CodeReader {
    private final Standards standards;

    CodeReader(Standards standards) {
        this.standards = standards;
    }

    /** The task with this code; empty, with the problem among the findings, where there is none or it is not clear which. */
    Optional<Subject> task(String code, RatingReader.Reader reader, Place place, Findings findings) {
        Optional<Standard> document = document(reader, place, findings);
        Optional<Task> task = document.flatMap(d -> task(code, d));
        if (document.isPresent() && task.isEmpty()) {
            List<Task> tasks = document.get().duties().stream()
                    .flatMap(d -> d.tasks().stream())
                    .toList();
            findings.problem(
                    Choices.of(in("工作任務", document.get()), document.get().id() + " task", tasks, Task::code)
                            .otherwise(shown(document.get()))
                            .unknown(code, place));
        }
        return task.filter(t -> isSettled(
                        code,
                        reader,
                        place,
                        findings,
                        d -> d.task(t.code()).map(same -> same.name().printed())))
                .map(Subject.class::cast);
    }

    /** A task by its code, by the words that are printed, or by both. */
    private static Optional<Task> task(String written, Standard document) {
        return document.task(written).or(() -> {
            List<Task> called = document.duties().stream()
                    .flatMap(duty -> duty.tasks().stream())
                    .filter(task -> names(task).anyMatch(name -> isCalled(written, task.code(), name)))
                    .toList();
            return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
        });
    }

    /** As it is printed, and as somebody of each track reads it. */
    private static Stream<String> names(Task task) {
        return Stream.concat(
                Stream.of(task.name().printed()),
                Stream.of(Track.B2B, Track.B2C).map(track -> task.name().on(Optional.of(track))));
    }

    /** Whether something is written by its printed name, with or without its code before it. */
    private static boolean isCalled(String written, String code, String name) {
        String words = Choices.folded(written);
        return words.equals(Choices.folded(name)) || words.equals(Choices.folded(code + name));
    }

    /** The competency behind a K or S code, plain or with the duty or task it stands under. */
    Optional<Subject> statement(String code, RatingReader.Reader reader, Place place, Findings findings) {
        Optional<Standard> document = document(reader, place, findings);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        PrintedCode printed = new PrintedCode(code, document.get());
        List<PrintedCode.Meaning> meanings = printed.meanings();
        if (meanings.isEmpty()) {
            findings.problem(
                    Choices.of(in("代碼", document.get()), document.get().id() + " code", printed.known(), c -> c)
                            .otherwise(shown(document.get()))
                            .unknown(code, place));
            return Optional.empty();
        }
        if (meanings.size() > 1) {
            findings.problem(place, ambiguous(code, document.get(), meanings), printed.write(meanings));
            return Optional.empty();
        }
        Statement statement = meanings.get(0).statement();
        return RatingReader.rated(statement.competency(), code, place, findings)
                .filter(s -> isSettled(code, reader, place, findings, d -> name(new PrintedCode(code, d))));
    }

    private static Optional<String> name(PrintedCode printed) {
        List<PrintedCode.Meaning> meanings = printed.meanings();
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(meanings.stream().map(PrintedCode.Meaning::name).collect(Collectors.joining("／")));
    }

    private Optional<Standard> document(RatingReader.Reader reader, Place place, Findings findings) {
        String role = reader.post().role().id();
        Optional<Standard> document = reader.named()
                .or(() -> reader.post().edition().flatMap(e -> standards.document(role, e)))
                .or(() -> reader.on()
                        .flatMap(reader.post().role()::editionOn)
                        .flatMap(e -> standards.document(role, e.id())));
        if (document.isEmpty()
                && standards.roles().containsKey(role)
                && reader.post().role().editions().isEmpty()) {
            findings.problem(
                    place,
                    new Title("職務 '" + role + "' 沒有職能基準可對照代碼", "role '" + role + "' has no standard to read codes in"),
                    new Title("請在這筆評核寫 standard", "name the standard in the rating"));
        }
        return document;
    }

    /**
     * Whether nothing speaks against the edition in force on the day: with neither a standard nor an edition named, a code
     * of which a later edition makes something else may have been meant either way.
     */
    private boolean isSettled(String code, RatingReader.Reader reader, Place place, Findings findings, Meant meant) {
        if (reader.named().isPresent() || reader.post().edition().isPresent()) {
            return true;
        }
        List<Edition> editions = reader.post().role().editions();
        String role = reader.post().role().id();
        Optional<Edition> then = reader.on().flatMap(reader.post().role()::editionOn);
        Optional<String> before =
                then.flatMap(e -> standards.document(role, e.id())).flatMap(meant::in);
        for (Edition later : editions.subList(then.map(editions::indexOf).orElse(-1) + 1, editions.size())) {
            Optional<String> after = standards.document(role, later.id()).flatMap(meant::in);
            if (after.isPresent() && !after.equals(before)) {
                findings.problem(
                        place,
                        changed(code, then.orElseThrow(), before.orElse(""), later, after.get()),
                        new Title(
                                "請寫 standard: " + role + "/" + then.get().id() + " 或 " + role + "/" + later.id(),
                                "write standard: " + role + "/" + then.get().id() + " or " + role + "/" + later.id()));
                return false;
            }
        }
        return true;
    }

    private static Title changed(String code, Edition then, String before, Edition later, String after) {
        return new Title(
                code + " 在 " + then.id() + " 版是「" + before + "」，在 " + later.id() + " 版是「" + after + "」",
                code + " is 「" + before + "」 in edition " + then.id() + " and 「" + after + "」 in edition "
                        + later.id());
    }

    private static Title ambiguous(String code, Standard document, List<PrintedCode.Meaning> meanings) {
        return new Title(
                document.id() + " 的 " + code + " 是"
                        + meanings.stream().map(PrintedCode.Meaning::said).collect(Collectors.joining("或")),
                code + " in " + document.id() + " is "
                        + meanings.stream().map(PrintedCode.Meaning::said).collect(Collectors.joining(" or ")));
    }

    private static Title shown(Standard document) {
        return new Title(
                "以 zhiti standards show " + document.id() + " 列出",
                "zhiti standards show " + document.id() + " lists them");
    }

    private static String in(String kind, Standard document) {
        return document.id() + " 的" + kind;
    }

    /** What a code or task stands for in a document; empty where it is not printed there. */
    private interface Meant {
        Optional<String> in(Standard document);
    }
}
