package zhiti.plan;

import java.util.Optional;

/** What a rule may find. Found once or folded, its key says. */
public sealed interface Conclusion permits Gap, AssessFirst, Urgency, Fit, Bar, NotYet, Weight {
    /** The id of the offering it is about, if it is about one. */
    default Optional<String> about() {
        return Optional.empty();
    }
}
