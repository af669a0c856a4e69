package zhiti.offering;

/**
 * Preparation for a test: it makes a score likely, and only the sitting shows it.
 *
 * @param test by credential id
 * @param entry points from which it helps
 * @param reach points it prepares for
 */
public record Prepares(String offering, String test, int entry, int reach) {}
