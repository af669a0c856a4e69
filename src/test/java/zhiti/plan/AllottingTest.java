package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import zhiti.person.Person;
import zhiti.standard.Money;

/** One budget and the seats of sessions are shared as well as they can be, on teams thrown by dice. */
class AllottingTest {
    private static final int WORLDS = Integer.getInteger("worlds", 6);
    private static final long MOST = 20_000;

    /** People with the situations that their plans are chosen from. */
    private record Team(List<Person> people, List<Situation> situations, Money budget) {}

    /** Each person of a world several times over: they all want the same. */
    private static List<Team> teams(int times) {
        return LongStream.range(0, WORLDS)
                .mapToObj(seed -> {
                    World world = World.of(seed);
                    Adviser adviser = Shipped.adviser(world.catalog());
                    List<Person> people = new ArrayList<>();
                    List<Situation> situations = new ArrayList<>();
                    for (int i = 0; i < times; i++) {
                        world.employees().forEach(employee -> {
                            people.add(
                                    adviser.gaps(employee, Question.AS_WRITTEN).person());
                            situations.add(adviser.situation(employee, Question.AS_WRITTEN));
                        });
                    }
                    Money budget = new Money(new Lottery(seed).between(0, 20_000 * times));
                    return new Team(people, situations, budget);
                })
                .toList();
    }

    @Test
    void eachPointOfAFrontierIsTheBestPlanForItsMoney() {
        int points = 0;
        for (Team team : teams(1)) {
            for (Situation situation : team.situations()) {
                Frontier frontier = Frontier.of(situation.within(Limits.NONE.within(new Money(30_000))), MOST);
                for (Frontier.Point point : frontier.points()) {
                    Best best = new BestPlanner(MOST, Optional.empty())
                            .best(situation.within(Limits.NONE.within(new Money((int) point.fee()))));
                    if (frontier.open().isEmpty() && best.optimality().proven()) {
                        assertThat(Value.of(situation, point.steps())).isEqualTo(best.value());
                        points++;
                    }
                }
                for (int i = 1; i < frontier.points().size(); i++) {
                    assertThat(frontier.points().get(i).worth())
                            .isGreaterThan(frontier.points().get(i - 1).worth());
                    assertThat(frontier.points().get(i).fee())
                            .isGreaterThan(frontier.points().get(i - 1).fee());
                }
            }
        }
        assertThat(points).isGreaterThan(2 * WORLDS);
    }

    @Test
    void theSharesAreTheBestOfAllThatTheBudgetPaysFor() {
        int compared = 0;
        for (Team team : teams(1)) {
            List<Frontier> frontiers = new ArrayList<>();
            for (Situation situation : team.situations()) {
                frontiers.add(Frontier.of(situation.within(Limits.NONE.within(team.budget())), MOST));
            }
            frontiers.addAll(List.copyOf(frontiers));
            Shares shares = new Shares(frontiers, team.budget().twd());
            Worth best = all(frontiers, 0, team.budget().twd());
            assertThat(shares.best().orElseThrow().worth()).isEqualTo(best);
            assertThat(shares.best().orElseThrow().fee())
                    .isLessThanOrEqualTo(team.budget().twd());
            assertThat(shares.hope()).isGreaterThanOrEqualTo(best);
            compared++;
        }
        assertThat(compared).isEqualTo(WORLDS);
    }

    /** The best of every way to give each from this one on a plan. */
    private static Worth all(List<Frontier> frontiers, int from, long budget) {
        if (from == frontiers.size()) {
            return Worth.NOTHING;
        }
        Worth best = Worth.of(new long[] {-1, 0, 0, 0, 0, 0});
        for (Frontier.Point point : frontiers.get(from).points()) {
            if (point.fee() <= budget) {
                Worth with = all(frontiers, from + 1, budget - point.fee()).plus(point.worth());
                best = with.compareTo(best) > 0 ? with : best;
            }
        }
        return best;
    }

    @Test
    void noSessionTakesMoreThanItHasSeatsForAndNoMoneyIsSpentTwice() {
        int full = 0;
        for (Team team : teams(6)) {
            Allotting allotting = new Allotting(team.people(), team.situations(), team.budget());
            Allotment allotment = allotting.allotment();
            List<List<Placed>> steps = allotting.steps();
            Map<String, Integer> taken = new HashMap<>();
            long fees = 0;
            for (List<Placed> one : steps) {
                for (Placed step : one) {
                    fees += step.legal()
                            ? 0
                            : step.candidate().offering().cost().twd();
                    step.session()
                            .filter(day -> !step.booked())
                            .ifPresent(day -> taken.merge(step.id() + " " + day, 1, Integer::sum));
                }
            }
            for (List<Placed> one : steps) {
                for (Placed step : one) {
                    step.session().filter(day -> !step.booked()).ifPresent(day -> {
                        int seats = step.candidate().offering().sessions().stream()
                                .filter(session -> session.on().equals(day))
                                .findFirst()
                                .orElseThrow()
                                .seats();
                        assertThat(taken.get(step.id() + " " + day)).isLessThanOrEqualTo(seats);
                    });
                }
            }
            assertThat(fees)
                    .isEqualTo(allotment.spent().twd())
                    .isLessThanOrEqualTo(team.budget().twd());
            full += allotment.full().size();
            for (Allotment.Part part : allotment.parts()) {
                // Nobody's next step would make the team better: else it would have been taken.
                part.next()
                        .flatMap(Allotment.Next::instead)
                        .ifPresent(shift -> assertThat(IntStream.of(
                                                shift.must(), shift.mustLevels(), shift.should(), shift.shouldLevels())
                                        .filter(by -> by != 0)
                                        .findFirst()
                                        .orElse(0))
                                .isLessThanOrEqualTo(0));
            }
        }
        assertThat(full).as("sessions that are never full prove nothing").isPositive();
    }
}
