package zhiti.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition of a role's standard.
 *
 * @param since in force from this day; empty where the document does not say
 * @param transitionUntil to this day what only this edition asks is at most {@link Tier#SHOULD}
 */
public record Edition(String id, Optional<LocalDate> since, Optional<LocalDate> transitionUntil) {}
