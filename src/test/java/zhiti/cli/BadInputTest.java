package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody hands in: refused with file and place, all problems at once, or read and said. */
class BadInputTest {
    private static final String ONE =
            "employees:\n  - id: E001\n    name: 甲\n" + "    role: exhibition-sales-specialist\n    track: B2B\n";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Ran plan(Path file, String... more) {
        return zhiti(Stream.concat(Stream.of("plan", file.toString(), "--as-of", "2026-11-22"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** Nothing on stdout, exit 3, a line for each problem, and no trace of how we found it. */
    private static void isRefused(Ran ran, String... problems) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(problems).doesNotContain("\tat ", "Exception");
    }

    private static Arguments fault(String name, String content, String... problems) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), problems);
    }

    static Stream<Arguments> faults() {
        String rated = ONE + "    ratings:\n      - ";
        return Stream.of(
                fault("field.yaml", ONE + "    experiencMonths: 3\n", "field.yaml:6:5: ", "'experienceMonths'"),
                fault("role.yaml", ONE.replace("specialist", "specialst"), "role.yaml:4:11: ", "sales-specialist'"),
                fault("track.yaml", ONE.replace("B2B", "B2D"), "track.yaml:5:12: ", "'B2B'"),
                fault(
                        "code.yaml",
                        rated + "{code: K99, level: 3, by: manager, on: 2026-09-01}\n",
                        "code.yaml:7:16: ",
                        "'K99'"),
                fault(
                        "date.yaml",
                        rated + "{task: T1.1, level: 3, by: manager, on: 2026-02-30}\n",
                        "date.yaml:7:49: '2026-02-30'"),
                fault(
                        "level.yaml",
                        rated + "{task: T1.1, level: 9, by: manager, on: 2026-09-01}\n",
                        "level.yaml:7:29: '9'"),
                fault("months.yaml", ONE + "    experienceMonths: -3\n", "months.yaml:6:23: '-3'"),
                fault("ids.yaml", ONE + ONE.substring(ONE.indexOf('\n') + 1), "ids.yaml:6:9: ", "'E001' 重複"),
                fault("keys.yaml", ONE + "    name: 乙\n", "keys.yaml:6:5: ", "'name' 重複"),
                fault(
                        "alias.yaml",
                        ONE.replace("name: 甲", "name: &n 甲") + "    department: *n\n",
                        "alias.yaml:3:11: ",
                        "alias.yaml:6:17: "),
                fault("empty.yaml", "", "empty.yaml: "),
                fault("cut.json", "{\"employees\": [{\"id\": \"E001\", \"name\": \"甲\"", "cut.json:1:42: "),
                fault("deep.json", "[".repeat(20_000), "deep.json:1:51: "),
                fault("deep.yaml", "[".repeat(20_000), "deep.yaml:1:51: "),
                fault("people.txt", ONE, "people.txt: "),
                Arguments.of(
                        "bytes.yaml",
                        (ONE + "    department: \u00ff\n").getBytes(StandardCharsets.ISO_8859_1),
                        new String[] {"bytes.yaml:"}),
                fault(
                        "table.csv",
                        "row,id,name,role,track\nemployee,E001,甲,convention-project-manger,\n",
                        "table.csv:2:role: ",
                        "'convention-project-manager'"),
                fault(
                        "several.yaml",
                        ONE.replace("B2B", "B2D") + "    experienceMonths: -3\n    experiencMonths: 3\n",
                        "several.yaml:5:12: ",
                        "several.yaml:6:23: ",
                        "several.yaml:7:5: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFileWithProblemsGivesAllOfThemAndNoAdvice(String name, byte[] content, String[] problems) throws IOException {
        Path file = write(name, content);
        String[] named = Arrays.stream(problems)
                .map(p -> p.startsWith(name) ? folder + "/" + p : p)
                .toArray(String[]::new);
        isRefused(plan(file), named);
    }

    @ParameterizedTest
    @MethodSource("huge")
    void aFileOf200MegabytesIsRefusedBeforeItIsRead(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        isRefused(plan(file), file + ": 檔案超過 ");
    }

    static Stream<String> huge() {
        return Stream.of("huge.yaml", "huge.json", "huge.csv");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        isRefused(plan(folder.resolve("nobody.yaml")), folder + "/nobody.yaml: 找不到這個檔案");
    }

    @Test
    void aByteOrderMarkIsReadOver() throws IOException {
        Ran ran = plan(write("bom.yaml", ("\ufeff" + ONE).getBytes(StandardCharsets.UTF_8)));
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void fullWidthDigitsAreReadAndSaid() throws IOException {
        Path file = write("wide.yaml", (ONE + "    experienceMonths: １２\n").getBytes(StandardCharsets.UTF_8));
        Ran ran = plan(file);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("甲");
        assertThat(ran.err()).isEqualTo("注意：" + file + ":6:23: '１２' 讀作 '12'\n");
    }

    /** The shipped rules in a folder of their own, with one line of one rule put in. */
    private Path rules(String rule, String before, String more) throws IOException {
        Path rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        Path file = rules.resolve(rule);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(
                file,
                text.replace(before, more + "\n" + before)
                        .replace("import function", "import zhiti.plan.Weight\nimport function"));
        return rules;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("fit/lifts-to-required.drl", "        $gap : Gap(", "        Weight()", "weight"),
                Arguments.of("gap/never-rated.drl", "        not Stale(", "        AssessFirst()", "gap"),
                Arguments.of(
                        "gap/never-rated.drl",
                        "        not Stale(",
                        "        Asked( java.lang.System.exit( 0 ) == null )",
                        "java"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("rules")
    void aRuleThatReadsAheadLoopsOrLeavesTheShelfIsRefusedWithItsLine(
            String rule, String before, String more, String named) throws IOException {
        Path rules = rules(rule, before, more);
        Path team = write("field.yaml", (ONE + "    experiencMonths: 3\n").getBytes(StandardCharsets.UTF_8));
        Ran ran = plan(team, "--rules", rules.toString());
        isRefused(ran, rules + "/" + rule + ":", named, team + ":6:5: ");
        isRefused(zhiti("rules", "check", "--rules", rules.toString(), "--as-of", "2026-11-22"), rules + "/" + rule);
    }

    @Test
    void aPolicyNumberWithoutAValueOnTheDayIsNamedWithItsFirstDay() throws IOException {
        Path rules = rules("policy.yaml", "numbers:", "");
        Path policy = rules.resolve("policy.yaml");
        String text = Files.readString(policy);
        Files.writeString(policy, text.replaceFirst("2024-01-01", "2027-01-01"));
        isRefused(
                plan(write("team.yaml", ONE.getBytes(StandardCharsets.UTF_8)), "--rules", rules.toString()),
                policy + ":",
                "在 2026-11-22 沒有值: 最早的值自 2027-01-01 起");
    }

    @Test
    void aDayThatTheNumbersDoNotKnowOrNobodyMeansIsSaidInOneLine() {
        String team = "catalog/samples/team.yaml";
        isWrong(zhiti("plan", team, "--as-of", "1900-01-01"), "太早，policy.yaml 的數字最早自 2024-01-01 起");
        isWrong(zhiti("catalog", "list", "--as-of", "1900-01-01"), "太早");
        isWrong(zhiti("plan", team, "--as-of", "9999-12-31"), "'9999-12-31' 太遠：年份最多寫到 2199");
        isWrong(zhiti("plan", team, "--as-of", "2026-11-22", "--by", "9999-12-31"), "太遠");
    }

    private static void isWrong(Ran ran, String said) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(said);
    }

    @Test
    void brokenFoldersAreSaidTogether() {
        Ran ran = zhiti("plan", "team.yaml", "--rules", "no-rules", "--catalog", "no-catalog");
        isRefused(ran, "no-rules: 找不到這個資料夾", "no-catalog: 找不到這個資料夾");
        assertThat(ran.errors()).containsAll(List.of("基準日 2026-11-23（今日，Asia/Taipei；可用 --as-of 指定）"));
    }
}
