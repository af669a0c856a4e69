package zhiti.rulebook;

/**
 * Queries that are compiled beside the shelf, for reports on it only.
 *
 * @param path within the shelf
 * @param text made from words that the gate has checked
 */
record Extra(String path, String text) {}
