package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.EarlierPlan;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.person.Source;
import zhiti.person.Stale;

/** Why another level is shown of a task or a competency than the plan before knew: which rating came, or which one went. */
final class LevelWhy {
    private final Both both;
    private final Grounds grounds;

    LevelWhy(Both both, Grounds grounds) {
        this.both = both;
        this.grounds = grounds;
    }

    List<Cause> of(String key) {
        Optional<EarlierPlan.Seen> then = both.gapThen(key).flatMap(EarlierPlan.Gap::winner);
        Optional<Shown> now = Optional.ofNullable(both.opinion().shown().get(key));
        if (now.isEmpty()) {
            return then.map(seen -> gone(key, seen)).orElseGet(() -> agedUnseen(key));
        }
        Rating winner = now.get().winner();
        if (then.isEmpty()) {
            boolean isNews = both.isSince(winner.on())
                    || both.wasUnknown(key)
                    || both.gapThen(key).isPresent();
            return isNews ? List.of(came(winner)) : agedUnseen(key);
        }
        if (then.get().is(winner)) {
            return List.of();
        }
        if (winner.by() == then.get().source() && winner.on().equals(then.get().on())) {
            return readAnew(winner, then.get());
        }
        boolean wasKnown = both.gapThen(key).orElseThrow().evidence().stream().anyMatch(seen -> seen.is(winner));
        boolean isLoser = now.get().losers().stream().anyMatch(then.get()::is);
        return !wasKnown ? List.of(came(winner)) : isLoser ? List.of() : gone(key, then.get());
    }

    private Cause came(Rating rating) {
        if (rating.by() == Source.TASKS) {
            return both.cause(Cause.Kind.RATING, "inferred", "level", rating.level())
                    .on(rating);
        }
        return both.cause(
                        Cause.Kind.RATING, "new-rating", "by", rating.by(), "level", rating.level(), "on", rating.on())
                .on(rating);
    }

    /** The same rating comes to another level: by another number of the house, another standard, or a correction. */
    private List<Cause> readAnew(Rating rating, EarlierPlan.Seen then) {
        List<Cause> causes = new ArrayList<>();
        causes.add(both.cause(
                        Cause.Kind.CORRECTED,
                        "rating-reread",
                        "by",
                        rating.by(),
                        "on",
                        rating.on(),
                        "before",
                        then.level(),
                        "now",
                        rating.level())
                .on(rating));
        causes.addAll(grounds.of(Change.Kind.RULES, Change.Kind.STANDARDS));
        return causes;
    }

    /** The rating that won then counts no more: grown old, or no longer in the file. */
    private List<Cause> gone(String key, EarlierPlan.Seen seen) {
        if (seen.source() == Source.TASKS) {
            return List.of(both.cause(Cause.Kind.RATING, "inferred-no-more", "level", seen.level()));
        }
        return written(key)
                .filter(seen::is)
                .findFirst()
                .map(rating -> List.of(agedOf(rating)))
                .orElseGet(() -> List.of(both.cause(
                        Cause.Kind.CORRECTED,
                        "rating-removed",
                        "by",
                        seen.source(),
                        "level",
                        seen.level(),
                        "on",
                        seen.on())));
    }

    /** Of what the plan before did not tell: the newest rating that no longer counts. */
    private List<Cause> agedUnseen(String key) {
        Optional<Rating> stale = both.evidence().stale().values().stream()
                .filter(old -> old.key().equals(key))
                .map(Stale::newest)
                .findFirst();
        List<Rating> counted = Optional.ofNullable(both.opinion().shown().get(key)).stream()
                .flatMap(shown -> Stream.concat(Stream.of(shown.winner()), shown.losers().stream()))
                .toList();
        return stale.or(() -> written(key)
                        .filter(rating -> counted.stream().noneMatch(rating::equals))
                        .filter(rating -> !both.isSince(rating.on()))
                        .max(Comparator.comparing(Rating::on)))
                .map(rating -> List.of(agedOf(rating)))
                .orElseGet(() -> restsOn(counted));
    }

    /** Which rating won then the plan before did not tell; now it is this one, and the file is another. */
    private List<Cause> restsOn(List<Rating> counted) {
        if (!grounds.differ(Change.Kind.INPUTS)) {
            return List.of();
        }
        return counted.isEmpty()
                ? List.of(both.cause(Cause.Kind.CORRECTED, "rests-on-nothing"))
                : List.of(both.cause(
                                Cause.Kind.CORRECTED,
                                "rests-on",
                                "by",
                                counted.get(0).by(),
                                "level",
                                counted.get(0).level(),
                                "on",
                                counted.get(0).on())
                        .on(counted.get(0)));
    }

    private Stream<Rating> written(String key) {
        return both.employee().ratings().stream()
                .filter(rating -> rating.subject().key().equals(key))
                .flatMap(rating -> rating.rating(both.policy()).stream());
    }

    private Cause agedOf(Rating rating) {
        return both.cause(
                        Cause.Kind.GROWN_OLD,
                        "rating-grown-old",
                        "by",
                        rating.by(),
                        "level",
                        rating.level(),
                        "on",
                        rating.on(),
                        "limit",
                        both.policy().of("evidence." + rating.by().id() + ".months"))
                .on(rating);
    }
}
