package zhiti.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact of the catalog was read.
 *
 * @param source address; empty where it is made up
 * @param readOn the day it was read
 * @param illustrative made up, and marked so wherever it is printed
 */
public record Provenance(String source, Optional<LocalDate> readOn, boolean illustrative) {
    public static final Provenance MADE_UP = new Provenance("", Optional.empty(), true);
}
