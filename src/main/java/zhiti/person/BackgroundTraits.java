package zhiti.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiti.standard.Degree;
import zhiti.standard.Title;

/** What a people file says that somebody brings along. */
final class BackgroundTraits {
    private BackgroundTraits() {}

    static List<Said<?>> all() {
        return List.of(
                said(
                        "experience",
                        new Title("年資", "experience"),
                        Background::served,
                        BackgroundTraits::served,
                        (b, v) -> of(
                                v,
                                b.education(),
                                b.studied(),
                                b.software(),
                                b.profession(),
                                b.memberOf(),
                                b.appointed())),
                said(
                        "education",
                        new Title("學歷", "education"),
                        Background::education,
                        d -> Wordy.maybe(d, Degree::title),
                        (b, v) -> of(
                                b.served(), v, b.studied(), b.software(), b.profession(), b.memberOf(), b.appointed())),
                said(
                        "studied",
                        new Title("主修", "studied"),
                        Background::studied,
                        l -> Wordy.maybe(l, Wordy::texts),
                        (b, v) -> of(
                                b.served(),
                                b.education(),
                                v,
                                b.software(),
                                b.profession(),
                                b.memberOf(),
                                b.appointed())),
                said(
                        "software",
                        new Title("軟體", "software"),
                        Background::software,
                        l -> Wordy.maybe(l, Wordy::texts),
                        (b, v) -> of(
                                b.served(),
                                b.education(),
                                b.studied(),
                                v,
                                b.profession(),
                                b.memberOf(),
                                b.appointed())),
                said(
                        "profession",
                        new Title("身分", "profession"),
                        Background::profession,
                        Wordy::text,
                        (b, v) -> of(
                                b.served(), b.education(), b.studied(), b.software(), v, b.memberOf(), b.appointed())),
                said(
                        "memberOf",
                        new Title("會員", "member of"),
                        Background::memberOf,
                        l -> Wordy.maybe(l, Wordy::texts),
                        (b, v) -> of(
                                b.served(),
                                b.education(),
                                b.studied(),
                                b.software(),
                                b.profession(),
                                v,
                                b.appointed())),
                said(
                        "appointed",
                        new Title("法定職務", "appointed"),
                        Background::appointed,
                        Wordy::texts,
                        (b, v) -> of(
                                b.served(),
                                b.education(),
                                b.studied(),
                                b.software(),
                                b.profession(),
                                b.memberOf(),
                                v)));
    }

    private static Background of(
            Served served,
            Optional<Degree> education,
            Optional<List<String>> studied,
            Optional<List<String>> software,
            String profession,
            Optional<List<String>> memberOf,
            List<String> appointed) {
        return new Background(served, education, studied, software, profession, memberOf, appointed);
    }

    private static Title served(Served served) {
        List<Title> words = new ArrayList<>();
        served.total().ifPresent(months -> words.add(Wordy.count(months, "個月", "months")));
        served.spans()
                .forEach(span -> words.add(Title.same(span.field() + " " + span.from() + "–"
                        + span.to().map(Object::toString).orElse("") + (span.lead() ? " lead" : ""))));
        return words.isEmpty() ? Wordy.text("") : Wordy.all(words, word -> word);
    }

    /** A background with another value. */
    private interface With<V> {
        Background with(Background background, V value);
    }

    private static <V> Said<V> said(
            String id, Title title, Function<Background, V> value, Function<V, Title> words, With<V> with) {
        return new Said<>(
                id,
                title,
                e -> value.apply(e.background()),
                words,
                (e, v) -> Rewritten.background(e, with.with(e.background(), v)));
    }
}
