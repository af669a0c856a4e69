package zhiti.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.person.Background;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.person.TestShown;
import zhiti.standard.Degree;
import zhiti.standard.MonthPeriod;

/**
 * What a person has, as far as entry to an offering asks for it.
 *
 * @param levels shown, by subject key
 * @param scores best result that counts, by test
 * @param credentials held and valid
 * @param inGrace credentials that have lapsed, and can still be renewed
 * @param completed offerings behind them
 * @param manages how many people report to them
 */
record Standing(
        Map<String, Integer> levels,
        Map<String, Integer> scores,
        Set<String> credentials,
        Set<String> inGrace,
        Set<String> completed,
        Served served,
        Optional<Degree> degree,
        List<String> memberOf,
        int manages) {

    /** Months of experience in any of the fields by a day; in the {@code within} months before it where that is not 0. */
    @FunctionalInterface
    interface Served {
        int months(List<String> fields, int within, LocalDate on);
    }

    /** What the evidence leaves of a person on a day. Experience goes on being served in the present work. */
    static Standing of(Employee employee, Evidence evidence, LocalDate asOf) {
        Map<String, Integer> levels = new HashMap<>();
        evidence.shown().forEach((key, shown) -> levels.put(key, shown.level()));
        Set<String> credentials = new HashSet<>();
        Set<String> inGrace = new HashSet<>();
        Map<String, Integer> scores = new HashMap<>();
        Set<String> completed = new HashSet<>();
        for (Record fact : evidence.facts()) {
            if (fact instanceof Held held && held.isValidOn(asOf)) {
                credentials.add(held.credential());
            } else if (fact instanceof Held held && held.isStillRenewableOn(asOf)) {
                inGrace.add(held.credential());
            } else if (fact instanceof TestShown test) {
                scores.merge(test.test(), test.score(), Math::max);
            } else if (fact instanceof Completed done && done.isDone()) {
                completed.add(done.offering());
            }
        }
        Background background = employee.background();
        return new Standing(
                levels,
                scores,
                credentials,
                inGrace,
                completed,
                (fields, within, on) -> served(employee, fields, within, asOf, on),
                background.education(),
                background.memberOf(),
                employee.post().manages());
    }

    private static int served(Employee employee, List<String> fields, int within, LocalDate asOf, LocalDate on) {
        int months = employee.background().served().months(fields, within, employee.away(), asOf);
        int later = months + MonthPeriod.elapsed(asOf, on);
        return within > 0 ? Math.min(within, later) : later;
    }
}
