package zhiti.intake;

import java.util.Optional;
import java.util.function.Function;

/** How a written value becomes what it means. */
@FunctionalInterface
public interface Reading<T> {
    /** The meaning; or empty, with the problem among the findings. */
    Optional<T> read(Node node, Findings findings);

    /** The same reading, and what is made of its meaning. */
    default <R> Reading<R> then(Function<? super T, ? extends R> change) {
        return (node, findings) -> read(node, findings).map(change);
    }
}
