package zhiti.plan;

import java.util.Optional;
import zhiti.standard.Clause;
import zhiti.standard.Difference;

/**
 * A line of the difference of two editions, as far as it explains why somebody stands otherwise.
 *
 * @param from as the earlier document has it; empty where it does not
 * @param to as the later has it; empty where it does not
 */
public record EditionLine(
        Difference difference, Difference.Part part, Kind kind, Optional<Clause> from, Optional<Clause> to) {
    /** What is otherwise. */
    public enum Kind {
        NEW,
        DROPPED,
        /** At another level. */
        LEVEL,
        /** A requirement of more or less, with another force, for others, or met by other things. */
        ASKED,
        REWORDED,
        /** Under other duties: what ranks it and what it is inferred from is otherwise. */
        MOVED
    }

    /** As the later document has it, else the earlier. */
    public Clause clause() {
        return to.or(() -> from).orElseThrow();
    }
}
