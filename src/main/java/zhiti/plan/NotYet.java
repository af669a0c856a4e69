package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.offering.Unmet;

/**
 * An offering that this person can't take today, and that an earlier step or time can open (尚不可).
 *
 * @param possibleOn the day on which time alone opens it
 * @param onlyTime whether nothing but that day opens it: no step of the plan can bring it forward
 */
public record NotYet(String offering, Optional<LocalDate> possibleOn, boolean onlyTime) implements Conclusion {
    public NotYet(Offering offering) {
        this(offering.id(), Optional.empty(), false);
    }

    /** Closed until a day, whatever else is done. */
    public NotYet(Offering offering, LocalDate possibleOn) {
        this(offering.id(), Optional.of(possibleOn), true);
    }

    public NotYet(Offering offering, Unmet unmet) {
        this(offering.id(), unmet.possibleOn(), false);
    }

    @Override
    public Optional<String> about() {
        return Optional.of(offering);
    }
}
