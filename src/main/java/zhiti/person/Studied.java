package zhiti.person;

/**
 * That somebody has studied what a requirement asks for.
 *
 * @param key the requirement's key
 */
public record Studied(String key) {}
