package zhiti.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One list of two documents, held against each other by meaning.
 *
 * @param kept in both, whatever their codes, in the order of the later document
 * @param added in the later alone
 * @param dropped in the earlier alone
 * @param close near-twins among {@link #dropped} and {@link #added}
 */
public record Compared(List<Pair> kept, List<Clause> added, List<Clause> dropped, List<Pair> close) {
    public Compared {
        kept = List.copyOf(kept);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        close = List.copyOf(close);
    }

    /** What is left alone on both sides, and is near to one another. */
    static Compared of(List<Pair> kept, List<Clause> added, List<Clause> dropped, BiPredicate<Clause, Clause> twins) {
        List<Pair> close = dropped.stream()
                .flatMap(one ->
                        added.stream().filter(other -> twins.test(one, other)).map(other -> new Pair(one, other)))
                .toList();
        return new Compared(kept, added, dropped, close);
    }

    /** The same thing in both documents, or near-twins. */
    public record Pair(Clause from, Clause to) {
        /** With other codes; what has none is never renumbered. */
        public boolean isRenumbered() {
            return !Set.copyOf(from.codes()).equals(Set.copyOf(to.codes()));
        }

        /**
         * In other words; width, space and marks aside. The word that says how strongly a requirement is meant, and of
         * whom, may stand elsewhere in its line.
         */
        public boolean isReworded() {
            return asksOtherwise() || !Likeness.plain(from.words()).equals(Likeness.plain(to.words()));
        }

        /** A requirement of more or less, with another force, of other people, or met by other things. */
        public boolean asksOtherwise() {
            Optional<Requirement> then = from.strictest();
            Optional<Requirement> now = to.strictest();
            return then.isPresent() && now.isPresent() && !then.get().asksLike(now.get());
        }

        Pair reversed() {
            return new Pair(to, from);
        }
    }

    /** Those kept that have other codes. */
    public List<Pair> renumbered() {
        return kept.stream().filter(Pair::isRenumbered).toList();
    }

    /** Those kept that are in other words. */
    public List<Pair> reworded() {
        return kept.stream().filter(Pair::isReworded).toList();
    }

    /** The same the other way round. */
    Compared reversed(List<Clause> order) {
        return new Compared(
                order.stream()
                        .flatMap(clause ->
                                kept.stream().filter(pair -> pair.from().equals(clause)))
                        .map(Pair::reversed)
                        .toList(),
                dropped,
                added,
                close.stream().map(Pair::reversed).toList());
    }
}
