package zhiti.person;

import java.time.LocalDate;

/**
 * A use of a language that somebody vouches for.
 *
 * @param language english, taiwanese, japanese …
 * @param skill spoken, written, proposal, presentation
 */
public record LanguageUse(String language, String skill, Fluency level, Source by, LocalDate on) {}
