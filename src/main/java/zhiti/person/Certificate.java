package zhiti.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as a people file lists it.
 *
 * @param credential by id
 * @param on the day it was granted
 * @param expires the last day as printed on it; empty where the scheme's own validity is to be used
 */
public record Certificate(String credential, LocalDate on, Optional<LocalDate> expires) {}
