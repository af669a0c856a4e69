package zhiti.standard;

import java.util.Optional;

/**
 * A behaviour that shows a task is mastered (行為指標).
 *
 * @param code as read after errata
 * @param track the one track that asks for it, where marked
 */
public record Indicator(String code, Wording text, Optional<Track> track) {}
