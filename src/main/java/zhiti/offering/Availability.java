package zhiti.offering;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an offering can be taken at all.
 *
 * @param withdrawn no longer offered
 * @param opens the first day it is offered, if it is not yet
 * @param ends the last day it is offered, if one is known
 */
public record Availability(boolean withdrawn, Optional<LocalDate> opens, Optional<LocalDate> ends) {
    public static final Availability ALWAYS = new Availability(false, Optional.empty(), Optional.empty());
}
