package zhiti.standard;

/**
 * Where a document prints what it asks. A code alone means nothing outside its document.
 *
 * @param standard {@code ROLE/EDITION}
 * @param code {@code T5/K29} for a K or S, {@code T5.4} for a task, the label of its line for a requirement
 */
public record PrintedPlace(String standard, String code) {}
