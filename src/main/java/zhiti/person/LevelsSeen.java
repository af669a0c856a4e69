package zhiti.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/**
 * Per subject the rating that counts: all ratings of it weighed against each other, under whatever standard. A task that
 * editions have in the same words is one subject under each of their keys.
 */
record LevelsSeen(
        Map<String, Shown> shown,
        Map<String, Stale> stale,
        Map<String, TwoViews> views,
        Map<String, RaterDisagreement> disagreements) {

    static LevelsSeen of(Employee employee, List<Asked> asked, Standards standards, Policy policy, LocalDate asOf) {
        LevelsSeen levels = new LevelsSeen(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        Map<String, List<Rating>> byKey = new TreeMap<>();
        employee.ratings().stream()
                .flatMap(a -> a.rating(policy).stream())
                .filter(r -> !r.on().isAfter(asOf))
                .flatMap(r -> Stream.concat(
                        Stream.of(r),
                        standards.inOtherEditions(r.key()).stream().map(task -> r.of(task.key()))))
                .forEach(r ->
                        byKey.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r));
        Ageing ageing = Ageing.of(policy, employee.away(), asOf);
        byKey.forEach((key, ratings) -> levels.weigh(key, ratings, ageing));
        FromTasks tasks = new FromTasks(standards, employee.track(), levels.shown);
        asked.stream()
                .filter(a -> a.subject() instanceof Competency)
                .filter(a -> !levels.shown.containsKey(a.key()))
                .forEach(a -> tasks.infer(a).filter(ageing::isFresh).ifPresent(levels::infer));
        return levels;
    }

    /** What the rules are told of one subject: nothing where it was never rated. */
    List<Record> facts(String key) {
        List<Record> facts = new ArrayList<>();
        Optional.ofNullable(shown.get(key)).ifPresent(facts::add);
        Optional.ofNullable(stale.get(key)).ifPresent(facts::add);
        Optional.ofNullable(views.get(key)).ifPresent(facts::add);
        Optional.ofNullable(disagreements.get(key)).ifPresent(facts::add);
        return facts;
    }

    private void infer(Rating rating) {
        shown.put(rating.key(), new Shown(rating.key(), rating.level(), rating, List.of()));
        stale.remove(rating.key());
    }

    private void weigh(String key, List<Rating> ratings, Ageing ageing) {
        Set<List<Object>> said = new HashSet<>();
        List<Rating> fresh = ratings.stream()
                .filter(ageing::isFresh)
                .sorted(ageing.strongestFirst())
                // what stands twice in a file was seen once
                .filter(r -> said.add(List.of(r.level(), r.by(), r.on())))
                .toList();
        if (fresh.isEmpty()) {
            Rating newest = ratings.stream()
                    .max(Comparator.comparing(Rating::on)
                            .thenComparing(ageing.strongestFirst().reversed()))
                    .orElseThrow();
            stale.put(key, new Stale(key, newest, ageing.limit(newest.by())));
            return;
        }
        Rating winner = fresh.get(0);
        shown.put(key, new Shown(key, winner.level(), winner, fresh.subList(1, fresh.size())));
        newestOf(Source.MANAGER, fresh)
                .ifPresent(manager -> newestOf(Source.SELF, fresh)
                        .ifPresent(self -> views.put(key, new TwoViews(key, manager.level(), self.level()))));
        disagreement(winner, fresh).ifPresent(found -> disagreements.put(key, found));
    }

    /** Others of the winner's kind saw something else on the same day: of one source and day the lowest stands first. */
    private static Optional<RaterDisagreement> disagreement(Rating winner, List<Rating> fresh) {
        return fresh.stream()
                .filter(other -> other.by() == winner.by() && other.on().equals(winner.on()))
                .map(Rating::level)
                .max(Comparator.naturalOrder())
                .filter(highest -> highest > winner.level())
                .map(highest -> new RaterDisagreement(winner.key(), winner.by(), winner.on(), winner.level(), highest));
    }

    /** Among ratings sorted strongest first those of one source stand newest first. */
    private static Optional<Rating> newestOf(Source source, List<Rating> sorted) {
        return sorted.stream().filter(r -> r.by() == source).findFirst();
    }
}
