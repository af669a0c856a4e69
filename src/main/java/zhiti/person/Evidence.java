package zhiti.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.Asked;
import zhiti.standard.Credential;
import zhiti.standard.Obligation;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/**
 * What counts of all that is written about a person, on one day and by one policy.
 *
 * @param person as the rules see them
 * @param facts what the rules are given, {@link #person} first, in an order that does not depend on the file's: of what
 *     is asked one {@link Shown} or {@link Stale} per subject and {@link TwoViews}, the answers to requirements, and
 *     what is held, known and completed
 * @param shown the level shown per key, also of subjects that nobody asks for (near-twins, entry levels)
 * @param stale subjects whose every rating is too old, by key, likewise
 */
public record Evidence(Person person, List<Record> facts, Map<String, Shown> shown, Map<String, Stale> stale) {
    public Evidence {
        facts = List.copyOf(facts);
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        stale = Collections.unmodifiableMap(new LinkedHashMap<>(stale));
    }

    /**
     * Folds what is written about an employee.
     *
     * @param asked what is asked of them, in the order in which facts are wanted
     * @param credentials every certificate and test, by id
     */
    public static Evidence of(
            Employee employee,
            List<Asked> asked,
            Standards standards,
            Map<String, Credential> credentials,
            Policy policy,
            LocalDate asOf) {
        LevelsSeen levels = LevelsSeen.of(employee, asked, standards, policy, asOf);
        Answers answers = new Answers(employee, credentials, policy, asOf);
        ObligationAnswers obligations = new ObligationAnswers(employee, credentials, asOf);
        List<Record> facts = new ArrayList<>();
        Person person = answers.person();
        facts.add(person);
        for (Asked a : asked) {
            if (a.subject() instanceof Obligation obligation) {
                facts.addAll(obligations.to(obligation));
            } else {
                facts.addAll(a.isRequirement() ? answers.to(a) : levels.facts(a.key()));
            }
        }
        facts.addAll(answers.held());
        facts.addAll(answers.known());
        facts.addAll(new Settled(employee.commitments(), employee.completed(), asOf).facts());
        return new Evidence(person, facts, levels.shown(), levels.stale());
    }
}
