package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type: names instead of ids, ids that look alike, characters that nobody sees, raters who disagree. */
class NamesAndCharactersTest {
    private static final String PERSON =
            "employees:\n  - {id: E001, name: %s, role: exhibition-marketing-specialist, track: B2B, ratings: [%s]}\n";

    @TempDir
    private Path folder;

    private Ran gaps(String name, String text, String... more) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        String[] command = new String[4 + more.length];
        System.arraycopy(new String[] {"gaps", file.toString(), "--as-of", "2026-11-22"}, 0, command, 0, 4);
        System.arraycopy(more, 0, command, 4, more.length);
        return Ran.zhiti(command);
    }

    private Ran rated(String ratings) throws IOException {
        return gaps("people.yaml", PERSON.formatted("甲", ratings), "--format", "json");
    }

    @Test
    void whateverHasATitleIsKnownByIt() throws IOException {
        String ids = """
                employees:
                  - id: E001
                    name: 林怡君
                    role: exhibition-marketing-specialist
                    track: both
                    target: exhibition-marketing-manager
                    education: bachelor
                    languages: [{language: english, skill: spoken, level: fluent, by: manager, on: 2026-09-01}]
                    tests: [{test: TOEIC-LR, score: 720, on: 2026-09-01}]
                    certifications: [{id: mice-basic, on: 2024-10-23}]
                    completed: [{offering: press-release-class, on: 2025-11-02, result: passed}]
                    commitments: [{offering: event-results-class, status: booked, on: 2027-03-12}]
                    ratings:
                      - {competency: market-research, level: 2, by: manager, on: 2026-09-01}
                      - {task: T1.1, shown: 需指導, by: manager, on: 2026-09-01}
                      - {task: T1.4, standard: exhibition-marketing-specialist/legacy, level: 2, by: work, on: 2026-09-01}
                """;
        String titles = ids.replace("role: exhibition-marketing-specialist", "role: 展覽業行銷企劃專員")
                .replace("track: both", "track: 兩者")
                .replace("target: exhibition-marketing-manager", "target: 展覽行銷企劃 經理")
                .replace("education: bachelor", "education: 學士")
                .replace("language: english, skill: spoken, level: fluent", "language: 英文, skill: 口語, level: 流利")
                .replace("test: TOEIC-LR", "test: 多益聽讀測驗")
                .replace("id: mice-basic", "id: " + title("credentials.yaml", "mice-basic"))
                .replace(
                        "offering: press-release-class",
                        "offering: " + title("offerings/marketing.yaml", "press-release-class"))
                .replace("result: passed", "result: 通過")
                .replace("status: booked", "status: 已報名")
                .replace("competency: market-research", "competency: 市場調查")
                .replace("task: T1.1,", "task: " + task("T1.1") + ",")
                .replace("task: T1.4,", "task: T1.4 " + task("T1.4") + ",")
                .replace("by: manager", "by: 主管")
                .replace("by: work", "by: 工作產出審查");
        Ran expected = gaps("ids.yaml", ids, "--format", "json");
        Ran read = gaps("titles.yaml", titles, "--format", "json");

        assertThat(read.err()).isEmpty();
        assertThat(read.out()).isEqualTo(expected.out());
        assertThat(expected.exit()).isZero();
    }

    private static String title(String file, String id) throws IOException {
        String text = Files.readString(Path.of("catalog", file));
        String after = text.substring(text.indexOf("id: " + id + "\n"));
        return after.substring(after.indexOf("zh: ") + 4, after.indexOf('\n', after.indexOf("zh: ")));
    }

    private static String task(String code) {
        String json = Ran.zhiti("standards", "show", "exhibition-marketing-specialist/legacy", "--format", "json")
                .out();
        String after = json.substring(json.indexOf("\"code\": \"" + code + "\""));
        String name = after.substring(after.indexOf("\"name\": \"") + 9);
        return name.substring(0, name.indexOf('"'));
    }

    @ParameterizedTest
    @CsvSource({
        "市場調察, 是否為 'market-research'（市場調查）",
        "market-resarch, 是否為 'market-research'",
    })
    void anUnknownNameIsToldTheNearestByIdAndTitle(String written, String hint) throws IOException {
        Ran ran = rated("{competency: " + written + ", level: 2, by: manager, on: 2026-09-01}");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("'" + written + "' 不認得: " + hint);
    }

    @Test
    void optionsTakeTitlesToo() throws IOException {
        Ran ran = gaps("p.yaml", PERSON.formatted("甲", ""), "--target", "展覽行銷企劃經理", "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"target\": \"exhibition-marketing-manager\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e001", "Ｅ００１", "E0\u200B01", "E\u00AD001", "E 001", "E001"})
    void idsThatLookAlikeAreRefusedWithBothPlaces(String second) throws IOException {
        Ran ran = gaps(
                "p.yaml",
                "employees:\n  - {id: E001, name: 甲, role: none}\n  - {id: \"" + second + "\", name: 乙, role: none}\n");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("p.yaml:3:10", "2:10");
    }

    @ParameterizedTest
    @CsvSource({
        "\\u202E, U+202E",
        "\\u2066, U+2066",
        "\\e[31m, U+001B",
        "\\u0007, U+0007",
        "\\x85, U+0085",
        "\\u2028, U+2028"
    })
    void charactersThatSteerADisplayAreRefusedAndNeverPrinted(String escape, String name) throws IOException {
        Ran ran = gaps("p.yaml", PERSON.formatted("\"a" + escape + "b\"", ""));
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("p.yaml:2:22", name);
        assertThat(ran.err().codePoints())
                .noneMatch(c -> c < 0x20 && c != '\n' || c == 0x85 || c >= 0x2028 && c <= 0x202E);
    }

    @Test
    void halfACharacterIsRefusedInJson() throws IOException {
        Ran ran = gaps("p.json", "{\"employees\": [{\"id\": \"E001\", \"name\": \"a\\ud800b\", \"role\": \"none\"}]}");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("U+D800", "半個字");
    }

    @Test
    void aHostileFieldNameOrValueReachesNoTerminal() throws IOException {
        Ran ran = gaps("p.yaml", "employees:\n  - {id: E001, name: 甲, role: \"no\\e[2Jne\", \"x\\u202Ey\": 1}\n");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err().codePoints()).noneMatch(c -> c < 0x20 && c != '\n' || c >= 0x2028 && c <= 0x202E);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷田大輔",
                "e\u0301lodie",
                "👩‍💻工程師",
                "Null",
                "No",
                "0012",
                "ﬁ林",
                "<script>alert(1)</script>",
                "O''Neil"
            })
    void rareNamesStayWhole(String name) throws IOException {
        Ran ran = gaps("p.yaml", PERSON.formatted("'" + name + "'", ""), "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("\"name\": \"" + name.replace("''", "'") + "\"");
    }

    @Test
    void anInvisibleCharacterInANameIsLeftOutAndSaid() throws IOException {
        Ran ran = gaps("p.yaml", PERSON.formatted("\"林\\u200B怡君\"", ""), "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"name\": \"林怡君\"");
        assertThat(ran.err()).contains("p.yaml:2:22", "U+200B", "讀作 '林怡君'");
    }

    @Test
    void ratersOfOneDayWhoDisagreeTalkFirstAndNobodyElseIsStopped() throws IOException {
        Ran ran = gaps(
                "p.yaml",
                PERSON.formatted(
                                "甲",
                                "{competency: market-research, level: 2, by: manager, on: 2026-09-01},"
                                        + " {competency: market-research, level: 4, by: manager, on: 2026-09-01}")
                        + "  - {id: E002, name: 乙, role: none}\n");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().replaceAll("\\s+", "")).contains("「市場調查」2026-09-01有不同的評核（主管評核）：一筆2級、一筆4級，暫以較低者計，請先面談再定案");
        assertThat(ran.out()).contains("E002");
    }

    @Test
    void whatALaterRatingSettlesIsNoDisagreementAnyMore() throws IOException {
        Ran ran = rated(
                "{competency: market-research, level: 2, by: manager, on: 2026-08-01}, {competency: market-research, level: 4, by: manager,"
                        + " on: 2026-08-01}, {competency: market-research, level: 3, by: manager, on: 2026-09-01}");
        assertThat(ran.out()).doesNotContain("raters-disagree");
        assertThat(rated(
                                "{competency: market-research, level: 3, by: manager, on: 2026-09-01}, {competency: market-research, level: 3, by: manager,"
                                        + " on: 2026-09-01}")
                        .out())
                .doesNotContain("raters-disagree");
    }
}
