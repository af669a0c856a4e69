package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.report.UpgradeReport;
import zhiti.standard.Asked;
import zhiti.standard.Language;
import zhiti.standard.Role;

/**
 * The ways of the sample team's specialists up the three ladders, as text and as JSON. Written anew by
 * {@code mvn test -Dtest=UpgradeGoldenTest -Dgolden=write}.
 */
class UpgradeGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final House HOUSE = Shipped.HOUSE;
    private static final List<Employee> TEAM = team();

    private static List<Employee> team() {
        Source source = value(Source.at(Path.of("catalog/samples/team.yaml")));
        return value(new PeopleReader(HOUSE.standards(), HOUSE.catalog()).read(source));
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    private static Upgrade upgrade(String id, Optional<String> edition, Optional<String> target) {
        Employee employee =
                TEAM.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        Optional<Role> role = target.map(HOUSE.standards().roles()::get);
        return HOUSE.adviser().upgrade(employee, new Question(edition, Optional.empty(), role));
    }

    private static Upgrade upgrade(String id) {
        return upgrade(id, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E001", "E004", "E007"})
    void aWayReadsAsItWasLastApproved(String id) throws IOException {
        UpgradeReport report = new UpgradeReport(Language.ZH_TW);
        isGolden("upgrade-" + id + ".txt", report.text(upgrade(id)));
        isGolden("upgrade-" + id + ".json", report.json(upgrade(id)));
    }

    private static void isGolden(String name, String printed) throws IOException {
        String text = printed.replaceAll("sha256:[0-9a-f]+", "sha256:…");
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E001", "E004", "E007"})
    void aTypicalSpecialistBecomesReadyInTwoToFourYears(String id) {
        LocalDate ready = upgrade(id).readyOn().orElseThrow();
        assertThat(ready).isBetween(Shipped.AS_OF.plusYears(2), Shipped.AS_OF.plusYears(4));
    }

    @Test
    void upALadderNothingStaysAtItsLevelAndSidewaysItDoes() {
        assertThat(upgrade("E001").competencies().carriesOver()).isEmpty();
        assertThat(upgrade("E001").competencies().raise())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.required()).isEqualTo(5));
        Passage sideways = upgrade("E001", Optional.empty(), Optional.of("exhibition-sales-specialist"))
                .competencies();
        assertThat(sideways.carriesOver())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.from()).contains(item.required()));
        assertThat(sideways.raise()).isEmpty();
        Passage down = upgrade("E003", Optional.empty(), Optional.of("exhibition-marketing-specialist"))
                .competencies();
        assertThat(down.carriesOver())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.from()).contains(5));
    }

    /** K29 means three things and S31 four: what shares a code and no meaning is held apart. */
    @Test
    void theSameCodeIsNotTheSameThing() {
        Passage both = upgrade("E007").competencies();
        for (Passage.Item added : both.added()) {
            assertThat(both.noLongerAsked())
                    .noneMatch(
                            gone -> gone.subject().key().equals(added.subject().key()));
        }
        List<String> added =
                both.added().stream().flatMap(item -> item.codes().stream()).toList();
        List<String> gone = both.noLongerAsked().stream()
                .flatMap(item -> item.codes().stream())
                .toList();
        assertThat(added).as("some code of both documents means two things").anyMatch(gone::contains);
    }

    @Test
    void anEditionIsHeldAgainstThePresentRole() {
        Upgrade legacy = upgrade("E007", Optional.of("legacy"), Optional.empty());
        Upgrade v4 = upgrade("E007", Optional.of("v4"), Optional.empty());
        assertThat(legacy.to().id()).isEqualTo("convention-project-manager/legacy");
        assertThat(v4.to().id()).isEqualTo("convention-project-manager/v4");
        assertThat(v4.from()).isEqualTo(legacy.from());
        assertThat(v4.conditions())
                .filteredOn(one -> one.asked().key().equals("requirement:international-certificate"))
                .singleElement()
                .satisfies(one -> assertThat(one.requirement().anyOf()).contains("cmp", "cem", "cis"));
    }

    @Test
    void experienceSaysHowManyMonthsAreToServeAndWhen() {
        Upgrade upgrade = upgrade("E002", Optional.empty(), Optional.of("exhibition-marketing-manager"));
        Condition served = upgrade.conditions().stream()
                .filter(one -> one.asked().key().equals("requirement:experience-exhibition-marketing"))
                .findFirst()
                .orElseThrow();
        assertThat(served.missing()).isEqualTo(26);
        assertThat(served.metOn()).contains(LocalDate.of(2029, 1, 22));
        assertThat(upgrade.readyOn().orElseThrow()).isAfterOrEqualTo(LocalDate.of(2029, 1, 22));
        assertThat(upgrade.least().readyOn().orElseThrow()).isAfterOrEqualTo(LocalDate.of(2029, 1, 22));
    }

    @Test
    void everythingThatIsNotKnownIsAssessedInTheFirstStage() {
        Upgrade upgrade = upgrade("E001");
        Plan plan = HOUSE.adviser()
                .gaps(
                        TEAM.stream()
                                .filter(e -> e.id().equals("E001"))
                                .findFirst()
                                .orElseThrow(),
                        Question.AS_WRITTEN);
        List<String> looks = upgrade.stages().get(0).looks().stream()
                .map(look -> look.asked().key())
                .toList();
        assertThat(looks)
                .containsAll(plan.assessFirst().stream()
                        .map(line -> line.asked().key())
                        .toList());
        assertThat(looks)
                .containsAll(plan.gaps().stream()
                        .map(GapLine::gap)
                        .filter(Gap::presumed)
                        .map(Gap::asked)
                        .map(Asked::key)
                        .toList());
        assertThat(upgrade.stages().get(0).cost().twd()).isZero();
        assertThat(upgrade.stages().get(0).looks().stream().flatMap(look -> look.twins().stream()))
                .as("near-twins with their levels")
                .isNotEmpty();
    }

    @Test
    void allStepsComeAfterTheAssessment() {
        for (String id : List.of("E001", "E004", "E007")) {
            Upgrade upgrade = upgrade(id);
            LocalDate assessed = upgrade.stages().get(0).earliest();
            assertThat(upgrade.steps().map(step -> step.quarter().firstDay()))
                    .allSatisfy(day -> assertThat(day).isAfter(assessed));
        }
    }

    @Test
    void theTableAndTheYamlOfTheTeamGiveTheSameWay() {
        Source source = value(Source.at(Path.of("catalog/samples/team.csv")));
        List<Employee> table = value(new PeopleReader(HOUSE.standards(), HOUSE.catalog()).read(source));
        assertThat(steps(table.stream()
                        .filter(e -> e.id().equals("E004"))
                        .map(e -> HOUSE.adviser().upgrade(e, Question.AS_WRITTEN))))
                .isEqualTo(steps(Stream.of(upgrade("E004"))));
    }

    private static List<String> steps(Stream<Upgrade> upgrades) {
        return upgrades.flatMap(Upgrade::steps)
                .map(step -> step.offering().id() + " " + step.span())
                .toList();
    }
}
