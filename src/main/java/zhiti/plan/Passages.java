package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Task;

/**
 * Holds what the present jobs ask against what the target asks.
 *
 * @param own asked by the present jobs alone
 * @param target asked by the target alone
 * @param shown by subject key
 */
record Passages(List<Asked> own, List<Asked> target, Map<String, Shown> shown) {
    /** Knowledge and skills, by competency. */
    Passage competencies() {
        return of(
                own.stream().filter(Asked::isCompetency).toList(),
                target.stream().filter(Asked::isCompetency).toList(),
                Asked::key);
    }

    /** Tasks, by their words: two documents give the same code to different ones. */
    Passage tasks() {
        return of(
                own.stream().filter(Asked::isTask).toList(),
                target.stream().filter(Asked::isTask).toList(),
                asked -> ((Task) asked.subject()).name().printed());
    }

    private Passage of(List<Asked> now, List<Asked> then, Function<Asked, String> meaning) {
        Map<String, Asked> today = byMeaning(now, meaning);
        Map<String, Asked> later = byMeaning(then, meaning);
        List<Passage.Item> carried = new ArrayList<>();
        List<Passage.Item> raised = new ArrayList<>();
        List<Passage.Item> added = new ArrayList<>();
        later.forEach((words, asked) -> {
            Optional<Asked> before = Optional.ofNullable(today.get(words));
            Passage.Item item = item(before, asked);
            boolean carries = before.map(b -> asked.required() <= b.required()).orElse(false);
            (carries ? carried : before.isPresent() ? raised : added).add(item);
        });
        List<Passage.Item> dropped = new ArrayList<>();
        today.forEach((words, asked) -> {
            if (!later.containsKey(words)) {
                dropped.add(item(Optional.of(asked), asked));
            }
        });
        return new Passage(carried, raised, added, dropped);
    }

    /** Of several with the same meaning (two tasks in the same words) the one that asks most. */
    private static Map<String, Asked> byMeaning(List<Asked> asked, Function<Asked, String> meaning) {
        Map<String, Asked> byMeaning = new LinkedHashMap<>();
        asked.forEach(a ->
                byMeaning.merge(meaning.apply(a), a, (one, other) -> other.required() > one.required() ? other : one));
        return byMeaning;
    }

    private Passage.Item item(Optional<Asked> before, Asked asked) {
        List<String> codes = Stream.concat(before.stream(), Stream.of(asked))
                .flatMap(a -> a.places().stream())
                .map(PrintedPlace::code)
                .distinct()
                .toList();
        Optional<Integer> level = Stream.concat(Stream.of(asked), before.stream())
                .flatMap(a -> Optional.ofNullable(shown.get(a.key())).stream())
                .map(Shown::level)
                .findFirst();
        return new Passage.Item(asked.subject(), before.map(Asked::required), asked.required(), level, codes);
    }

    /** Attitudes, which have no level and are never rated. */
    static Passage attitudes(List<Standard> now, Standard then) {
        Map<String, Statement> today = new LinkedHashMap<>();
        now.stream()
                .flatMap(document -> document.attitudes().stream())
                .forEach(a -> today.putIfAbsent(a.competency().key(), a));
        Map<String, Statement> later = new LinkedHashMap<>();
        then.attitudes().forEach(a -> later.putIfAbsent(a.competency().key(), a));
        List<Passage.Item> carried = new ArrayList<>();
        List<Passage.Item> added = new ArrayList<>();
        later.forEach((key, attitude) -> (today.containsKey(key) ? carried : added)
                .add(attitude(Stream.of(Optional.ofNullable(today.get(key)), Optional.of(attitude))
                        .flatMap(Optional::stream)
                        .toList())));
        List<Passage.Item> dropped = today.entrySet().stream()
                .filter(entry -> !later.containsKey(entry.getKey()))
                .map(entry -> attitude(List.of(entry.getValue())))
                .toList();
        return new Passage(carried, List.of(), added, dropped);
    }

    private static Passage.Item attitude(List<Statement> printed) {
        return new Passage.Item(
                printed.get(printed.size() - 1).competency(),
                Optional.empty(),
                0,
                Optional.empty(),
                printed.stream().map(Statement::code).distinct().toList());
    }
}
