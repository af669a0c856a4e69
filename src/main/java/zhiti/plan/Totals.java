package zhiti.plan;

import zhiti.standard.Money;

/**
 * Sums over the steps of a plan but for those that the law asks for.
 *
 * @param unverified the part of the cost that no source gives
 * @param legal what the law asks for: it never competes for the budget and stands apart from the other sums
 */
public record Totals(int steps, int hours, int workHours, int mentorHours, Money cost, Money unverified, Legal legal) {
    /** Sums of a plan without legal training. */
    public Totals(int steps, int hours, int workHours, int mentorHours, Money cost, Money unverified) {
        this(steps, hours, workHours, mentorHours, cost, unverified, Legal.NONE);
    }

    /** Hours and cost of the training that the law asks for. */
    public record Legal(int hours, Money cost) {
        public static final Legal NONE = new Legal(0, Money.ZERO);

        Legal plus(int more, Money fee) {
            return new Legal(hours + more, cost.plus(fee));
        }
    }
}
