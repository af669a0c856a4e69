package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradeCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static Ran upgrade(String file, String... more) {
        return zhiti(Stream.concat(Stream.of("upgrade", file, "--as-of", "2026-11-22"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private String people(String role, String more) throws IOException {
        String text = "employees:\n  - id: E1\n    name: 甲\n    role: " + role + "\n" + more;
        return Files.writeString(folder.resolve("people.yaml"), text).toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                " | 缺少 --employee",
                "--employee E099 | 'E099'",
                "--employee E001 --target exhibition-marketing-specialist | 就是 E001 現在的職務",
                "--employee E001 --target exhibition-marketing-manger | 是否為 'exhibition-marketing-manager'",
                "--employee E001 --target none | 'none'",
                "--employee E001 --edition v4 | 'v4'",
                "--employee E007 --edition v5 | 版本 'v5'",
                "--employee E003 | 沒有目標職務，職務階梯也沒有下一階：請以 --target 指定",
                "--employee E007 --target exhibition-sales-manager | 請加上 --track",
                "--employee E007 --track B2B | 請去掉 --track",
                "--employee E001 --format pdf | 'pdf'",
            })
    void whatLeadsNowhereIsSaidInOneLine(String more, String said) {
        Ran ran = upgrade(TEAM, more == null ? new String[0] : more.split(" "));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(said).doesNotContain("Exception");
    }

    @Test
    void whoHasNoStandardHasNoWay() throws IOException {
        Ran ran = upgrade(people("none", ""), "--employee", "E1", "--target", "convention-project-executive");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains("沒有職能基準");
        Ran english = upgrade(people("none", ""), "--employee", "E1", "--lang", "en");
        assertThat(english.errors()).singleElement().asString().contains("without a standard");
    }

    @Test
    void aSecondJobIsNoTarget() throws IOException {
        String file = people("convention-project-executive", "    also: [convention-project-manager]\n");
        Ran ran = upgrade(file, "--employee", "E1");
        assertThat(ran.errors()).singleElement().asString().contains("就是 E1 現在的職務");
    }

    @Test
    void withoutATargetTheLadderLeadsOn() throws IOException {
        Ran ran = upgrade(people("convention-project-executive", ""), "--employee", "E1", "--edition", "v4");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("會議專案經理", "v4");
    }

    @Test
    void someoneOfWhomNothingIsKnownHasAWayThatBeginsWithBeingLookedAt() throws IOException {
        Ran ran = upgrade(
                people("exhibition-sales-specialist", "    track: B2C\n"), "--employee", "E1", "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("\"assess\"", "\"readyOn\"");
    }

    @Test
    void itIsPrintedInThreeFormsAndTwoLanguages() throws IOException {
        assertThat(upgrade(TEAM, "--employee", "E001").out()).contains("升遷路徑  林怡君（E001）", "條件齊備日，非升遷承諾");
        assertThat(upgrade(TEAM, "--employee", "E001", "--format", "json").out())
                .startsWith("{\n  \"upgrade\": {\n");
        assertThat(upgrade(TEAM, "--employee", "E001", "--lang", "en").out()).contains("The way up", "no promise");
        Path out = folder.resolve("stairs.html");
        Ran ran = upgrade(TEAM, "--employee", "E001", "--format", "html", "--out", out.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(out)).contains("<svg viewBox", "條件齊備日");
    }

    @Test
    void inACompanyItsOwnShowsAndCoursesCount() {
        Ran ran = upgrade(TEAM, "--employee", "E001", "--house", "catalog/samples/house");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("條件齊備日");
    }
}
