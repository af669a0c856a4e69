package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.person.Rating;
import zhiti.person.Source;
import zhiti.rulebook.Reason;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;

/** Says of a subject which rating won, what it beat, and what did not count, each with the number that decided. */
final class RatingProofs {
    private final Employee employee;
    private final LocalDate asOf;
    private final Policy policy;
    private final Advice advice;

    RatingProofs(Employee employee, LocalDate asOf, Policy policy, Advice advice) {
        this.employee = employee;
        this.asOf = asOf;
        this.policy = policy;
        this.advice = advice;
    }

    /** @param counted the ratings of the subject that count, the winner first */
    List<Reason> of(String key, List<Rating> counted) {
        List<Reason> evidence = new ArrayList<>();
        if (!counted.isEmpty()) {
            Rating winner = counted.get(0);
            List<Rating> losers = counted.subList(1, counted.size());
            if (losers.isEmpty()) {
                String how = winner.by() == Source.TASKS ? "evidence/inferred" : "evidence/only";
                evidence.add(advice.found(how, "winner", winner).on(List.of(winner)));
            }
            losers.forEach(loser -> evidence.add(beaten(winner, loser).on(List.of(winner, loser))));
        }
        tooOld(key, counted)
                .forEach(loser ->
                        evidence.add(advice.found("evidence/too-old", "loser", loser, "limit", number(loser, "months"))
                                .on(List.of(loser))));
        return evidence;
    }

    private Reason beaten(Rating winner, Rating loser) {
        PolicyNumber rank = number(winner, "rank");
        PolicyNumber other = number(loser, "rank");
        if (rank.value().compareTo(other.value()) != 0) {
            return advice.found("evidence/stronger", "winner", winner, "loser", loser, "rank", rank, "other", other);
        }
        String how = winner.on().equals(loser.on()) ? "evidence/lower" : "evidence/newer";
        return advice.found(how, "winner", winner, "loser", loser);
    }

    /** Ratings of the subject until today that are not among the evidence: nothing else keeps one out. */
    private Stream<Rating> tooOld(String key, List<Rating> counted) {
        return employee.ratings().stream()
                .flatMap(written -> written.rating(policy).stream())
                .filter(rating -> rating.key().equals(key))
                .filter(rating -> !rating.on().isAfter(asOf))
                .filter(rating -> counted.stream().noneMatch(one -> isSame(one, rating)));
    }

    private static boolean isSame(Rating one, Rating other) {
        return one.level() == other.level()
                && one.by() == other.by()
                && one.on().equals(other.on());
    }

    private PolicyNumber number(Rating rating, String what) {
        return policy.of("evidence." + rating.by().id() + "." + what);
    }
}
