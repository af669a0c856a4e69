package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zhiti.person.Employee;
import zhiti.standard.Language;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/** The made-up company that ships, read against the standards, the catalog and the policy that ship. */
class SampleTeamTest {
    private static PeopleReader reader;

    @BeforeAll
    static void readWhatShips() {
        Folder catalog = Folder.shipped("catalog");
        Standards standards = whole(StandardsReader.read(catalog));
        PolicyBook book = whole(PolicyReader.read(Folder.shipped("rules")));
        Policy policy = whole(book.on(LocalDate.of(2026, 11, 22)));
        reader = new PeopleReader(
                standards, whole(CatalogReader.read(catalog, standards, policy)).catalog());
    }

    @Test
    void twelvePeopleAreReadWithNothingLeftToSay() {
        Read<List<Employee>> team = sample("team.yaml");

        assertThat(whole(team)).hasSize(12);
        assertThat(((Read.Ok<List<Employee>>) team).notes()).isEmpty();
    }

    @Test
    void theTableHoldsTheSamePeopleAsTheYaml() {
        assertThat(canonical(whole(sample("team.csv")))).isEqualTo(canonical(whole(sample("team.yaml"))));
    }

    @Test
    void theOrderOfTheRowsMakesNoDifference() {
        List<String> rows = sampleText("team.csv").strip().lines().toList();
        StringBuilder turned = new StringBuilder(rows.get(0));
        for (int i = rows.size() - 1; i > 0; i--) {
            turned.append('\n').append(rows.get(i));
        }
        List<Employee> people =
                whole(reader.read(new Source("team.csv", turned.toString().getBytes(UTF_8))));

        assertThat(canonical(people)).containsExactlyInAnyOrderElementsOf(canonical(whole(sample("team.yaml"))));
    }

    @Test
    void ofTheRealExecutiveS31HasTwoMeaningsAndBothAreOffered() {
        assertThat(problems("convention-project-executive", "code: S31"))
                .containsExactly(
                        "team.yaml:2:76: convention-project-executive/legacy 的 S31 是規劃能力 (T1, T4)或簡報能力 (T7): 請寫 T1/S31 或 T7/S31");
        assertThat(problems("convention-project-executive", "code: T7/S31")).isEmpty();
    }

    @Test
    void ofTheRealManagerACodeOfBeforeTheNewEditionIsRefusedWhereItsMeaningChanged() {
        assertThat(problems(beforeTheChange("", "code: K21")))
                .singleElement()
                .asString()
                .contains("K21 在 legacy 版是「會展相關法律知識」，在 v4 版是「產業趨勢分析」");
        assertThat(problems(beforeTheChange("", "task: T5.3")))
                .singleElement()
                .asString()
                .contains("T5.3 在 legacy 版是");
        assertThat(problems(beforeTheChange("", "code: K09"))).isEmpty();
        assertThat(problems(beforeTheChange("edition: legacy,", "code: K21"))).isEmpty();
        assertThat(problems(beforeTheChange("edition: v4,", "code: K21"))).isEmpty();
    }

    private static String beforeTheChange(String edition, String subject) {
        return "employees:\n- {id: E1, name: 林怡君, role: convention-project-manager, " + edition + " ratings: [{"
                + subject + ", level: 3, by: manager, on: 2025-10-30}]}\n";
    }

    private static List<String> problems(String role, String subject) {
        return problems("employees:\n- {id: E1, name: 林怡君, role: " + role + ", ratings: [{" + subject
                + ", level: 3, by: manager, on: 2026-09-01}]}\n");
    }

    private static List<String> problems(String yaml) {
        return reader.read(new Source("team.yaml", yaml.getBytes(UTF_8))).problems().stream()
                .map(p -> p.in(Language.ZH_TW))
                .toList();
    }

    private static List<String> canonical(List<Employee> people) {
        return people.stream().map(Employee::canonical).toList();
    }

    private static Read<List<Employee>> sample(String name) {
        return reader.read(Folder.shipped("catalog").file("samples/" + name).orElseThrow());
    }

    private static String sampleText(String name) {
        return new String(
                Folder.shipped("catalog").file("samples/" + name).orElseThrow().bytes(), UTF_8);
    }

    private static <T> T whole(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
