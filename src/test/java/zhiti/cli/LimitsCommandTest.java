package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans within limits, asked for as a training manager would. */
class LimitsCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    private static Ran plan(String employee, String... args) {
        return zhiti(Stream.concat(
                        Stream.of("plan", TEAM, "--employee", employee, "--as-of", "2026-11-22"), Arrays.stream(args))
                .toArray(String[]::new));
    }

    private static JsonNode json(String employee, String... args) throws Exception {
        Ran ran = plan(
                employee,
                Stream.concat(Arrays.stream(args), Stream.of("--format", "json"))
                        .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return new JsonMapper().readTree(ran.out()).at("/plans/0");
    }

    @Test
    void thePlanKeepsTheBudgetAndSaysThatNothingIsBetter() throws Exception {
        JsonNode plan = json("E002", "--budget", "8,000");
        assertThat(plan.at("/totals/cost").asInt()).isPositive().isLessThanOrEqualTo(8000);
        assertThat(plan.at("/limits/budget").asInt()).isEqualTo(8000);
        assertThat(plan.at("/optimality/proven").asBoolean()).isTrue();
        assertThat(plan.at("/optimality/gap").asDouble()).isZero();
        assertThat(plan.get("repeatable").asBoolean()).isTrue();
        assertThat(plan.at("/collision/closed").asInt())
                .isLessThan(plan.at("/collision/closable").asInt());
        assertThat(plan.get("sensitivity")).isNull();
        assertThat(plan.at("/notCovered").findValuesAsText("kind")).contains("limit");
    }

    /** Where several have to be lifted together, how much of each is told, and that a plan has been placed within just that. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--budget 8000 | budget hours hours-per-quarter steps",
                "--budget 8000 --hours 20 --hours-per-quarter 6 | budget hours hours-per-quarter steps",
                "--by 2026-12-31 | hours hours-per-quarter steps by",
                "--max-steps 0 | hours hours-per-quarter steps",
            })
    void howMuchOfEachLimitIsWantingIsTold(String line, String limits) throws Exception {
        JsonNode collision = json("E002", line.strip().split(" ")).get("collision");
        assertThat(collision.get("together")).isEmpty();
        assertThat(collision.get("jointly").findValuesAsText("limit"))
                .containsExactly(limits.strip().split(" "));
        assertThat(collision.get("rises").findValuesAsText("limit"))
                .containsAll(collision.get("jointly").findValuesAsText("limit"));
        assertThat(collision.get("oneMore").size()
                        + collision.get("oneMoreJointly").size())
                .isPositive();
    }

    /** A budget that pays for everybody's best plan, each proven alone, leaves nothing to prove of the whole. */
    @Test
    void aTeamWhoseBudgetBindsNobodyIsProven() throws Exception {
        Ran ran = zhiti("team", TEAM, "--as-of", "2026-11-22", "--team-budget", "200000", "--format", "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(new JsonMapper()
                        .readTree(ran.out())
                        .findValue("optimality")
                        .get("proven")
                        .asBoolean())
                .isTrue();
    }

    /** What can't be proven is said as far as it is known. */
    @Test
    void aLimitOfWhichLiftingItIsEnoughIsNamedThoughNotAllIsProven() throws Exception {
        JsonNode collision = json(
                        "E002",
                        "--budget",
                        "1000000",
                        "--hours",
                        "1000",
                        "--max-steps",
                        "20",
                        "--hours-per-quarter",
                        "15")
                .get("collision");
        assertThat(collision.get("together").findValuesAsText("limit")).containsExactly("hours-per-quarter");
        assertThat(collision.get("rises").findValuesAsText("limit")).containsExactly("hours-per-quarter");
    }

    @Test
    void aPlanThatAClockMayHaveEndedIsNotCalledRepeatable() throws Exception {
        assertThat(json("E002", "--budget", "8000", "--time-limit", "60")
                        .get("repeatable")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void withoutLimitsNothingIsSaidOfThem() throws Exception {
        JsonNode plan = json("E002");
        assertThat(plan.get("optimality")).isNull();
        assertThat(plan.get("limits")).isNull();
    }

    @Test
    void whatIsAskedForIsInAndWhatIsNotIsOutWithItsReason() throws Exception {
        String out = json("E002").at("/steps/0/offering").asText();
        JsonNode plan = json("E002", "--with", "press-conference-workshop", "--without", out);
        assertThat(plan.get("steps").findValuesAsText("offering"))
                .contains("press-conference-workshop")
                .doesNotContain(out);
        for (JsonNode left : plan.get("leftOut")) {
            if (left.get("offering").asText().equals(out)) {
                assertThat(left.get("because").findValuesAsText("rule")).contains("plan/left-out-by-request");
            }
        }
    }

    @Test
    void whatEachStepAndLimitIsWorthIsToldOnRequest() throws Exception {
        JsonNode plan = json("E002", "--budget", "8000", "--sensitivity");
        assertThat(plan.at("/sensitivity/without")).hasSameSizeAs(plan.get("steps"));
        for (JsonNode one : plan.at("/sensitivity/without")) {
            // Each step is in the best plan for a reason: without it the plan is no better by any measure before.
            assertThat(one.at("/shift/must").asInt()).isLessThanOrEqualTo(0);
        }
        assertThat(plan.at("/sensitivity/more").findValuesAsText("limit"))
                .containsExactly("budget", "hours", "hours-per-quarter", "steps");
        Ran text = plan("E002", "--budget", "8000", "--sensitivity");
        assertThat(text.out()).contains("限額內的最佳方案", "最佳：", "少了「", "費用再 NT$");
    }

    /** What is asked for waits for what leads to it, and says that it was asked for. */
    @Test
    void whatIsAskedForIsPlannedAfterWhatLeadsToIt() throws Exception {
        JsonNode plan = json("E002", "--with", "project-books-workshop", "--max-steps", "3");
        assertThat(plan.get("steps").findValuesAsText("offering"))
                .containsSubsequence("vouchers-class", "project-books-workshop");
        for (JsonNode step : plan.get("steps")) {
            if (step.get("offering").asText().equals("project-books-workshop")) {
                assertThat(step.get("lifts")).isNotEmpty();
                assertThat(step.get("because").findValuesAsText("rule"))
                        .contains("plan/asked-for")
                        .doesNotContain("plan/part-of-the-best");
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E010 | --with cmp-recertification --budget 7999 | 費用共需 NT$8,000，上限 NT$7,999（「CMP 換證」NT$8,000）",
                "E001 | --with toeic-sitting --without toeic-700-to-800 | 不排入 'toeic-700-to-800'",
                "E001 | --with toeic-750-to-800-self-study | 現為 720 分，本方案須先有 750 分",
                "E006 | --with international-pitch-mentoring --without trade-english-workshop | 現為 3 級，本方案須先有 4 級",
            })
    void whatWouldDoNothingIsRefusedByWhatIsInTheWay(String employee, String line, String why) {
        Ran ran = plan(employee.strip(), line.strip().split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains(why).doesNotContain("單獨看");
    }

    @Test
    void theWaysToEaseALimitAreToldApartInEnglish() {
        assertThat(plan("E002", "--by", "2027-03-31", "--lang", "en").out())
                .contains("; or ")
                .doesNotContain("; oru");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--budget -1 | --budget 要是 0 到",
                "--budget much | --budget 要是 0 到",
                "--hours 9000 | --hours 要是 0 到 8760",
                "--max-steps 1.5 | --max-steps 要是 0 到",
                "--by 2026-11-22 | 不在基準日",
                "--by 2026-13-01 | 寫成",
                "--time-limit 0 | --time-limit 要是 1 到",
                "--with cmp-exm | 是否為 'cmp-exam'",
                "--with press-conference-workshop --without press-conference-workshop | 留下一個",
                "--with cmp-exam | --with 'cmp-exam' 不能排入：所任職務與目標職務",
                "--with press-conference-workshop --budget 0 --max-steps 0 | 費用共需 NT$7,800，上限 NT$0",
                "--with project-books-workshop --max-steps 1 | 「會計學」現為 1 級，本方案須先有 2 級；共需 2 項，上限 1 項",
                "--with project-books-workshop --budget 5400 | 費用共需 NT$8,100，上限 NT$5,400",
                "--with project-books-workshop --without vouchers-class | 不排入 'vouchers-class'",
                "--with english-letters-workshop --with english-conversation-class --hours 30 --hours-per-quarter 30 | 不能排入：學習時數共需 42 小時，上限 30 小時",
                "--with mice-basic-exam --hours 5 | 學習時數共需 24 小時，上限 5 小時（「初階會議展覽專業人員認證考試」24 小時）",
            })
    void whatMakesNoSenseIsAnsweredInOneLine(String line, String hint) {
        Ran ran = plan("E002", line.strip().split(" "));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(hint).doesNotContain("Exception");
    }
}
