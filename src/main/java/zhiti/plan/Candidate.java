package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Offering;
import zhiti.standard.Expiry;

/**
 * An offering that stood before the rules, with all that they said of it.
 *
 * @param fits the gaps it closes or advances
 * @param weights points for and against it
 * @param barred whether nothing in the plan can make it possible
 * @param possibleOn the latest day named by a not-yet that only time removes: before it there is no beginning
 * @param possibleUntil the last day on which it can begin: of a renewal, its {@link Renewal#until}
 * @param lifts all it lifts, gap or not: another offering's entry may ask for it
 * @param opens the ids of candidates whose entry asks for it
 * @param renewal the certificate that it renews; empty where it renews none
 */
record Candidate(
        Offering offering,
        List<Fit> fits,
        List<Weight> weights,
        boolean barred,
        Optional<LocalDate> possibleOn,
        Expiry possibleUntil,
        List<Lift> lifts,
        List<Grants> grants,
        Set<String> opens,
        Optional<Renewal> renewal) {
    /** Something that renews nothing. */
    Candidate(
            Offering offering,
            List<Fit> fits,
            List<Weight> weights,
            boolean barred,
            Optional<LocalDate> possibleOn,
            Expiry possibleUntil,
            List<Lift> lifts,
            List<Grants> grants,
            Set<String> opens) {
        this(offering, fits, weights, barred, possibleOn, possibleUntil, lifts, grants, opens, Optional.empty());
    }

    String id() {
        return offering.id();
    }

    /** The sitting of a test: it shows a score and raises none. */
    boolean isSitting() {
        return offering.form() == Form.TEST;
    }
}
