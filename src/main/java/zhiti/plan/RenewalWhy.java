package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.person.Busy;
import zhiti.person.Held;
import zhiti.rulebook.Reason;

/** Why a renewal stands where it does when it can't wait for the plan or comes late, and what missing its last day costs. */
final class RenewalWhy {
    private final Situation situation;
    private final Advice advice;

    RenewalWhy(Situation situation, Advice advice) {
        this.situation = situation;
        this.advice = advice;
    }

    /** Whether a step is a renewal that is done before the plan begins, or after its certificate has lapsed. */
    static boolean isAtOnce(Placed step) {
        return step.candidate()
                .renewal()
                .filter(renewal -> step.begins() < 0 || renewal.late())
                .isPresent();
    }

    /** Whether a reason says that a renewal can't wait, and what missing it costs. */
    static boolean isTold(Reason reason) {
        return Stream.of("plan/renew", "plan/late-fee", "plan/missed-").anyMatch(reason.rule()::startsWith);
    }

    /** Of a step that {@link #isAtOnce}. */
    List<Reason> of(Placed step) {
        Renewal renewal = step.candidate().renewal().orElseThrow();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(atOnce(step, renewal.held(), renewal.late()));
        reasons.addAll(missed(step.candidate().offering(), renewal));
        return reasons;
    }

    private Reason atOnce(Placed step, Held held, boolean late) {
        Offering offering = step.candidate().offering();
        LocalDate begin = situation.first().firstDay();
        String quarter = situation.first().toString();
        Optional<Busy> leave = situation.year().leaves().stream()
                .filter(one -> one.from().isAfter(situation.asOf()))
                .filter(one -> held.expires().isValidOn(one.from()))
                .findFirst();
        if (step.begins() >= 0) {
            String finding = held.isValidOn(situation.asOf()) ? "plan/renewed-late" : "plan/renewed-in-grace";
            return advice.found(finding, "offering", offering, "held", held);
        }
        if (late) {
            String finding = held.isStillRenewableOn(begin) ? "plan/renew-lapsed" : "plan/renew-within-grace";
            return advice.found(finding, "offering", offering, "held", held, "quarter", quarter);
        }
        if (leave.isPresent()) {
            return advice.found("plan/renew-before-leave", "offering", offering, "held", held, "busy", leave.get());
        }
        return held.isValidOn(begin)
                ? advice.found("plan/renew-before-full", "offering", offering, "held", held)
                : advice.found("plan/renew-before-plan", "offering", offering, "held", held, "quarter", quarter);
    }

    /** What it costs to miss the last day: days of grace at another fee, then to earn the certificate anew. */
    private List<Reason> missed(Offering offering, Renewal renewal) {
        List<Reason> missed = new ArrayList<>();
        if (renewal.late() && renewal.lateFee().isPresent()) {
            missed.add(advice.found("plan/late-fee", "offering", offering, "held", renewal.held()));
        }
        if (renewal.hasGrace()) {
            missed.add(renewal.lateFee()
                    .map(fee -> advice.found(
                            "plan/missed-then-dearer", "offering", offering, "held", renewal.held(), "fee", fee))
                    .orElseGet(() ->
                            advice.found("plan/missed-then-grace", "offering", offering, "held", renewal.held())));
        }
        missed.add(renewal.again()
                .map(again -> advice.found(
                        "plan/missed-then-again", "offering", offering, "held", renewal.held(), "other", again))
                .orElseGet(() -> advice.found("plan/missed-then-lost", "offering", offering, "held", renewal.held())));
        return missed;
    }
}
