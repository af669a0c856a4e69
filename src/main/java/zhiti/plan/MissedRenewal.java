package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/** Says what it costs to miss the last day of a renewal: days of grace at another fee, then to earn the certificate anew. */
final class MissedRenewal {
    private final Advice advice;

    MissedRenewal(Advice advice) {
        this.advice = advice;
    }

    /** Whether a reason says that a renewal can't wait, and what missing it costs. */
    static boolean isTold(Reason reason) {
        return Stream.of("plan/renew", "plan/late-fee", "plan/missed-").anyMatch(reason.rule()::startsWith);
    }

    List<Reason> of(Offering offering, Renewal renewal) {
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
