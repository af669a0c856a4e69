package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.Explanation;
import zhiti.plan.House;
import zhiti.plan.Question;
import zhiti.plan.TwoPeople;
import zhiti.rulebook.Again;
import zhiti.rulebook.Looked;
import zhiti.rulebook.PlainFacts;
import zhiti.rulebook.Recorded;
import zhiti.standard.Language;
import zhiti.standard.Origin;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

class ExplainReportTest {
    private static final House HOUSE =
            value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
    private static final List<Employee> TEAM = team();
    private static final ExplainReport ZH = new ExplainReport(Language.ZH_TW);
    private static final Schema SCHEMA = schema();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final PlainFacts PLAIN = new PlainFacts(zhiti.plan.Words.VOCABULARY);

    @Test
    void whatIsPrintedOfEveryOfferingAndGapKeepsTheSchema() {
        for (Employee one : TEAM.subList(4, 7)) {
            Explanation all = explanation(one);
            assertThat(faults(ZH.json(all))).isEmpty();
            assertThat(faults(new ExplainReport(Language.EN).json(all))).isEmpty();
        }
    }

    @Test
    void everyPageStandsWithinItsColumnsAndCountsEveryOffering() {
        for (Language language : Language.values()) {
            for (Employee one : TEAM) {
                Explanation all = explanation(one);
                String text = new ExplainReport(language).text(all);
                assertThat(text.lines())
                        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
                assertThat(all.offerings())
                        .hasSameSizeAs(HOUSE.catalog().offerings().keySet());
                all.offerings()
                        .forEach(answer -> assertThat(text.replaceAll("\\s+", ""))
                                .contains(new Say(language)
                                        .aside(answer.offering().id())
                                        .strip()));
            }
        }
    }

    /** Each reason, read from the printed page alone, is concluded again by its rule. */
    @Test
    void everyReasonComesOutAgainFromWhatIsPrinted() throws IOException {
        int again = 0;
        Set<String> looked = new HashSet<>();
        for (Employee one : TEAM.subList(3, 6)) {
            JsonNode printed = JSON.readTree(ZH.json(explanation(one)));
            List<JsonNode> reasons = new ArrayList<>();
            printed.get("offerings").forEach(o -> o.get("because").forEach(reasons::add));
            printed.get("gaps").forEach(gap -> gap.get("because").forEach(reasons::add));
            Printed page = new Printed(printed);
            for (JsonNode reason : reasons) {
                if (!reason.get("record").isNull()) {
                    Recorded recorded = page.recorded(reason);
                    assertThat(HOUSE.rulebook().again(recorded))
                            .as(reason.get("says").asText())
                            .isEqualTo(Again.SAME);
                    recorded.looked().forEach(look -> looked.add(look.how()));
                    again++;
                }
            }
        }
        assertThat(again).isGreaterThan(1000);
        assertThat(looked).contains("not", "accumulate");
    }

    @Test
    void aBarSaysWhoSaysSoWhatWasReadAndWhatWouldLiftIt() throws IOException {
        Explanation one = HOUSE.adviser().explanation(person("E005"), Question.AS_WRITTEN, List.of("cmp-exam"));
        assertThat(ZH.text(one.asking(List.of()))).contains("""
                        CMP 國際會議專業認證考試（cmp-exam）：無對應缺口
                          因為 所任職務與目標職務的職能基準，都未要求本方案所培養的項目（無需；職能基準；bar/not-asked）
                               解除：職務、目標職務或職能基準改變，或公司列為規定
                          另因 須先完成「CMP 報考用 25 小時繼續教育」（尚不可；發證或主辦單位；bar/prerequisite-missing）
                        """);
        JsonNode unmet = JSON.readTree(ZH.json(one))
                .get("offerings")
                .get(0)
                .get("because")
                .get(1);
        assertThat(unmet.get("values").get("unmet").asText()).isEqualTo("CMP 報考用 25 小時繼續教育");
        assertThat(unmet.get("remedy").get("en").asText()).startsWith("Completing ");
        assertThat(unmet.get("hash").asText()).matches("sha256:[0-9a-f]{64}");
    }

    /** PMI asks for the class or the CAPM: whoever takes the one sits no exam for the other. */
    @Test
    void alternativesAreToldAsAlternatives() throws IOException {
        Explanation one =
                HOUSE.adviser().explanation(person("E003"), Question.AS_WRITTEN, List.of("pmp-exam-outline-2026"));
        assertThat(ZH.text(one.asking(List.of()))).contains("""
                          另因 以下擇一即可：
                               （1） 須先完成「PMP 報考用 35 小時專案管理課程」（尚不可；發證或主辦單位；
                                     bar/prerequisite-missing）
                                     解除：完成「PMP 報考用 35 小時專案管理課程」；可排在同一份計畫的前面
                               （2） 須先具備「CAPM 專案管理助理師」（現有：無）（尚不可；發證或主辦單位；
                        """);
        List<String> ways = new ArrayList<>();
        JSON.readTree(ZH.json(one))
                .get("offerings")
                .get(0)
                .get("because")
                .forEach(reason -> ways.add(reason.get("oneOf").toString()));
        assertThat(ways).containsExactly("[]", "[{\"group\":2,\"way\":1}]", "[{\"group\":2,\"way\":2}]");
        assertThat(Saying.inOneLine(
                        new Say(Language.ZH_TW),
                        one.offerings().get(0).verdict().because()))
                .endsWith("；〔以下擇一即可：（1） 須先完成「PMP 報考用 35 小時專案管理課程」；（2） 須先具備「CAPM 專案管理助理師」（現有：無）〕");
    }

    @Test
    void aWayNamesItsFieldOfWorkAndAllThatItAsks() {
        Explanation cmp = HOUSE.adviser().explanation(person("E002"), Question.AS_WRITTEN, List.of("cmp-exam"));
        assertThat(ZH.text(cmp)).contains("（3） 參加資格「60 個月內講師相關經歷 36 個月」");
        Explanation pmp =
                HOUSE.adviser().explanation(person("E011"), Question.AS_WRITTEN, List.of("pmp-exam-outline-2026"));
        assertThat(ZH.text(pmp))
                .containsSubsequence("（1） 待補資料：參加資格須有「大學以上學歷」", "且    待補資料：參加資格須有「96 個月內相關經歷 36 個月」", "（2） 待補資料");
    }

    @Test
    void whyItCannotBeJoinedIsSaidWithTheSessionsThatWereRead() {
        assertThat(why("E002", "spokesperson-workshop")).contains("""
                          因為 公布的梯次在 2026-11-22 都已報不進：2027-01-21（額滿，餘 0 名）、2027-04-22（額滿，餘 0 名）
                        """);
        assertThat(why("E002", "pmp-exam-outline-2021")).contains("2026-11-22 起的 4 季內不開辦：開辦至 2026-07-08（不開放；發證或主辦單位；");
    }

    @Test
    void whatTheCompanyHoldsIsItsOwnWordAndALevelThatOfTheStandard() {
        assertThat(why("E002", "performance-talk-workshop"))
                .contains("待補資料：本方案限主管參加，人員檔未填帶領部屬人數（manages），無從判斷（尚不可；公司；");
        assertThat(why("E002", "spokesperson-workshop").replaceAll("\\s+", ""))
                .contains("已無可提升（無需；職能基準；bar/nothing-left-to-lift）");
    }

    @Test
    void whatNobodyRatedIsNotToldAsSeenAtNothing() {
        String all = ZH.text(explanation(person("E004"))).replaceAll("\\s+", "");
        assertThat(all).contains("「展館管理規則」未經評核，推定未具備；本方案須先有2級").doesNotContain("現為0級", "現況0級");
    }

    private static String why(String id, String offering) {
        Explanation one = HOUSE.adviser().explanation(person(id), Question.AS_WRITTEN, List.of(offering));
        return ZH.text(one.asking(List.of()));
    }

    @Test
    void whatIsAskedAndNoGapIsMetOrToBeAssessedOnItsEvidence() throws IOException {
        assertThat(asked("E005", "competency:crm"))
                .contains("顧客關係管理（competency:crm）：已符合；應達 4 級，現況 4 級\n", "  評核 「主管評核」2026-08-26 評為 4 級，是唯一採計的評核\n");
        assertThat(asked("E005", "competency:mice-overview"))
                .contains("待評核，評核後才知道有沒有落差；應達 4 級\n", "  因為 「會展概論」應達 4 級，尚無評核紀錄，請先評核\n");
        Explanation test = of("E005").asking(List.of("requirement:english-test"));
        JsonNode one = JSON.readTree(ZH.json(test)).get("asked").get(0);
        assertThat(one.get("state").asText()).isEqualTo("assessFirst");
        assertThat(one.get("because").get(0).get("rule").asText()).isEqualTo("gap/test-not-accepted");
    }

    @Test
    void theFootSaysThatLevelsOfKnowledgeAndSkillsAreInferred() {
        assertThat(asked("E004", "competency:financial-management")).contains("（本系統推定），職能基準本身僅就工作任務訂定級別。");
        assertThat(why("E002", "cmp-exam")).contains("（本系統推定），職能基準本身僅就工作任務訂定級別。");
    }

    /** A limit that is passed from a day on is not what is meant, and the least worth is no limit at all. */
    @Test
    void theDayIsThatOnWhichItBecomesPossible() {
        String all = ZH.text(explanation(person("E004")));
        assertThat(all)
                .contains("超過限額（最早可能日 2028-01-01）\n")
                .contains("帶領專案小組工作坊（team-leading-workshop）：價值不足\n")
                .doesNotContain("超過限額（2028");
        assertThat(new ExplainReport(Language.EN).text(explanation(person("E004"))))
                .contains("over a limit (possible from 2028-01-01)");
    }

    private static Explanation of(String id) {
        return HOUSE.adviser().explanation(person(id), Question.AS_WRITTEN, List.of());
    }

    private static String asked(String id, String key) {
        return ZH.text(of(id).asking(List.of(key)));
    }

    @Test
    void noFactHoldsTheNameOfAClassForAValue() {
        assertThat(ZH.json(explanation(person("E005"))))
                .doesNotContainPattern("\"(All|Any|Availability|Provenance|Title|Busy|Optional)\"");
    }

    @Test
    void twoPeopleKeepTheSchemaAndStandWithinTheirColumns() {
        TwoPeople two =
                HOUSE.adviser().twoPeople(person("E001"), person("E002"), Question.AS_WRITTEN, "mice-basic-exam");
        for (Language language : Language.values()) {
            assertThat(faults(new ExplainReport(language).json(two))).isEmpty();
            assertThat(new ExplainReport(language).text(two).lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
        }
        assertThat(ZH.text(two)).contains("證照 mice-basic：林怡君 2024-10-23；陳柏宇 無\n    林怡君若同陳柏宇：超過限額");
    }

    /** What somebody has who holds nothing but the page. */
    private record Printed(JsonNode page) {
        Recorded recorded(JsonNode reason) {
            JsonNode record = reason.get("record");
            List<Looked> looked = new ArrayList<>();
            record.get("looked").forEach(one -> looked.add(looked(one)));
            List<PolicyNumber> numbers = new ArrayList<>();
            reason.get("numbers").forEach(number -> numbers.add(number(number)));
            return new Recorded(
                    reason.get("rule").asText(),
                    reason.get("hash").asText(),
                    new Title(
                            reason.get("sentences").get("zh-TW").asText(),
                            reason.get("sentences").get("en").asText()),
                    facts(record.get("facts")),
                    looked,
                    numbers,
                    fact(record.get("concluded").asInt()));
        }

        private Looked looked(JsonNode one) {
            List<Looked.Among> among = new ArrayList<>();
            one.get("lists").forEach(place -> {
                JsonNode list = page.get("lists").get(place.asInt());
                among.add(new Looked.Among(list.get("fact").asText(), facts(list.get("facts"))));
            });
            return new Looked(one.get("how").asText(), one.get("condition").asText(), among);
        }

        private static PolicyNumber number(JsonNode number) {
            return new PolicyNumber(
                    number.get("name").asText(),
                    Title.same(number.get("title").asText()),
                    new BigDecimal(number.get("value").asText()),
                    number.get("unit").asText(),
                    LocalDate.parse(number.get("since").asText()),
                    number.get("source").asText(),
                    Origin.SHIPPED);
        }

        private List<Object> facts(JsonNode places) {
            List<Object> facts = new ArrayList<>();
            places.forEach(place -> facts.add(fact(place.asInt())));
            return facts;
        }

        private Object fact(int place) {
            return PLAIN.back(
                    JSON.convertValue(page.get("facts").get(place), new TypeReference<Map<String, Object>>() {}),
                    Record.class);
        }
    }

    private static Explanation explanation(Employee one) {
        return HOUSE.adviser()
                .explanation(
                        one,
                        Question.AS_WRITTEN,
                        List.copyOf(HOUSE.catalog().offerings().keySet()));
    }

    private static Employee person(String id) {
        return TEAM.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Employee> team() {
        Source file = value(Source.at(Path.of("catalog/samples/team.yaml")));
        return value(new PeopleReader(HOUSE.standards(), HOUSE.catalog()).read(file));
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema() {
        InputStream in = ExplainReportTest.class.getResourceAsStream("/schema/explain.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in);
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
