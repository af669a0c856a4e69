package zhiti.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.Shown;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.Standard;

/**
 * A task, knowledge or skill that the present work asks of a person, and the level that others have seen of it.
 *
 * @param required by the present work; a target may ask more
 * @param level empty where nobody but the person has said so, or nobody at all
 */
public record OwnAsk(Asked asked, int required, Optional<Integer> level) {
    /** All that is asked by the present work of one person, in printed order. */
    static List<OwnAsk> of(Plan plan) {
        Map<String, Integer> levels = levels(plan);
        return plan.asks().stream()
                .filter(asked -> asked.own() && (asked.isTask() || asked.isCompetency()))
                .map(asked -> new OwnAsk(asked, required(plan, asked), Optional.ofNullable(levels.get(asked.key()))))
                .toList();
    }

    /** The levels that others have seen, by key. */
    static Map<String, Integer> levels(Plan plan) {
        Map<String, Integer> levels = new HashMap<>();
        plan.shown().stream()
                .filter(shown -> !shown.isSelfOnly())
                .forEach((Shown shown) -> levels.put(shown.key(), shown.level()));
        return levels;
    }

    /** What is asked, where the target asks the same; its own document may ask less. */
    private static int required(Plan plan, Asked asked) {
        if (!asked.target()) {
            return asked.required();
        }
        return plan.standard().stream()
                .flatMap(document -> document.duties().stream()
                        .filter(duty -> isUnder(asked, document, duty))
                        .map(Duty::level))
                .max(Integer::compare)
                .map(own -> Math.min(own, asked.required()))
                .orElse(asked.required());
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
