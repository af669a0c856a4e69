package zhiti.intake;

import java.util.ArrayList;
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

    /** Read whole, with nothing to say. */
    static <T> Read<T> ok(T value) {
        return new Ok<>(value, List.of());
    }

    /** Refused for one reason. */
    static <T> Read<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /** What was found wrong; nothing where it was read. */
    default List<Problem> problems() {
        return this instanceof Refused<T> refused ? refused.problems() : List.of();
    }

    /** The thing made of the thing, or the same problems. */
    default <R> Read<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Ok<T> ok
                ? new Ok<>(change.apply(ok.value()), ok.notes())
                : new Refused<>(((Refused<T>) this).problems());
    }

    /** What reading goes on to, with the notes of both; or the same problems. */
    default <R> Read<R> then(Function<? super T, Read<R>> next) {
        if (!(this instanceof Ok<T> ok)) {
            return new Refused<>(problems());
        }
        Read<R> read = next.apply(ok.value());
        if (!(read instanceof Ok<R> more)) {
            return read;
        }
        List<Problem> notes = new ArrayList<>(ok.notes());
        notes.addAll(more.notes());
        return new Ok<>(more.value(), notes);
    }
}
