package zhiti.standard;

import java.util.Optional;

/**
 * A work product of a task (工作產出).
 *
 * @param code as read after errata; empty where the document prints none
 * @param track the one track that asks for it, where marked
 */
public record Output(String code, Wording name, Optional<Track> track) {}
