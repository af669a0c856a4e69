package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.standard.Money;

/** The search comes to what trying everything comes to, on thousands of small cases thrown by dice. */
class BestPlanBruteForceTest {
    private static final int WORLDS = Integer.getInteger("worlds", 300);

    @Test
    void theBestPlanIsTheBestOfAll() {
        List<String> unlike = new ArrayList<>();
        int compared = 0;
        int chosen = 0;
        for (Situation situation : situations().toList()) {
            BruteForce force = new BruteForce(situation);
            Optional<BruteForce.Best> expected = force.best();
            Ground ground = new Ground(situation);
            Incumbent incumbent = new Incumbent();
            Search.Ended ended =
                    new Search(ground, incumbent, Long.MAX_VALUE, () -> false).over(new Thinning(ground).items());
            assertThat(ended.proven()).isTrue();
            Optional<BruteForce.Best> found = incumbent.best().map(solution -> best(ground, solution));
            if (!found.equals(expected)) {
                unlike.add(situation.limits() + "\n  expected " + expected + "\n  found    " + found);
            }
            compared++;
            chosen += expected.map(best -> best.ids().size()).orElse(0);
        }
        assertThat(unlike).as("of " + compared).isEmpty();
        assertThat(compared).isGreaterThan(8 * WORLDS);
        assertThat(chosen).as("plans of nothing prove nothing").isGreaterThan(compared / 2);
    }

    private static BruteForce.Best best(Ground ground, Solution solution) {
        List<Long> measures = new ArrayList<>();
        Arrays.stream(ground.gains.measures(solution.gain())).forEach(measure -> measures.add(-measure));
        measures.addAll(List.of(
                solution.cost(), (long) solution.hours(), (long) solution.ids().size(), (long) -solution.kept()));
        return new BruteForce.Best(measures, solution.ids());
    }

    private static Stream<Situation> situations() {
        return LongStream.range(0, WORLDS).boxed().flatMap(seed -> {
            World world = World.of(seed);
            Lottery lottery = new Lottery(seed);
            Adviser adviser = Shipped.adviser(world.catalog());
            return world.employees().stream()
                    .map(employee -> adviser.situation(employee, Question.AS_WRITTEN))
                    .filter(whole -> !whole.gaps().isEmpty())
                    .flatMap(whole -> LongStream.range(0, 5).mapToObj(i -> small(lottery, whole)));
        });
    }

    /** A few of the candidates, and limits. */
    private static Situation small(Lottery lottery, Situation whole) {
        List<Candidate> useful = whole.candidates().stream()
                .filter(candidate -> !candidate.barred())
                .filter(candidate ->
                        !candidate.fits().isEmpty() || !candidate.opens().isEmpty())
                .toList();
        Set<String> few = new TreeSet<>();
        int many = lottery.between(2, 5);
        // What opens the way to another is drawn with it, or hardly any way would ever be opened.
        for (Candidate drawn : alike(lottery, useful)) {
            if (few.size() < many) {
                few.add(drawn.id());
                useful.stream()
                        .filter(opener -> opener.opens().contains(drawn.id()))
                        .limit(many - few.size())
                        .forEach(opener -> few.add(opener.id()));
            }
        }
        List<Candidate> candidates = whole.candidates().stream()
                .filter(candidate -> few.contains(candidate.id()))
                .toList();
        return new Situation(
                whole.asOf(),
                whole.policy(),
                whole.weeklyHours(),
                whole.gaps(),
                candidates,
                whole.standing(),
                whole.year(),
                lottery.oneIn(3)
                        ? lottery.some(candidates, 1).stream()
                                .collect(Collectors.toMap(Candidate::id, c -> whole.first()))
                        : Map.of(),
                limits(lottery, whole.asOf(), candidates));
    }

    /** In a random order; half of the time those first that serve the same gaps as the first: they are the ones that clash. */
    private static List<Candidate> alike(Lottery lottery, List<Candidate> useful) {
        List<Candidate> shuffled = lottery.shuffled(useful);
        if (shuffled.isEmpty() || lottery.oneIn(2)) {
            return shuffled;
        }
        Set<String> gaps = shuffled.get(0).fits().stream().map(Fit::gap).collect(Collectors.toSet());
        return shuffled.stream()
                .sorted(Comparator.comparing(
                        (Candidate one) -> one.fits().stream().noneMatch(fit -> gaps.contains(fit.gap()))))
                .toList();
    }

    private static Limits limits(Lottery lottery, LocalDate asOf, List<Candidate> candidates) {
        int fees = candidates.stream()
                .mapToInt(candidate -> candidate.offering().cost().twd())
                .sum();
        return new Limits(
                lottery.oneIn(2) ? Optional.of(new Money(lottery.between(0, fees))) : Optional.empty(),
                lottery.oneIn(3) ? Optional.of(lottery.between(5, 80)) : Optional.empty(),
                lottery.oneIn(3) ? Optional.of(lottery.between(2, 30)) : Optional.empty(),
                Map.of(),
                lottery.oneIn(2) ? Optional.of(lottery.between(1, 4)) : Optional.empty(),
                lottery.oneIn(5) ? Optional.of(asOf.plusDays(lottery.between(60, 400))) : Optional.empty(),
                lottery.oneIn(3) && !candidates.isEmpty()
                        ? lottery.some(candidates, lottery.between(1, 2)).stream()
                                .map(Candidate::id)
                                .collect(Collectors.toSet())
                        : Set.of(),
                Set.of(),
                Map.of(),
                Optional.empty());
    }
}
