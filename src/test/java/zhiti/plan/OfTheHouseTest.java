package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.report.HtmlReport;
import zhiti.report.JsonReport;
import zhiti.report.TextReport;
import zhiti.rulebook.Reason;
import zhiti.standard.Employer;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Origin;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;

/** What a company sets for itself, its levels and its numbers, from the day it holds to the page that says so. */
class OfTheHouseTest {
    private static final String SALES = "exhibition-sales-specialist";
    private static final String CRM = "competency:crm";
    private static final Employee SELLER = seller();
    private static final HouseLevel HIGHER = level("crm", 6, "2026-01-01");
    private static final HouseLevel LOWER = level("crm", 2, "2026-01-01");
    private static final HouseLevel LATER = level("crm", 6, "2026-11-23");

    @Test
    void aRaisedLevelMakesAGapWiderAndTheGapNamesIt() {
        GapLine line = gap(plan(Shipped.POLICY, HIGHER), CRM);

        assertThat(line.gap().required()).isEqualTo(6);
        assertThat(line.gap().shown()).isEqualTo(3);
        Reason first = line.because().get(0);
        assertThat(first.rule()).isEqualTo("gap/below-house-level");
        assertThat(first.says(Language.ZH_TW))
                .isEqualTo("「顧客關係管理」公司自訂應達 6 級（本年度改用新客戶系統，人資部，2026-01-01 起），現況 3 級（主管評核，2026-09-01）");
        assertThat(Origins.of(first)).containsExactly(Origin.STANDARD, Origin.HOUSE);
    }

    @Test
    void aLoweredLevelLeavesNoGap() {
        Plan plan = plan(Shipped.POLICY, LOWER);

        assertThat(plan.gaps()).extracting(line -> line.gap().key()).doesNotContain(CRM);
        assertThat(text(plan)).contains("公司自訂應達級別：顧客關係管理 2 級（本年度改用新客戶系統，人資部，2026-01-01 起）");
    }

    @Test
    void beforeItsFirstDayALevelIsNone() {
        Plan plan = plan(Shipped.POLICY, LATER);

        assertThat(text(plan)).isEqualTo(text(plan(Shipped.POLICY)));
        GapLine line = gap(plan, CRM);
        assertThat(line.gap().required()).isEqualTo(4);
        assertThat(line.because().get(0).rule()).isEqualTo("gap/below-required-level");
        assertThat(Origins.of(line.because().get(0))).containsExactly(Origin.STANDARD);
    }

    @Test
    void theTableTheReasonsAndTheStepsSayWhatTheHouseHasSetAndNothingElseDoes() {
        Plan plan = plan(Shipped.POLICY, HIGHER);

        assertThat(text(plan)).contains("公司訂 6 級", "公司自訂應達級別：顧客關係管理 6 級");
        assertThat(all(plan)).contains("「顧客關係管理」落差 3 級：達必備標準（公司自訂：應達 6 級，2026-01-01 起）");
        assertThat(all(plan).replaceFirst("(?s)行動方案\n.*", "").split("（公司自訂：", -1))
                .as("one mark a sentence of that gap, none beside the sentence that names the level itself")
                .hasSize(gap(plan, CRM).because().size());
        assertThat(all(plan(Shipped.POLICY))).doesNotContain("公司自訂：");
        assertThat(new HtmlReport(Language.ZH_TW).plans(List.of(plan)))
                .contains("<td class=\"num\">公司訂 6 級</td>", "公司自訂應達級別：顧客關係管理 6 級");
        assertThat(new TextReport(Language.EN, true).plans(List.of(plan)).replaceAll("\\s+", " "))
                .contains(" house 6 ", "(the house's own: level 6 required, from 2026-01-01)");
    }

    @Test
    void whatNobodyHasRatedIsAskedAtTheLevelOfTheHouseAndSaysSo() {
        Plan plan = plan(Shipped.POLICY, level("mice-overview", 5, "2026-01-01"));

        assertThat(all(plan).replaceAll("\\s+", "")).contains("會展概論5級（本年度改用新客戶系統");
        assertThat(plan.assessFirst().stream()
                        .filter(line -> line.asked().isOfHouse())
                        .map(line -> Origins.of(line.because().get(0))))
                .containsExactly(List.of(Origin.STANDARD, Origin.HOUSE));
    }

    @Test
    void aNumberOfTheHouseIsMarkedWithItsUnitAndItsFirstDay() {
        Policy policy = policy("weight.level", 12, "2026-07-01");
        Plan plan = plan(policy);

        assertThat(plan.steps()).isNotEmpty();
        assertThat(text(plan)).contains("每提升一級加 12 分（公司自訂：");
        assertThat(text(plan).replaceAll("\\s+", "")).contains("12分，2026-07-01起）");
        assertThat(text(plan(Shipped.POLICY))).doesNotContain("公司自訂：");
    }

    @Test
    void everyNumberOfThePolicyHasItsUnitInWords() {
        Map<String, PolicyNumber> own = new LinkedHashMap<>();
        Shipped.POLICY.numbers().values().forEach(n -> own.put(n.name(), ofHouse(n, n.value(), n.since())));
        String text = all(plan(new Policy(own)));
        String english = new TextReport(Language.EN, true).plans(List.of(plan(new Policy(own))));

        assertThat(text.split("（公司自訂：")).hasSizeGreaterThan(20);
        for (PolicyNumber number : Shipped.POLICY.numbers().values()) {
            assertThat(text).doesNotContain(" " + number.measure() + "，");
        }
        assertThat(english).contains("the house's own: ");
    }

    @Test
    void eachReasonInJsonSaysWhoLaidDownWhatItRestsOn() throws IOException {
        Plan plan = plan(policy("weight.level", 12, "2026-07-01"), HIGHER);
        JsonNode json = new JsonMapper()
                .readTree(new JsonReport(Language.ZH_TW).plans(List.of(plan)))
                .at("/plans/0");

        JsonNode gap = find(json.get("gaps"), "id", CRM);
        assertThat(gap.get("houseLevel").toString())
                .isEqualTo("{\"role\":\"" + SALES + "\",\"level\":6,\"why\":\"本年度改用新客戶系統\","
                        + "\"by\":\"人資部\",\"since\":\"2026-01-01\"}");
        JsonNode said = gap.at("/because/0");
        assertThat(said.get("origins").toString()).isEqualTo("[\"standard\",\"house\"]");
        assertThat(find(said.get("facts"), "fact", "HouseLevel").get("level").asInt())
                .isEqualTo(6);
        assertThat(find(said.get("facts"), "fact", "Asked").get("houseLevel").asInt())
                .isEqualTo(6);
        ArrayNode steps = new JsonMapper().createArrayNode();
        json.get("steps").forEach(step -> step.get("because").forEach(steps::add));
        JsonNode weight = find(steps, "rule", "weight/by-levels-lifted");
        assertThat(weight.get("origins").toString()).contains("\"standard\"").contains("\"house\"");
        assertThat(weight.at("/numbers/0/origin").asText()).isEqualTo("house");
        JsonNode hours = find(steps, "rule", "weight/hours");
        assertThat(hours.get("origins").toString()).isEqualTo("[\"shipped\"]");
        json.get("gaps")
                .forEach(other -> assertThat(other.at("/because/0/origins")).isNotEmpty());
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        for (JsonNode one : list) {
            if (one.get(key).asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError("no " + key + " " + value + " in " + list);
    }

    private static Plan plan(Policy policy, HouseLevel... levels) {
        Employer employer = new Employer("", Optional.empty(), List.of(), Arrays.asList(levels), List.of());
        return new Adviser(
                        Shipped.STANDARDS,
                        Shipped.HOUSE.catalog(),
                        employer,
                        Shipped.RULEBOOK,
                        policy,
                        Shipped.ADVICE,
                        Shipped.HOUSE.versions(),
                        Shipped.AS_OF)
                .plan(SELLER, Question.AS_WRITTEN);
    }

    private static GapLine gap(Plan plan, String key) {
        return plan.gaps().stream()
                .filter(line -> line.gap().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Plan plan) {
        return new TextReport(Language.ZH_TW, false).plans(List.of(plan));
    }

    /** With all reasons. */
    private static String all(Plan plan) {
        return new TextReport(Language.ZH_TW, true).plans(List.of(plan));
    }

    private static HouseLevel level(String competency, int level, String since) {
        return new HouseLevel(
                SALES,
                Shipped.STANDARDS.competencies().get(competency),
                level,
                "本年度改用新客戶系統",
                "人資部",
                LocalDate.parse(since));
    }

    private static Policy policy(String name, int value, String since) {
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>(Shipped.POLICY.numbers());
        numbers.put(name, ofHouse(Shipped.POLICY.of(name), BigDecimal.valueOf(value), LocalDate.parse(since)));
        return new Policy(numbers);
    }

    private static PolicyNumber ofHouse(PolicyNumber shipped, BigDecimal value, LocalDate since) {
        return new PolicyNumber(
                shipped.name(), shipped.title(), value, shipped.measure(), since, shipped.source(), Origin.HOUSE);
    }

    private static Employee seller() {
        String people = """
                employees:
                  - id: E901
                    name: 張業務
                    role: exhibition-sales-specialist
                    track: B2B
                    education: bachelor
                    certifications: []
                    software: [Word]
                    tests: [{test: TOEIC-LR, score: 700, on: 2026-03-01}]
                    experience: [{field: sales, from: 2026-03}]
                    languages: [{language: english, skill: spoken, level: working, by: manager, on: 2026-09-01}]
                    ratings:
                      - {competency: crm, level: 3, by: manager, on: 2026-09-01}
                      - {competency: market-research, level: 2, by: manager, on: 2026-09-01}
                      - {competency: financial-management, level: 3, by: manager, on: 2022-09-01}
                      - {task: T2.1, shown: 需指導, by: manager, on: 2026-09-01}
                """;
        Source source = new Source("people.yaml", people.getBytes(StandardCharsets.UTF_8));
        Read<List<Employee>> read = new PeopleReader(Shipped.STANDARDS, Shipped.HOUSE.catalog()).read(source);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }
}
