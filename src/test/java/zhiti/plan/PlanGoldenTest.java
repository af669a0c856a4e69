package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.report.TextReport;
import zhiti.standard.Language;

/**
 * The twelve people of the sample team, whole plans as text: the difference is what gets reviewed. Written anew by
 * {@code mvn test -Dtest=PlanGoldenTest -Dgolden=write}.
 */
class PlanGoldenTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final House HOUSE = value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), AS_OF));
    private static final Adviser ADVISER = HOUSE.adviser();

    private static final List<Employee> TEAM = team("team.yaml");
    private static final List<Plan> PLANS =
            TEAM.stream().map(one -> ADVISER.plan(one, Question.AS_WRITTEN)).toList();

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    private static List<Employee> team(String file) {
        Source source = value(Source.at(Path.of("catalog/samples").resolve(file)));
        return value(new PeopleReader(HOUSE.standards(), HOUSE.catalog()).read(source));
    }

    static Stream<Employee> team() {
        return team("team.yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("team")
    void a_plan_reads_as_it_was_last_approved(Employee employee) throws IOException {
        Plan plan = ADVISER.guided(PLANS, TEAM).stream()
                .filter(one -> one.person().id().equals(employee.id()))
                .findFirst()
                .orElseThrow();
        // Versions change with every edit of a file; what is reviewed here is what the person reads.
        String text =
                new TextReport(Language.ZH_TW, false).plans(List.of(plan)).replaceAll("sha256:[0-9a-f]+", "sha256:…");
        Path golden = GOLDEN.resolve(employee.id() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_table_and_the_yaml_of_the_team_give_the_same_plans() {
        assertThat(team("team.csv").stream()
                        .map(e -> ADVISER.plan(e, Question.AS_WRITTEN).steps().toString()))
                .isEqualTo(team("team.yaml").stream()
                        .map(e -> ADVISER.plan(e, Question.AS_WRITTEN).steps().toString())
                        .toList());
    }
}
