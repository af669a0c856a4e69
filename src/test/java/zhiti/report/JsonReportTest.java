package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Limits;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Asked;
import zhiti.standard.Employer;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Money;

class JsonReportTest {
    private static final JsonReport ZH = new JsonReport(Language.ZH_TW);
    private static final List<Plan> TEAM = List.of(SamplePlans.rich(), SamplePlans.small(), SamplePlans.newcomer());
    private static final Schema SCHEMA = schema();

    @Test
    void everythingPrintedKeepsTheSchema() {
        assertThat(faults(ZH.plans(TEAM))).isEmpty();
        assertThat(faults(ZH.gaps(TEAM))).isEmpty();
        assertThat(faults(ZH.plans(List.of()))).isEmpty();
        assertThat(faults(new JsonReport(Language.EN).plans(TEAM))).isEmpty();
    }

    @Test
    void thePlansOfTheSampleTeamKeepTheSchemaAndStandAsPages() throws Exception {
        List<Plan> team = sampleTeam();
        assertThat(team).hasSizeGreaterThan(10);
        for (Language language : Language.values()) {
            assertThat(faults(new JsonReport(language).plans(team))).isEmpty();
            assertThat(new TextReport(language, true).plans(team).lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            new HtmlReport(language).plans(team).strip())));
        }
    }

    @Test
    void plansWithinLimitsKeepTheSchemaAndStandAsPages() throws Exception {
        House house = value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
        Source file = value(Source.at(Path.of("catalog/samples/team.yaml")));
        Question question = Question.AS_WRITTEN.within(Limits.NONE
                .within(new Money(8000))
                .searched(new Limits.Search(Optional.of(Duration.ofMinutes(5)), true)));
        List<Plan> plans = value(new PeopleReader(house.standards(), house.catalog()).read(file)).stream()
                .limit(3)
                .map(employee -> house.adviser().plan(employee, question))
                .toList();
        for (Language language : Language.values()) {
            assertThat(faults(new JsonReport(language).plans(plans))).isEmpty();
            assertThat(new TextReport(language, true).plans(plans).lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            new HtmlReport(language).plans(plans).strip())));
        }
    }

    @Test
    void secondJobsAndLevelsOfTheHouseKeepTheSchemaAndStandAsPages() throws Exception {
        List<Plan> plans = List.of(threeJobs());
        assertThat(plans.get(0).also()).hasSize(2);
        assertThat(plans.get(0).asks()).filteredOn(Asked::isOfHouse).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(faults(new JsonReport(language).plans(plans))).isEmpty();
            assertThat(faults(new JsonReport(language).gaps(plans))).isEmpty();
            assertThat(new TextReport(language, true).plans(plans).lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            new HtmlReport(language).plans(plans).strip())));
        }
    }

    /** Someone with three jobs and a target, one level of which the house has set. */
    private static Plan threeJobs() {
        House house = value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
        String person = """
                employees:
                  - id: E1
                    name: 林雙全
                    role: exhibition-marketing-specialist
                    also: [convention-project-executive, none, exhibition-sales-specialist]
                    target: exhibition-marketing-manager
                    track: both
                    ratings:
                      - {competency: crm, level: 2, by: manager, on: 2026-09-01}
                      - {competency: market-research, level: 2, by: manager, on: 2026-09-01}
                """;
        HouseLevel level = new HouseLevel(
                "exhibition-sales-specialist",
                house.standards().competencies().get("crm"),
                6,
                "會員制 & <續會>",
                "人資部",
                LocalDate.of(2026, 1, 1));
        Source file = new Source("people.yaml", person.getBytes(StandardCharsets.UTF_8));
        Employee employee = value(new PeopleReader(house.standards(), house.catalog()).read(file))
                .get(0);
        return new Adviser(
                        house.standards(),
                        house.catalog(),
                        new Employer("", Optional.empty(), List.of(), List.of(level), List.of()),
                        house.rulebook(),
                        house.policy(),
                        house.advice(),
                        house.versions(),
                        house.asOf())
                .plan(employee, Question.AS_WRITTEN);
    }

    @Test
    void theSchemaRefusesAStrangeKeyAStrangeWordAndAnImpossibleDate() {
        String plans = ZH.plans(TEAM);
        assertThat(faults(plans.replaceFirst("\"order\": 1", "\"order\": 1, \"rank\": 1")))
                .isNotEmpty();
        assertThat(faults(plans.replaceFirst("\"form\": \"class\"", "\"form\": \"lesson\"")))
                .isNotEmpty();
        assertThat(faults(plans.replace("2026-11-22", "2026-11-31"))).isNotEmpty();
    }

    @Test
    void aGapSaysWhereItIsPrintedWhatWonAndWhy() throws Exception {
        JsonNode gap = plan(0).at("/gaps/1");
        assertThat(gap.at("/id").asText()).isEqualTo("competency:market-research");
        assertThat(gap.at("/codes/0").asText()).isEqualTo("T1/K02");
        assertThat(gap.at("/required").asInt() - gap.at("/shown").asInt()).isEqualTo(2);
        assertThat(gap.at("/evidence/0/won").asBoolean()).isTrue();
        assertThat(gap.at("/evidence/1/won").asBoolean()).isFalse();
        assertThat(gap.at("/because/0/says").asText()).isEqualTo("應達 4 級，現況 2 級");
        assertThat(gap.at("/because/0/facts/0").toString())
                .isEqualTo("{\"fact\":\"Shown\",\"key\":\"competency:market-research\",\"level\":2,"
                        + "\"winner\":\"competency:market-research\"}");
        assertThat(gap.at("/because/0/numbers/0/value").asInt()).isEqualTo(24);
    }

    @Test
    void aNumberOfTheHouseWithinAFactStandsByItsName() throws Exception {
        JsonNode team = new JsonMapper().readTree(ZH.plans(sampleTeam()));
        assertThat(team.findValues("facts").stream().flatMap(facts -> facts.findValuesAsText("limit").stream()))
                .contains("evidence.manager.months", "english.equivalents-for-legacy")
                .doesNotContain("Title");
    }

    @Test
    void gapsPrintTheSameObjectsWithoutAdvice() throws Exception {
        JsonNode gaps = new JsonMapper().readTree(ZH.gaps(TEAM)).at("/plans/0");
        assertThat(gaps.at("/gaps")).isEqualTo(plan(0).at("/gaps"));
        assertThat(gaps.has("steps") || gaps.has("notCovered") || gaps.has("leftOut") || gaps.has("totals"))
                .isFalse();
    }

    @Test
    void aConditionThatNoFieldAnswersIsOfAKindOfItsOwn() throws Exception {
        List<String> kinds = plan(0).at("/assessFirst").findValuesAsText("kind");
        assertThat(kinds).contains("condition", "task", "competency").doesNotContain("requirement");
    }

    @Test
    void whereNothingIsKnownReadinessIsNull() throws Exception {
        assertThat(plan(2).at("/readiness/now").isNull()).isTrue();
        assertThat(plan(2).at("/target").isNull()).isTrue();
    }

    @Test
    void anAssignmentIsProvedByThePrintedOutputAndATestByItsOwnProof() throws Exception {
        assertThat(plan(0).at("/steps/1/evidence").asText()).isEqualTo("O1.1.1");
        assertThat(plan(0).at("/steps/5/evidence").asText()).isEqualTo("成績單達 800 分");
    }

    private static List<Plan> sampleTeam() {
        House house = value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
        Source file = value(Source.at(Path.of("catalog/samples/team.yaml")));
        Adviser adviser = house.adviser();
        return value(new PeopleReader(house.standards(), house.catalog()).read(file)).stream()
                .map(employee -> adviser.plan(employee, Question.AS_WRITTEN))
                .toList();
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    private static JsonNode plan(int index) throws Exception {
        return new JsonMapper().readTree(ZH.plans(TEAM)).at("/plans/" + index);
    }

    @Test
    void keysAreIndentedByTwoAndTheSamePlansGiveTheSameBytes() {
        String plans = ZH.plans(TEAM);
        assertThat(plans).startsWith("{\n  \"plans\": [\n    {\n      \"employee\": {\n        \"id\": \"E001\",");
        assertThat(ZH.plans(List.of(SamplePlans.rich(), SamplePlans.small(), SamplePlans.newcomer())))
                .isEqualTo(plans);
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema() {
        InputStream in = JsonReport.class.getResourceAsStream("/schema/plan.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }
}
