package zhiti.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.standard.Credential;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * An entry of a people file that is dated after the day on which it is looked at: it stays on file and does not count yet.
 *
 * @param of what kind of entry it is
 * @param about what it is about, by id or key
 * @param title what it says
 * @param on its day; of work the first of its month
 */
public record LaterEntry(EntryKind of, String about, Title title, LocalDate on) implements Titled {
    /** All such entries of a person, by kind and in the order of the file. */
    public static List<LaterEntry> of(Employee employee, Map<String, Credential> credentials, LocalDate asOf) {
        Function<String, Title> named = id ->
                Optional.ofNullable(credentials.get(id)).map(Credential::title).orElse(Title.same(id));
        List<LaterEntry> all = new ArrayList<>();
        employee.ratings().forEach(r -> all.add(rating(r)));
        employee.tests().orElse(List.of()).forEach(t -> all.add(test(t, named)));
        employee.languages().orElse(List.of()).forEach(use -> all.add(language(use)));
        employee.certifications()
                .orElse(List.of())
                .forEach(c -> all.add(new LaterEntry(
                        EntryKind.CERTIFICATE,
                        c.credential(),
                        titled("證照", "certificate", named.apply(c.credential())),
                        c.on())));
        employee.completed().forEach(done -> all.add(completed(done)));
        spans(employee).forEach(all::add);
        return all.stream().filter(entry -> entry.on().isAfter(asOf)).toList();
    }

    private static LaterEntry rating(Assessment rating) {
        Title subject = rating.subject().title();
        String level = rating.grade().written();
        boolean worded = rating.grade() instanceof Grade.Word;
        return new LaterEntry(
                EntryKind.RATING,
                rating.subject().key(),
                new Title(
                        "「" + subject.zh() + "」" + rating.by().title().zh() + "：" + level + (worded ? "" : " 級"),
                        "rating of " + subject.en() + " (" + rating.by().title().en() + "): "
                                + (rating.grade() instanceof Grade.Word word
                                        ? word.title().en()
                                        : "level " + level)),
                rating.on());
    }

    private static LaterEntry test(TestResult test, Function<String, Title> named) {
        Title title = named.apply(test.test());
        return new LaterEntry(
                EntryKind.TEST,
                test.test(),
                titled("測驗", "test", new Title(title.zh() + " " + test.written(), title.en() + " " + test.written())),
                test.on());
    }

    private static LaterEntry language(LanguageUse use) {
        String what = use.language() + " " + use.skill();
        return new LaterEntry(
                EntryKind.LANGUAGE,
                what,
                new Title(
                        "語文能力 " + what + "：" + use.level().title().zh() + "（"
                                + use.by().title().zh() + "）",
                        "command of " + what + ": " + use.level().title().en() + " ("
                                + use.by().title().en() + ")"),
                use.on());
    }

    private static LaterEntry completed(Completed done) {
        return new LaterEntry(
                EntryKind.OFFERING,
                done.offering(),
                new Title(
                        "「" + done.title().zh() + "」" + done.result().title().zh(),
                        done.title().en() + ": " + done.result().title().en()),
                done.on());
    }

    private static Stream<LaterEntry> spans(Employee employee) {
        return employee.background().served().spans().stream()
                .map(span -> new LaterEntry(
                        EntryKind.EXPERIENCE,
                        span.field(),
                        new Title("工作經歷 " + span.field(), "work in " + span.field()),
                        span.from().atDay(1)));
    }

    private static Title titled(String zh, String en, Title thing) {
        return new Title(zh + "「" + thing.zh() + "」", en + " " + thing.en());
    }
}
