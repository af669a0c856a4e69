package zhiti.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** What a people file lists of somebody: each subject of a list can differ by itself. */
final class RecordTraits {
    private RecordTraits() {}

    static List<Said<?>> all(Employee one, Employee other) {
        List<Said<?>> all = new ArrayList<>();
        all.addAll(known(
                "tests",
                new Title("測驗成績", "test results"),
                Employee::tests,
                TestResult::test,
                r -> new Title("測驗 " + r.test(), "test " + r.test()),
                r -> Wordy.dated(Title.same(r.written()), r.on()),
                Rewritten::tests,
                one,
                other));
        all.addAll(known(
                "languages",
                new Title("語文能力", "languages"),
                Employee::languages,
                use -> use.language() + " " + use.skill(),
                use -> new Title("語文 " + use.language() + " " + use.skill(), use.language() + " " + use.skill()),
                use -> Wordy.seen(use.level().title(), use.by(), use.on()),
                Rewritten::languages,
                one,
                other));
        all.addAll(known(
                "certifications",
                new Title("證照", "certificates"),
                Employee::certifications,
                Certificate::credential,
                c -> new Title("證照 " + c.credential(), "certificate " + c.credential()),
                c -> Title.same(c.on() + c.expires().map(day -> "–" + day).orElse("")),
                Rewritten::certifications,
                one,
                other));
        all.addAll(new Listed<>(
                        "completed",
                        Employee::completed,
                        Completed::offering,
                        done -> new Title(
                                "上過「" + done.title().zh() + "」",
                                "been through " + done.title().en()),
                        done -> Wordy.dated(done.result().title(), done.on()),
                        Rewritten::completed)
                .of(one, other));
        all.addAll(new Listed<>(
                        "commitments",
                        Employee::commitments,
                        Commitment::offering,
                        c -> new Title("已說定 " + c.offering(), "settled: " + c.offering()),
                        RecordTraits::settled,
                        Employee::with)
                .of(one, other));
        all.add(new Said<>(
                "away",
                new Title("留停", "leave"),
                Employee::away,
                leaves -> Wordy.all(
                        leaves,
                        a -> Title.same(
                                a.from() + "–" + a.to().map(Object::toString).orElse(""))),
                Rewritten::away));
        all.addAll(new Listed<>(
                        "ratings",
                        Employee::ratings,
                        (Assessment a) -> a.subject().key(),
                        a -> new Title(
                                "評核「" + a.subject().title().zh() + "」",
                                "rating of " + a.subject().title().en()),
                        a -> Wordy.seen(grade(a.grade()), a.by(), a.on()),
                        Employee::rated)
                .of(one, other));
        return all;
    }

    /** Each entry by itself, where both files say what there is; whether they do, where one does not. */
    private static <T> List<? extends Said<?>> known(
            String id,
            Title title,
            Function<Employee, Optional<List<T>>> entries,
            Function<T, String> about,
            Function<T, Title> name,
            Function<T, Title> words,
            BiFunction<Employee, Optional<List<T>>, Employee> with,
            Employee one,
            Employee other) {
        if (entries.apply(one).isPresent() && entries.apply(other).isPresent()) {
            return new Listed<T>(
                            id,
                            e -> entries.apply(e).orElse(List.of()),
                            about,
                            name,
                            words,
                            (e, list) -> with.apply(e, Optional.of(list)))
                    .of(one, other);
        }
        return List.of(new Said<>(
                id,
                title,
                entries,
                list -> Wordy.maybe(list, all -> Wordy.all(all, name)),
                (e, list) -> with.apply(e, list)));
    }

    private static Title settled(Commitment settled) {
        String day = settled.on().or(settled::expires).map(d -> " " + d).orElse("");
        return new Title(
                settled.status().title().zh() + day, settled.status().title().en() + day);
    }

    private static Title grade(Grade grade) {
        return grade instanceof Grade.Word word
                ? word.title()
                : new Title(grade.written() + " 級", "level " + grade.written());
    }

    /**
     * A list of a people file, told apart by subject.
     *
     * @param subject by which entries belong together
     * @param words of one entry
     */
    private record Listed<T>(
            String id,
            Function<Employee, List<T>> entries,
            Function<T, String> subject,
            Function<T, Title> title,
            Function<T, Title> words,
            BiFunction<Employee, List<T>, Employee> with) {

        List<Said<List<T>>> of(Employee one, Employee other) {
            Map<String, Title> subjects = new TreeMap<>();
            Stream.of(one, other)
                    .flatMap(e -> entries.apply(e).stream())
                    .forEach(entry -> subjects.putIfAbsent(subject.apply(entry), title.apply(entry)));
            List<Said<List<T>>> said = new ArrayList<>();
            subjects.forEach((name, title) -> said.add(new Said<>(
                    id + " " + name,
                    title,
                    e -> about(name, e),
                    list -> Wordy.all(list, words),
                    (e, list) -> with.apply(e, instead(name, e, list)))));
            return said;
        }

        private List<T> about(String name, Employee employee) {
            return entries.apply(employee).stream()
                    .filter(entry -> subject.apply(entry).equals(name))
                    .sorted(Comparator.comparing(entry -> words.apply(entry).zh()))
                    .toList();
        }

        private List<T> instead(String name, Employee employee, List<T> list) {
            List<T> others = new ArrayList<>(entries.apply(employee));
            others.removeIf(entry -> subject.apply(entry).equals(name));
            others.addAll(list);
            return others;
        }
    }
}
