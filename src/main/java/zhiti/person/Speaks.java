package zhiti.person;

import java.time.LocalDate;

/**
 * What was seen of a person's use of a language.
 *
 * @param key the requirement it answers; empty where it answers none
 * @param language english, taiwanese, japanese …
 * @param skill spoken, written, proposal, presentation
 * @param enough whether it reaches what the requirement asks
 */
public record Speaks(
        String key, String language, String skill, Fluency level, Source by, LocalDate on, boolean enough) {}
