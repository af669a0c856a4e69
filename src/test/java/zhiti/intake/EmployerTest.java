package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.standard.Employer;
import zhiti.standard.HouseLevel;
import zhiti.standard.Mandate;
import zhiti.standard.Obligation;
import zhiti.standard.Policy;
import zhiti.standard.Provenance;
import zhiti.standard.Show;
import zhiti.standard.Standards;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** What a company lays down for itself, as {@code house.yaml} and {@code calendar.yaml} say it. */
class EmployerTest {
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final Policy POLICY = Folders.read(
            Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(LocalDate.of(2026, 11, 22)));

    private static final String HOUSE = """
            name: 甲會展公司
            heads: 48
            requirements:
              - id: first-aid
                zh: 急救人員
                en: First aid
                force: 法定
                who: {roles: [none], departments: [展覽業務部], appointed: [first-aider], fromHeads: 30, oneIn: 50}
                anyOf: [first-aid, fire-manager]
                everyMonths: 36
                source: https://example.org/law
                readOn: 2026-11-22
              - id: letters
                zh: 書信
                en: Letters
                force: company
                trainings: [press-release-class]
                illustrative: true
            levels:
              - {role: exhibition-sales-specialist, competency: crm, level: 5, why: 長期客戶, by: 人資部, since: 2026-01-01}
            """;
    private static final String CALENDAR = """
            shows:
              - {id: autumn, zh: 秋展, en: Autumn, kind: 展覽, from: 2027-10-19, to: 2027-10-22, illustrative: true}
              - {id: spring, zh: 春展, en: Spring, kind: exhibition, track: B2B, setUp: 2027-03-06, from: 2027-03-09, to: 2027-03-12, departments: [展覽業務部, 行銷企劃部]}
              - {id: forum, zh: 論壇, en: Forum, kind: 會議, setUp: 2027-03-12, from: 2027-03-13, to: 2027-03-13, departments: [會議事業部]}
            """;

    private static Read<Employer> read(String... pathsAndTexts) {
        Folder house = Folders.with(new Folder("house", Map.of()), pathsAndTexts);
        return HouseReader.read(SHIPPED, Optional.of(house), STANDARDS, POLICY).map(HouseReader.Laid::employer);
    }

    private static Employer employer() {
        return Folders.read(read("house.yaml", HOUSE, "calendar.yaml", CALENDAR));
    }

    @Test
    void aCompanyIsReadWhole() {
        assertThat(employer().name()).isEqualTo("甲會展公司");
        assertThat(employer().heads()).contains(48);
        assertThat(employer().obligations())
                .containsExactly(
                        new Obligation(
                                "legal:first-aid",
                                "first-aid",
                                new Title("急救人員", "First aid"),
                                Mandate.LAW,
                                new Obligation.Who(List.of("none"), List.of("展覽業務部"), List.of("first-aider"), 30, 50),
                                List.of("first-aid", "fire-manager"),
                                List.of(),
                                36,
                                new Provenance(
                                        "https://example.org/law", Optional.of(LocalDate.of(2026, 11, 22)), false)),
                        new Obligation(
                                "legal:letters",
                                "letters",
                                new Title("書信", "Letters"),
                                Mandate.COMPANY,
                                Obligation.Who.EVERYBODY,
                                List.of(),
                                List.of("press-release-class"),
                                0,
                                Provenance.MADE_UP));
        assertThat(employer().levels())
                .containsExactly(new HouseLevel(
                        "exhibition-sales-specialist",
                        STANDARDS.competencies().get("crm"),
                        5,
                        "長期客戶",
                        "人資部",
                        LocalDate.of(2026, 1, 1)));
    }

    @Test
    void showsStandByTheirFirstDayAndAreSetUpOnTheirFirstWhereNothingIsSaid() {
        assertThat(employer().shows()).extracting(Show::id).containsExactly("spring", "forum", "autumn");
        assertThat(employer().shows().get(0))
                .isEqualTo(new Show(
                        "spring",
                        new Title("春展", "Spring"),
                        Show.Kind.EXHIBITION,
                        LocalDate.of(2027, 3, 6),
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 3, 12),
                        Optional.of(Track.B2B),
                        List.of("展覽業務部", "行銷企劃部")));
        assertThat(employer().shows().get(2).setUp()).isEqualTo(LocalDate.of(2027, 10, 19));
        assertThat(employer().shows().get(2).departments()).isEmpty();
    }

    @Test
    void aCalendarAloneMakesACompanyToo() {
        Employer employer = Folders.read(read("calendar.yaml", CALENDAR));
        assertThat(employer.shows()).hasSize(3);
        assertThat(employer.obligations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name: 甲會展公司|nmae: 甲會展公司|1:1: 欄位 'nmae' 不認得: 是否為 'name'",
                "heads: 48|heads: 0|2:8: '0' 不是 1–1000000 的整數",
                "\\nheads: 48\\n|\\n|7:85: 'fromHeads' 要數人數，house.yaml 沒有寫 heads: 在 house.yaml 最上層寫 heads: 48 之類的人數",
                "\\nheads: 48\\n|\\n|7:96: 'oneIn' 要數人數，house.yaml 沒有寫 heads: 在 house.yaml 最上層寫 heads: 48 之類的人數",
                "force: 法定|force: 法律|7:12: 效力 '法律' 不認得: 是否為 '法定'",
                "force: 法定|zzz: 法定|4:5: 缺少欄位 'force'",
                "roles: [none]|roles: [non]|8:19: 職務 'non' 不認得: 是否為 'none'",
                "departments: [展覽業務部]|department: [展覽業務部]|8:26: 欄位 'department' 不認得: 是否為 'departments'",
                "oneIn: 50|oneIn: 1|8:96: '1' 不是 2–1000000 的整數",
                "anyOf: [first-aid,|anyOf: [first-ade,|9:13: 證照 'first-ade' 不認得: 是否為 'first-aid'",
                "anyOf: [first-aid,|anyOf: [first-aid-initial,|9:13: 'first-aid-initial' 是學習方案，不是證照：請寫在 trainings",
                "anyOf: [first-aid,|anyOf: [TOEIC-LR,|9:13: 'TOEIC-LR' 是測驗，不是證照",
                "trainings: [press-release-class]|trainings: [press-relase-class]|17:17: 學習方案 'press-relase-class' 不認得: 是否為 'press-release-class'",
                "trainings: [press-release-class]|trainings: [first-aid]|17:17: 'first-aid' 是證照或測驗，不是學習方案：證照請寫在 anyOf",
                "trainings: [press-release-class]|trainings: []|13:5: anyOf 與 trainings 至少要寫一種: 持有證照即可寫 anyOf，參加訓練即可寫 trainings",
                "trainings: [press-release-class]|anyOf: [cmp]\\n    trainings: [press-release-class]|13:5: anyOf 與 trainings 只能擇一",
                "id: letters|id: first-aid|13:9: 公司要求 'first-aid' 重複，第一次在 4:9",
                "everyMonths: 36|everyMonths: 1200|10:18: '1200' 不是 1–120 的整數",
                "everyMonths: 36|everyMonths: 0|10:18: '0' 不是 1–120 的整數",
                "readOn: 2026-11-22|everyMonth: 3|4:5: 缺少欄位 'readOn'",
                "source: https://example.org/law|everyMonth: 3|4:5: 缺少欄位 'source'",
                "illustrative: true|everyMonth: 3|13:5: 缺少欄位 'source'",
                "role: exhibition-sales-specialist|role: exhibition-sale-specialist|20:12: 職務 'exhibition-sale-specialist' 不認得: 是否為 'exhibition-sales-specialist'",
                "competency: crm|competency: crn|20:53: 職能 'crn' 不認得: 是否為 'crm'",
                "competency: crm|competency: patience-attitude|20:53: 'patience-attitude' 是態度：態度只供自我反思，不設級別",
                "competency: crm|competency: sustainable-mice|20:53: 職務 'exhibition-sales-specialist' 的職能基準沒有要求 'sustainable-mice'",
                "role: exhibition-sales-specialist|role: none|20:30: 職務 'none' 的職能基準沒有要求 'crm'",
                "level: 5|level: 7|20:65: '7' 不是 1–6 的整數",
                "level: 5|level: 0|20:65: '0' 不是 1–6 的整數",
                "since: 2026-01-01|sinse: 2026-01-01|20:5: 缺少欄位 'since'",
                "since: 2026-01-01|since: 115/1/1|20:95: '115/1/1' 不是日期: 是否為 '2026-01-01'",
                "why: 長期客戶|whi: 長期客戶|20:5: 缺少欄位 'why'",
                "by: 人資部|buy: 人資部|20:5: 缺少欄位 'by'",
            })
    void aBrokenHouseIsRefusedWhereItIsBroken(String from, String to, String expected) {
        String before = from.replace("\\n", "\n");
        String broken = HOUSE.replace(before, to.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(HOUSE);
        assertThat(Folders.problems(read("house.yaml", broken)))
                .anySatisfy(p -> assertThat(p).startsWith("house/house.yaml:" + expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id: forum|id: spring|4:10: 展會 'spring' 重複，第一次在 3:10",
                "kind: 會議|kind: 會議展|4:42: 類別 '會議展' 不認得: 是否為 '會議'",
                "kind: 會議,|kind: 會議, track: B2C,|4:53: 會議不分 B2B、B2C: 刪去 track",
                "track: B2B|track: both|3:63: 軌別 'both' 不認得: 可用的有 B2B、B2C",
                "setUp: 2027-03-06|setUp: 2027-03-10|3:75: 進場日 2027-03-10 晚於開展日 2027-03-09",
                "to: 2027-03-12|to: 2027-03-08|3:109: 最後一日 2027-03-08 早於開展日 2027-03-09",
                "to: 2027-03-12|to: 2028-03-12|3:109: 由進場日 2027-03-06 到 2028-03-12 超過一年: 請確認年份",
                "from: 2027-03-13|fromm: 2027-03-13|4:5: 缺少欄位 'from'",
                "departments: [會議事業部]|departments: 會議事業部|4:112: 欄位 'departments' 應是清單",
                "departments: [會議事業部]|departments: [行銷企劃部, 會議事業部]|4:5: 展會 'forum'（2027-03-12 至 2027-03-13）與 'spring'（2027-03-06 至 2027-03-12）重疊：行銷企劃部不能同時在兩處",
                ", departments: [會議事業部]|, illustrative: true|4:5: 展會 'forum'（2027-03-12 至 2027-03-13）與 'spring'（2027-03-06 至 2027-03-12）重疊：展覽業務部、行銷企劃部不能同時在兩處",
            })
    void aBrokenCalendarIsRefusedWhereItIsBroken(String from, String to, String expected) {
        String broken = CALENDAR.replace(from, to);
        assertThat(broken).isNotEqualTo(CALENDAR);
        assertThat(Folders.problems(read("calendar.yaml", broken)))
                .anySatisfy(p -> assertThat(p).startsWith("house/calendar.yaml:" + expected));
    }

    @Test
    void oneMoreShowOfTheWholeCompanyOverlapsThoseOfEveryDepartment() {
        String more =
                CALENDAR + "  - {id: all, zh: 全, en: All, kind: 展覽, from: 2027-03-12, to: 2027-10-19}\n".formatted();
        assertThat(Folders.problems(read("calendar.yaml", more)))
                .hasSize(3)
                .anySatisfy(p -> assertThat(p).contains("'all'", "'spring'", "展覽業務部、行銷企劃部"))
                .anySatisfy(p -> assertThat(p).contains("'all'", "'forum'", "會議事業部"))
                .anySatisfy(p -> assertThat(p).contains("'autumn'", "'all'", "全公司"));
    }

    @Test
    void severalLevelsOfOneCompetencyAreReadByTheirDaysAndTwoOfOneDayAreNot() {
        String line = HOUSE.substring(HOUSE.indexOf("  - {role"));
        assertThat(Folders.read(read("house.yaml", HOUSE + line.replace("2026-01-01", "2027-01-01")))
                        .levels())
                .hasSize(2);
        assertThat(Folders.problems(read("house.yaml", HOUSE + line)))
                .containsExactly("house/house.yaml:21:5: 級別 'exhibition-sales-specialist crm 2026-01-01' 重複，第一次在 20:5");
    }

    @Test
    void aTrainingThatTheCompanyHidesCanNotBeAsked() {
        assertThat(Folders.problems(read("house.yaml", "hide: illustrative\n" + HOUSE)))
                .containsExactly(
                        "house/house.yaml:18:17: 'press-release-class' 是示例方案，已由 house.yaml 的 hide 隱藏: 改寫自己的方案，或在 offerings/ 以同一代號取代它");
    }
}
