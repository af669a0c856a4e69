package zhiti.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhiti.offering.Session;

/** Finds by how little a limit has to be eased for something to become possible. */
final class Rises {
    private final Situation situation;
    private final Predicate<Limits> possible;

    /** @param possible what is to become so; once it is, it stays so with more */
    Rises(Situation situation, Predicate<Limits> possible) {
        this.situation = situation;
        this.possible = possible;
    }

    /** The least rise of a limit that is enough; empty where none is. */
    Optional<Rise> least(Limit limit) {
        return switch (limit.kind()) {
            case BUDGET -> least(fees(), more -> Rise.by(limit, more));
            case HOURS -> least(hours(), more -> Rise.by(limit, more));
            case STEPS -> least(situation.candidates().size(), more -> Rise.by(limit, more));
            case QUARTER ->
                IntStream.range(0, situation.quarters())
                        .mapToObj(situation.first()::plus)
                        .flatMap(quarter -> least(hours(), more -> Rise.in(quarter, limit, more)).stream())
                        .min(Comparator.comparingInt(Rise::more))
                        .or(() -> least(hours(), more -> Rise.by(limit, more)));
            case BY ->
                days(LocalDate.parse(limit.value()))
                        .map(day -> Rise.until(day, limit))
                        .filter(this::isEnough)
                        .findFirst();
            case WITH, WITHOUT -> Optional.of(Rise.by(limit, 0)).filter(this::isEnough);
        };
    }

    private boolean isEnough(Rise rise) {
        return possible.test(rise.on(situation));
    }

    private Optional<Rise> least(int most, IntFunction<Rise> rise) {
        if (most == 0 || !isEnough(rise.apply(most))) {
            return Optional.empty();
        }
        int tooLittle = 0;
        int enough = most;
        while (enough - tooLittle > 1) {
            int middle = (enough + tooLittle) >>> 1;
            if (isEnough(rise.apply(middle))) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(rise.apply(enough));
    }

    private int fees() {
        return situation.candidates().stream().mapToInt(situation::fee).sum();
    }

    private int hours() {
        return situation.candidates().stream()
                .mapToInt(candidate -> candidate.offering().hours())
                .sum();
    }

    private Stream<Candidate> open() {
        return situation.candidates().stream().filter(situation::isOpen);
    }

    /** The days after a deadline on which something more could be over. */
    private Stream<LocalDate> days(LocalDate after) {
        List<LocalDate> quarters = IntStream.range(0, situation.quarters())
                .mapToObj(quarter -> situation.first().plus(quarter).lastDay())
                .toList();
        Stream<LocalDate> lapses = open().flatMap(candidate -> candidate.possibleUntil().day().stream());
        Stream<LocalDate> sessions = open().flatMap(candidate -> candidate.offering().sessions().stream())
                .map(Session::on);
        return Stream.of(quarters.stream(), lapses, sessions)
                .flatMap(days -> days)
                .filter(day -> day.isAfter(after))
                .distinct()
                .sorted();
    }
}
