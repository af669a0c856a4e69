package zhiti.plan;

import zhiti.offering.Offering;
import zhiti.standard.Money;

/**
 * Sums over the steps of a plan but for those that the law asks for.
 *
 * @param cost the fees, whatever has been paid of them
 * @param paid what has been paid already for what is booked
 * @param due what is still to be paid of the fees: what a budget has to pay for
 * @param unverified the part of the cost that no source gives
 * @param legal what the law asks for: it never competes for the budget and stands apart from the other sums
 */
public record Totals(
        int steps,
        int hours,
        int workHours,
        int mentorHours,
        Money cost,
        Money paid,
        Money due,
        Money unverified,
        Legal legal) {
    /** Sums of a plan without legal training, of which nothing has been paid. */
    public Totals(int steps, int hours, int workHours, int mentorHours, Money cost, Money unverified) {
        this(steps, hours, workHours, mentorHours, cost, Money.ZERO, cost, unverified, Legal.NONE);
    }

    /** Hours and cost of the training that the law asks for. */
    public record Legal(int hours, Money cost, Money paid, Money due) {
        public static final Legal NONE = new Legal(0, Money.ZERO, Money.ZERO, Money.ZERO);

        /** Of which nothing has been paid. */
        public Legal(int hours, Money cost) {
            this(hours, cost, Money.ZERO, cost);
        }

        Legal plus(Offering offering, Money already) {
            return new Legal(
                    hours + offering.hours(),
                    cost.plus(offering.cost()),
                    paid.plus(already),
                    due.plus(offering.cost().less(already)));
        }
    }
}
