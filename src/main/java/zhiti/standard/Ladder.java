package zhiti.standard;

/** A way up, from one role to the next, by id. */
public record Ladder(String from, String to) {}
