package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.offering.Alternative;
import zhiti.offering.Unmet;
import zhiti.rulebook.Reason;

/** What stands in the way of an offering: a single reason, or a choice of ways of which one is enough. */
public sealed interface Hurdle {
    /** One that has to be taken. */
    record Single(Reason reason) implements Hurdle {}

    /** Alternatives: of one way all hurdles have to be taken, and then none of the other ways. */
    record OneOf(List<List<Hurdle>> ways) implements Hurdle {
        public OneOf {
            ways = ways.stream().map(List::copyOf).toList();
        }
    }

    /** Reasons against one offering as they stand to one another; a choice stands where its first reason does. */
    static List<Hurdle> of(List<Reason> reasons) {
        return of(reasons, 0);
    }

    private static List<Hurdle> of(List<Reason> reasons, int depth) {
        Map<Object, List<Reason>> together = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            List<Alternative> path = path(reason);
            Object group = path.size() > depth ? path.get(depth).group() : new Object();
            together.computeIfAbsent(group, key -> new ArrayList<>()).add(reason);
        }
        return together.values().stream()
                .flatMap(some ->
                        path(some.get(0)).size() > depth ? choice(some, depth) : Stream.of(new Single(some.get(0))))
                .toList();
    }

    private static Stream<Hurdle> choice(List<Reason> reasons, int depth) {
        Map<Integer, List<Reason>> ways = new TreeMap<>();
        reasons.forEach(reason -> ways.computeIfAbsent(path(reason).get(depth).way(), key -> new ArrayList<>())
                .add(reason));
        List<List<Hurdle>> each =
                ways.values().stream().map(way -> of(way, depth + 1)).toList();
        return each.size() == 1 ? each.get(0).stream() : Stream.of(new OneOf(each));
    }

    /** The choices that a reason belongs to, outermost first; none where what it says is asked in any case. */
    static List<Alternative> path(Reason reason) {
        return reason.facts().stream()
                .filter(Unmet.class::isInstance)
                .flatMap(unmet -> ((Unmet) unmet).oneOf().stream())
                .findFirst()
                .map(Alternative::path)
                .orElse(List.of());
    }

    /**
     * The day on which time alone has taken them all; empty where that never happens.
     *
     * @param day of one reason
     */
    static Optional<LocalDate> allTakenOn(List<Hurdle> hurdles, Function<Reason, Optional<LocalDate>> day) {
        List<Optional<LocalDate>> days =
                hurdles.stream().map(hurdle -> hurdle.takenOn(day)).toList();
        return days.stream().allMatch(Optional::isPresent) ? last(days) : Optional.empty();
    }

    private Optional<LocalDate> takenOn(Function<Reason, Optional<LocalDate>> day) {
        return this instanceof OneOf choice
                ? first(choice.ways().stream().map(way -> allTakenOn(way, day)).toList())
                : day.apply(((Single) this).reason());
    }

    /**
     * The last of the days that are known, of alternatives those of the way that needs the least time; empty where no day
     * is known.
     */
    static Optional<LocalDate> lastKnown(List<Hurdle> hurdles, Function<Reason, Optional<LocalDate>> day) {
        return last(hurdles.stream().map(hurdle -> hurdle.known(day)).toList());
    }

    private Optional<LocalDate> known(Function<Reason, Optional<LocalDate>> day) {
        return this instanceof OneOf choice
                ? first(choice.ways().stream().map(way -> lastKnown(way, day)).toList())
                : day.apply(((Single) this).reason());
    }

    private static Optional<LocalDate> last(Collection<Optional<LocalDate>> days) {
        return days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> first(Collection<Optional<LocalDate>> days) {
        return days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
