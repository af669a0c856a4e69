package zhiti.person;

import java.time.LocalDate;

/**
 * An offering all of whose sessions that could still be joined fall on days on which the person takes no class.
 *
 * @param offering by id
 * @param on the first of these sessions
 * @param with what it falls on
 */
public record Clash(String offering, LocalDate on, Busy with) {}
