package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.person.Rating;
import zhiti.person.Source;
import zhiti.rulebook.Reason;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;

/** Says of each gap which rating won, what it beat, and what did not count, each with the number that decided. */
final class GapProofs {
    private final Plan plan;
    private final Employee employee;
    private final Policy policy;
    private final Advice advice;

    GapProofs(Plan plan, Employee employee, Policy policy, Advice advice) {
        this.plan = plan;
        this.employee = employee;
        this.policy = policy;
        this.advice = advice;
    }

    List<GapProof> all() {
        return plan.gaps().stream()
                .map(line -> new GapProof(line, evidence(line)))
                .toList();
    }

    private List<Reason> evidence(GapLine line) {
        List<Reason> evidence = new ArrayList<>();
        if (!line.evidence().isEmpty()) {
            Rating winner = line.evidence().get(0);
            List<Rating> losers = line.evidence().subList(1, line.evidence().size());
            if (losers.isEmpty()) {
                String how = winner.by() == Source.TASKS ? "evidence/inferred" : "evidence/only";
                evidence.add(advice.found(how, "winner", winner).on(List.of(winner)));
            }
            losers.forEach(loser -> evidence.add(beaten(winner, loser).on(List.of(winner, loser))));
        }
        tooOld(line)
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
    private Stream<Rating> tooOld(GapLine line) {
        return employee.ratings().stream()
                .flatMap(written -> written.rating(policy).stream())
                .filter(rating -> rating.key().equals(line.gap().key()))
                .filter(rating -> !rating.on().isAfter(plan.asOf()))
                .filter(rating -> line.evidence().stream().noneMatch(counted -> isSame(counted, rating)));
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
