package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.offering.Catalog;
import zhiti.offering.Session;
import zhiti.person.Employee;
import zhiti.standard.Money;

/**
 * What a plan prints is what its steps do in the order in which they are printed, on thousands of people thrown by dice. A
 * failure names who: {@code -Dreplay.seed=17} tries that one alone, {@code -Dreplays=20000} tries more of them.
 */
class PrintedReplayTest {
    private static final int REPLAYS = Integer.getInteger("replays", 600);

    /** One plan, and what it was made from. */
    private record Case(String who, Catalog catalog, Employee employee, Question question) {
        int replay() {
            Plan plan = Shipped.adviser(catalog).plan(employee, question);
            return new PrintedReplay(who, catalog, plan).hold();
        }
    }

    private static LongStream seeds(int many) {
        Long one = Long.getLong("replay.seed");
        return one == null ? LongStream.rangeClosed(1, many) : LongStream.of(one);
    }

    @Test
    void plans_by_the_catalog_that_ships_say_what_their_steps_do() {
        hold(seeds(REPLAYS)
                .mapToObj(seed -> new Case(
                        "shipped, seed " + seed,
                        Shipped.HOUSE.catalog(),
                        ShippedPeople.of(seed),
                        Question.AS_WRITTEN)));
    }

    @Test
    void plans_by_catalogs_that_nobody_would_print_say_what_their_steps_do() {
        hold(seeds(REPLAYS / 3).boxed().flatMap(seed -> {
            World world = World.of(seed + 10_000);
            return world.employees().stream()
                    .map(employee -> new Case(
                            "world, seed " + seed + ", " + employee.id(),
                            world.catalog(),
                            employee,
                            Question.AS_WRITTEN));
        }));
    }

    /** The search for the best plan counts what the plan says. */
    @Test
    void best_plans_say_what_their_steps_do() {
        hold(seeds(REPLAYS / 30).mapToObj(seed -> {
            Lottery lottery = new Lottery(seed);
            Limits limits = Limits.NONE
                    .within(new Money(lottery.between(0, 30_000)))
                    .searched(new Limits.Search(Optional.of(Duration.ofMillis(200)), false));
            return new Case(
                    "best, seed " + seed,
                    Shipped.HOUSE.catalog(),
                    ShippedPeople.of(seed),
                    Question.AS_WRITTEN.within(limits));
        }));
    }

    private static void hold(Stream<Case> cases) {
        List<Case> all = cases.toList();
        int steps = all.parallelStream().mapToInt(Case::replay).sum();
        assertThat(steps).as("plans of nothing prove nothing").isGreaterThan(2 * all.size());
    }

    /** In no quarter is there room for something more that brings a must gap nearer. */
    @Test
    void no_must_gap_is_left_that_one_more_step_would_bring_nearer() {
        List<String> left = seeds(REPLAYS / 3)
                .boxed()
                .parallel()
                .flatMap(seed -> left(
                        "seed " + seed,
                        Shipped.adviser(Shipped.HOUSE.catalog()).situation(ShippedPeople.of(seed), Question.AS_WRITTEN))
                        .stream())
                .toList();
        assertThat(left).isEmpty();
    }

    private static List<String> left(String who, Situation situation) {
        List<Placed> steps = new GreedyPlanner().plan(situation);
        Value now = Value.of(situation, steps);
        List<String> left = new ArrayList<>();
        Set<String> taken = steps.stream().map(Placed::id).collect(Collectors.toSet());
        for (Candidate candidate : situation.candidates()) {
            if (situation.isOpen(candidate) && !taken.contains(candidate.id())) {
                for (int quarter = 0; quarter < situation.quarters(); quarter++) {
                    with(situation, steps, candidate, quarter)
                            .map(more -> Value.of(situation, more))
                            .filter(more -> more.must().compareTo(now.must()) > 0)
                            .ifPresent(more -> left.add(who + ": " + candidate.id() + " " + now + " " + more));
                }
            }
        }
        return left;
    }

    private static Optional<List<Placed>> with(
            Situation situation, List<Placed> steps, Candidate candidate, int quarter) {
        Choice choice = new Turn(situation, steps, List.of()).valued(candidate);
        Calendar calendar = new Calendar(situation, steps);
        Progress progress = new Progress(situation, steps);
        Quarter named = situation.first().plus(quarter);
        return calendar.end(choice, quarter)
                .filter(end -> calendar.isHeld(choice, named)
                        && Calendar.hasCome(candidate.possibleOn(), named)
                        && candidate.possibleUntil().isValidOn(progress.firstDay(end))
                        && progress.mayEnter(candidate, quarter))
                .map(end -> {
                    List<Placed> more = new ArrayList<>(steps);
                    Optional<LocalDate> day = calendar.session(choice, named).map(Session::on);
                    more.add(Placed.at(choice, quarter, end, day, Optional.empty()));
                    return more;
                });
    }
}
