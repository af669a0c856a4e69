package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences between groups are found with the rule behind them, and the groups themselves change nothing. */
class FairnessCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static Ran fairness(String file, String... more) {
        return zhiti(Stream.concat(Stream.of("audit", "fairness", file, "--as-of", "2026-11-22"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static JsonNode read(Ran ran) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(FairnessCommandTest.class.getResourceAsStream("/schema/fairness.schema.json"))
                        .validate(ran.out(), InputFormat.JSON))
                .as(ran.err())
                .isEmpty();
        return new ObjectMapper().readTree(ran.out()).get("fairness");
    }

    /** One person of the sample team many times: women work part-time and lead nobody, men full-time and lead two. */
    private String twelve(int women) throws IOException {
        return twelve(women, 36, 0);
    }

    private String twelve(int women, int hours, int manages) throws IOException {
        String team = Files.readString(Path.of(TEAM));
        int begin = team.indexOf("  - id: E001");
        String one = team.substring(begin, team.indexOf("  - id: E002"));
        StringBuilder people = new StringBuilder("employees:\n");
        for (int i = 0; i < 12; i++) {
            boolean woman = i < women;
            people.append(one.replace(
                    "  - id: E001\n",
                    "  - id: P%02d\n    manages: %d\n    weeklyHours: %d\n    groups: {性別: %s, 星座: %s}\n"
                            .formatted(
                                    i,
                                    woman ? manages : 2,
                                    woman ? hours : 40,
                                    woman ? "女" : "男",
                                    i % 2 == 0 ? "獅子" : "天秤")));
        }
        return Files.writeString(folder.resolve("people.yaml"), people).toString();
    }

    @Test
    void aBiasedRuleIsFoundAndNamed() throws IOException {
        String people = twelve(6);
        PlantedShelf shelf = PlantedShelf.in(folder)
                .bar("no-money-for-them", "不開放", "Person( withoutReports == true ) $offer : Offering( cost.twd > 0 )");
        String rules = shelf.folder().toString();
        Ran ran = fairness(people, "--rules", rules, "--group", "gender", "--group", "part-time", "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(4);
        JsonNode columns = read(ran).get("columns");
        assertThat(columns).hasSize(2).allSatisfy(column -> {
            JsonNode cost = flag(column, "cost");
            assertThat(cost.get("ratio").decimalValue()).isLessThan(new java.math.BigDecimal("0.8"));
            JsonNode behind = cost.get("behind").get(0);
            assertThat(behind.get("rule").asText()).isEqualTo("bar/no-money-for-them");
            assertThat(behind.get("here").asInt()).isEqualTo(1);
            assertThat(behind.get("there").asInt()).isZero();
            assertThat(behind.get("without").decimalValue()).isGreaterThanOrEqualTo(new java.math.BigDecimal("0.8"));
        });
        assertThat(columns.get(0).get("flip").get("changed").asInt()).isZero();
        Ran text = fairness(people, "--rules", rules, "--group", "性別");
        assertThat(text.out())
                .contains("▲ 女的「平均費用」是男的", "・bar/no-money-for-them", "29 CFR 1607.4(D)", "就業服務法第 5 條第 1 項")
                .contains("逐位元組相同：沒有規則讀取這一欄");
    }

    private static JsonNode flag(JsonNode column, String by) {
        for (JsonNode flag : column.get("flags")) {
            if (flag.get("by").asText().equals(by)) {
                return flag;
            }
        }
        throw new AssertionError("no flag by " + by + " in " + column);
    }

    @Test
    void whereGroupsAreAlikeNothingIsFlagged() throws IOException {
        Ran ran = fairness(twelve(6, 39, 2), "--format", "json");
        assertThat(ran.exit()).as(ran.out()).isZero();
        JsonNode columns = read(ran).get("columns");
        assertThat(columns.findValuesAsText("column")).containsExactly("part-time", "leave", "性別", "星座");
        assertThat(columns.get(2).get("flip").get("changed").asInt()).isZero();
        assertThat(columns.get(3).get("flip").get("changed").asInt()).isZero();
        assertThat(columns.get(3).get("groups"))
                .allSatisfy(group ->
                        assertThat(group.get("ratios").get("hours").asDouble()).isGreaterThan(0.9));
    }

    @Test
    void whatThePlannerDoesByContractIsNamedToo() throws IOException {
        Ran ran = fairness(twelve(6, 20, 2), "--group", "part-time", "--format", "json");
        assertThat(ran.exit()).isEqualTo(4);
        JsonNode behind =
                flag(read(ran).get("columns").get(0), "hours").get("behind").get(0);
        assertThat(behind.get("rule").asText()).isEqualTo("plan/hours-by-contract");
        assertThat(behind.get("without").asDouble()).isEqualTo(1);
        assertThat(behind.get("lifts").asBoolean()).isTrue();
    }

    @Test
    void aSmallGroupHasCasesAndNoRatios() throws IOException {
        JsonNode column = read(fairness(twelve(4), "--group", "性別", "--format", "json"))
                .get("columns")
                .get(0);
        JsonNode women = column.get("groups").get(0);
        assertThat(women.get("small").asBoolean()).isTrue();
        assertThat(women.get("cases").findValuesAsText("employee")).containsExactly("P00", "P01", "P02", "P03");
        assertThat(women.get("figures").get("hours").isNull()).isTrue();
        assertThat(women.get("ratios").get("hours").isNull()).isTrue();
        assertThat(column.get("flags")).isEmpty();
        assertThat(column.get("comparable").asBoolean()).isFalse();
        assertThat(fairness(twelve(4), "--group", "性別").out()).contains("女未滿 5 人，不計比率；請逐案閱讀：", "・P03：必備缺口");
    }

    @Test
    void whichGroupSomebodyIsInChangesNoByteOfAPlan() throws IOException {
        String people = twelve(6);
        Path other = folder.resolve("other.yaml");
        String flipped = Files.readString(Path.of(people)).replaceAll("(?m)^    groups: .*\\n", "");
        Files.writeString(other, flipped);
        String[] json = {"--as-of", "2026-11-22", "--format", "json"};
        Ran one = zhiti(
                Stream.concat(Stream.of("plan", people), Arrays.stream(json)).toArray(String[]::new));
        Ran two = zhiti(Stream.concat(Stream.of("plan", other.toString()), Arrays.stream(json))
                .toArray(String[]::new));
        assertThat(one.exit()).isZero();
        assertThat(one.out()).isEqualTo(two.out());
    }

    @Test
    void aTableHasItsGroupsInColumnsOfTheirOwn() throws IOException {
        StringBuilder table = new StringBuilder("row,id,name,role,track,group.性別,group.socks\n");
        for (int i = 0; i < 6; i++) {
            table.append("employee,E%d,甲,exhibition-sales-specialist,B2B,%s,%s\n"
                    .formatted(i, i % 2 == 0 ? "女" : "男", i == 0 ? "" : "紅"));
        }
        Path file = Files.writeString(folder.resolve("people.csv"), table);
        JsonNode columns = read(fairness(file.toString(), "--format", "json")).get("columns");
        assertThat(columns.findValuesAsText("column")).containsExactly("part-time", "leave", "性別", "socks");
        assertThat(columns.get(2).get("ground").asText()).isEqualTo("gender");
        assertThat(columns.get(3).get("ground").isNull()).isTrue();
        assertThat(columns.get(3).get("unsaid").asInt()).isEqualTo(1);
        Files.writeString(file, table.toString().replace("group.性別", "性別"));
        Ran wrong = fairness(file.toString());
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains("people.csv:1:6: 欄位 '性別' 不認得", "標題寫成 'group.性別'");
    }

    @Test
    void aLanguageThatIsAskedForShowsItsLine() throws IOException {
        Ran ran = fairness(TEAM, "--group", "part-time");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("語文要求與其出處", "職能基準原文：「台語精熟」", "沒有檢視的已知分組");
        String unseen = ran.out().substring(ran.out().indexOf("沒有檢視的已知分組"));
        assertThat(unseen)
                .as("what can be worked out from the file is no group that it says nothing of")
                .contains("契約形式", "性別")
                .doesNotContain("部分工時", "近一年留停");
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(
                                line.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum())
                        .as(line)
                        .isLessThanOrEqualTo(100));
        assertThat(fairness(TEAM, "--lang", "en").out())
                .contains("convention of US agencies", "Employment Service Act, Art. 5(1)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--group parttime | 是否為 'part-time'",
                "--group gender | 檔案裡沒有人填寫 'gender'",
                "--group nonsense | 分組欄 'nonsense' 不認得",
                "--format pdf | 'pdf'",
            })
    void whatMeansNothingIsSaidInOneLine(String more, String said) {
        Ran ran = fairness(TEAM, more.split(" "));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(said).doesNotContain("Exception");
    }
}
