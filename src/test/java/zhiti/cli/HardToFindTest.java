package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Best plans that a careless search passes by: P1 has two of which one leads to the other within a quarter, while sessions clash; P2 needs two that
 * serve the same gap, one of them for another gap too; P4 has an assignment booked in the quarter that runs.
 */
class HardToFindTest {
    @ParameterizedTest(name = "{0} closes {1} must gaps in {2} steps")
    @CsvSource({"P1, 2, 2", "P2, 2, 4", "P4, 4, 5"})
    void theBestPlanIsFound(String employee, int closed, int steps) throws Exception {
        JsonNode plan = plan(employee, "--best");
        assertThat(plan.at("/optimality/proven").asBoolean()).isTrue();
        assertThat(plan.get("steps")).hasSize(steps);
        long must = Stream.of(plan.get("gaps"))
                .flatMap(gaps -> gaps.valueStream())
                .filter(gap -> gap.get("tier").asText().equals("must"))
                .count();
        long left = plan.get("notCovered")
                .valueStream()
                .filter(gap -> plan.get("gaps")
                        .valueStream()
                        .anyMatch(one -> one.get("key").equals(gap.get("gap"))
                                && one.get("tier").asText().equals("must")))
                .count();
        assertThat(must - left).isEqualTo(closed);
    }

    /** A booking that costs more than the budget leaves what costs nothing. */
    @ParameterizedTest
    @CsvSource("P3")
    void aDearBookingBarsNothingThatIsFree(String employee) throws Exception {
        JsonNode plan = plan(employee, "--budget", "1000");
        assertThat(plan.get("steps").findValuesAsText("offering")).contains("p3-dear", "p3-free");
    }

    private static JsonNode plan(String employee, String... limits) throws Exception {
        Ran ran = zhiti(Stream.concat(
                        Stream.of(
                                "plan",
                                "src/test/resources/best/people.yaml",
                                "--house",
                                "src/test/resources/best/house",
                                "--as-of",
                                "2026-11-28",
                                "--employee",
                                employee,
                                "--format",
                                "json"),
                        Stream.of(limits))
                .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return new JsonMapper().readTree(ran.out()).at("/plans/0");
    }
}
