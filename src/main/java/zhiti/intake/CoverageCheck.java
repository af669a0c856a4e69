package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.NOT_LIFTED;
import static zhiti.intake.CatalogFinding.Kind.NOT_TRAINED;

import java.util.LinkedHashMap;
import java.util.Map;
import zhiti.standard.Competency;
import zhiti.standard.Statement;
import zhiti.standard.Task;

/** Whether what is on sale lifts everyone, from nothing, to what their standard asks. */
final class CoverageCheck {
    private CoverageCheck() {}

    static void run(Inspection inspection) {
        int notYet = inspection.number("rating.not-yet.minus");
        for (Learner learner : Learner.all(inspection.standards(), false)) {
            Reach reach = Reach.of(learner, inspection.catalog(), notYet, inspection::isOnSale);
            Map<String, Competency> names = names(learner);
            inspection.levels(learner).forEach((key, level) -> {
                if (reach.level(key) < level) {
                    lacks(inspection, learner, names.get(key), reach.level(key), level);
                }
            });
            for (Task task : learner.tasks()) {
                if (reach.level(task.key()) < task.level()) {
                    lacks(inspection, learner, task, reach.level(task.key()));
                }
            }
        }
    }

    /** The knowledge and skills of someone's document, by key. */
    static Map<String, Competency> names(Learner learner) {
        Map<String, Competency> names = new LinkedHashMap<>();
        learner.standard().duties().stream()
                .flatMap(Learner::statements)
                .map(Statement::competency)
                .forEach(c -> names.put(c.key(), c));
        return names;
    }

    private static void lacks(Inspection inspection, Learner learner, Competency competency, int reached, int level) {
        inspection.find(
                NOT_LIFTED,
                learner.name(),
                "「" + competency.title().zh() + "」（" + competency.id() + "）由 0 級只能提升到 " + reached + " 級，應達 " + level
                        + " 級",
                competency.title().en() + " (" + competency.id() + ") can be lifted from 0 to " + reached
                        + " only, and level " + level + " is required");
    }

    private static void lacks(Inspection inspection, Learner learner, Task task, int reached) {
        inspection.find(
                NOT_TRAINED,
                learner.name(),
                "工作任務 " + task.title().zh() + " 尚未做到的人只能練到 " + reached + " 級，應達 " + task.level() + " 級",
                "whoever has not yet done task " + task.title().en() + " can be trained to level " + reached
                        + " only, and level " + task.level() + " is required");
    }
}
