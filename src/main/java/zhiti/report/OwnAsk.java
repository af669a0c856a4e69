package zhiti.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Shown;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.Standard;

/**
 * A task, knowledge or skill that present work asks of a person, and the level that others have seen of it.
 *
 * @param required by that work; a target or another job may ask more
 * @param level empty where nobody but the person has said so, or nobody at all
 */
public record OwnAsk(Asked asked, int required, Optional<Integer> level) {
    /** The documents of present work: that of the role, and those of second jobs. */
    static List<Standard> documents(Plan plan) {
        return Stream.concat(plan.standard().stream(), plan.also().stream()).toList();
    }

    /** All that some of these documents ask of one person, in printed order. */
    static List<OwnAsk> of(Plan plan, List<Standard> documents) {
        Map<String, Integer> levels = levels(plan);
        return plan.asks().stream()
                .filter(asked -> asked.own() && asked.isLevelled() && isIn(asked, documents))
                .map(asked ->
                        new OwnAsk(asked, required(asked, documents), Optional.ofNullable(levels.get(asked.key()))))
                .toList();
    }

    private static boolean isIn(Asked asked, List<Standard> documents) {
        return documents.stream().anyMatch(document -> level(asked, document).isPresent());
    }

    /** The levels that others have seen, by key. */
    static Map<String, Integer> levels(Plan plan) {
        Map<String, Integer> levels = new HashMap<>();
        plan.shown().stream()
                .filter(shown -> !shown.isSelfOnly())
                .forEach((Shown shown) -> levels.put(shown.key(), shown.level()));
        return levels;
    }

    /** A level of the house's own for one of their roles; else the highest of the duties it stands under there. */
    private static int required(Asked asked, List<Standard> documents) {
        boolean isHouse = asked.houseLevel()
                .filter(house ->
                        documents.stream().anyMatch(document -> document.role().equals(house.role())))
                .isPresent();
        return isHouse
                ? asked.required()
                : documents.stream()
                        .flatMap(document -> level(asked, document).stream())
                        .max(Integer::compare)
                        .map(highest -> Math.min(highest, asked.required()))
                        .orElse(asked.required());
    }

    /** The highest level of the duties of a document that it stands under; empty where it stands under none. */
    private static Optional<Integer> level(Asked asked, Standard document) {
        return document.duties().stream()
                .filter(duty -> isUnder(asked, document, duty))
                .map(Duty::level)
                .max(Integer::compare);
    }

    /** Whether it stands under a duty of a document. */
    static boolean isUnder(Asked asked, Standard document, Duty duty) {
        return asked.duties().contains(document.id() + "/" + duty.code());
    }

    /** What counts of the level towards what is required; 0 where it is not known. */
    int counts() {
        return level.map(seen -> Math.min(seen, required)).orElse(0);
    }

    /** Known, and at what is required or above. */
    public boolean isMet() {
        return level.filter(seen -> seen >= required).isPresent();
    }
}
