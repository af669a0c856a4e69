package zhiti.offering;

/**
 * An offering stands before the rules because another one needs it: it may open the way even where it closes nothing.
 *
 * @param offering by id
 * @param opened the id of the offering that needs it
 */
public record Opens(String offering, String opened) {}
