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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A company with a folder of its own, at the door: every command that reads the catalog reads it. */
class HouseCommandsTest {
    private static final String TEAM = "catalog/samples/team.yaml";
    private static final String SAMPLE = "catalog/samples/house";

    @TempDir
    private Path folder;

    private static Ran on22(String... args) {
        return zhiti(Stream.concat(Arrays.stream(args), Stream.of("--as-of", "2026-11-22"))
                .toArray(String[]::new));
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertThat(ran.exit()).as(ran.err()).isIn(0, 4);
        return JsonMapper.builder().build().readTree(ran.out());
    }

    /** A folder {@code house} of these files: path, text, path, text … */
    private Path house(String... pathsAndTexts) throws IOException {
        Path house = folder.resolve("house");
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            Path file = house.resolve(pathsAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, pathsAndTexts[i + 1]);
        }
        return house;
    }

    @Test
    void everyCommandReadsTheCompanysFolder() throws IOException {
        String list = on22("catalog", "list", "--house", SAMPLE).out();
        assertThat(list).contains("own-key-account-mentoring", "參展廠商服務與客戶資料內訓").doesNotContain("客戶服務與客戶資料管理");
        assertThat(on22("catalog", "show", "own-personal-data-class", "--house", SAMPLE)
                        .out())
                .contains("參展與來賓個資處理");
        Ran explained = on22(
                "explain", TEAM, "--employee", "E004", "--offering", "own-key-account-mentoring", "--house", SAMPLE);
        assertThat(explained.exit()).as(explained.err()).isZero();
        assertThat(on22("gaps", TEAM, "--house", SAMPLE).exit()).isZero();
    }

    @Test
    void aReasonSaysWhetherItsNumberShipsOrIsTheCompanys() throws IOException {
        List<JsonNode> numbers =
                json(on22("plan", TEAM, "--house", SAMPLE, "--format", "json")).findValues("numbers");
        List<String> own = numbers.stream()
                .flatMap(list -> Stream.of(list).flatMap(l -> l.findParents("origin").stream()))
                .filter(number -> number.get("origin").asText().equals("house"))
                .map(number -> number.get("name").asText() + " " + number.get("value") + " since "
                        + number.get("since").asText())
                .distinct()
                .toList();
        assertThat(own).containsExactly("limit.hours 48 since 2026-07-01");
        List<JsonNode> shipped = json(on22("plan", TEAM, "--format", "json")).findValues("origin");
        assertThat(shipped).isNotEmpty().allMatch(origin -> origin.asText().equals("shipped"));
    }

    @Test
    void whoHasBeenThroughWhatTheCompanyHidesIsPlannedForAllTheSame() throws IOException {
        Path house = house("house.yaml", "hide: illustrative\n");
        Ran ran = on22("plan", TEAM, "--house", house.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("林怡君").doesNotContain("（示例）");
        Ran shown = on22("catalog", "show", "press-release-class", "--house", house.toString());
        assertThat(shown.exit()).isEqualTo(2);
    }

    @Test
    void aDepartmentSpelledNearlyAsTheTeamSpellsItIsSaidWithItsPlace() throws IOException {
        Path house = house(
                "calendar.yaml",
                "shows:\n  - {id: a, zh: 甲, en: A, kind: 展覽, from: 2027-03-09, to: 2027-03-12, departments: [展覽業物部, 總務室]}\n");
        Ran ran = on22("gaps", TEAM, "--employee", "E001", "--house", house.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.errors()).containsExactly("注意：" + house + "/calendar.yaml:2:5: 部門 '展覽業物部' 在人員檔裡沒有人，是否為 '展覽業務部'");
        assertThat(on22("gaps", TEAM, "--employee", "E001", "--house", SAMPLE).err())
                .isEmpty();
    }

    @Test
    void aYearOfHardlyAnyHoursIsPlannedAllTheSame() throws IOException {
        Path house =
                house("policy.yaml", "numbers:\n  - {name: limit.hours, values: [{since: 2026-01-01, value: 3}]}\n");
        Ran ran = on22("plan", TEAM, "--house", house.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    @Test
    void theCheckSaysWhatIsStillMadeUpWithoutCallingItAFault() throws IOException {
        Ran ran = on22("catalog", "check", "--house", SAMPLE);
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out())
                .startsWith("仍為示例（供參考，不算問題，不影響結束碼）\n")
                .contains(SAMPLE + "/offerings/own.yaml\n    4 項：", "exhibition-sales-specialist/legacy\n");
        assertThat(ran.errors()).hasSize(2);
        assertThat(ran.errors().get(0)).isEqualTo("目錄檢查：沒有發現問題");
        assertThat(json(on22("catalog", "check", "--house", SAMPLE, "--format", "json")))
                .isEmpty();
        assertThat(on22("catalog", "check").out()).isEmpty();
    }

    @Test
    void theCheckFindsWhatAHiddenCatalogLeavesUncovered() throws IOException {
        Path house = house(
                "house.yaml",
                "hide: illustrative\nrequirements:\n  - {id: cis, zh: 獎旅, en: CIS, force: 公司, anyOf: [citp], illustrative: true}\n");
        Ran ran = on22("catalog", "check", "--house", house.toString(), "--format", "json");
        assertThat(ran.exit()).isEqualTo(4);
        JsonNode findings = json(ran);
        assertThat(findings.findValuesAsText("kind")).contains("not-lifted");
        List<String> keys = new java.util.ArrayList<>();
        findings.get(0).fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactly("kind", "about", "file", "place", "what");
    }

    @Test
    void whatIsMadeUpIsListedAloneForPrograms() throws IOException {
        Ran ran = on22("catalog", "check", "--illustrative", "--house", SAMPLE, "--format", "json");
        assertThat(ran.exit()).isZero();
        JsonNode rows = json(ran);
        assertThat(rows.isArray()).isTrue();
        assertThat(rows.findValuesAsText("kind")).contains("offering", "competency", "task");
        JsonNode own = Stream.of(rows)
                .flatMap(r -> r.findParents("id").stream())
                .filter(r -> r.get("id").asText().equals("own-key-account-mentoring"))
                .findFirst()
                .orElseThrow();
        assertThat(own.get("file").asText()).isEqualTo(SAMPLE + "/offerings/own.yaml");
        assertThat(own.get("place").asText()).matches("\\d+:\\d+");
    }

    @Test
    void aCompanyBeginsWithAFolderThatIsReadAtOnce() throws IOException {
        Path own = folder.resolve("own");
        Ran ran = zhiti("catalog", "init", own.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains("zhiti catalog check --house " + own);
        try (Stream<Path> files = Files.walk(own)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> own.relativize(f).toString()))
                    .containsExactlyInAnyOrder("house.yaml", "calendar.yaml", "policy.yaml", "offerings/own.yaml");
        }
        assertThat(on22("catalog", "check", "--house", own.toString()).exit()).isZero();
        assertThat(on22("catalog", "list", "--house", own.toString()).out())
                .isEqualTo(on22("catalog", "list").out());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(own);
        }
    }

    @Test
    void anEmptyFolderIsFilledAndStaysTheSameFolder() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Object before = Files.readAttributes(own, java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        assertThat(zhiti("catalog", "init", own.toString()).exit()).isZero();
        assertThat(Files.readAttributes(own, java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(before);
        assertThat(own.resolve("offerings/own.yaml")).exists();
    }

    @Test
    void aFolderInWhichSomethingLiesIsLeftAlone() throws IOException {
        Path own = house("house.yaml", "name: 甲\n");
        Ran ran = zhiti("catalog", "init", own.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).containsExactly("zhiti: '" + own + "' 不是空的，裡面有 'house.yaml'：請另指定一個資料夾");
        assertThat(own.resolve("house.yaml")).hasContent("name: 甲\n");
        try (Stream<Path> left = Files.list(own)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whereNoFolderCanBeNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path wrong : List.of(file, folder.resolve("no/such"))) {
            Ran ran = zhiti("catalog", "init", wrong.toString());
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.errors()).singleElement().asString().contains("無法寫入 '" + wrong + "'");
        }
        assertThat(file).hasContent("x");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private static Arguments fault(String path, String text, String... problems) {
        return Arguments.of(path, text, problems);
    }

    static Stream<Arguments> faults() {
        String law =
                "requirements:\n  - {id: a, zh: 甲, en: A, force: 法定, source: https://example.org, readOn: 2026-11-22, ";
        String level =
                "levels:\n  - {role: exhibition-sales-specialist, competency: crm, why: 甲, by: 乙, since: 2026-01-01, ";
        String show = "  - {id: a, zh: 甲, en: A, kind: 展覽, from: 2027-03-09, to: 2027-03-12, departments: [展覽業務部]}\n";
        return Stream.of(
                fault("house.yaml", law + "anyOf: [first-ade]}\n", "house.yaml:2:", "是否為 'first-aid'"),
                fault("house.yaml", law + "trainings: [press-relase-class]}\n", "是否為 'press-release-class'"),
                fault("house.yaml", law + "anyOf: [first-aid], who: {roles: [non]}}\n", "是否為 'none'"),
                fault("house.yaml", law + "anyOf: [first-aid], who: {oneIn: 50}}\n", "'oneIn' 要數人數"),
                fault("house.yaml", law + "everyMonths: 36}\n", "anyOf 與 trainings 至少要寫一種"),
                fault("house.yaml", level + "level: 7}\n", "house.yaml:2:", "'7' 不是 1–6 的整數"),
                fault("house.yaml", level.replace("crm", "crn") + "level: 4}\n", "職能 'crn' 不認得", "'crm'"),
                fault("house.yaml", level.replace("exhibition-sales-specialist", "none") + "level: 4}\n", "沒有要求 'crm'"),
                fault("calendar.yaml", "shows:\n" + show + show.replace("id: a", "id: b"), "'b'", "'a'", "重疊：展覽業務部"),
                fault(
                        "calendar.yaml",
                        "shows:\n" + show.replace("to: 2027-03-12", "to: 2027-03-01"),
                        "calendar.yaml:2:"),
                fault("policy.yaml", "numbers:\n  - {name: limit.hour}\n", "policy.yaml:2:12: ", "是否為 'limit.hours'"),
                fault(
                        "policy.yaml",
                        "numbers:\n  - {name: limit.hours, values: [{since: 2026-01-01, value: 0}]}\n",
                        "policy.yaml:2:61: '0'"),
                fault("offering.yaml", "offerings:\n", "offering.yaml: ", "是否為 'offerings/*.yaml'"),
                fault("roles.yaml", "roles:\n", "roles.yaml: 公司資料夾不能取代職能基準"),
                fault("standards/a.yaml", "id: a\n", "standards/a.yaml: 公司資料夾不能取代職能基準"),
                fault("README.md", "# 甲", "zhiti catalog init"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void aFolderWithProblemsGivesThemWithTheirPlacesAndNoAdvice(String path, String text, String[] problems)
            throws IOException {
        Path house = house(path, text);
        Ran ran = on22("catalog", "check", "--house", house.toString(), "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(problems).contains(house.toString()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void problemsOfEveryFileAreSaidAtOnce() throws IOException {
        Path house = house(
                "house.yaml",
                "nmae: 甲\n",
                "calendar.yaml",
                "show:\n",
                "policy.yaml",
                "numbers:\n  - {name: limit.hour}\n",
                "offerings/own.yaml",
                "offering:\n",
                "calender.yaml",
                "shows:\n");
        Ran ran = on22("plan", TEAM, "--house", house.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).hasSize(5).allMatch(problem -> problem.startsWith(house.toString()));
    }

    @Test
    void aFolderThatIsNotThereIsSaidWithTheOthers() {
        Ran ran = on22("plan", TEAM, "--house", "no-house", "--catalog", "no-catalog");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.errors()).containsExactly("no-catalog: 找不到這個資料夾", "no-house: 找不到這個資料夾");
    }

    @Test
    void theCompanysFolderIsLaidOverAnotherCatalogToo() throws IOException {
        Path catalog = catalog("clients.yaml", "zh: 客戶服務與客戶資料管理", "zh: 別的目錄");
        String[] list = {"catalog", "list", "--catalog", catalog.toString()};
        assertThat(on22(list).out()).contains("別的目錄");
        String[] over =
                Stream.concat(Arrays.stream(list), Stream.of("--house", SAMPLE)).toArray(String[]::new);
        assertThat(on22(over).out()).contains("own-personal-data-class").doesNotContain("別的目錄");
    }

    @Test
    void whatNeedsAnOfferingThatIsHiddenStaysOutOfReachForThoseWhoHaveNotBeenThroughIt() throws IOException {
        Path catalog = catalog(
                "certifications.yaml",
                "    grants: mice-basic\n",
                "    grants: mice-basic\n    needs: {offering: press-release-class}\n");
        Path house = house("house.yaml", "hide: illustrative\n");
        String[] ask = {"--catalog", catalog.toString(), "--house", house.toString(), "--format", "json"};
        JsonNode plans = json(on22(Stream.concat(Stream.of("plan", TEAM), Arrays.stream(ask))
                        .toArray(String[]::new)))
                .get("plans");
        List<JsonNode> left = plans.findValues("leftOut").stream()
                .flatMap(list -> list.findParents("authority").stream())
                .filter(out -> out.get("offering").asText().equals("mice-basic-exam"))
                .toList();
        assertThat(left).isNotEmpty().allSatisfy(out -> {
            assertThat(out.get("kind").asText()).isEqualTo("尚不可");
            assertThat(out.get("possibleOn").isNull()).isTrue();
            assertThat(out.at("/because/0/says").asText()).contains("新聞稿寫作與媒體名單");
        });
    }

    /** The catalog that ships in a folder of its own, with one text replaced in one file of offerings. */
    private Path catalog(String file, String from, String to) throws IOException {
        Path catalog = folder.resolve("catalog");
        BadInputTest.copy(Path.of("catalog"), catalog);
        Path offerings = catalog.resolve("offerings/" + file);
        String text = Files.readString(offerings);
        assertThat(text).contains(from);
        Files.writeString(offerings, text.replace(from, to));
        return catalog;
    }
}
