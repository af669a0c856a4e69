package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Shown;
import zhiti.person.Source;
import zhiti.standard.Asked;
import zhiti.standard.Subject;

/**
 * Somebody on a day of their way with everything that is asked written in as an assessment would find it. Whoever by then
 * does every task that a K or S is needed for, at its level, is found to have it (推定).
 *
 * @param employee with those levels
 * @param levels of everything asked or shown, by subject key
 * @param unseen keys of the K and S that nothing has shown so far
 */
record Sighting(Employee employee, Map<String, Integer> levels, Set<String> unseen) {

    /** @param assumed what was taken to be found of what had not been seen, by subject key */
    static Sighting of(
            Premises premises,
            Employee employee,
            Optional<String> edition,
            Map<String, Integer> assumed,
            LocalDate day) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        premises.asked(employee, edition, day).stream()
                .filter(Asked::isLevelled)
                .forEach(asked -> subjects.put(asked.key(), asked.subject()));
        List<Assessment> ratings = new ArrayList<>(employee.ratings());
        assumed.forEach((key, level) -> {
            if (key.startsWith("task:") && subjects.containsKey(key)) {
                ratings.add(Footing.rating(subjects.get(key), level, day));
            }
        });
        Evidence evidence = premises.consultation(employee.rated(ratings), edition, day, Limits.NONE)
                .evidence();
        Map<String, Integer> levels = new LinkedHashMap<>();
        evidence.shown().forEach((key, shown) -> levels.put(key, shown.level()));
        Set<String> unseen = new LinkedHashSet<>();
        subjects.forEach((key, subject) -> {
            Optional<Shown> shown = Optional.ofNullable(evidence.shown().get(key));
            int least = assumed.getOrDefault(key, 0);
            if (shown.isEmpty() && !key.startsWith("task:")) {
                unseen.add(key);
            }
            if (shown.map(s -> s.source() == Source.TASKS).orElse(true)) {
                levels.merge(key, least, Math::max);
                ratings.add(Footing.rating(subject, levels.get(key), day));
            }
        });
        return new Sighting(employee.rated(ratings), levels, unseen);
    }
}
