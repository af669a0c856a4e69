package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't wait for the first planned quarter, and what is said of it, through the door of every paper. */
class BeforeThePlanTest {
    private static final String RENEWAL = "cmp-recertification";
    /** A project manager of international meetings who lacks nothing for the CMP but what a line of {@link #PEOPLE} says. */
    private static final String MANAGER = "role: convention-project-manager, international: true, education: bachelor, "
            + "languages: [{language: english, skill: spoken, level: fluent, by: manager, on: 2026-09-01}]";

    private static final List<String> PEOPLE = List.of(
            "LAPSING | experienceMonths: 70, certifications: [{id: cmp, on: 2021-12-19, expires: 2026-12-18}]",
            "GRACE | experienceMonths: 70, certifications: [{id: cmp, on: 2021-09-20, expires: 2026-09-19}]",
            "LAPSED | experienceMonths: 70, certifications: [{id: cmp, on: 2021-11-20, expires: 2026-11-19}]",
            "TOOLATE | experienceMonths: 70, certifications: [{id: cmp, on: 2021-08-20, expires: 2026-08-19}]",
            "PACKING | experienceMonths: 70, away: [{from: 2026-12-07}], certifications: [{id: cmp, on: 2021-12-19, expires: 2026-12-18}]",
            "RETURNING | experienceMonths: 70, away: [{from: 2026-10-05, to: 2027-01-10}], certifications: [{id: cmp, on: 2021-11-20, expires: 2026-11-19}]",
            "OTHER | experienceMonths: 70, certifications: [{id: cem, on: 2021-11-20, expires: 2026-12-20}]",
            "LATER | experienceMonths: 70, certifications: [{id: cmp, on: 2022-11-16, expires: 2027-11-15}]",
            "LEAVING | experienceMonths: 70, away: [{from: 2026-12-07}], certifications: [{id: cmp, on: 2022-06-01}]",
            "AWAY | experienceMonths: 70, away: [{from: 2026-10-05}], certifications: [{id: cmp, on: 2021-12-19, expires: 2026-12-18}]",
            "BACK | experienceMonths: 70, away: [{from: 2026-10-05, to: 2027-02-07}], certifications: [{id: cmp, on: 2021-12-19, expires: 2026-12-18}]",
            "JUNIOR | experienceMonths: 31, certifications: [{id: cmp, on: 2021-12-19, expires: 2026-12-18}]",
            "SCORE | experienceMonths: 70, tests: [{test: TOEIC-LR, score: 830, on: 2024-12-10}]",
            "SCORES | experienceMonths: 70, tests: [{test: TOEIC-LR, score: 830, on: 2024-12-10}, {test: TOEIC-LR, score: 805, on: 2026-02-10}]",
            "STARTING | experienceMonths: 20, away: [{from: 2026-12-07}]",
            "PAUSING | experienceMonths: 30, away: [{from: 2027-01-01, to: 2027-01-31}]");

    @TempDir
    static Path folder;

    private static final Map<String, JsonNode> PLANS = new HashMap<>();

    @BeforeAll
    static void writePeople() throws Exception {
        List<String> lines = new ArrayList<>(List.of("employees:"));
        for (String line : PEOPLE) {
            String[] parts = line.split(" \\| ");
            lines.add("  - {id: " + parts[0] + ", name: 員工" + parts[0] + ", " + MANAGER + ", " + parts[1] + "}");
        }
        Files.write(people(), lines);
    }

    private static Path people() {
        return folder.resolve("people.yaml");
    }

    private static String run(String command, String... args) {
        Ran ran = zhiti(
                Stream.concat(Stream.of(command, people().toString(), "--as-of", "2026-11-22"), Arrays.stream(args))
                        .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    /** Everybody's plans, made once for each way of asking. */
    private static JsonNode plan(String id, String... args) throws Exception {
        String key = String.join(" ", args);
        if (!PLANS.containsKey(key)) {
            String[] all = Stream.concat(Stream.of("--format", "json"), Arrays.stream(args))
                    .toArray(String[]::new);
            PLANS.put(key, new JsonMapper().readTree(run("plan", all)).get("plans"));
        }
        for (JsonNode plan : PLANS.get(key)) {
            if (plan.at("/employee/id").asText().equals(id)) {
                return plan;
            }
        }
        throw new AssertionError(id);
    }

    private static String said(JsonNode line) {
        return String.join(" ", line.get("because").findValuesAsText("says"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LAPSING | 2026Q4 | 2026-12-18 | 8000 | 效期至 2026-12-18，早於計畫的第一季（2027Q1）：請即辦理展延 | is valid until 2026-12-18, before the first planned quarter (2027Q1): renew it now",
                "LAPSING | 2026Q4 | 2026-12-18 | 8000 | 逾期即失效，寬限至 2027-03-18 仍可補辦，費用為 NT$11,200 | until 2027-03-18 (grace) it can still be renewed, for NT$11,200",
                "LAPSING | 2026Q4 | 2026-12-18 | 8000 | 2027-03-18 以後不能再展延，須由「CMP 國際會議專業認證考試」（NT$28,000，30 小時）重新取得 | After 2027-03-18 it can't be renewed: it has to be earned again",
                "GRACE | 2026Q4 | 2026-12-18 | 11200 | 可展延至 2026-12-18，早於計畫的第一季（2027Q1）：請即辦理 | renewable until 2026-12-18, before the first planned quarter (2027Q1): do it now",
                "GRACE | 2026Q4 | 2026-12-18 | 11200 | 到期後才補辦，費用較高：NT$11,200 | Renewed after its end it costs more: NT$11,200",
                "LAPSED | 2026Q4 | 2027-02-17 | 11200 | 已失效，請即辦理，不等計畫的第一季 | it is not valid now, so it does not wait",
                "LEAVING | 2026Q4 | 2027-05-31 | 8000 | 而 2026-12-07 起留職停薪：請在此之前辦理展延 | from 2026-12-07 the person is away (leave): renew it before that",
                "PACKING | 2026Q4 | 2026-12-18 | 8000 | 而 2026-12-07 起留職停薪：請在此之前辦理展延 | renew it before that",
                "RETURNING | 2027Q1 | 2027-02-17 | 11200 | 已於 2026-11-19 到期，在寬限期內辦理展延（至 2027-02-17） | lapsed on 2026-11-19 and is renewed in its days of grace (until 2027-02-17)",
                "BACK | 2027Q1 | 2027-03-18 | 11200 | 在此之前無法展延，改在寬限期內（至 2027-03-18）辦理 | can't be renewed by then, so it is renewed in its days of grace (until 2027-03-18)",
            })
    void aRenewalStandsFirstWithItsLastDayAndWhatMissingItCosts(
            String id, String quarter, String last, int cost, String zh, String en) throws Exception {
        for (String lang : List.of("zh-TW", "en")) {
            JsonNode first = plan(id, "--lang", lang).at("/steps/0");
            assertThat(first.get("offering").asText()).isEqualTo(RENEWAL);
            assertThat(first.get("order").asInt()).isEqualTo(1);
            assertThat(first.get("quarter").asText()).isEqualTo(quarter);
            assertThat(first.get("registerBy").asText()).isEqualTo(last);
            assertThat(first.get("cost").asInt()).isEqualTo(cost);
            assertThat(said(first)).contains(lang.equals("en") ? en : zh);
        }
        assertThat(plan(id).at("/totals/cost").asInt()).isGreaterThanOrEqualTo(cost);
    }

    @Test
    void whatCanWaitIsPlannedAsEver() throws Exception {
        JsonNode step = plan("LATER").at("/steps/0");
        assertThat(step.get("quarter").asText()).isEqualTo("2027Q1");
        assertThat(step.get("registerBy").asText()).isEqualTo("2027-11-15");
        assertThat(said(step)).doesNotContain("請即辦理").contains("價值最高");
    }

    /** Situation → sentence of what is left, with its kind, its quarter and its day. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "AWAY | requirement:international-certificate | nothing-helps | - | - | 「CMP 國際會議專業認證」須於 2027-03-18 以前展延，而在此之前都適逢留職停薪（2026-10-05 至 未定）",
                "AWAY | requirement:mice-certificate | next-period | - | - | 留職停薪自 2026-10-05 起，未載明結束日",
                "JUNIOR | requirement:international-certificate | nothing-helps | - | - | 而「CMP 換證」要到那之後才能參加",
                "JUNIOR | requirement:experience-convention | time | - | 2027-04-22 | 只能靠時間累積，照目前的工作推算，2027-04-22 可達",
                "TOOLATE | requirement:international-certificate | limit | - | - | 扣除費用與時數後的價值低於「非必備方案的最低價值」",
                "OTHER | requirement:international-certificate | nothing-helps | - | - | 「CEM 展覽管理認證」效期至 2026-12-20，沒有本人可參加的展延方案：到期後須重新取得",
                "STARTING | requirement:experience-convention | time | - | - | 而留職停薪自 2026-12-07 起、未載明結束日，期間不計",
                "PAUSING | requirement:experience-convention | time | - | 2027-06-22 | 留職停薪期間不計，照目前的工作推算，2027-06-22 可達",
            })
    void whatIsLeftNamesTheTrueReason(String id, String gap, String kind, String quarter, String metOn, String zh)
            throws Exception {
        JsonNode left = null;
        for (JsonNode one : plan(id).get("notCovered")) {
            left = one.get("gap").asText().equals(gap) ? one : left;
        }
        assertThat(left).as(id + " " + gap).isNotNull();
        assertThat(left.get("kind").asText()).isEqualTo(kind);
        assertThat(left.get("quarter").asText(null)).isEqualTo(quarter);
        assertThat(left.get("metOn").asText(null)).isEqualTo(metOn);
        assertThat(said(left)).contains(zh).doesNotContain("本期排不下");
    }

    @Test
    void nobodyIsToldOfRoomWhereRoomIsNotTheReason() throws Exception {
        for (String line : PEOPLE) {
            JsonNode plan = plan(line.split(" ")[0]);
            assertThat(plan.get("notCovered").toString()).doesNotContain("2028Q1", "本期排不下");
            assertThat(plan.get("leftOut").findValuesAsText("rule")).doesNotContain("plan/no-quarter-left");
        }
    }

    @Test
    void aDayIsPromisedOnlyWhereItHelps() throws Exception {
        for (JsonNode left : plan("JUNIOR").get("leftOut")) {
            if (left.get("offering").asText().equals(RENEWAL)) {
                assertThat(left.get("possibleOn").isNull()).isTrue();
                assertThat(left.get("kind").asText()).isEqualTo("不開放");
            }
        }
    }

    @Test
    void aScoreThatAgesBeforeThePlanIsNamedWhileItCounts() throws Exception {
        JsonNode plan = plan("SCORE");
        assertThat(plan.get("assessFirst").toString())
                .contains("gap/test-ages-before-plan", "830", "在計畫的第一季（2027-01-01 起）以前就逾期");
        assertThat(plan.at("/readiness/requirements/met").asInt())
                .isEqualTo(plan("SCORES").at("/readiness/requirements/met").asInt());
        assertThat(plan("SCORES").get("assessFirst").toString())
                .as("another score is enough and lasts")
                .doesNotContain("gap/test-ages-before-plan");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--budget 8000, true",
        "--budget 7999, false",
        "--max-steps 1, true",
        "--hours 6, true",
        "--hours 5, false",
        "--by 2026-12-31, true",
        "--by 2026-12-18, true",
        "--by 2026-12-17, false",
        "--without cmp-recertification, false",
        "--best, true",
    })
    void limitsHoldForItAndNothingCrowdsItOut(String line, boolean in) throws Exception {
        List<JsonNode> steps = new ArrayList<>();
        plan("LAPSING", line.split(" ")).get("steps").forEach(steps::add);
        assertThat(steps.stream()
                        .filter(step -> step.get("quarter").asText().equals("2026Q4"))
                        .map(step -> step.get("offering").asText()))
                .containsExactlyElementsOf(in ? List.of(RENEWAL) : List.of());
    }

    @Test
    void theYearPlanHasAColumnForTheQuarterThatRuns() throws Exception {
        JsonNode team = new JsonMapper().readTree(run("team", "--employee", "LAPSING", "--format", "json"));
        assertThat(team.toString()).contains("\"2026Q4\"");
        assertThat(run("team", "--employee", "LAPSING")).contains("2026Q4").contains("NT$8,000");
        assertThat(run("team", "--employee", "LAPSING", "--format", "html")).contains("2026Q4");
    }

    @Test
    void pagesShowItsLastDay() {
        for (String format : List.of("text", "html")) {
            assertThat(run("plan", "--employee", "LAPSING", "--format", format))
                    .contains("2026Q4")
                    .contains("2026-12-18")
                    .contains("2027-03-18");
        }
    }

    @Test
    void aRenewalThatWasMissedIsPlannedAnewAtItsNewFeeAndSaysWhy() throws Exception {
        Path before = folder.resolve("before.json");
        Files.writeString(before, run("plan", "--employee", "LAPSING", "--format", "json"));
        Ran ran = zhiti(
                "plan",
                people().toString(),
                "--employee",
                "LAPSING",
                "--as-of",
                "2027-01-09",
                "--previous",
                before.toString(),
                "--format",
                "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        JsonNode plan = new JsonMapper().readTree(ran.out()).at("/plans/0");
        assertThat(plan.at("/steps/0/quarter").asText()).isEqualTo("2027Q1");
        assertThat(plan.at("/steps/0/registerBy").asText()).isEqualTo("2027-03-18");
        JsonNode cost = null;
        for (JsonNode change : plan.at("/changes/list")) {
            cost = change.get("kind").asText().equals("step-cost") ? change : cost;
        }
        assertThat(cost).isNotNull();
        assertThat(cost.toString()).contains("已於 2026-12-18 到期");
    }

    @Test
    void followUpTellsARenewalOverdueOnceItsCertificateHasLapsed() throws Exception {
        Path before = folder.resolve("handed-out.json");
        Files.writeString(before, run("plan", "--employee", "LAPSING", "--format", "json"));
        for (String day : List.of("2026-12-18", "2026-12-19")) {
            Ran ran = zhiti("followup", before.toString(), people().toString(), "--as-of", day);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).contains(day.equals("2026-12-19") ? "逾期未完成 1 項" : "逾期未完成 0 項");
        }
    }

    @Test
    void aWayUpBeginsWithItAndSaysWhy() throws Exception {
        Path rising = folder.resolve("rising.yaml");
        Files.writeString(
                rising,
                "employees: [{id: R1, name: 周曉雯, target: convention-project-manager, experienceMonths: 70, "
                        + MANAGER.replace("project-manager", "project-executive")
                        + ", certifications: [{id: cmp, on: 2021-12-19, expires: 2026-12-18}]}]");
        Ran ran = zhiti("upgrade", rising.toString(), "--employee", "R1", "--as-of", "2026-11-22", "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        JsonNode way = new JsonMapper().readTree(ran.out());
        assertThat(way.toString()).contains("plan/renew-before-plan", "plan/missed-then-dearer", "2026-12-18");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TWD, 費用為 NT$9,900", "XXX, 'lateFee 以 XXX 計，policy.yaml 沒有它的匯率'"})
    void aCompanyMayKnowAnotherLateFee(String currency, String said) throws Exception {
        Path house = Files.createDirectories(folder.resolve("house-" + currency));
        Files.writeString(house.resolve("credentials.yaml"), """
                credentials:
                  - id: cmp
                    kind: certificate
                    zh: CMP 國際會議專業認證
                    en: CMP
                    issuer: EIC
                    validMonths: 60
                    renewalMonths: 12
                    graceDays: 90
                    lateFee: {amount: 9900, currency: %s}
                    source: https://example.org
                    readOn: 2026-11-22
                """.formatted(currency));
        Ran ran = zhiti(
                "plan",
                people().toString(),
                "--employee",
                "LAPSING",
                "--as-of",
                "2026-11-22",
                "--house",
                house.toString());
        assertThat(ran.exit()).isEqualTo(currency.equals("TWD") ? 0 : 3);
        assertThat(ran.out() + ran.err()).contains(said);
    }
}
