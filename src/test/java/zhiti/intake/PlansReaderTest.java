package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.offering.Catalog;
import zhiti.offering.Draft;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.SmallTrade;
import zhiti.standard.Tier;
import zhiti.standard.Track;

/** Plans handed out before, right and wrong. */
class PlansReaderTest {
    private static final LocalDate JULY = LocalDate.of(2027, 7, 5);
    private static final String ENGINE = "zhiti 0.1.0, drools 10.2.0";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLAN = """
            {"plans": [
            {"employee": {"id": "E1", "name": "林怡君"}, "role": "seller", "edition": "legacy", "track": "B2B", "target": null,
             "asOf": "2026-11-22",
             "versions": {"rules": "sha256:1", "catalog": "sha256:2", "standards": "sha256:3", "inputs": "sha256:4", "engine": "zhiti 0.1.0, drools 10.2.0"},
             "readiness": {"now": 0.62, "after": null, "known": 41, "of": 46, "requirements": {"met": 3, "of": 5}},
             "gaps": [{"id": "competency:research", "kind": "competency", "codes": ["T1/K02"], "name": "市場調查", "asks": ["own"], "unit": "level",
               "required": 5, "shown": 3, "presumed": false, "tier": "must", "closedBy": "training", "metOn": null,
               "evidence": [{"source": "manager", "level": 3, "on": "2026-09-01", "won": true}],
               "because": [{"rule": "gap/below-required-level", "says": "不足", "facts": [], "numbers": [{"name": "short.levels", "value": 2, "unit": "levels", "since": "2024-01-01"}]}]}],
             "assessFirst": [{"id": "task:seller/legacy/T1.1", "kind": "task", "name": "T1.1 調查", "codes": ["T1.1"], "because": []}],
             "steps": [{"order": 1, "offering": "press-class", "title": "新聞稿", "form": "class", "mix": 10, "tier": "must", "quarter": "2027Q2", "registerBy": null,
               "hours": 12, "workHours": 0, "mentorHours": 0, "cost": 6000, "costBasis": "illustrative", "evidence": "作業",
               "lifts": [{"competency": "research", "from": 3, "to": 4}], "closes": [], "opens": [], "because": []}],
             "notCovered": [{"gap": "competency:research", "from": 4, "to": 5, "kind": "next-period", "metOn": null, "quarter": "2028Q1", "because": []}],
             "leftOut": [{"offering": "other-class", "kind": "本期未選入", "authority": "house", "possibleOn": null,
               "because": [{"rule": "plan/beaten-by", "says": "已由他項處理", "facts": [], "numbers": []}]}],
             "totals": {"steps": 1, "hours": 12, "workHours": 0, "mentorHours": 0, "cost": 6000, "unverified": 6000, "legal": {"hours": 0, "cost": 0}}}
            ]}
            """;

    @Test
    void aPlanIsReadAsItWasPrinted() {
        EarlierPlan plan = Folders.read(read(PLAN)).get("E1");
        assertThat(plan.name()).isEqualTo("林怡君");
        assertThat(plan.edition()).contains("legacy");
        assertThat(plan.track()).contains(Track.B2B);
        assertThat(plan.target()).isEmpty();
        assertThat(plan.asOf()).isEqualTo("2026-11-22");
        assertThat(plan.madeWith().inputs()).isEqualTo("sha256:4");
        assertThat(plan.readiness())
                .isEqualTo(new EarlierPlan.Readiness(Optional.of(new BigDecimal("0.62")), Optional.empty(), 41, 46));
        assertThat(plan.assessFirst()).containsExactly("task:seller/legacy/T1.1");
        assertThat(plan.notCovered())
                .containsExactly(new EarlierPlan.Left("competency:research", Optional.of(LocalDate.of(2028, 1, 1))));
        EarlierPlan.Gap gap = plan.gaps().get(0);
        assertThat(gap.unit()).isEqualTo(Measure.LEVEL);
        assertThat(gap.required() - gap.shown()).isEqualTo(2);
        assertThat(gap.tier()).isEqualTo(Tier.MUST);
        assertThat(gap.winner().orElseThrow().on()).isEqualTo("2026-09-01");
        assertThat(gap.because().get(0).numbers()).containsEntry("short.levels", BigDecimal.valueOf(2));
        EarlierPlan.Step step = plan.steps().get(0);
        assertThat(step.begins()).isEqualTo("2027-04-01");
        assertThat(step.cost()).isEqualTo(new Money(6000));
        assertThat(step.lifts()).containsExactly(new EarlierPlan.Lifted("competency", "research", 3, 4));
        assertThat(step.booked()).isFalse();
        assertThat(plan.leftOut().get(0).because().rule()).isEqualTo("plan/beaten-by");
    }

    @Test
    void everyProblemIsFoundAtOnceWithItsPlace() {
        assertThat(problems(PLAN.replace("\"2026-11-22\"", "\"2026-11-31\"")
                        .replace("0.62", "1.62")
                        .replace("\"manager\"", "\"boss\"")
                        .replace("2027Q2", "2027Q5")
                        .replace("\"registerBy\"", "\"registrBy\"")
                        .replace("\"hours\": 12, \"work", "\"hours\": -12, \"work")))
                .containsExactly(
                        "plans.json:3:10: '2026-11-31' 不是日期: 是否為 '2026-11-30'",
                        "plans.json:5:23: '1.62' 不是 0–1 的數字",
                        "plans.json:8:28: 評核來源 'boss' 不認得: 可用的有 test、work、manager、tasks、self、測驗、工作產出審查、主管評核、由任務推定、自評",
                        "plans.json:11:123: '2027Q5' 不是季別: 請寫成 2027Q1 的樣子",
                        "plans.json:11:133: 欄位 'registrBy' 不認得: 是否為 'registerBy'",
                        "plans.json:12:13: '-12' 不是 0–999999999 的整數");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {"employees": []}                        | plans.json:1:1: 這不是計畫檔: 請用 zhiti plan --format json 的輸出
            {"plans": []}                            | plans.json:1:11: 沒有任何計畫
            {"plans": [{"employee": 1, "gaps": []}]} | plans.json:1:12: 只有缺口，沒有行動方案: 請用 zhiti plan --format json 的輸出
            [1]                                      | plans.json:1:1: 這裡應是欄位（名稱: 值）
            {"plans": 3}                             | plans.json:1:11: 欄位 'plans' 應是清單
            """)
    void aFileOfSomethingElseSaysWhatItShouldBe(String text, String problem) {
        assertThat(problems(text)).contains(problem);
    }

    @Test
    void earlierPlansAreJson() {
        Source yaml = new Source("team.yaml", "employees: []".getBytes(UTF_8));
        assertThat(Folders.problems(new PlansReader(JULY, ENGINE).read(yaml, Optional.empty())))
                .containsExactly("team.yaml: 前次計畫須為 .json 檔: 請用 zhiti plan --format json 的輸出");
    }

    @ParameterizedTest
    @CsvSource({
        "zhiti 0.1.1, 這份計畫由較新的程式製作（zhiti 0.1.1）",
        "zhiti 0.2.0, 較新的程式",
        "zhiti 1.0.0, 較新的程式",
        "zhiti 0.10.0, 較新的程式",
        "zhiti next, 看不出這份計畫由哪一版程式製作：'zhiti next'"
    })
    void plansOfANewerProgramAreRefused(String engine, String problem) {
        assertThat(problems(PLAN.replace("zhiti 0.1.0, drools 10.2.0", engine)))
                .singleElement()
                .asString()
                .startsWith("plans.json:4:14: ")
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"zhiti 0.1.0", "zhiti 0.0.9", "zhiti 0.1.0-SNAPSHOT"})
    void plansOfThisProgramOrAnOlderOneAreRead(String engine) {
        assertThat(problems(PLAN.replace("zhiti 0.1.0, drools 10.2.0", engine))).isEmpty();
    }

    @Test
    void aPlanOfALaterDayIsRefused() {
        assertThat(problems(PLAN.replace("2026-11-22", "2027-07-06")))
                .containsExactly("plans.json:3:10: 前次計畫的基準日 2027-07-06 晚於本次的 2027-07-05");
        assertThat(problems(PLAN.replace("2026-11-22", "2027-07-05"))).isEmpty();
    }

    @Test
    void theSamePersonTwiceIsRefused() {
        String one = PLAN.substring(PLAN.indexOf('[') + 2, PLAN.lastIndexOf(']') - 1);
        assertThat(problems("{\"plans\": [\n" + one + ",\n" + one + "]}"))
                .containsExactly("plans.json:18:14: 員工 'E1' 重複，第一次在 2:14");
    }

    @Test
    void somebodyWhoIsNotThereIsNamedWithTheNearest() {
        String gone = "plans.json:2:14: 人員檔中沒有「林怡君」（%s）：視為離職或不在名冊";
        Company renumbered = new Company(people("E7", "E1"), List.of(), catalog());
        assertThat(notes(new PlansReader(JULY, ENGINE)
                        .read(source(PLAN.replace("\"E1\"", "\"E2\"")), Optional.of(renumbered))))
                .as("the one of the same name")
                .containsExactly(gone.formatted("E2") + ": 是否為 'E7'");
        assertThat(notes(PLAN.replace("\"E1\"", "\"left-long-ago\"")))
                .contains(gone.formatted("left-long-ago") + ": 是否為 'E1'");
        String one = PLAN.substring(PLAN.indexOf('[') + 2, PLAN.lastIndexOf(']') - 1);
        String two = "{\"plans\": [\n" + one + ",\n" + one.replace("\"E1\"", "\"E2\"") + "]}";
        assertThat(notes(two))
                .as("whoever has a plan is nobody else")
                .singleElement()
                .asString()
                .endsWith("視為離職或不在名冊");
    }

    @Test
    void whatIsOtherwiseAndStillUnderstoodIsSaid() {
        assertThat(notes(PLAN)).isEmpty();
        assertThat(notes(PLAN.replace("press-class", "pres-class")))
                .containsExactly("plans.json:11:11: E1 前次計畫的「新聞稿」（pres-class）已不在目錄中");
        assertThat(notes(PLAN.replace("林怡君", "林宜君"))).containsExactly("plans.json:2:14: E1 在前次計畫為「林宜君」，現為「林怡君」");
        Company two = new Company(people("E1", "E2"), people("E1", "E2"), catalog());
        assertThat(notes(new PlansReader(JULY, ENGINE).read(source(PLAN), Optional.of(two))))
                .containsExactly("plans.json: 沒有「林怡君」（E2）的前次計畫");
    }

    @Test
    void ofThoseWhoAreNotAskedAboutNothingIsSaid() {
        Company company = new Company(people("E1", "E2", "E3"), people("E2"), catalog());
        String text = PLAN.replace("press-class", "pres-class").replace("林怡君", "林宜君");
        assertThat(notes(new PlansReader(JULY, ENGINE).read(source(text), Optional.of(company))))
                .containsExactly("plans.json: 沒有「林怡君」（E2）的前次計畫");
    }

    @Test
    void withoutPeopleOnlyTheFileIsJudged() {
        Read<?> read = new PlansReader(JULY, ENGINE).read(source(PLAN.replace("\"E1\"", "\"E9\"")), Optional.empty());
        assertThat(read.problems()).isEmpty();
    }

    /** The schema is held against every plan printed, so what it allows is what may stand in a file. */
    @ParameterizedTest
    @CsvSource({
        "plan, /plans/0",
        "gap, /plans/0/gaps/0",
        "assess, /plans/0/assessFirst/0",
        "step, /plans/0/steps/0",
        "notCovered, /plans/0/notCovered/0",
        "leftOut, /plans/0/leftOut/0",
        "reason, /plans/0/leftOut/0/because/0"
    })
    void everyKeyThatIsPrintedIsKnown(String thing, String where) throws IOException {
        try (InputStream in = PlansReader.class.getResourceAsStream("/schema/plan.schema.json")) {
            JsonNode keys = JSON.readTree(in).at("/$defs/" + thing + "/properties");
            assertThat(keys).isNotEmpty();
            JsonNode plan = JSON.readTree(PLAN);
            keys.fieldNames().forEachRemaining(key -> {
                ObjectNode object = (ObjectNode) plan.at(where);
                if (!object.has(key)) {
                    object.putNull(key);
                }
            });
            assertThat(problems(plan.toString())).isEmpty();
        }
    }

    private static List<Employee> people(String... ids) {
        StringBuilder text = new StringBuilder("employees:\n");
        for (String id : ids) {
            text.append("  - {id: ").append(id).append(", name: 林怡君, role: clerk}\n");
        }
        return Folders.read(new PeopleReader(SmallTrade.standards(), catalog())
                .read(new Source("team.yaml", text.toString().getBytes(UTF_8))));
    }

    private static Catalog catalog() {
        return Draft.catalog(List.of(), List.of(new Draft("press-class").builds("research", 3, 4)));
    }

    private static Source source(String text) {
        return new Source("plans.json", text.getBytes(UTF_8));
    }

    private static Read<Map<String, EarlierPlan>> read(String text) {
        Company company = new Company(people("E1"), people("E1"), catalog());
        return new PlansReader(JULY, ENGINE).read(source(text), Optional.of(company));
    }

    private static List<String> problems(String text) {
        return Folders.problems(read(text));
    }

    private static List<String> notes(String text) {
        return notes(read(text));
    }

    private static List<String> notes(Read<?> read) {
        assertThat(Folders.problems(read)).isEmpty();
        return ((Read.Ok<?>) read)
                .notes().stream().map(n -> n.in(Language.ZH_TW)).toList();
    }
}
