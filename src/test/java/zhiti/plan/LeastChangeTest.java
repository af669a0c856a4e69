package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Setting;
import zhiti.intake.Source;
import zhiti.intake.Supposing;
import zhiti.offering.Catalog;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.standard.Asked;
import zhiti.standard.Role;
import zhiti.standard.Tier;

/** The least change closes all must gaps when it is applied, and nothing smaller does: tried on small cases one by one. */
class LeastChangeTest {
    private static final int WORLDS = Integer.getInteger("worlds", 24);
    /** More make too many choices to try. */
    private static final int MOST_LEVERS = 9;

    private static final Map<String, Employee> TEAM = team();

    @Test
    void appliedAsAFileIsReadItLeavesNoMustGapOfTheRole() {
        int found = 0;
        for (Employee employee : TEAM.values()) {
            for (Role role : roles(employee)) {
                LeastChange least = least(Shipped.HOUSE.catalog(), employee, role);
                assertThat(left(Shipped.HOUSE.catalog(), employee, role, least.settings()))
                        .as(employee.id() + " for " + role.id() + " " + least.settings())
                        .isEmpty();
                assertThat(least.proven()).isTrue();
                assertThat(least.beyond()).isEmpty();
                assertThat(least.moves())
                        .allSatisfy(move -> assertThat(move.closes()).isNotEmpty());
                found += least.moves().size();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** Whoever takes one change away, or a level of one, has a must gap again. */
    @Test
    void noChangeOfTheSampleTeamCanBeLeftAwayOrLowered() {
        for (Employee employee : TEAM.values()) {
            LeastChange least = least(Shipped.HOUSE.catalog(), employee, employee.role());
            for (LeastChange.Move move : least.moves()) {
                List<String> without = new ArrayList<>(least.settings());
                without.remove(move.setting());
                assertThat(left(Shipped.HOUSE.catalog(), employee, employee.role(), without))
                        .as(employee.id() + " without " + move.setting())
                        .isNotEmpty();
                int below = move.reach() - 1;
                if (move.kind() == LeastChange.Kind.RATING
                        && below > move.shown().orElse(0)) {
                    without.add(move.setting().replaceAll("=\\d+$", "=" + below));
                    assertThat(left(Shipped.HOUSE.catalog(), employee, employee.role(), without))
                            .as(employee.id() + " with " + without)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void onSmallCasesItIsTheLeastOfAllThatWereTried() {
        int several = 0;
        int shared = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            Employee employee = nearlyThere(new Lottery(seed), world.employees().get(0));
            Nearest search = search(world.catalog(), employee, employee.role());
            LeastChange least = search.find();
            String name = "seed " + seed + " " + least.settings();
            assertThat(least.proven()).as(name).isTrue();
            List<Lever> levers = search.still().levers();
            if (levers.size() > MOST_LEVERS) {
                continue;
            }
            LeastHit costs = new LeastHit(levers);
            // The cheapest first: whatever comes before the first that does was tried and does not.
            int[] best = LeastHitTest.all(levers).stream()
                    .sorted(Comparator.comparing(costs::cost))
                    .filter(choice -> search.still().after(choice).isEmpty())
                    .findFirst()
                    .orElseThrow();
            List<String> settings = IntStream.range(0, best.length)
                    .filter(lever -> best[lever] > 0)
                    .mapToObj(lever -> levers.get(lever).setting(best[lever]))
                    .toList();
            assertThat(least.moves().stream().map(LeastChange.Move::setting))
                    .as(name)
                    .isEqualTo(settings);
            several += settings.size() > 1 ? 1 : 0;
            shared += settings.size() < least.missing().size() ? 1 : 0;
        }
        assertThat(several).as("cases with several changes").isGreaterThan(WORLDS / 6);
        assertThat(shared).as("cases with fewer changes than gaps").isPositive();
    }

    /** Someone who has shown all that is asked of them but for a few things. */
    private static Employee nearlyThere(Lottery lottery, Employee employee) {
        Employee alone = TwoPosts.in(employee, employee.role());
        List<Asked> asked = premises(Shipped.HOUSE.catalog()).asked(alone, Optional.empty(), Shipped.AS_OF);
        List<Asked> levelled = asked.stream().filter(Asked::isLevelled).toList();
        String duty = lottery.pick(levelled.stream()
                .flatMap(one -> one.duties().stream())
                .distinct()
                .toList());
        List<Asked> ofDuty =
                levelled.stream().filter(one -> one.duties().contains(duty)).toList();
        Set<String> few = new LinkedHashSet<>();
        lottery.some(ofDuty, 3).forEach(one -> few.add(one.key()));
        ofDuty.stream().filter(Asked::isTask).limit(2).forEach(one -> few.add(one.key()));
        List<Assessment> ratings = new ArrayList<>();
        for (Asked one : levelled) {
            int level = few.contains(one.key())
                    ? one.required() - lottery.between(1, one.isTask() ? 1 : 2)
                    : one.required();
            ratings.add(Footing.rating(one.subject(), level, Shipped.AS_OF.minusDays(lottery.between(0, 30))));
        }
        return alone.rated(ratings);
    }

    /** One rating of a task takes the urgency of several skills with it. */
    @Test
    void aChangeThatAnswersForSeveralGapsIsFoundWhereItIsLess() {
        LeastChange least = least(
                Shipped.HOUSE.catalog(), TEAM.get("E002"), TEAM.get("E002").role());
        assertThat(least.moves()).hasSizeLessThan(least.missing().size());
        assertThat(least.moves())
                .filteredOn(move -> move.id().endsWith("/T2.2"))
                .singleElement()
                .satisfies(move -> assertThat(move.closes()).hasSizeGreaterThan(1));
    }

    @Test
    void whatOnlyTimeClosesIsToldWithItsDay() {
        LeastChange least = least(
                Shipped.HOUSE.catalog(), TEAM.get("E002"), TEAM.get("E002").role());
        assertThat(least.moves())
                .filteredOn(LeastChange.Move::onlyTime)
                .singleElement()
                .satisfies(move -> assertThat(move.metOn()).contains(java.time.LocalDate.of(2027, 1, 22)));
    }

    @Test
    void whoMissesNothingThatIsMustHasNothingToShow() {
        LeastChange least = least(
                Shipped.HOUSE.catalog(), TEAM.get("E011"), TEAM.get("E011").role());
        assertThat(least.isReady()).isTrue();
        assertThat(least.moves()).isEmpty();
        assertThat(least.unknown()).isNotEmpty();
    }

    @Test
    void whatNobodyHasRatedIsCalledThat() {
        Role manager = Shipped.STANDARDS.roles().get("exhibition-marketing-manager");
        LeastChange least = least(Shipped.HOUSE.catalog(), TEAM.get("E001"), manager);
        assertThat(least.missing()).anyMatch(line -> line.gap().presumed());
        assertThat(least.missing())
                .filteredOn(line -> line.gap().presumed())
                .allSatisfy(line -> assertThat(line.because())
                        .extracting(reason -> reason.rule())
                        .contains("gap/presumed-none-towards-target")
                        .doesNotContain("gap/below-required-level"));
    }

    private static LeastChange least(Catalog catalog, Employee employee, Role role) {
        return Shipped.adviser(catalog).leastChange(employee, Question.AS_WRITTEN, role);
    }

    private static Nearest search(Catalog catalog, Employee employee, Role role) {
        return new Nearest(premises(catalog), employee, employee, role, Optional.empty(), Shipped.AS_OF);
    }

    private static Premises premises(Catalog catalog) {
        return new Premises(
                Shipped.STANDARDS, catalog, Shipped.HOUSE.employer(), Shipped.RULEBOOK, Shipped.POLICY, Shipped.ADVICE);
    }

    /** Keys of must gaps after these settings, read as a people file is. */
    private static Set<String> left(Catalog catalog, Employee employee, Role role, List<String> settings) {
        List<Setting> read =
                settings.stream().map(Setting::read).map(LeastChangeTest::ok).toList();
        Employee supposed = ok(new Supposing(Shipped.STANDARDS, catalog, Shipped.AS_OF).of(employee, read));
        assertThat(supposed.role()).isEqualTo(role);
        return Shipped.adviser(catalog).gaps(supposed, Question.AS_WRITTEN).gaps().stream()
                .filter(line -> line.tier() == Tier.MUST && !line.gap().isObligation())
                .map(line -> line.gap().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Role> roles(Employee employee) {
        List<Role> roles = new ArrayList<>(List.of(employee.role()));
        employee.target().ifPresent(roles::add);
        return roles;
    }

    private static Map<String, Employee> team() {
        Source file = ok(Source.at(Path.of("catalog/samples/team.yaml")));
        Map<String, Employee> team = new LinkedHashMap<>();
        ok(new PeopleReader(Shipped.STANDARDS, Shipped.HOUSE.catalog()).read(file))
                .forEach(employee -> team.put(employee.id(), employee));
        return team;
    }

    private static <T> T ok(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(read.problems());
    }
}
