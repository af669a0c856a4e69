package zhiti.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.standard.Competency;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Statement;
import zhiti.standard.Task;

/**
 * What of a catalog is still made up. Nothing is wrong with that; it is to be replaced before anybody is sent there.
 *
 * @param offerings those still on sale, by id
 * @param lifted what nothing else lifts anybody to, a group for each standard of which there is any
 */
public record MadeUp(List<Offering> offerings, List<Lifted> lifted) {
    public MadeUp {
        offerings = List.copyOf(offerings);
        lifted = List.copyOf(lifted);
    }

    /**
     * What people of one standard reach, on one track at least, only by what is made up.
     *
     * @param standard as {@code ROLE/EDITION}
     */
    public record Lifted(String standard, List<Competency> competencies, List<Task> tasks) {
        public Lifted {
            competencies = List.copyOf(competencies);
            tasks = List.copyOf(tasks);
        }
    }

    /** What is made up on a day; of what nothing at all lifts anybody to, {@link CatalogCheck} speaks. */
    public static MadeUp of(Standards standards, Catalog catalog, Employer employer, Policy policy, LocalDate asOf) {
        Inspection inspection = new Inspection(standards, catalog, employer, policy, asOf, Map.of());
        Map<Standard, Set<String>> keys = new LinkedHashMap<>();
        Learner.all(standards, false)
                .forEach(learner -> keys.computeIfAbsent(learner.standard(), standard -> new HashSet<>())
                        .addAll(onlyMadeUp(learner, inspection)));
        return new MadeUp(
                inspection.offerings().stream()
                        .filter(Offering::isIllustrative)
                        .filter(inspection::isOnSale)
                        .toList(),
                keys.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> lifted(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The keys of what someone reaches as asked, and would not without what is made up. */
    private static Set<String> onlyMadeUp(Learner learner, Inspection inspection) {
        int notYet = inspection.number("rating.not-yet.minus");
        Reach all = Reach.of(learner, inspection.catalog(), notYet, inspection::isOnSale);
        Reach real =
                Reach.of(learner, inspection.catalog(), notYet, o -> inspection.isOnSale(o) && !o.isIllustrative());
        Map<String, Integer> asked = new LinkedHashMap<>(inspection.levels(learner));
        learner.tasks().forEach(task -> asked.put(task.key(), task.level()));
        asked.entrySet().removeIf(e -> all.level(e.getKey()) < e.getValue() || real.level(e.getKey()) >= e.getValue());
        return asked.keySet();
    }

    private static Lifted lifted(Standard standard, Set<String> keys) {
        return new Lifted(
                standard.id(),
                standard.duties().stream()
                        .flatMap(Learner::statements)
                        .map(Statement::competency)
                        .filter(competency -> keys.contains(competency.key()))
                        .distinct()
                        .toList(),
                standard.duties().stream()
                        .flatMap(duty -> duty.tasks().stream())
                        .filter(task -> keys.contains(task.key()))
                        .toList());
    }
}
