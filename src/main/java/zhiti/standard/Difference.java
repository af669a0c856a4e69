package zhiti.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Two documents held against each other by meaning, never by code: a K, S or A by its competency, a requirement by its
 * condition, a task or an indicator by its words.
 *
 * @param from the earlier, or the one that somebody comes from
 */
public record Difference(
        Standard from,
        Standard to,
        Compared knowledge,
        Compared skills,
        Compared attitudes,
        Compared tasks,
        Compared indicators,
        Compared requirements) {

    /** The lists that a document has. */
    public enum Part {
        KNOWLEDGE,
        SKILLS,
        ATTITUDES,
        TASKS,
        INDICATORS,
        REQUIREMENTS;

        /** Whether it can be the same in other words; a competency is its words. */
        public boolean isWorded() {
            return this == TASKS || this == INDICATORS || this == REQUIREMENTS;
        }
    }

    public static Difference of(Standard from, Standard to, Alike alike) {
        Clauses then = new Clauses(from);
        Clauses now = new Clauses(to);
        // Where two pairings of texts are worth the same, the one way and the other way round must choose alike.
        boolean turned = from.id().compareTo(to.id()) > 0;
        Compared tasks = texts(then.tasks(), now.tasks(), turned, new TextMatch(alike, (one, other) -> false));
        Map<String, String> sameTask = new LinkedHashMap<>();
        tasks.kept().forEach(pair -> sameTask.put(code(pair.from()), code(pair.to())));
        BiPredicate<Clause, Clause> underSameTask =
                (one, other) -> Optional.ofNullable(sameTask.get(one.under().get(0)))
                        .equals(Optional.of(other.under().get(0)));
        TextMatch byTask =
                new TextMatch(alike, turned ? (one, other) -> underSameTask.test(other, one) : underSameTask);
        return new Difference(
                from,
                to,
                meanings(then.competencies(CompetencyKind.K), now.competencies(CompetencyKind.K)),
                meanings(then.competencies(CompetencyKind.S), now.competencies(CompetencyKind.S)),
                meanings(then.competencies(CompetencyKind.A), now.competencies(CompetencyKind.A)),
                tasks,
                texts(then.indicators(), now.indicators(), turned, byTask),
                requirements(then.requirements(), now.requirements(), alike));
    }

    public Compared part(Part part) {
        return switch (part) {
            case KNOWLEDGE -> knowledge;
            case SKILLS -> skills;
            case ATTITUDES -> attitudes;
            case TASKS -> tasks;
            case INDICATORS -> indicators;
            case REQUIREMENTS -> requirements;
        };
    }

    private static String code(Clause task) {
        return task.codes().get(0);
    }

    private static Compared texts(List<Clause> then, List<Clause> now, boolean turned, TextMatch match) {
        return turned ? match.compare(now, then).reversed(now) : match.compare(then, now);
    }

    /** By key; near-twins by the vocabulary. */
    private static Compared meanings(List<Clause> then, List<Clause> now) {
        return byKey(
                then,
                now,
                (one, other) ->
                        one.twins().contains(other.key()) || other.twins().contains(one.key()));
    }

    /** By condition; near-twins by the printed words. */
    private static Compared requirements(List<Clause> then, List<Clause> now, Alike alike) {
        return byKey(
                then,
                now,
                (one, other) -> Likeness.of(one.words(), other.words()).isAtLeast(alike.close()));
    }

    private static Compared byKey(List<Clause> then, List<Clause> now, BiPredicate<Clause, Clause> twins) {
        Map<String, Clause> before = new LinkedHashMap<>();
        then.forEach(clause -> before.put(clause.key(), clause));
        List<Compared.Pair> kept = new ArrayList<>();
        List<Clause> added = new ArrayList<>();
        for (Clause clause : now) {
            Optional.ofNullable(before.remove(clause.key()))
                    .ifPresentOrElse(earlier -> kept.add(new Compared.Pair(earlier, clause)), () -> added.add(clause));
        }
        return Compared.of(kept, added, List.copyOf(before.values()), twins);
    }
}
