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
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The sample team planned for in November and looked at again in July, as a training manager would. */
class MemoryCommandsTest {
    private static final String TEAM = "catalog/samples/team.yaml";
    private static final String NOVEMBER = "2026-11-22";
    private static final String JULY = "2027-07-05";

    @TempDir
    private static Path folder;

    private static Path plans;
    private static Path july;
    private static Path catalog;

    @BeforeAll
    static void sevenMonthsPass() throws IOException {
        plans = folder.resolve("plans.json");
        Ran ran = zhiti("plan", TEAM, "--as-of", NOVEMBER, "--format", "json", "--out", plans.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        july = Files.writeString(folder.resolve("july.yaml"), july(Files.readString(Path.of(TEAM))));
        catalog = folder.resolve("catalog");
        BadInputTest.copy(Path.of("catalog"), catalog);
        Path business = catalog.resolve("offerings/business.yaml");
        String text = Files.readString(business);
        String vouchers = text.substring(text.indexOf("id: vouchers-class"));
        Files.writeString(business, text.replace(vouchers, vouchers.replaceFirst("cost: 2700", "cost: 3600")));
    }

    /** What happened: steps done, failed, refused and booked, ratings, a test sat, a new colleague. */
    private static String july(String team) {
        String text =
                add(team, "E001", "completed", "{offering: set-show-positioning, on: 2027-03-20, result: passed}");
        text = add(text, "E001", "tests", "{test: TOEIC-LR, score: 805, on: 2027-06-20}");
        text = add(text, "E001", "ratings", rating("brand-management", 5));
        text = add(text, "E001", "ratings", rating("integrated-marketing-strategy", 4));
        text = add(text, "E002", "completed", "{offering: english-letters-workshop, on: 2027-06-10, result: failed}");
        text = add(text, "E002", "completed", "{offering: proposal-writing-workshop, on: 2027-03-12, result: passed}");
        text = add(text, "E002", "completed", "{offering: event-results-class, on: 2027-05-05, result: passed}");
        text = add(
                text,
                "E002",
                "commitments",
                "{offering: press-conference-workshop, status: refused, expires: 2027-12-31, why: 今年不接媒體業務}");
        text = add(text, "E003", "ratings", "{code: K35, level: 4, by: manager, on: 2027-05-20}");
        return text + """

                  - {id: E013, name: 何新人, role: exhibition-sales-specialist, track: B2B}
                """;
    }

    private static String rating(String competency, int level) {
        return "{competency: %s, level: %d, by: manager, on: 2027-05-10}".formatted(competency, level);
    }

    /** A line more in a list of somebody's. */
    private static String add(String team, String id, String field, String line) {
        int begin = team.indexOf("  - id: " + id);
        int end = team.indexOf("\n  - id: ", begin) < 0 ? team.length() : team.indexOf("\n  - id: ", begin);
        String person = team.substring(begin, end);
        String heading = "\n    " + field + ":\n";
        String more = "      - " + line + "\n";
        String changed = person.contains(heading)
                ? person.replace(heading, heading + more)
                : person.stripTrailing() + heading + more;
        return team.substring(0, begin) + changed + team.substring(end);
    }

    private static Ran again(String... more) {
        return zhiti(Stream.concat(
                        Stream.of("plan", july.toString(), "--as-of", JULY, "--previous", plans.toString()),
                        Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static JsonNode changes(String employee, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--employee", employee, "--format", "json"));
        args.addAll(List.of(more));
        Ran ran = again(args.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        keepsTheSchema(ran.out(), "plan");
        return JsonMapper.builder().build().readTree(ran.out()).at("/plans/0/changes");
    }

    private static void keepsTheSchema(String json, String schema) throws IOException {
        try (InputStream in = MemoryCommandsTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in, InputFormat.JSON)
                            .validate(
                                    json,
                                    InputFormat.JSON,
                                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }

    /** The causes of one change, each as its kind and its sentence. */
    private static List<String> causes(JsonNode changes, String kind, String id) {
        List<String> causes = new ArrayList<>();
        changes.get("list").forEach(change -> {
            if (change.get("kind").asText().equals(kind)
                    && change.get("id").asText().equals(id)) {
                change.get("causes")
                        .forEach(cause -> causes.add(cause.get("cause").asText() + ": "
                                + cause.get("says").asText()));
            }
        });
        return causes;
    }

    @Test
    void onTheSameDayWithTheSameFilesNothingIsOtherwise() throws IOException {
        Ran ran = zhiti("plan", TEAM, "--as-of", NOVEMBER, "--previous", plans.toString(), "--format", "json");
        JsonNode again = JsonMapper.builder().build().readTree(ran.out()).get("plans");
        JsonNode before = JsonMapper.builder().build().readTree(plans.toFile()).get("plans");
        assertThat(again).hasSize(12);
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).at("/changes/list")).isEmpty();
            assertThat(again.get(i).get("steps")).isEqualTo(before.get(i).get("steps"));
            assertThat(again.get(i).at("/changes/kept").asInt())
                    .isEqualTo(before.get(i).get("steps").size());
        }
    }

    @Test
    void whatWasDoneRatedAndSatIsGivenAsTheCause() throws IOException {
        JsonNode changes = changes("E001");
        assertThat(changes.get("since").asText()).isEqualTo(NOVEMBER);
        assertThat(causes(changes, "step-done", "set-show-positioning")).containsExactly("completed: 2027-03-20 結果：通過");
        assertThat(causes(changes, "step-done", "toeic-sitting"))
                .containsExactly("completed: 2027-06-20 結果：多益聽讀測驗 805");
        assertThat(causes(changes, "gap-closed", "competency:brand-management"))
                .containsExactly("new-rating: 新的評核：主管評核 5 級（2027-05-10）");
        assertThat(causes(changes, "gap-levels", "competency:integrated-marketing-strategy"))
                .containsExactly("new-rating: 新的評核：主管評核 4 級（2027-05-10）");
        assertThat(causes(changes, "gap-closed", "requirement:english-test"))
                .containsExactly("new-result: 新的成績：多益聽讀測驗 805（2027-06-20）");
        assertThat(causes(changes, "gap-tier", "competency:integrated-marketing-strategy"))
                .contains("new-rating: 新的評核：主管評核 4 級（2027-05-10）")
                .anyMatch(cause -> cause.startsWith("then: 前次的理由不再成立：") && cause.contains("落差 2 級"));
    }

    @Test
    void aRatingNamesItselfAsData() throws IOException {
        JsonNode cause = changes("E001").get("list").findParents("facts").stream()
                .filter(c -> c.path("cause").asText().equals("new-rating")
                        && !c.get("facts").isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode rating = cause.at("/facts/0");
        assertThat(rating.get("fact").asText()).isEqualTo("Rating");
        assertThat(rating.get("by").asText()).isEqualTo("manager");
        assertThat(rating.get("on").asText()).isEqualTo("2027-05-10");
        assertThat(rating.get("level").isInt()).isTrue();
    }

    @Test
    void whatWasMetAndIsShortNowIsReopenedByTheRatingThatSaysSo() throws IOException {
        assertThat(causes(changes("E003"), "gap-reopened", "competency:brand-management"))
                .containsExactly("new-rating: 新的評核：主管評核 4 級（2027-05-20）");
    }

    @Test
    void whatSomebodyDoesNotWantIsDroppedInTheirWords() throws IOException {
        assertThat(causes(changes("E002"), "step-dropped", "press-conference-workshop"))
                .containsExactly("decision: 本人不參加（今年不接媒體業務），2028-01-01 起才再提出");
    }

    @Test
    void anotherFeeIsSaidWithBothAmounts() throws IOException {
        JsonNode changes = changes("E002", "--catalog", catalog.toString());
        assertThat(causes(changes, "step-cost", "vouchers-class")).containsExactly("price: 目錄所列費用已調整");
        JsonNode cost = changes.get("list").findParents("before").stream()
                .filter(change -> change.get("kind").asText().equals("step-cost"))
                .findFirst()
                .orElseThrow();
        assertThat(cost.get("before").asInt()).isEqualTo(2700);
        assertThat(cost.get("now").asInt()).isEqualTo(3600);
        assertThat(causes(changes("E002"), "step-cost", "vouchers-class")).isEmpty();
    }

    @Test
    void aStepWhoseQuarterIsOverIsNotKeptInIt() throws IOException {
        JsonNode changes = changes("E006");
        assertThat(causes(changes, "step-moved", "sign-key-exhibitors")).contains("time: 原訂的 2027Q1 已過，尚未完成");
    }

    @Test
    void anOfferingThatIsNoLongerThereIsSaidAndNotRefused() throws IOException {
        Path other = folder.resolve("without");
        BadInputTest.copy(Path.of("catalog"), other);
        Path people = other.resolve("offerings/language.yaml");
        String text = Files.readString(people);
        Files.writeString(people, text.replace("- id: english-conversation-class", "- id: english-talk-class"));
        Ran ran = again("--catalog", other.toString(), "--employee", "E008");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("E008 前次計畫的「展會英語口說」（english-conversation-class）已不在目錄中");
        assertThat(ran.out()).contains("目錄中已沒有這項方案");
    }

    @Test
    void aNewColleagueIsPlannedForAndSaid() throws IOException {
        Ran ran = again("--employee", "E013");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEqualTo("注意：" + plans + ": 沒有「何新人」（E013）的前次計畫\n");
        assertThat(ran.out()).doesNotContain("與前次計畫");
    }

    @Test
    void thePageAndTheScreenSayTheSame() {
        String text = again("--employee", "E001").out();
        String page = again("--employee", "E001", "--format", "html").out();
        for (String said : List.of("與前次計畫（2026-11-22）相比", "2027-03-20 結果：通過", "新的評核：主管評核 5 級（2027-05-10）")) {
            assertThat(text).contains(said);
            assertThat(page).contains(said);
        }
        assertThat(zhiti("plan", TEAM, "--as-of", NOVEMBER, "--employee", "E001")
                        .out())
                .doesNotContain("與前次計畫");
    }

    @Test
    void plansAreFollowedUp() throws IOException {
        Ran ran = zhiti("followup", plans.toString(), july.toString(), "--as-of", JULY, "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        keepsTheSchema(ran.out(), "followup");
        JsonNode found = JsonMapper.builder().build().readTree(ran.out());
        assertThat(found.at("/totals/done").asInt()).isEqualTo(3);
        assertThat(found.at("/totals/planned").asInt())
                .isEqualTo(found.at("/totals/done").asInt()
                        + found.at("/totals/failed").asInt()
                        + found.at("/totals/overdue").asInt()
                        + found.at("/totals/notDue").asInt());
        assertThat(deviations(found, "failed")).containsExactly("E002 english-letters-workshop");
        assertThat(deviations(found, "not-rated")).containsExactly("E002 proposal-writing-workshop");
        assertThat(deviations(found, "below")).containsExactly("E001 set-show-positioning");
        assertThat(deviations(found, "unplanned")).containsExactly("E002 event-results-class");
        assertThat(found.findValues("expected")).allMatch(JsonNode::isNull);
        assertThat(found.findValues("levels"))
                .anyMatch(levels -> levels.path(0).path("to").asInt() == 5
                        && levels.path(0).path("seen").asInt() == 4);
        assertThat(zhiti("followup", plans.toString(), july.toString(), "--as-of", JULY)
                        .out())
                .contains("人數少於 5，不列示", "參加而未通過（1 項）");
    }

    @Test
    void theFollowUpIsAPageThatStandsAlone() throws Exception {
        Ran ran = zhiti("followup", plans.toString(), july.toString(), "--as-of", JULY, "--format", "html");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("計畫追蹤：2026-11-22 的計畫", "參加而未通過（1 項）", "人數少於 5，不列示");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ran.out().strip())));
        assertThat(ran.out()).doesNotContain("<script", "http://", "https://");
    }

    private static List<String> deviations(JsonNode found, String kind) {
        List<String> some = new ArrayList<>();
        found.get("deviations").forEach(one -> {
            if (one.get("kind").asText().equals(kind)) {
                some.add(
                        one.get("employee").asText() + " " + one.get("offering").asText());
            }
        });
        return some;
    }

    private static void isRefused(Ran ran, String... problems) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(problems).doesNotContain("\tat ", "Exception");
    }

    @Test
    void plansThatCannotBeMeantAreRefusedWithTheirPlacesAndWithWhatIsWrongWithThePeople() throws IOException {
        Path bad = folder.resolve("bad.json");
        String text = Files.readString(plans);
        Files.writeString(
                bad,
                text.replaceFirst("\"id\": \"E001\"", "\"id\": \"E01\"")
                        .replaceFirst("\"asOf\": \"2026-11-22\"", "\"asOf\": \"2028-01-01\"")
                        .replaceFirst("zhiti 0", "zhiti 9"));
        isRefused(
                zhiti("plan", july.toString(), "--as-of", JULY, "--previous", bad.toString()),
                bad + ":" + line(text, "asOf") + ":15: 前次計畫的基準日 2028-01-01 晚於本次的 2027-07-05",
                bad + ":" + line(text, "versions") + ":19: 這份計畫由較新的程式製作（zhiti 9");
        Path people = Files.writeString(folder.resolve("people.yaml"), "employees: [{id: E001, nam: 甲, role: none}]\n");
        isRefused(
                zhiti("followup", bad.toString(), people.toString(), "--as-of", JULY),
                bad + ":" + line(text, "asOf") + ":15: ",
                people + ":1:24: 欄位 'nam' 不認得");
    }

    /** The first line on which a key stands. */
    private static int line(String text, String key) {
        return (int) text.substring(0, text.indexOf('"' + key + '"')).lines().count();
    }

    @Test
    void peopleGapsAndNothingAreNoPlans() throws IOException {
        Path gaps = folder.resolve("gaps.json");
        zhiti("gaps", TEAM, "--as-of", NOVEMBER, "--format", "json", "--out", gaps.toString());
        List<String> wrong = List.of(TEAM, gaps.toString(), folder + "/nothing.json");
        List<String> problems = List.of("前次計畫須為 .json 檔", "只有缺口，沒有行動方案", "找不到這個檔案");
        for (int i = 0; i < wrong.size(); i++) {
            isRefused(
                    zhiti("plan", TEAM, "--as-of", JULY, "--previous", wrong.get(i)),
                    wrong.get(i) + ":",
                    problems.get(i));
            isRefused(zhiti("followup", wrong.get(i), TEAM, "--as-of", JULY), wrong.get(i) + ":", problems.get(i));
        }
    }
}
