package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
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

/** People with two jobs, through the door: two exhibition roles on both tracks, and an exhibition role with a convention one. */
class SecondJobsTest {
    private static final String EXHIBITION = "exhibition-sales-specialist/legacy";
    private static final String CONVENTION = "convention-project-executive/legacy";

    /** E1 markets and sells on both tracks, E2 sells exhibitions and helps run meetings; E3 and E4 do both the other way round. */
    private static final String PEOPLE = """
            employees:
              - id: E1
                name: 林雙全
                role: exhibition-marketing-specialist
                also: [exhibition-sales-specialist]
                track: both
                experience: [{field: exhibition-marketing, from: 2025-06}, {field: sales, from: 2026-06}]
                tests: [{test: TOEIC-LR, score: 700, on: 2026-03-01}]
                ratings:
                  - {code: T1/K02, level: 2, by: manager, on: 2026-09-01}
                  - {code: T5/K29, standard: exhibition-sales-specialist/legacy, level: 2, by: manager, on: 2026-09-01}
              - id: E2
                name: 陳展會
                role: exhibition-sales-specialist
                also: [convention-project-executive]
                track: B2B
                experience: [{field: sales, from: 2020-01}, {field: convention, from: 2026-05}]
                tests: [{test: TOEIC-LR, score: 700, on: 2026-03-01}]
                ratings:
                  - {code: T1/K51, standard: convention-project-executive/legacy, level: 2, by: manager, on: 2026-09-01}
                  - {code: T1/K01, level: 3, by: manager, on: 2026-09-01}
              - id: E3
                name: 黃會展
                role: exhibition-marketing-specialist
                also: [convention-project-manager]
                track: both
                international: true
                tests: [{test: TOEIC-LR, score: 700, on: 2026-03-01}]
                ratings: [{competency: sustainable-mice, level: 1, by: manager, on: 2026-09-01}]
              - {id: E4, name: 吳會展, role: convention-project-executive, also: [exhibition-sales-specialist], track: B2C}
            """;

    /** What was asked once need not be asked again. */
    private static final Map<List<String>, Ran> RUNS = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("two-jobs.yaml"), PEOPLE);
    }

    @Test
    void theHeadNamesTheSecondJobAndItsDocument() {
        String text = text("gaps", "E1");
        assertThat(text).contains("兼任職務    展覽業務專員（展覽業務專員職能基準-更新，未編碼版（legacy））");
        assertThat(text("gaps", "E3")).contains("兼任職務    會議專案經理（會議專案經理職能基準，BAS2421-001v4）");
        assertThat(run("gaps", "E1", "--lang", "en").out()).contains("Second job");
        assertThat(zhiti("gaps", "catalog/samples/team.yaml", "--as-of", "2026-11-22")
                        .out())
                .doesNotContain("兼任職務");
    }

    @Test
    void whatBothJobsAskIsOneGapWithThePlacesInBothDocuments() throws IOException {
        JsonNode research = gap("E1", "competency:market-research");
        assertThat(texts(research.get("asks"))).containsExactly("own");
        assertThat(texts(research.get("codes"))).containsExactly("T1/K02", "T4/K02", "T5/K02");
        assertThat(places(research))
                .containsExactly(
                        "exhibition-marketing-specialist/legacy T1/K02",
                        "exhibition-marketing-specialist/legacy T4/K02",
                        EXHIBITION + " T1/K02",
                        EXHIBITION + " T5/K02");
        assertThat(text("gaps", "E2")).contains("兼任會議專案執行人員：K51 會議場地分析");
        assertThat(places(gap("E1", "competency:crm"))).containsExactly(EXHIBITION + " T5/K29", EXHIBITION + " T6/K29");
    }

    @Test
    void aConventionItemIsNeverOfOneTrackAndAnExhibitionItemIs() {
        String sells = unwrapped("E1");
        assertThat(sells).contains("B2C沒有)（限B2B）", "相關產業背景（限B2B）", "英文檢定（多益800分）（限B2B）（必備）");
        String meets = unwrapped("E3");
        assertThat(meets).contains("相關產業背景（限B2B）", "英文檢定（多益800分）（必備）", "第二外語");
        assertThat(meets).doesNotContain("英文檢定（多益800分）（限", "第二外語（限");
    }

    @Test
    void theSecondJobsExperienceAndRequirementsAreAskedToo() throws IOException {
        JsonNode served = gap("E2", "requirement:experience-convention");
        assertThat(served.get("required").asInt() - served.get("shown").asInt()).isEqualTo(6);
        assertThat(places(served)).containsExactly(CONVENTION + " 經歷");
        assertThat(places(gap("E2", "requirement:english-test")))
                .containsExactly(EXHIBITION + " 語文", CONVENTION + " 語文");
    }

    @Test
    void aRatingUnderTheSecondDocumentIsReadThereAndItsOfferingsAreForThem() throws IOException {
        assertThat(places(gap("E2", "competency:meeting-venue-analysis"))).containsExactly(CONVENTION + " T1/K51");
        JsonNode own = explained("E2", "help-pitch-venue");
        assertThat(rules(own)).doesNotContain("bar/wrong-role");
        assertThat(rules(explained("E1", "help-pitch-venue"))).contains("bar/wrong-role");
        assertThat(says(explained("E1", "help-pitch-venue"))).anyMatch(said -> said.contains("展覽業行銷企劃專員、展覽業務專員"));
    }

    @Test
    void theDutiesOfBothStandUnderTheirRoles() {
        String text = text("gaps", "E2");
        assertThat(text).contains("T1 進行市場調查（展覽業務專員）", "T1 協助提案企劃（兼任：會議專案執行人員）");
        String page = run("plan", "E2", "--format", "html").out();
        assertThat(page).contains("T1 協助提案企劃（兼任：會議專案執行人員）", "<dt>兼任職務</dt>", "展覽業務專員、會議專案執行人員");
    }

    @Test
    void theEditionAskedForGoesForEachRoleThatHasItAndTransitionHoldsPerRole() throws IOException {
        JsonNode today = json("gaps", "E3");
        assertThat(today.at("/also/0/edition").asText()).isEqualTo("v4");
        JsonNode gap = gap("E3", "competency:sustainable-mice");
        assertThat(gap.get("tier").asText()).isEqualTo("should");
        assertThat(rules(gap)).contains("urgency/new-edition-in-transition");
        JsonNode legacy = json("gaps", "E3", "--edition", "legacy");
        assertThat(legacy.at("/also/0/edition").asText()).isEqualTo("legacy");
        assertThat(legacy.findValuesAsText("id")).doesNotContain("competency:sustainable-mice");
    }

    @Test
    void aTrackIsAskedForWhereOnlyTheSecondJobHasTracks() throws IOException {
        assertThat(json("gaps", "E4", "--track", "B2B").get("track").asText()).isEqualTo("B2B");
        assertThat(json("gaps", "E4").toString()).contains("taiwanese-speaking").doesNotContain("second-language");
        assertThat(json("gaps", "E4", "--track", "B2B").toString())
                .contains("second-language")
                .doesNotContain("taiwanese-speaking");
    }

    /** The page as one line, for words that a line may break. */
    private static String unwrapped(String employee) {
        return text("gaps", employee).replaceAll("\\s+", "");
    }

    private static Ran run(String command, String employee, String... more) {
        List<String> args = new ArrayList<>(List.of(
                command, folder.resolve("two-jobs.yaml").toString(), "--as-of", "2026-11-22", "--employee", employee));
        args.addAll(Arrays.asList(more));
        Ran ran = RUNS.computeIfAbsent(args, key -> zhiti(key.toArray(String[]::new)));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }

    private static String text(String command, String employee) {
        return run(command, employee).out();
    }

    private static JsonNode json(String command, String employee, String... more) throws IOException {
        String[] args = Stream.concat(Arrays.stream(more), Stream.of("--format", "json"))
                .toArray(String[]::new);
        return new JsonMapper().readTree(run(command, employee, args).out()).at("/plans/0");
    }

    private static JsonNode gap(String employee, String id) throws IOException {
        for (JsonNode gap : json("gaps", employee).get("gaps")) {
            if (gap.get("id").asText().equals(id)) {
                return gap;
            }
        }
        throw new AssertionError(employee + " has no gap " + id);
    }

    private static JsonNode explained(String employee, String offering) throws IOException {
        Ran ran = run("explain", employee, "--offering", offering, "--format", "json");
        return new JsonMapper().readTree(ran.out()).at("/offerings/0");
    }

    private static List<String> places(JsonNode gap) {
        List<String> places = new ArrayList<>();
        gap.get("places")
                .forEach(place -> places.add(
                        place.get("standard").asText() + " " + place.get("code").asText()));
        return places;
    }

    private static List<String> rules(JsonNode decided) {
        return decided.get("because").findValuesAsText("rule");
    }

    private static List<String> says(JsonNode decided) {
        return decided.get("because").findValuesAsText("says");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
