package zhiti.plan;

import java.util.Optional;
import zhiti.standard.Standard;

/**
 * A job that somebody does today, by the document that asks for it.
 *
 * @param before the edition before it, while what is new in {@link #document} is still in transition
 */
record Job(Standard document, Optional<Standard> before) {
    /** A job whose edition is in no transition. */
    Job(Standard document) {
        this(document, Optional.empty());
    }
}
