package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Grade;
import zhiti.report.EditionsReport;
import zhiti.report.MigrationReport;
import zhiti.standard.Alike;
import zhiti.standard.Asked;
import zhiti.standard.Difference;
import zhiti.standard.Language;
import zhiti.standard.Standard;
import zhiti.standard.Task;

/**
 * What a new edition changes for the sample team and for people drawn by lot. The approved texts are written anew by
 * {@code mvn test -Dtest=MigrationTest -Dgolden=write}.
 */
class MigrationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final House HOUSE = Shipped.HOUSE;
    private static final List<Employee> TEAM = team();
    private static final int WORLDS = 60;

    private static List<Employee> team() {
        Read<List<Employee>> read = Source.at(Path.of("catalog/samples/team.yaml"))
                .then(new PeopleReader(HOUSE.standards(), HOUSE.catalog())::read);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value();
    }

    private static Employee member(String id) {
        return TEAM.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Moved moved(String id, String edition) {
        return (Moved) HOUSE.adviser().migrate(member(id), edition);
    }

    @Test
    void theTeamMovesAsItWasLastApproved() throws IOException {
        Migration migration = new Migration(
                "v4",
                Shipped.AS_OF,
                TEAM.stream().map(one -> HOUSE.adviser().migrate(one, "v4")).toList());
        isGolden("migrate-v4.txt", new MigrationReport(Language.ZH_TW).text(migration));
        isGolden("migrate-v4.en.txt", new MigrationReport(Language.EN).text(migration));
    }

    @Test
    void theEditionsOfTheProjectManagerDifferAsLastApproved() throws IOException {
        Map<String, Standard> documents = HOUSE.standards().documents();
        Difference difference = Difference.of(
                documents.get("convention-project-manager/legacy"),
                documents.get("convention-project-manager/v4"),
                Alike.of(HOUSE.policy()));
        isGolden("diff-convention-project-manager.txt", new EditionsReport(Language.ZH_TW).text(difference));
        isGolden("diff-convention-project-manager.json", new EditionsReport(Language.ZH_TW).json(difference));
    }

    private static void isGolden(String name, String printed) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    /** E009 was rated by codes of the older edition: T5.4 there is T5.3 here, and T5.4 here is new. */
    @Test
    void aTaskIsRatedInEveryEditionThatHasItInTheSameWords() {
        Moved moved = moved("E009", "v4");
        Set<String> unknown = unknown(moved.after());
        assertThat(unknown)
                .contains(Task.key("convention-project-manager/v4", "T5.4"))
                .doesNotContain(Task.key("convention-project-manager/v4", "T5.3"));
        RatingGoes kept = moved.ratings().stream()
                .filter(rating -> rating.assessment()
                        .subject()
                        .key()
                        .equals(Task.key("convention-project-manager/legacy", "T5.4")))
                .findFirst()
                .orElseThrow();
        assertThat(kept.toCodes()).containsExactly("T5.3");
        assertThat(kept.goes()).isEqualTo(RatingGoes.Goes.RENUMBERED);
    }

    @Test
    void aRatingOfWhatIsDroppedStaysInTheRecordWithItsTwin() {
        RatingGoes it = moved("E009", "v4").ratings().stream()
                .filter(rating -> rating.assessment().subject().key().equals("competency:it-skills"))
                .findFirst()
                .orElseThrow();
        assertThat(it.goes()).isEqualTo(RatingGoes.Goes.RECORD);
        assertThat(it.twins()).extracting(title -> title.zh()).containsExactly("S12 資訊與科技應用能力");
        assertThat(it.elsewhere())
                .contains("exhibition-marketing-manager/legacy")
                .doesNotContain("convention-project-manager/v4");
    }

    @Test
    void whoeverHasTheEditionAlreadyIsHeldAgainstTheOneBefore() {
        assertThat(moved("E010", "v4").already()).isTrue();
        assertThat(moved("E010", "v4").before().standard().orElseThrow().edition())
                .isEqualTo("legacy");
        assertThat(moved("E009", "v4").already()).isFalse();
        assertThat(moved("E010", "legacy").before().standard().orElseThrow().edition())
                .isEqualTo("v4");
        assertThat(moved("E007", "v4").differences())
                .extracting(difference -> difference.to().id())
                .containsExactly("convention-project-manager/v4");
    }

    @Test
    void whoIsNotConcernedIsToldWhy() {
        assertThat(((Untouched) HOUSE.adviser().migrate(member("E001"), "v4")).why())
                .isEqualTo(Untouched.Why.NO_SUCH_EDITION);
        assertThat(((Untouched) HOUSE.adviser().migrate(member("E009"), "legacy")).why())
                .isEqualTo(Untouched.Why.NOTHING_BEFORE);
        assertThat(((Untouched) HOUSE.adviser().migrate(member("E001"), "legacy")).why())
                .isEqualTo(Untouched.Why.NOTHING_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v4", "legacy"})
    void everythingThatIsOtherwiseIsExplainedAndNoRatingIsLost(String edition) {
        int moved = 0;
        int explained = 0;
        for (World world : LongStream.range(0, WORLDS).mapToObj(World::of).toList()) {
            Adviser adviser = Shipped.adviser(world.catalog());
            for (Employee one : world.employees()) {
                if (adviser.migrate(withOlderRatings(one), edition) instanceof Moved shown) {
                    moved++;
                    explained += shown.shifts().size();
                    String name = "seed " + world.seed() + ", " + one.id();
                    isExplained(name, shown);
                    losesNothing(name, withOlderRatings(one), shown);
                }
            }
        }
        assertThat(moved).as("people concerned").isGreaterThan(15);
        assertThat(explained).as("differences explained").isGreaterThan(10 * moved);
    }

    /** What a lot draws is rated by the edition in force: some of it was by the one before, under the codes there. */
    private static Employee withOlderRatings(Employee employee) {
        List<Assessment> ratings = new ArrayList<>(employee.ratings());
        Standard older = HOUSE.standards().documents().get("convention-project-manager/legacy");
        Lottery lottery = new Lottery(employee.ratings().hashCode());
        older.duties().stream().flatMap(duty -> duty.tasks().stream()).forEach(task -> {
            if (lottery.oneIn(2)) {
                ratings.add(new Assessment(
                        task,
                        new Grade.Level(lottery.between(2, 5)),
                        zhiti.person.Source.MANAGER,
                        LocalDate.of(2026, 8, 1),
                        ""));
            }
        });
        return employee.rated(ratings);
    }

    private static void isExplained(String name, Moved moved) {
        for (EditionShift shift : moved.shifts()) {
            assertThat(shift.because()).as(name + ": " + shift.asked().key()).isNotEmpty();
            for (EditionLine line : shift.because()) {
                assertThat(stands(line)).as(name + ": " + line).isTrue();
            }
        }
        Set<String> told =
                moved.shifts().stream().map(shift -> shift.asked().key()).collect(Collectors.toSet());
        Set<String> kept = new HashSet<>();
        moved.differences()
                .forEach(difference -> difference.tasks().kept().forEach(pair -> {
                    kept.add(pair.from().key());
                    kept.add(pair.to().key());
                }));
        // What no shift speaks of stands alike in both plans.
        Map<String, List<Object>> before = standing(moved.before());
        Map<String, List<Object>> after = standing(moved.after());
        Set<String> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeAll(told);
        keys.removeAll(kept);
        for (String key : keys) {
            assertThat(after.get(key)).as(name + ": " + key).isEqualTo(before.get(key));
        }
    }

    /** Whether a line is one of the lists of the difference. */
    private static boolean stands(EditionLine line) {
        var compared = line.difference().part(line.part());
        return switch (line.kind()) {
            case NEW -> compared.added().contains(line.to().orElseThrow());
            case DROPPED -> compared.dropped().contains(line.from().orElseThrow());
            default ->
                compared.kept().stream()
                        .anyMatch(pair -> pair.from().equals(line.from().orElseThrow())
                                && pair.to().equals(line.to().orElseThrow()));
        };
    }

    private static Map<String, List<Object>> standing(Plan plan) {
        Map<String, List<Object>> standing = new TreeMap<>();
        plan.gaps()
                .forEach(line -> standing.put(
                        line.gap().key(),
                        List.of(
                                line.gap().required(),
                                line.gap().shown(),
                                line.tier(),
                                unknown(plan).contains(line.gap().key()))));
        unknown(plan).forEach(key -> standing.putIfAbsent(key, List.of("unknown")));
        return standing;
    }

    private static Set<String> unknown(Plan plan) {
        return plan.assessFirst().stream().map(line -> line.asked().key()).collect(Collectors.toSet());
    }

    private static void losesNothing(String name, Employee employee, Moved moved) {
        assertThat(moved.ratings()).as(name).extracting(RatingGoes::assessment).isEqualTo(employee.ratings());
        Evidence evidence = Evidence.of(
                employee,
                moved.after().asks(),
                HOUSE.standards(),
                RandomCatalog.credentials(),
                Shipped.POLICY,
                Shipped.AS_OF);
        for (RatingGoes rating : moved.ratings()) {
            boolean counts = rating.goes() != RatingGoes.Goes.RECORD;
            assertThat(rating.toCodes().isEmpty()).as(name + ": " + rating).isNotEqualTo(counts);
            boolean seen = rating.assessment()
                    .rating(Shipped.POLICY)
                    .filter(level -> !level.on().isAfter(Shipped.AS_OF))
                    .isPresent();
            if (counts && seen) {
                Optional<Asked> asked = moved.after().asks().stream()
                        .filter(one -> one.codes().equals(rating.toCodes()))
                        .filter(one -> evidence.shown().containsKey(one.key())
                                || evidence.stale().containsKey(one.key()))
                        .findFirst();
                assertThat(asked).as(name + ": " + rating).isPresent();
            }
        }
    }
}
