package zhiti.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Grade;
import zhiti.person.Source;
import zhiti.person.Stale;
import zhiti.standard.Asked;
import zhiti.standard.Subject;

/**
 * Where somebody's way begins: what has been shown of them, and what an assessment is taken to find of the rest.
 *
 * @param employee who the rules are asked about
 * @param levels shown by a rating, by subject key
 * @param unseen what the assessment is taken to find of what is asked and has no rating that counts, by subject key
 */
record Footing(Employee employee, Map<String, Integer> levels, Map<String, Integer> unseen) {

    /**
     * @param own what the present jobs alone ask
     * @param all what they and the target ask
     */
    static Footing of(
            Premises premises, Employee employee, Evidence evidence, List<Asked> own, List<Asked> all, Found found) {
        Map<String, Integer> ofToday = new LinkedHashMap<>();
        own.forEach(asked -> ofToday.put(asked.key(), asked.required()));
        Map<String, Integer> levels = new LinkedHashMap<>();
        evidence.shown().forEach((key, shown) -> {
            if (shown.source() != Source.TASKS) {
                levels.put(key, shown.level());
            }
        });
        Map<String, Integer> unseen = new LinkedHashMap<>();
        for (Asked asked : all) {
            if (asked.isLevelled() && !levels.containsKey(asked.key())) {
                Optional<Integer> before =
                        Optional.ofNullable(evidence.stale().get(asked.key())).map(Stale::level);
                Optional<Integer> today = before.or(() -> Optional.ofNullable(ofToday.get(asked.key())));
                int none = none(asked, premises);
                unseen.put(
                        asked.key(),
                        switch (found) {
                            case ALL_THERE -> asked.required();
                            case AS_PRESUMED -> today.orElse(none);
                            case NOTHING_THERE -> before.orElse(none);
                        });
            }
        }
        RecordDraft draft = new RecordDraft(employee);
        return new Footing((found == Found.NOTHING_THERE ? draft.answered() : draft).employee(), levels, unseen);
    }

    /** A task that nobody has seen done is one not yet done; of knowledge and skill that nobody has seen there is none. */
    private static int none(Asked asked, Premises premises) {
        return asked.isTask()
                ? Grade.Word.NOT_YET.level(asked.required(), premises.policy()).orElse(0)
                : 0;
    }

    static Assessment rating(Subject subject, int level, LocalDate on) {
        return new Assessment(subject, new Grade.Level(level), Source.MANAGER, on, "");
    }
}
