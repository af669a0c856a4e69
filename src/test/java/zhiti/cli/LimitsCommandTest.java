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
                "--with cmp-exam | --with 'cmp-exam' 不能排入：",
                "--with press-conference-workshop --budget 0 --max-steps 0 | 不能排入：",
            })
    void whatMakesNoSenseIsAnsweredInOneLine(String line, String hint) {
        Ran ran = plan("E002", line.strip().split(" "));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(hint).doesNotContain("Exception");
    }
}
