package zhiti.plan;

import java.util.List;
import zhiti.person.Commitment;
import zhiti.rulebook.Reason;

/** What is said and asked of the money that was paid for a booking or a refusal. */
final class PaymentReasons {
    private final Advice advice;

    PaymentReasons(Advice advice) {
        this.advice = advice;
    }

    static boolean isPaid(Commitment one) {
        return one.paid().filter(money -> !money.isZero()).isPresent();
    }

    /** Whether what was paid can be had back is asked, never asserted; nor that nothing was paid where nobody says so. */
    List<Reason> refund(Commitment one) {
        return one.paid().isEmpty()
                ? List.of(advice.found("remark/payment-unrecorded"))
                : of(one, "remark/paid-refund");
    }

    /** A finding about what was paid; nothing where nothing was. */
    List<Reason> of(Commitment one, String finding) {
        return one.paid()
                .filter(money -> !money.isZero())
                .map(money -> List.of(advice.found(finding, "paid", money)))
                .orElse(List.of());
    }
}
