package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.offering.Catalog;
import zhiti.offering.Draft;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.standard.Degree;
import zhiti.standard.Language;
import zhiti.standard.SmallTrade;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** People files, right and wrong. */
class PeopleReaderTest {
    private static final String CLERK = "employees:\n  - {id: E1, name: 林怡君, role: clerk, %s}\n";
    private static final String RATED = "employees:\n  - {id: E1, name: 林怡君, role: %s, ratings: [{%s}]}\n";

    @Test
    void threeFieldsAreEnough() {
        Employee employee =
                people("employees:\n- {id: E1, name: 林怡君, role: clerk}\n").get(0);

        assertThat(employee.role()).isEqualTo(SmallTrade.CLERK);
        assertThat(employee.post().weeklyHours()).isEqualTo(40);
        assertThat(employee.certifications()).isEmpty();
        assertThat(employee.background().software()).isEmpty();
    }

    @Test
    void noFieldIsSilentlyIgnored() {
        Employee employee = people("""
                employees:
                  - id: E1
                    name: 林怡君
                    department: 行銷部
                    role: seller
                    also: [clerk]
                    edition: legacy
                    track: B2B
                    target: manager
                    experience: [{field: sales, from: 2024-05, to: 2025-05, lead: true}]
                    education: 大學
                    studied: [marketing]
                    tests: [{test: TOEIC-LR, score: 720, on: 2025-03-01}, {test: GEPT, level: 中高級, stage: 複試, on: 2025-06-01}]
                    languages: [{language: taiwanese, skill: 口語, level: 流利, by: manager, on: 2026-09-01}]
                    software: [powerpoint, Canva]
                    certifications: [{id: mice-basic, on: 2024-10-23, expires: 2027-10-22}]
                    completed: [{offering: press-class, on: 2025-11-02, result: passed}]
                    commitments: [{offering: press-class, status: booked, on: 2027-03-12, paid: 9000}]
                    international: true
                    manages: 3
                    weeklyHours: 20
                    profession: nurse
                    memberOf: [SITE]
                    appointed: [fire-manager]
                    away: [{from: 2026-03-01, to: 2026-08-31}]
                    groups: {contract: part-time}
                    ratings: [{task: T1.1, shown: 獨立達成, by: manager, on: 2026-09-01}]
                """).get(0);

        assertThat(employee.canonical())
                .contains("E1", "行銷部", "seller", "also|clerk", "legacy", "B2B", "manager", "sales|2024-05|2025-05|true")
                .contains(
                        "BACHELOR",
                        "marketing",
                        "720",
                        "中高級\\p複試",
                        "taiwanese\\pspoken\\pFLUENT",
                        "PowerPoint",
                        "Canva")
                .contains("mice-basic", "2027-10-22", "press-class|2025-11-02|PASSED", "BOOKED|2027-03-12", "9000")
                .contains("true|3|20", "nurse", "SITE", "fire-manager", "away|2026-03-01|2026-08-31", "獨立達成")
                .doesNotContain("part-time");
        assertThat(employee.groups()).containsEntry("contract", "part-time");
        assertThat(employee.completed().get(0).touches()).containsExactly("competency:research");
        assertThat(employee.track()).contains(Track.B2B);
        assertThat(employee.background().education()).contains(Degree.BACHELOR);
    }

    @Test
    void everyProblemIsFoundAtOnceWithItsPlace() {
        assertThat(problems("""
                employees:
                  - id: E1
                    name: 林怡君
                    role: clrek
                    eduction: bachelor
                    experienceMonths: -3
                    certifications: [{id: mice-basics, on: 2024-13-01}]
                    ratings:
                      - {competency: reserch, level: 9, by: boss, on: 2026/9/1}
                  - {id: E1, name: 陳柏宇, role: seller, education: phd}
                """))
                .containsExactly(
                        "team.yaml:4:11: 職務 'clrek' 不認得: 是否為 'clerk'",
                        "team.yaml:5:5: 欄位 'eduction' 不認得: 是否為 'education'",
                        "team.yaml:6:23: '-3' 不是 0–720 的整數",
                        "team.yaml:7:44: '2024-13-01' 不是日期: 請寫成 2026-11-22 的樣子",
                        "team.yaml:9:22: 職能 'reserch' 不認得: 是否為 'research'",
                        "team.yaml:9:38: '9' 不是 0–6 的整數",
                        "team.yaml:9:45: 評核來源 'boss' 不認得: 可用的有 test、work、manager、self、測驗、工作產出審查、主管評核、自評",
                        "team.yaml:9:55: '2026/9/1' 不是日期: 是否為 '2026-09-01'",
                        "team.yaml:10:10: 員工代號 'E1' 重複，第一次在 2:9",
                        "team.yaml:10:31: 展覽職務須寫軌別 track: 寫 track: B2B、B2C 或 both",
                        "team.yaml:10:50: 學歷 'phd' 不認得: 可用的有 none、high-school、associate、bachelor、master、doctor、無、高中職、專科、大學、碩士、博士");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            track: B2B                                                  | 職務 'clerk' 不分軌別
            target: clerk                                               | 發展目標與現任職務相同
            target: none                                                | 沒有職能基準，不能當作發展目標
            also: [clerk]                                               | 兼任職務與現任職務相同
            also: [manager, manager]                                    | 兼任職務重複
            edition: v4                                                 | 版本 'v4' 不認得
            education: phd                                              | 學歷 'phd' 不認得
            manages: -1                                                 | '-1' 不是 0–100000 的整數
            weeklyHours: 0                                              | '0' 不是 1–84 的整數
            international: yes                                          | 'yes' 不是 true 或 false
            experienceMonths: 3, experience: [{field: sales, from: 2024-05}] | experienceMonths 與 experience 只能寫一種
            experience: [{field: salse, from: 2024-05}]               | 經歷領域 'salse' 不認得: 是否為 'sales'
            experience: [{field: sales, from: 2024-05, to: 2023-01}]  | 結束早於開始
            tests: [{test: TOEIC-LR, score: 995, on: 2025-01-01}]     | 995 不在 TOEIC-LR 的分數 10–990 之內
            tests: [{test: TOEIC-LR, score: 721, on: 2025-01-01}]     | 721 不在 TOEIC-LR 的分數 10–990 之內
            tests: [{test: TOEIC-LR, level: 高, on: 2025-01-01}]      | TOEIC-LR 的成績是分數
            tests: [{test: GEPT, score: 90, on: 2025-01-01}]          | GEPT 的成績是級別
            tests: [{test: GEPT, on: 2025-01-01}]                     | 測驗成績須寫 score 或 level 其中之一
            certifications: [{id: TOEIC-LR, on: 2025-01-01}]          | 證照 'TOEIC-LR' 不認得
            certifications: [{id: cmp, on: 2025-01-01, expires: 2024-01-01}] | 到期日早於取得日
            completed: [{offering: press-class, on: 2025-01-01, result: done}] | 結果 'done' 不認得
            commitments: [{offering: press-class, status: maybe}]     | 狀態 'maybe' 不認得
            languages: [{language: englsh, skill: spoken, level: fluent, by: self, on: 2025-01-01}] | 語言 'englsh' 不認得: 是否為 'english'
            away: [{from: 2026-08-31, to: 2026-03-01}]                | 結束早於開始
            groups: [part-time]                                       | 這裡應是欄位
            ratings: [{level: 3, by: self, on: 2025-01-01}]           | 評核須寫 task、code、competency 其中之一
            ratings: [{task: T1.1, by: self, on: 2025-01-01}]         | 評核須寫 level 或 shown 其中之一
            ratings: [{task: T1.9, level: 3, by: self, on: 2025-01-01}] | clerk/legacy 的工作任務 'T1.9' 不認得: 是否為 'T1.1'
            ratings: [{code: K99, level: 3, by: self, on: 2025-01-01}] | clerk/legacy 的代碼 'K99' 不認得
            ratings: [{code: T9/K01, level: 3, by: self, on: 2025-01-01}] | clerk/legacy 的代碼 'T9/K01' 不認得: 是否為 'T1/K01'
            ratings: [{code: K01, standard: clerks/legacy, level: 3, by: self, on: 2025-01-01}] | 職能基準 'clerks/legacy' 不認得: 是否為 'clerk/legacy'
            ratings: [{code: K01, shown: 獨立達成, by: self, on: 2025-01-01}] | 評語只用於工作任務
            ratings: [{task: T1.1, shown: 很好, by: self, on: 2025-01-01}] | 任務評語 '很好' 不認得
            ratings: [{task: T1.1, level: 3, by: tasks, on: 2025-01-01}] | 評核來源 'tasks' 不認得
            """)
    void aFieldThatIsWrongIsRefused(String field, String said) {
        assertThat(problems(CLERK.formatted(field))).singleElement().asString().contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tests: [{test: TOEFL, score: 1, on: 2025-01-01}]          | TOEFL.p1.p.p.p2025-01-01 | 測驗 'TOEFL' 不認得，留存於紀錄並於計畫中說明
            certifications: [{id: mice-basics, on: 2025-01-01}]       | mice-basics | 證照 'mice-basics' 不認得，留存於紀錄並於計畫中說明: 是否為 'mice-basic'
            certifications: [{id: 老證照, on: 2025-01-01}]             | 老證照 | 證照 '老證照' 不認得，留存於紀錄並於計畫中說明
            completed: [{offering: pres-class, on: 2025-01-01, result: passed}] | completed.pres-class | 學習方案 'pres-class' 不認得，留存於紀錄並於計畫中說明: 是否為 'press-class'
            commitments: [{offering: gone, status: booked, paid: 10}] | commitment.gone | 學習方案 'gone' 不認得，留存於紀錄並於計畫中說明
            """)
    void whatIsKnownNoMoreIsKeptInAPersonsHistoryAndSaid(String field, String kept, String said) {
        Read<List<Employee>> read = read("team.yaml", CLERK.formatted(field));
        assertThat(read.problems()).isEmpty();
        Read.Ok<List<Employee>> ok = (Read.Ok<List<Employee>>) read;
        assertThat(ok.notes())
                .singleElement()
                .extracting(note -> note.in(Language.ZH_TW))
                .asString()
                .contains(said);
        assertThat(ok.value().get(0).canonical()).containsPattern(kept);
    }

    @Test
    void anAttitudeIsNeverRated() {
        String sentence = "態度只供自我反思，不作評核";

        assertThat(problems(rated("clerk", "code: A01, level: 3, by: self, on: 2025-01-01")))
                .singleElement()
                .asString()
                .contains("A01「壓力容忍」是態度", sentence);
        assertThat(problems(rated("clerk", "competency: calm-attitude, level: 3, by: self, on: 2025-01-01")))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void aCodeWithSeveralMeaningsIsRefusedWithThePlacesToWrite() {
        assertThat(problems(rated("clerk", "code: S31, level: 3, by: self, on: 2025-01-01")))
                .containsExactly("team.yaml:2:55: clerk/legacy 的 S31 是規劃能力 (T1, T4)或簡報能力 (T7): 請寫 T1/S31 或 T7/S31");
    }

    @Test
    void aCodeUnderItsDutyOrItsTaskIsRead() {
        assertThat(subject("clerk", "code: T7/S31, level: 3, by: self, on: 2025-01-01"))
                .isEqualTo("competency:presenting");
        assertThat(subject("clerk", "code: T5/K12, level: 3, by: self, on: 2025-01-01"))
                .isEqualTo("competency:budgeting");
        assertThat(subject("clerk", "code: T5.1/K12, level: 3, by: self, on: 2025-01-01"))
                .isEqualTo("competency:budgeting");
        assertThat(subject("clerk", "code: T5.4/K12, level: 3, by: self, on: 2025-01-01"))
                .isEqualTo("competency:contracts");
    }

    @Test
    void aCodeIsReadInTheStandardThatTheRatingNames() {
        assertThat(subject("clerk", "code: K02, standard: manager/v4, level: 3, by: self, on: 2024-01-01"))
                .isEqualTo("competency:contracts");
        assertThat(subject("clerk", "task: T1.2, standard: manager/legacy, level: 3, by: self, on: 2024-01-01"))
                .isEqualTo("task:manager/legacy/T1.2");
    }

    @Test
    void elseInTheEditionThatTheEmployeeIsPinnedTo() {
        String pinned =
                "employees:\n- {id: E1, name: 林, role: manager, edition: legacy, ratings: [{code: K02, level: 3, by: self, on: 2026-01-01}]}";

        assertThat(people(pinned).get(0).ratings().get(0).subject()).isEqualTo(SmallTrade.BUDGETING);
    }

    @Test
    void elseInTheEditionInForceOnTheDayOfTheRating() {
        assertThat(subject("manager", "code: K02, level: 3, by: self, on: 2025-10-31"))
                .isEqualTo("competency:contracts");
    }

    @Test
    void aCodeDatedBeforeAChangeOfItsMeaningIsRefusedWithBothMeanings() {
        assertThat(problems(rated("manager", "code: K02, level: 3, by: self, on: 2025-10-30")))
                .containsExactly(
                        "team.yaml:2:57: K02 在 legacy 版是「預算編列」，在 v4 版是「合約知識」: 請寫 standard: manager/legacy 或 manager/v4");
        assertThat(problems(rated("manager", "task: T1.2, level: 3, by: self, on: 2025-10-30")))
                .singleElement()
                .asString()
                .contains("「控管預算」", "「審閱合約」");
    }

    @Test
    void aCodeDatedBeforeAChangeThatLeftItsMeaningIsRead() {
        assertThat(subject("manager", "code: K01, level: 3, by: self, on: 2025-10-30"))
                .isEqualTo("competency:research");
        assertThat(subject("manager", "task: T1.1, level: 3, by: self, on: 2025-10-30"))
                .isEqualTo("task:manager/legacy/T1.1");
    }

    @Test
    void aRoleWithoutAStandardHasNoCodes() {
        assertThat(problems(rated("none", "code: K01, level: 3, by: self, on: 2025-10-30")))
                .singleElement()
                .asString()
                .contains("職務 'none' 沒有職能基準可對照代碼");
    }

    @Test
    void fullWidthDigitsAreReadAsWhatTheyMeanAndSaid() {
        Read<List<Employee>> read = read("team.yaml", rated("clerk", "code: Ｋ０１, level: ３, by: self, on: 2025-01-01"));

        assertThat(((Read.Ok<List<Employee>>) read).notes())
                .extracting(n -> n.in(Language.ZH_TW))
                .containsExactly("team.yaml:2:55: 'Ｋ０１' 讀作 'K01'", "team.yaml:2:67: '３' 讀作 '3'");
    }

    @Test
    void aFileWithoutPeopleIsRefused() {
        assertThat(problems("employees: []\n")).containsExactly("team.yaml:1:12: 沒有任何員工");
        assertThat(problems("people: []\n")).anyMatch(p -> p.contains("缺少欄位 'employees'"));
        assertThat(problems("")).singleElement().asString().contains("檔案沒有內容");
    }

    @Test
    void jsonOfTheSameShapeGivesTheSamePeople() {
        String json = """
                {"employees": [{"id": "E1", "name": "林怡君", "role": "clerk", "manages": 2,
                 "ratings": [{"code": "K01", "level": 3, "by": "manager", "on": "2026-09-01"}]}]}""";
        String yaml = CLERK.formatted("manages: 2, ratings: [{code: K01, level: 3, by: manager, on: 2026-09-01}]");

        assertThat(canonical(read("team.json", json))).isEqualTo(canonical(read("team.yaml", yaml)));
    }

    @Test
    void aTableGivesTheSamePeopleInWhateverOrderItsRowsStand() {
        String csv = """
                row,id,name,role,track,level,code,task,shown,by,on,test,score,certification,software,studied
                rating,E1,,,,3,K01,,,manager,2026-09-01,,,,,
                employee,E2,陳柏宇,clerk,,,,,,,,,,,,
                employee,E1,林怡君,seller,both,,,,,,,,,,,marketing;mice
                rating,E1,,,,,,T1.1,需指導,manager,2026-09-01,,,,,
                test,E1,,,,,,,,,2025-03-01,TOEIC-LR,720,,,
                ,,,,,,,,,,,,,,,
                software,E1,,,,,,,,,,,,,Word;PowerPoint,
                certification,E2,,,,,,,,,,,,none,,
                certification,E1,,,,,,,,,2024-10-23,,,mice-basic,,
                """;
        String yaml = """
                employees:
                  - {id: E2, name: 陳柏宇, role: clerk, certifications: []}
                  - id: E1
                    name: 林怡君
                    role: seller
                    track: both
                    studied: [mice, marketing]
                    software: [PowerPoint, Word]
                    certifications: [{id: mice-basic, on: 2024-10-23}]
                    tests: [{test: TOEIC-LR, score: 720, on: 2025-03-01}]
                    ratings:
                      - {task: T1.1, shown: 需指導, by: manager, on: 2026-09-01}
                      - {code: K01, level: 3, by: manager, on: 2026-09-01}
                """;

        assertThat(canonical(read("team.csv", csv))).isEqualTo(canonical(read("team.yaml", yaml)));
    }

    @Test
    void problemsOfATableNameRowAndColumnAllAtOnce() {
        assertThat(problems("team.csv", """
                row,id,name,role,code,level,by,on,software
                employee,E1,林怡君,clrek,,,,,
                rating,E1,,,K01,9,manager,2026-09-01,Word
                ratings,E1,,,K01,3,manager,2026-09-01,
                rating,E9,,,K01,3,manager,2026-09-01,
                rating,,,,K01,3,manager,2026-09-01,
                """))
                .containsExactly(
                        "team.csv:2:role: 職務 'clrek' 不認得: 是否為 'clerk'",
                        "team.csv:3:level: '9' 不是 0–6 的整數",
                        "team.csv:3:software: rating 列不填 'software': 可填的有 task、code、competency、standard、level、shown、by、on",
                        "team.csv:4:row: 列別 'ratings' 不認得: 是否為 'rating'",
                        "team.csv:5:id: 員工代號 'E9' 不認得: 是否為 'E1'",
                        "team.csv:6: 這一列沒有填 'id'");
    }

    @Test
    void anUnknownColumnIsRefusedWithTheNearest() {
        assertThat(problems("team.csv", "row,id,name,rol,id\nemployee,E1,林,clerk,E1\n"))
                .containsExactly("team.csv:1:4: 欄位 'rol' 不認得: 是否為 'row'", "team.csv:1:5: 欄位 'id' 重複");
    }

    @Test
    void aTableInBig5IsReadAndSaid() {
        byte[] big5 = "row,id,name,role\r\nemployee,E1,林怡君,clerk\r\n".getBytes(Charset.forName("MS950"));
        Read.Ok<List<Employee>> read = (Read.Ok<List<Employee>>) reader().read(new Source("team.csv", big5));

        assertThat(read.value().get(0).name()).isEqualTo("林怡君");
        assertThat(read.notes())
                .extracting(n -> n.in(Language.ZH_TW))
                .containsExactly("team.csv: 檔案不是 UTF-8，讀作 Big5（MS950）");
    }

    @Test
    void aTableWithAByteOrderMarkIsRead() {
        assertThat(problems("team.csv", "\uFEFFrow,id,name,role\nemployee,E1,林怡君,clerk\n"))
                .isEmpty();
    }

    @Test
    void aTableThatIsNoTextIsRefused() {
        byte[] bytes = {'r', 'o', 'w', ',', (byte) 0xFF, (byte) 0xFF, '\n'};

        assertThat(reader().read(new Source("team.csv", bytes)).problems())
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(problems("team.csv", "")).singleElement().asString().contains("檔案沒有內容");
        assertThat(problems("team.csv", "row,id\nemployee,\"E1\"x\n"))
                .singleElement()
                .asString()
                .startsWith("team.csv:2: 引號");
        assertThat(problems("team.csv", "row,id\nemployee,\"E1\n"))
                .singleElement()
                .asString()
                .contains("引號沒有關上");
    }

    @Test
    void workInAFieldThatOnlyAnOfferingAsksForIsRead() {
        String people = CLERK.formatted("experience: [{field: instructor, from: 2024-05}]");
        Need taught = new Need.HasExperience(List.of("instructor"), 36, 60, Title.same("taught"));
        Need any = new Need.Any(List.of(new Need.Manages(Title.same("leads")), new Need.All(List.of(taught))));

        assertThat(problems(people)).singleElement().asString().contains("經歷領域 'instructor' 不認得");
        assertThat(reader(offering("press-class", any))
                        .read(new Source("team.yaml", people.getBytes(UTF_8)))
                        .problems())
                .isEmpty();
    }

    private static String rated(String role, String rating) {
        return RATED.formatted(role, rating);
    }

    private static String subject(String role, String rating) {
        Assessment assessment = people(rated(role, rating)).get(0).ratings().get(0);
        return assessment.subject().key();
    }

    private static List<Employee> people(String yaml) {
        Read<List<Employee>> read = read("team.yaml", yaml);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value();
    }

    private static List<String> problems(String yaml) {
        return problems("team.yaml", yaml);
    }

    private static List<String> problems(String name, String text) {
        return read(name, text).problems().stream()
                .map(p -> p.in(Language.ZH_TW))
                .toList();
    }

    private static List<String> canonical(Read<List<Employee>> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read)
                .value().stream().map(Employee::canonical).sorted().toList();
    }

    private static Read<List<Employee>> read(String name, String text) {
        return reader().read(new Source(name, text.getBytes(UTF_8)));
    }

    static PeopleReader reader() {
        return reader(offering("press-class", Need.NOTHING));
    }

    private static PeopleReader reader(Offering offering) {
        Catalog catalog = new Catalog(
                SmallTrade.credentials().values(),
                List.of(offering),
                List.of(new Lift("press-class", "competency:research", 0, 3)),
                List.of(),
                List.of(),
                List.of());
        return new PeopleReader(SmallTrade.standards(), catalog);
    }

    private static Offering offering(String id, Need needs) {
        return new Draft(id).needs(needs).offering();
    }
}
