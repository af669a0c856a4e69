package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was booked, paid and taken, courses that no catalog has any more, and people who have left: through the doors. */
class HistoryCommandsTest {
    private static final String DAY = "2026-11-22";
    private static final String LATER = "2027-01-10";
    private static final String TEAM = """
            employees:
              - id: P1
                name: 高若蘭
                department: 行銷部
                role: exhibition-marketing-specialist
                track: B2B
                completed: [{offering: 高若蘭的簡報課, on: 2025-05-01, result: passed}]
                certifications: [{id: house-paper-2020, on: 2020-05-01}]
                commitments:
                  - {offering: press-release-class, status: booked, on: 2027-03-12, paid: 2900}
                  - {offering: last-years-class, status: booked, on: 2027-04-12, paid: 1200}
                ratings:
                  - {competency: copywriting, level: 1, by: manager, on: 2026-09-01}
                  - {competency: press-release-writing, level: 1, by: manager, on: 2026-09-01}
            """;
    private static final String OTHER = """
              - id: P2
                name: 簡志明
                role: exhibition-marketing-specialist
                track: B2B
                commitments: [{offering: press-release-class, status: booked, on: 2027-03-12, paid: 3900}]
                ratings: [{competency: press-release-writing, level: 1, by: manager, on: 2026-09-01}]
            """;

    @TempDir
    private static Path folder;

    private static String both;
    private static String one;
    private static String before;

    @BeforeAll
    static void filesAreWritten() throws IOException {
        both = Files.writeString(folder.resolve("both.yaml"), TEAM + OTHER).toString();
        one = Files.writeString(folder.resolve("one.yaml"), TEAM).toString();
        before = folder.resolve("before.json").toString();
        done("plan", both, "--as-of", DAY, "--format", "json", "--out", before);
    }

    private static Ran done(String... words) {
        Ran ran = zhiti(words);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).doesNotContain("Exception");
        return ran;
    }

    /** Text without its line breaks. */
    private static String plain(Ran ran) {
        return ran.out().replaceAll("(?<=[ -~])\\n +(?=[A-Za-z])", " ").replaceAll("\\n *", "");
    }

    private static JsonNode json(String schema, String... words) throws IOException {
        String text = done(Stream.concat(Stream.of(words), Stream.of("--format", "json"))
                        .toArray(String[]::new))
                .out();
        try (InputStream in = HistoryCommandsTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void whatIsPaidIsNotChargedToABudgetAgain() throws IOException {
        JsonNode plan =
                json("plan", "plan", one, "--as-of", DAY, "--budget", "4600").at("/plans/0");
        JsonNode totals = plan.path("totals");
        assertThat(totals.path("paid").asInt()).isEqualTo(2900);
        assertThat(totals.path("due").asInt()).isEqualTo(totals.path("cost").asInt() - 2900);
        assertThat(totals.path("due").asInt()).isEqualTo(4600);
        assertThat(plan.path("steps").findValuesAsText("offering"))
                .contains("press-release-class", "proposal-structure-class");
        JsonNode step = plan.path("steps").get(0);
        assertThat(step.path("paid").asInt() + step.path("due").asInt())
                .isEqualTo(step.path("cost").asInt());
        JsonNode less =
                json("plan", "plan", one, "--as-of", DAY, "--budget", "4599").at("/plans/0");
        assertThat(less.path("totals").path("due").asInt()).isLessThan(4600);
        String text = plain(done("plan", one, "--as-of", DAY, "--budget", "4600"));
        assertThat(text).contains("已付 NT$2,900，尚應付 NT$1,000").contains("已付 NT$2,900，尚應付 NT$4,600");
        assertThat(plain(done("plan", one, "--as-of", DAY, "--lang", "en")))
                .contains("paid NT$2,900, still due NT$1,000");
        assertThat(done("plan", one, "--as-of", DAY, "--format", "html").out()).contains("已付 NT$2,900，尚應付 NT$1,000");
    }

    @Test
    void aTeamsPapersReconcileWithItsPlans() throws IOException {
        JsonNode team = json("team", "team", both, "--as-of", DAY, "--team-budget", "8000")
                .path("team");
        JsonNode total = team.at("/yearPlan/sums/total");
        assertThat(total.path("paid").asInt()).isEqualTo(2900 + 3900);
        assertThat(total.path("due").asInt())
                .isEqualTo(team.at("/allotment/spent").asInt());
        assertThat(total.path("cost").asInt())
                .isEqualTo(total.path("paid").asInt() + total.path("due").asInt());
        assertThat(team.path("bookings").findValuesAsText("offering")).containsExactly("last-years-class");
        assertThat(team.at("/bookings/0/paid").asInt()).isEqualTo(1200);
        String text = done("team", both, "--as-of", DAY).out();
        assertThat(text).contains("已付 NT$6,800").contains("高若蘭：「last-years-class」已報名（2027-04-12），但目錄中沒有這項方案");
        assertThat(done("team", both, "--as-of", DAY, "--format", "html").out())
                .contains("已付 NT$6,800", "last-years-class");
    }

    @Test
    void historyThatNoCatalogKnowsStopsNobodyAndIsSaidWithItsPlace() throws IOException {
        Ran ran = done("plan", both, "--as-of", DAY);
        assertThat(ran.err())
                .contains(both + ":7:28: 學習方案 '高若蘭的簡報課' 不認得，留存於紀錄並於計畫中說明")
                .contains(both + ":8:27: 證照 'house-paper-2020' 不認得")
                .contains(both + ":11:20: 學習方案 'last-years-class' 不認得");
        assertThat(ran.out()).contains("紀錄說明", "「高若蘭的簡報課」2025-05-01 通過", "簡志明（P2）");
        for (String command : List.of("plan", "gaps")) {
            JsonNode plan = json("plan", command, both, "--as-of", DAY).at("/plans/0");
            assertThat(plan.path("remarks").findValuesAsText("about"))
                    .containsExactly("last-years-class", "高若蘭的簡報課", "house-paper-2020");
            assertThat(plan.at("/remarks/0/paid").asInt()).isEqualTo(1200);
        }
        assertThat(done("gaps", both, "--as-of", DAY, "--lang", "en").out()).contains("Remarks on the record");
        assertThat(done("plan", both, "--as-of", DAY, "--format", "html").out()).contains("紀錄說明");
    }

    @Test
    void whatIsSupposedHasToBeKnown() {
        Ran ran =
                zhiti("whatif", one, "--employee", "P1", "--as-of", DAY, "--set", "completed.last-years-class=passed");
        assertThat(ran.exit()).isNotZero();
    }

    @Test
    void whoeverHasLeftIsListedWithWhatWasBookedAndEverybodyElseIsPlanned() throws IOException {
        JsonNode plans = json("plan", "plan", one, "--as-of", LATER, "--previous", before);
        assertThat(plans.path("plans")).hasSize(1);
        JsonNode left = plans.at("/left/0");
        assertThat(left.path("id").asText()).isEqualTo("P2");
        assertThat(left.path("paid").asInt()).isEqualTo(3900);
        assertThat(left.path("steps").findValuesAsText("offering")).contains("press-release-class");
        String line = "已報名「新聞稿寫作與媒體名單」（2027Q1）：如尚未上課，請取消或轉讓；已付 NT$3,900";
        Ran text = done("plan", one, "--as-of", LATER, "--previous", before, "--employee", "P1");
        assertThat(plain(text)).contains("離職或不在名冊（1 人）", "P2 簡志明", line);
        assertThat(text.err()).contains("人員檔中沒有「簡志明」（P2）：視為離職或不在名冊");
        for (String command : List.of("plan", "team")) {
            assertThat(done(command, one, "--as-of", LATER, "--previous", before, "--format", "html")
                            .out())
                    .contains("P2 簡志明", line);
        }
        assertThat(json("team", "team", one, "--as-of", LATER, "--previous", before)
                        .at("/team/left/0/name")
                        .asText())
                .isEqualTo("簡志明");
        JsonNode followed = json("followup", "followup", before, one, "--as-of", LATER);
        assertThat(followed.path("people").findValuesAsText("id")).containsExactly("P1");
        assertThat(followed.at("/left/0/id").asText()).isEqualTo("P2");
        assertThat(done("followup", before, one, "--as-of", LATER).out()).contains("離職或不在名冊", "P2 簡志明");
        assertThat(done("followup", before, one, "--as-of", LATER, "--format", "html")
                        .out())
                .contains("P2 簡志明");
    }

    @Test
    void aPaperForOnePersonTellsNothingOfOthers() throws IOException {
        Path three = Files.writeString(
                folder.resolve("three.yaml"), TEAM + OTHER.replace("P2", "P3").replace("簡志明", "方小芸"));
        String page = done(
                        "plan",
                        three.toString(),
                        "--as-of",
                        LATER,
                        "--previous",
                        before,
                        "--employee",
                        "P1",
                        "--format",
                        "html")
                .out();
        assertThat(page).contains("高若蘭").doesNotContain("簡志明");
    }

    @Test
    void aPlanThatListsLeaversIsReadBackAsAPlanBefore() throws IOException {
        Path second = folder.resolve("second.json");
        done("plan", one, "--as-of", LATER, "--previous", before, "--format", "json", "--out", second.toString());
        assertThat(json("plan", "plan", one, "--as-of", "2027-02-10", "--previous", second.toString())
                        .has("left"))
                .isFalse();
    }

    @Test
    void whatIsOnRecordReplaysTheSameAndNamesNobody() throws IOException {
        String data = folder.resolve("data").toString();
        done("plan", both, "--as-of", DAY, "--record", "--asked-by", "人資", "--data", data);
        done("plan", one, "--as-of", LATER, "--previous", before, "--record", "--asked-by", "人資", "--data", data);
        done("team", both, "--as-of", DAY, "--team-budget", "8000", "--record", "--asked-by", "人資", "--data", data);
        Ran replay = done("audit", "replay", "--all", "--data", data, "--lang", "en");
        assertThat(replay.out()).contains("5 replayed: 5 identical");
        try (Stream<Path> files = Files.walk(Path.of(data, "journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(
                                new String("高若蘭".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }
}
