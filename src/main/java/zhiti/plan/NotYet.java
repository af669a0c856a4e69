package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.offering.Unmet;

/**
 * An offering that this person can't take today, and that an earlier step or time can open (尚不可).
 *
 * @param possibleOn the day on which time alone opens it
 */
public record NotYet(String offering, Optional<LocalDate> possibleOn) implements Conclusion {
    public NotYet(Offering offering) {
        this(offering.id(), Optional.empty());
    }

    public NotYet(Offering offering, LocalDate possibleOn) {
        this(offering.id(), Optional.of(possibleOn));
    }

    public NotYet(Offering offering, Unmet unmet) {
        this(offering.id(), unmet.possibleOn());
    }

    @Override
    public Optional<String> about() {
        return Optional.of(offering);
    }
}
