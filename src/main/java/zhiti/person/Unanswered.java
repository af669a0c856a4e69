package zhiti.person;

/**
 * A requirement that no field of the person answers: unknown, so no gap.
 *
 * @param key the requirement's key
 * @param field the field of the people file that would answer it
 */
public record Unanswered(String key, String field) {}
