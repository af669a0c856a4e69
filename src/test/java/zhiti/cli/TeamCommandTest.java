package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The papers of the sample team, asked for as a training manager would. */
class TeamCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static Ran on22(String... args) {
        Ran ran = zhiti(Stream.concat(Arrays.stream(args), Stream.of("--as-of", "2026-11-22"))
                .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }

    private static JsonNode json(Ran ran) throws IOException {
        return JsonMapper.builder().build().readTree(ran.out());
    }

    /** The catalog with something else in one of its files. */
    private Path catalog(String file, String was, String is) throws IOException {
        Path catalog = folder.resolve("catalog");
        BadInputTest.copy(Path.of("catalog"), catalog);
        Path offerings = catalog.resolve("offerings").resolve(file);
        String text = Files.readString(offerings);
        assertThat(text).contains(was);
        Files.writeString(offerings, text.replace(was, is));
        return catalog;
    }

    @Test
    void bestPlansShareTheSeatsWithoutATeamBudgetToo() throws IOException {
        String builds = "    builds:\n      - {competency: english-business-writing, from: 2, to: 4}\n";
        String catalog = catalog("language.yaml", builds, "    sessions: [{on: 2027-05-13, seats: 1}]\n" + builds)
                .toString();
        JsonNode team = json(on22("team", TEAM, "--catalog", catalog, "--best", "--format", "json"))
                .get("team");
        assertThat(team.at("/allotment/full/0/wanted").asInt()).isGreaterThan(1);
        assertThat(team.at("/allotment/budget").isNull()).isTrue();
        assertThat(team.get("crowded")).isEmpty();
        for (JsonNode line : team.at("/yearPlan/lines")) {
            if (line.get("offering").asText().equals("english-letters-workshop")) {
                assertThat(line.get("heads").asInt()).isEqualTo(1);
            }
        }
    }

    @Test
    void goodPlansSayWhereSeatsAreTooFew() throws IOException {
        assertThat(json(on22("team", TEAM, "--format", "json")).at("/team/crowded"))
                .isEmpty();
        String first = "      - {on: 2027-03-25, seats: 20, registerBy: 2027-03-04}\n";
        String second = "      - {on: 2027-10-14, seats: 20, registerBy: 2027-09-23}\n";
        String catalog = catalog("market.yaml", first + second, second.replace("20,", "1,"))
                .toString();
        JsonNode crowded = json(on22("team", TEAM, "--catalog", catalog, "--format", "json"))
                .at("/team/crowded");
        assertThat(crowded).hasSize(1);
        assertThat(crowded.at("/0/offering").asText()).isEqualTo("statistics-with-spreadsheets-workshop");
        assertThat(crowded.at("/0/seats").asInt()).isEqualTo(1);
        assertThat(crowded.at("/0/employees")).hasSize(2);
        assertThat(on22("team", TEAM, "--catalog", catalog).out()).contains("名額不足：");
    }

    @Test
    void the_papers_sum_up_the_plans_that_the_same_file_gives() throws IOException {
        JsonNode team = json(on22("team", TEAM, "--format", "json")).get("team");
        JsonNode plans = json(on22("plan", TEAM, "--format", "json")).get("plans");
        int cost = 0;
        int hours = 0;
        int steps = 0;
        Map<String, Integer> gaps = new HashMap<>();
        for (JsonNode plan : plans) {
            cost += plan.at("/totals/cost").asInt();
            hours += plan.at("/totals/hours").asInt();
            steps += plan.get("steps").size();
            for (JsonNode gap : plan.get("gaps")) {
                gaps.merge(gap.get("id").asText(), gap.get("presumed").asBoolean() ? 0 : 1, Integer::sum);
            }
        }
        assertThat(team.get("people").asInt()).isEqualTo(12);
        assertThat(team.at("/yearPlan/sums/total/cost").asInt()).isEqualTo(cost).isPositive();
        assertThat(team.at("/director/budget/team/sums/hours").asInt()).isEqualTo(hours);
        int heads = 0;
        for (JsonNode line : team.at("/yearPlan/lines")) {
            heads += line.get("heads").asInt();
        }
        assertThat(heads).isEqualTo(steps);
        assertThat(team.at("/director/largestGaps")).hasSize(10);
        for (JsonNode gap : team.at("/director/largestGaps")) {
            assertThat(gap.get("heads").asInt())
                    .isEqualTo(gaps.get(gap.get("gap").asText()));
        }
        List<Integer> most = gaps.values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(10)
                .toList();
        assertThat(team.at("/director/largestGaps").findValues("heads").stream().map(JsonNode::asInt))
                .isEqualTo(most);
    }

    @Test
    void what_the_law_asks_stands_apart_as_it_does_in_the_plans_and_guides_are_named() throws IOException {
        String[] house = {"--house", "catalog/samples/house", "--format", "json"};
        JsonNode team =
                json(on22("team", TEAM, house[0], house[1], house[2], house[3])).get("team");
        JsonNode plans =
                json(on22("plan", TEAM, house[0], house[1], house[2], house[3])).get("plans");
        int legal = 0;
        int cost = 0;
        int steps = 0;
        for (JsonNode plan : plans) {
            legal += plan.at("/totals/legal/cost").asInt();
            cost += plan.at("/totals/cost").asInt();
            steps += plan.at("/totals/steps").asInt();
        }
        assertThat(team.get("company").asText()).startsWith("澄光會展");
        assertThat(team.at("/yearPlan/sums/legal/cost").asInt())
                .isEqualTo(legal)
                .isPositive();
        assertThat(team.at("/yearPlan/sums/total/cost").asInt()).isEqualTo(cost);
        assertThat(team.at("/yearPlan/sums/total/steps").asInt()).isEqualTo(steps);
        assertThat(team.at("/yearPlan/lines/0/kind").asText()).isEqualTo("legal");
        assertThat(team.findValuesAsText("guide")).anyMatch(name -> name.equals("劉建志"));
    }

    @Test
    void everybody_stands_in_the_heat_map_once_under_their_own_role() throws IOException {
        JsonNode maps = json(on22("team", TEAM, "--format", "json")).at("/team/director/heatMap");
        assertThat(maps.findValuesAsText("role"))
                .contains("exhibition-marketing-specialist", "convention-project-manager");
        List<String> people = Stream.iterate(0, i -> i + 1)
                .limit(maps.size())
                .flatMap(i -> maps.get(i).get("people").findValuesAsText("id").stream())
                .filter(id -> id.startsWith("E0"))
                .toList();
        assertThat(people).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void one_html_file_holds_both_papers_and_is_well_formed() throws Exception {
        Path out = folder.resolve("team.html");
        Ran ran = on22("team", TEAM, "--format", "html", "--out", out.toString());
        assertThat(ran.out()).isEmpty();
        String html = Files.readString(out);
        assertThat(html).contains("年度訓練計畫表", "主管摘要", "若增加 NT$50,000", "經簽核後生效");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.strip())));
    }

    @Test
    void text_is_the_default_in_both_languages() {
        assertThat(on22("team", TEAM).out()).contains("主管摘要", "年度訓練計畫表", "管理", "專業");
        assertThat(on22("team", TEAM, "--lang", "en").out()).contains("Director's page", "Annual training plan");
    }

    @Test
    void how_much_more_there_is_to_spend_is_the_house_s_number() throws IOException {
        Path rules = folder.resolve("rules");
        BadInputTest.copy(Path.of("rules"), rules);
        String policy = Files.readString(rules.resolve("policy.yaml"));
        Files.writeString(
                rules.resolve("policy.yaml"),
                policy.replaceFirst(
                        "(?s)(director\\.extra-budget.*?values: \\[\\{since: 2024-01-01, value: )50000", "$14000"));
        JsonNode further = json(on22("team", TEAM, "--format", "json", "--rules", rules.toString()))
                .at("/team/director/further");
        assertThat(further.get("amount").asInt()).isEqualTo(4000);
        assertThat(further.get("cost").asInt()).isBetween(1, 4000);
    }

    @Test
    void what_means_nothing_is_answered_in_one_line() {
        Ran ran = zhiti("team", TEAM, "--format", "xlsx");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains("可用的有 text、json、html");
    }

    @Test
    void whose_work_has_no_standard_is_in_the_papers_and_in_no_cell() throws IOException {
        Path people = Files.writeString(
                folder.resolve("people.yaml"), "employees:\n  - {id: E1, name: 方會計, department: 管理部, role: none}\n");
        JsonNode team =
                json(on22("team", people.toString(), "--format", "json")).get("team");
        assertThat(team.at("/director/withoutStandard").toString()).isEqualTo("[\"E1\"]");
        assertThat(team.at("/director/heatMap")).isEmpty();
        assertThat(team.at("/director/readiness/team/people").asInt()).isZero();
        assertThat(on22("team", people.toString()).out()).contains("無職能基準，不列入熱圖：方會計");
    }
}
