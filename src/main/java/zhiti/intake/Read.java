package zhiti.intake;

import java.util.List;
import java.util.function.Function;

/** What came of reading a file: the thing, or every problem found. Never half of it. */
public sealed interface Read<T> {
    /** Read whole. {@code notes} are things read otherwise than written, such as full-width digits: to be said, not refused. */
    record Ok<T>(T value, List<Problem> notes) implements Read<T> {
        public Ok {
            notes = List.copyOf(notes);
        }
    }

    /** Refused, with every problem found. */
    record Refused<T>(List<Problem> problems) implements Read<T> {
        public Refused {
            problems = problems.stream().sorted().toList();
        }
    }

    /** The thing made of the thing, or the same problems. */
    default <R> Read<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Ok<T> ok
                ? new Ok<>(change.apply(ok.value()), ok.notes())
                : new Refused<>(((Refused<T>) this).problems());
    }
}
