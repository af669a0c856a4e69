package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.person.Held;
import zhiti.standard.Expiry;
import zhiti.standard.Money;

/**
 * The renewal of a certificate that a person holds.
 *
 * @param late whether it comes after the certificate has lapsed, within its days of grace
 * @param lateFee what it costs then; empty where it is as much as before
 * @param again what earns the certificate anew once it can't be renewed any more; empty where nothing on offer does
 */
record Renewal(Held held, boolean late, Optional<Money> lateFee, Optional<Offering> again) {
    /** The last day for it: of the certificate, or of its grace where it comes late. */
    Expiry until() {
        return late ? held.renewableTo() : held.expires();
    }

    /** The same, where it is possible only from a day on: late where its certificate has lapsed by then. */
    Renewal from(Optional<LocalDate> possibleOn) {
        boolean later = late || possibleOn.filter(day -> !held.isValidOn(day)).isPresent();
        return new Renewal(held, later, lateFee, again);
    }

    /** The offering at the fee that is paid for it. */
    Offering priced(Offering offering) {
        return lateFee.filter(fee -> late).map(offering::costing).orElse(offering);
    }

    /** Whether somebody who misses the last day is left days of grace. */
    boolean hasGrace() {
        return !late && !held.renewableTo().equals(held.expires());
    }

    /** Whether it can't wait for a plan that begins on a day: it has lapsed, or will have by then. */
    boolean isDueBefore(LocalDate begin) {
        return late || !held.isValidOn(begin);
    }
}
