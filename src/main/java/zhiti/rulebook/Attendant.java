package zhiti.rulebook;

import java.util.List;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/** Stands beside a session: lets rules fire or keeps them asleep, and looks on when a folder is through. */
interface Attendant {
    /** Lets everything be. */
    Attendant NONE = new Attendant() {};

    /** Whether a rule may fire. */
    default boolean lets(String rule) {
        return true;
    }

    /** A folder has run; what was found so far is there for the asking. */
    default void ran(String folder, KieSession session, Supplier<List<Concluded>> found) {}

    /** The session is over. */
    default void closed() {}
}
