package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans, gaps and reasons for the sample team, asked for as a user would. */
class AdviceCommandsTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static Ran on22(String... args) {
        return zhiti(Stream.concat(Arrays.stream(args), Stream.of("--as-of", "2026-11-22"))
                .toArray(String[]::new));
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertThat(ran.exit()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }

    @Test
    void theWholeTeamIsPlannedForOnTheDayAskedFor() throws IOException {
        JsonNode plans = json(on22("plan", TEAM, "--format", "json")).get("plans");
        assertThat(plans).hasSize(12);
        plans.forEach(plan -> assertThat(plan.get("asOf").asText()).isEqualTo("2026-11-22"));
    }

    @Test
    void theTableAsksForTheSamePlansAsTheYaml() {
        assertThat(on22("gaps", "catalog/samples/team.csv").out())
                .isEqualTo(on22("gaps", TEAM).out());
    }

    @Test
    void withoutADayItIsTodayInTaipeiAndSaid() throws IOException {
        Ran ran = zhiti("gaps", TEAM, "--employee", "E001", "--format", "json");
        assertThat(json(ran).get("plans").get(0).get("asOf").asText()).isEqualTo("2026-11-23");
        assertThat(ran.err()).isEqualTo("基準日 2026-11-23（今日，Asia/Taipei；可用 --as-of 指定）\n");
    }

    @Test
    void oneEmployeeIsAskedOtherwiseThanTheFileSays() throws IOException {
        Ran ran = on22(
                "gaps",
                TEAM,
                "--employee",
                "E001",
                "--track",
                "B2C",
                "--target",
                "exhibition-sales-manager",
                "--format",
                "json");
        JsonNode plan = json(ran).get("plans").get(0);
        assertThat(plan.get("track").asText()).isEqualTo("B2C");
        assertThat(plan.get("target").asText()).isEqualTo("exhibition-sales-manager");
        assertThat(plan.has("steps")).isFalse();
    }

    @Test
    void whyNotIsAnsweredAlsoForWhatNobodyWouldOfferThem() throws IOException {
        JsonNode offerings = json(on22(
                        "explain",
                        TEAM,
                        "--employee",
                        "E001",
                        "--offering",
                        "cmp-exam",
                        "--offering",
                        "press-conference-workshop",
                        "--format",
                        "json"))
                .get("offerings");
        assertThat(offerings).hasSize(2);
        assertThat(offerings.get(0).get("offering").asText()).isEqualTo("cmp-exam");
        assertThat(offerings.get(1).get("offering").asText()).isEqualTo("press-conference-workshop");
        offerings.forEach(o -> assertThat(o.get("because")).isNotEmpty());
    }

    @Test
    void everyOfferingOfTheCatalogIsAnsweredAndEveryGapProven() throws IOException {
        JsonNode all = json(on22("explain", TEAM, "--employee", "E004", "--all", "--format", "json"));
        JsonNode list = json(on22("catalog", "list", "--format", "json"));
        assertThat(all.get("offerings")).hasSameSizeAs(list);
        JsonNode plan = json(on22("plan", TEAM, "--employee", "E004", "--format", "json"))
                .get("plans")
                .get(0);
        assertThat(all.get("gaps")).hasSameSizeAs(plan.get("gaps"));
    }

    @Test
    void twoPeopleAreHeldAgainstEachOther() throws IOException {
        JsonNode two = json(on22(
                "explain",
                TEAM,
                "--employee",
                "E001",
                "--against",
                "E002",
                "--offering",
                "mice-basic-exam",
                "--format",
                "json"));
        assertThat(two.get("one").get("verdict").asText()).isEqualTo("unneeded");
        assertThat(two.get("other").get("verdict").asText()).isEqualTo("overLimit");
        two.get("differences")
                .forEach(difference -> assertThat(difference.get("decides").asBoolean())
                        .isEqualTo(difference.get("id").asText().equals("certifications mice-basic")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plan | 缺少 FILE",
                "plan TEAM --employee E01 | 是否為 'E001'",
                "explain TEAM --employee E005 --offering nosuch | 不認得：zhiti catalog list",
                "explain TEAM --employee E005 --gap nosuch | 不認得：zhiti gaps",
                "catalog show nosuch | 不認得：zhiti catalog list",
                "plan TEAM --as-of 2026-02-30 | 寫成 2026-11-22",
                "plan TEAM --as-of tomorrow | 寫成 2026-11-22",
                "plan TEAM --edition v5 | 是否為 'v4'",
                "plan TEAM --employee E001 --edition v4 | 可用的有 legacy",
                "plan TEAM --target exhibition-sales-manger | 是否為 'exhibition-sales-manager'",
                "plan TEAM --target none | 'none'",
                "plan TEAM --employee E001 --target exhibition-marketing-specialist | 現在的職務",
                "plan TEAM --track B2X | 是否為 'B2B'",
                "plan TEAM --format pdf | 可用的有 text、json、html",
                "gaps TEAM --format html | 可用的有 text、json",
                "plan TEAM --out no/such/folder/plan.txt --employee E001 | 無法寫入",
                "explain TEAM --offering cmp-exam | 缺少 --employee",
                "explain TEAM --employee E001 | 缺少 --offering",
                "explain TEAM --employee E001 --offering cmp-exm | 是否為 'cmp-exam'",
                "explain TEAM --employee E004 --gap competency:financial-managment | 是否為 'competency:financial-management'",
                "explain TEAM --employee E001 --offering cmp-exam --against E02 | 是否為 'E002'",
                "explain TEAM --employee E001 --offering cmp-exam --against E001 | 寫另一人",
                "explain TEAM --employee E001 --all --against E002 | 寫一個 --offering",
                "catalog show cmp | 相近的有 cmp-",
                "catalog shw cmp-exam | 是否為 'show'",
            })
    void whatMeansNothingIsAnsweredInOneLine(String line, String hint) {
        Ran ran = zhiti(line.strip().replace("TEAM", TEAM).split(" "));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(hint).doesNotContain("Exception");
    }

    @Test
    void aFileIsWrittenWholeOrNotTouched() throws IOException {
        Path out = Files.writeString(folder.resolve("plan.html"), "last year's");
        Ran refused = on22("plan", "no-team.yaml", "--format", "html", "--out", out.toString());
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(out).hasContent("last year's");
        Ran ran = on22("plan", TEAM, "--employee", "E001", "--format", "html", "--out", out.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("已寫入 " + out + "\n");
        assertThat(Files.readString(out)).contains("林怡君", "</html>");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(out);
        }
    }

    @Test
    void everythingCanBeAskedInEnglish() {
        Ran ran = on22("plan", TEAM, "--employee", "E001", "--lang", "en");
        assertThat(ran.out()).contains("Individual development plan");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void anOfferingIsListedByItsFormAndShownWithItsSource() throws IOException {
        JsonNode list = json(on22("catalog", "list", "--format", "json"));
        assertThat(list.isArray()).isTrue();
        List<String> keys = List.copyOf(list.get(0).properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList());
        assertThat(keys).containsExactly("id", "kind", "title");
        assertThat(list.findValuesAsText("kind"))
                .contains("class", "test", "assignment")
                .doesNotContain("certificate");
        JsonNode cmp = json(on22("catalog", "show", "cmp-exam", "--format", "json"));
        assertThat(cmp.get("source").asText()).startsWith("http");
        assertThat(cmp.get("grants").get(0).asText()).isEqualTo("cmp");
        assertThat(cmp.get("category").asText()).isEqualTo("professional");
        assertThat(on22("catalog", "show", "cmp-exam").out()).contains("36 個月");
        assertThat(on22("catalog", "show", "team-leading-workshop").out()).contains("類別           管理\n");
    }

    @Test
    void anOfferingSaysWhenAroundAShowItIsDoneAndWhoElsePaysForIt() throws IOException {
        assertThat(on22("catalog", "show", "hold-press-conference").out()).contains("展前籌備");
        JsonNode press = json(on22("catalog", "show", "hold-press-conference", "--format", "json"));
        assertThat(press.get("show").asText()).isEqualTo("before");
        assertThat(press.get("subsidy").isNull()).isTrue();
        assertThat(on22("catalog", "show", "pmp-contact-hours").out()).contains("補助", "產業人才投資方案");
        JsonNode pmp = json(on22("catalog", "show", "pmp-contact-hours", "--format", "json"));
        assertThat(pmp.get("show").isNull()).isTrue();
        assertThat(pmp.get("subsidy").asText()).contains("10 萬元");
    }

    @Test
    void rulesAreListedInTheOrderInWhichTheyRun() throws IOException {
        JsonNode rules = json(zhiti("rules", "list", "--format", "json"));
        List<String> ids = rules.findValuesAsText("id");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(49).contains("bar/already-certified");
        assertThat(ids.stream().map(id -> id.substring(0, id.indexOf('/'))).distinct())
                .containsExactly("gap", "urgency", "fit", "bar", "weight");
        rules.forEach(rule -> assertThat(rule.get("says").asText()).isNotBlank());
    }

    @Test
    void theShippedRulesAndTheirCasesAreInOrder() {
        assertThat(on22("rules", "check").exit()).isZero();
        Ran test = on22("rules", "test");
        assertThat(test.exit()).as(test.out()).isZero();
        assertThat(test.err()).contains("0 例不符");
    }

    @Test
    void aCaseThatFindsSomethingElseIsPrintedAndEndsInFour() throws IOException {
        Path rules = folder.resolve("rules");
        BadInputTest.copy(Path.of("rules"), rules);
        String text = Files.readString(rules.resolve("gap/never-rated.drl"));
        Files.writeString(rules.resolve("gap/never-rated.drl"), text.replace("        not Shown( key == $key )\n", ""));
        Ran ran = on22("rules", "test", "--rules", rules.toString());
        assertThat(ran.exit()).as(ran.err()).isEqualTo(4);
        assertThat(ran.out()).contains(rules + "/gap/never-rated.yaml:");
    }

    @Test
    void whatACatalogLacksIsPrintedAndEndsInFour() throws IOException {
        Path catalog = folder.resolve("catalog");
        BadInputTest.copy(Path.of("catalog"), catalog);
        Files.delete(catalog.resolve("offerings/market.yaml"));
        Ran ran = on22("catalog", "check", "--catalog", catalog.toString());
        assertThat(ran.exit()).as(ran.err()).isEqualTo(4);
        assertThat(ran.out()).contains("[not-lifted]");
    }
}
