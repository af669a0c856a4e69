package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.offering.CostBasis;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.offering.Prepares;
import zhiti.offering.Session;
import zhiti.offering.TrainingKind;
import zhiti.standard.Degree;
import zhiti.standard.Money;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Title;
import zhiti.standard.Track;

class CatalogReaderTest {
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final PolicyBook BOOK = Folders.read(PolicyReader.read(Folders.of("policy.yaml", """
            numbers:
              - {name: fx.USD, zh: 匯率, en: Rate, measure: TWD per USD, source: house, values: [{since: 2026-01-01, value: 31.25}]}
              - {name: price.rounding, zh: 進位, en: Rounding, measure: TWD, source: house, values: [{since: 2026-01-01, value: 100}]}
            """)));
    private static final Policy POLICY = Folders.read(BOOK.on(LocalDate.of(2026, 11, 22)));

    private static final String OFFERINGS = """
            offerings:
              - id: press-class
                form: class
                theme: press
                zh: 記者會與新聞稿寫作
                en: Press conferences and news releases
                provider: 公司內訓
                illustrative: true
                hours: 6
                cost: 4200
                roles: [exhibition-marketing-specialist]
                tracks: [B2B]
                builds: [{competency: crm, from: 0, to: 3}]
                proof: {zh: 講師評分, en: Marked by the teacher}
                sessions: [{on: 2027-03-12, seats: 20, registerBy: 2027-02-19}]
                meets: [software-design]
              - id: press-room
                form: assignment
                theme: press
                zh: 主辦記者會
                en: Run a press conference
                provider: 公司內訓
                illustrative: true
                hours: 3
                workHours: 24
                mentorHours: 4
                cost: 0
                trains: [{standard: exhibition-marketing-specialist/legacy, task: T3.3, from: 2, to: 4}]
                yields: exhibition-marketing-specialist/legacy/O3.3.1
                proof: {zh: 新聞稿經主管審查, en: Reviewed by the manager}
                needs: {all: [{offering: press-class}, {level: {competency: crm, at: 3}}]}
              - id: cmp-exam
                form: certification
                theme: certificates
                zh: CMP 考試
                en: CMP exam
                provider: EIC
                source: https://example.org/cmp
                readOn: 2026-11-22
                hours: 30
                fee: {amount: 875, currency: USD}
                estimate: [hours]
                language: en
                grants: cmp
                prepares: [{test: TOEIC-LR, from: 600, to: 700}]
                recognised: true
                proof: {zh: 取得證照, en: The certificate}
                note: {zh: 核准後一年內應試, en: Within a year of approval}
                needs: {any: [{experience: 36, fields: [convention], within: 60}, {all: [{experience: 24}, {degree: associate}]}, {member: SITE}, {score: {test: TOEIC-LR, at: 600}}, {post: manager}, {credential: cem}]}
            """;

    private static Read<Shelved> read(String offerings) {
        Folder folder = Folders.with(SHIPPED.only(p -> p.equals("credentials.yaml")), "offerings/a.yaml", offerings);
        return CatalogReader.read(folder, STANDARDS, POLICY);
    }

    private static Shelved shelved() {
        return Folders.read(read(OFFERINGS));
    }

    private static Offering offering(String id) {
        return shelved().catalog().offering(id).orElseThrow();
    }

    @Test
    void anOfferingIsReadWholeWithWhatItDoesBesideIt() {
        Offering press = offering("press-class");
        assertThat(press.form()).isEqualTo(Form.CLASS);
        assertThat(press.title()).isEqualTo(new Title("記者會與新聞稿寫作", "Press conferences and news releases"));
        assertThat(press.roles()).containsExactly("exhibition-marketing-specialist");
        assertThat(press.tracks()).containsExactly(Track.B2B);
        assertThat(press.cost()).isEqualTo(new Money(4200));
        assertThat(press.costBasis()).isEqualTo(CostBasis.ILLUSTRATIVE);
        assertThat(press.language()).isEqualTo("zh");
        assertThat(press.sessions())
                .containsExactly(new Session(LocalDate.of(2027, 3, 12), 20, LocalDate.of(2027, 2, 19)));
        assertThat(shelved().catalog().lifts("press-class"))
                .containsExactly(new Lift("press-class", "competency:crm", 0, 3));
        assertThat(shelved().catalog().meets("press-class"))
                .containsExactly(new Meets("press-class", "requirement:software-design"));
        assertThat(shelved().places().get("press-class")).isEqualTo(new Place("catalog/offerings/a.yaml", 2, 5));
    }

    @Test
    void anAssignmentTrainsATaskAndLeavesAnOutputBehind() {
        Offering room = offering("press-room");
        assertThat(room.yields()).contains("exhibition-marketing-specialist/legacy/O3.3.1");
        assertThat(room.needs())
                .isEqualTo(new Need.All(List.of(
                        new Need.HasCompleted(
                                "press-class", new Title("記者會與新聞稿寫作", "Press conferences and news releases")),
                        new Need.HasLevel(
                                "competency:crm",
                                3,
                                new Title("顧客關係管理 3 級", "Customer relationship management, level 3")))));
        assertThat(shelved().catalog().lifting("task:exhibition-marketing-specialist/legacy/T3.3"))
                .containsExactly(new Lift("press-room", "task:exhibition-marketing-specialist/legacy/T3.3", 2, 4));
    }

    @Test
    void aForeignFeeIsTurnedIntoDollarsAtPolicysRateRoundedUpToTheHundred() {
        // 875 × 31.25 = 27,343.75
        assertThat(offering("cmp-exam").cost()).isEqualTo(new Money(27_400));
        assertThat(offering("cmp-exam").costBasis()).isEqualTo(CostBasis.VERIFIED);
        assertThat(shelved().particulars().get("cmp-exam"))
                .isEqualTo(new Particulars(
                        Optional.of(new Particulars.Fee(new BigDecimal("875"), "USD")),
                        List.of("hours"),
                        Optional.empty(),
                        Optional.of(new Title("核准後一年內應試", "Within a year of approval")),
                        Optional.empty(),
                        TrainingKind.PROFESSIONAL));
    }

    @Test
    void anOfferingIsForTheWorkItselfUnlessItSaysThatItIsForLeadingOthers() {
        assertThat(shelved().particulars().get("cmp-exam").kind()).isEqualTo(TrainingKind.PROFESSIONAL);
        String managing = OFFERINGS.replace("    theme: press\n", "    theme: press\n    category: management\n");
        assertThat(Folders.read(read(managing)).particulars().get("press-class").kind())
                .isEqualTo(TrainingKind.MANAGEMENT);
        String legal = OFFERINGS.replaceFirst("    theme: press\n", "    theme: press\n    category: legal\n");
        assertThat(Folders.problems(read(legal)))
                .singleElement()
                .asString()
                .contains("類別 'legal' 不認得: 可用的有 professional、management");
    }

    @Test
    void aRealOfferingGrantsAndPreparesAndSaysWhoMayTakeIt() {
        assertThat(shelved().catalog().granting("cmp"))
                .containsExactly(new Grants("cmp-exam", "cmp", STANDARDS_CMP, false));
        assertThat(shelved().catalog().preparing("TOEIC-LR"))
                .containsExactly(new Prepares("cmp-exam", "TOEIC-LR", 600, 700));
        assertThat(((Need.Any) offering("cmp-exam").needs()).needs())
                .hasSize(6)
                .contains(
                        new Need.HasExperience(
                                List.of("convention"),
                                36,
                                60,
                                new Title("60 個月內會議相關經歷 36 個月", "36 months of experience in conventions within 60")),
                        new Need.All(List.of(
                                new Need.HasExperience(
                                        List.of(), 24, 0, new Title("相關經歷 24 個月", "24 months of experience")),
                                new Need.HasDegree(
                                        Degree.ASSOCIATE, new Title("專科以上學歷", "associate degree or above")))));
    }

    private static final Title STANDARDS_CMP = new Title("CMP 國際會議專業認證", "Certified Meeting Professional (CMP)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "form: class|form: clas|3:11: 形式 'clas' 不認得: 是否為 'class'",
                "competency: crm, from: 0|competency: crn, from: 0|13:27: 知識或技能 'crn' 不認得: 是否為 'crm'",
                "competency: crm, from: 0|competency: patience-attitude, from: 0|13:27: 知識或技能 'patience-attitude' 不認得",
                "from: 0, to: 3|from: 3, to: 3|13:14: from 3 應小於 to 3",
                "from: 0, to: 3|from: 0, to: 9|13:45: '9' 不是 1–6 的整數",
                "builds: [{competency: crm, from: 0, to: 3}]|builds: [{competency: crm, from: 0, to: 3}, {competency: crm, from: 0, to: 2}]|13:49: 提升項目 'competency:crm' 重複，第一次在 13:14",
                "trains: [{standard: exhibition-marketing-specialist/legacy, task: T3.3, from: 2, to: 4}]|trains: [{standard: exhibition-marketing-specialist/legacy, task: T3.3, from: 2, to: 3}, {standard: exhibition-marketing-specialist/legacy, task: T3.3, from: 3, to: 4}]|28:94: 提升項目 'task:exhibition-marketing-specialist/legacy/T3.3' 重複，第一次在 28:14",
                "prepares: [{test: TOEIC-LR, from: 600, to: 700}]|prepares: [{test: TOEIC-LR, from: 600, to: 700}, {test: TOEIC-LR, from: 700, to: 800}]|45:54: 準備的測驗 'TOEIC-LR' 重複，第一次在 45:16",
                "meets: [software-design]|meets: [software-design, software-design]|16:30: 符合的條件 'software-design' 重複，第一次在 16:13",
                "task: T3.3|task: T3.9|28:71: 工作任務 'T3.9' 不認得: 是否為 'T3.1'",
                "O3.3.1|O3.3.9|29:13: 工作產出 'exhibition-marketing-specialist/legacy/O3.3.9' 不認得: 是否為",
                "{offering: press-class}|{offering: pres-class}|31:30: 學習方案 'pres-class' 不認得: 是否為 'press-class'",
                "grants: cmp|grants: cmq|44:13: 證照或測驗 'cmq' 不認得: 是否為 'cmp'",
                "test: TOEIC-LR, from: 600|test: TOEIC, from: 600|45:23: 測驗 'TOEIC' 不認得",
                "from: 600, to: 700|from: 600, to: 1000|45:48: '1000' 不是 10–990 的整數",
                "currency: USD|currency: EUR|41:34: 幣別 'EUR' 不認得: 可用的有 USD",
                "roles: [exhibition-marketing-specialist]|roles: [marketing]|11:13: 職務 'marketing' 不認得",
                "tracks: [B2B]|tracks: [both]|12:14: 軌別 'both' 不認得: 可用的有 B2B、B2C",
                "id: press-room|id: press-class|17:9: 學習方案 'press-class' 重複，第一次在 2:9",
                "id: cmp-exam|id: cmp|32:9: 'cmp' 是證照的識別碼，不能用於學習方案: 可改為 'cmp-exam'",
                "meets: [software-design]|meets: [software-desing]|16:13: 條件 'software-desing' 不認得: 是否為 'software-design'",
                "registerBy: 2027-02-19|registerBy: 2027-04-19|15:56: 報名截止 2027-04-19 晚於開課日 2027-03-12",
                "{member: SITE}|{member: SITE, post: manager}|49:119: 一項條件只能寫一種，這裡有 2 種: 兩種以上請用 all 或 any 包起來",
                "{degree: associate}|{degree: asociate}|49:105: 學歷 'asociate' 不認得: 是否為 'associate'",
                "source: https://example.org/cmp|renewal: yes|38:14: 'yes' 不是 true 或 false",
                "source: https://example.org/cmp|renewal: true|32:5: 缺少欄位 'source'",
                "cost: 4200|price: 4200|10:5: 欄位 'price' 不認得",
                "cost: 4200|cost: 4200.5|10:11: '4200.5' 不是 0–10000000 的整數",
            })
    void aBrokenOfferingIsRefusedWhereItIsBroken(String from, String to, String expected) {
        assertThat(OFFERINGS).contains(from);
        int at = OFFERINGS.indexOf(from);
        String broken = OFFERINGS.substring(0, at) + to + OFFERINGS.substring(at + from.length());
        assertThat(Folders.problems(read(broken)))
                .anySatisfy(p -> assertThat(p).startsWith("catalog/offerings/a.yaml:" + expected));
    }

    @Test
    void aCostAndAForeignFeeTogetherAreRefused() {
        assertThat(Folders.problems(
                        read(OFFERINGS.replace("    estimate: [hours]", "    cost: 1\n    estimate: [hours]"))))
                .containsExactly("catalog/offerings/a.yaml:42:11: cost 與 fee 只能擇一: 外幣費用寫 fee，新台幣寫 cost");
    }

    @Test
    void aProblemThatTwoReadersMeetIsSaidOnce() {
        assertThat(Folders.problems(read(OFFERINGS.replace("    grants: cmp", "    renewal: maybe\n    grants: cmp"))))
                .containsExactly("catalog/offerings/a.yaml:44:14: 'maybe' 不是 true 或 false");
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        String[] parts = OFFERINGS.split("(?m)(?=^  - id: press-room)");
        Folder two = Folders.with(
                SHIPPED.only(p -> p.equals("credentials.yaml")),
                "offerings/z.yaml",
                parts[0],
                "offerings/b.yaml",
                "offerings:\n" + parts[1]);
        Shelved shelved = Folders.read(CatalogReader.read(two, STANDARDS, POLICY));
        assertThat(shelved.catalog().offerings()).isEqualTo(shelved().catalog().offerings());
        assertThat(List.copyOf(shelved.catalog().offerings().keySet()))
                .containsExactly("cmp-exam", "press-class", "press-room");
    }

    @Test
    void theShippedCatalogIsReadWhole() {
        Policy policy = Folders.read(
                Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(LocalDate.of(2026, 11, 22)));
        Shelved shelved = Folders.read(CatalogReader.read(SHIPPED, STANDARDS, policy));
        assertThat(shelved.catalog().offerings()).hasSizeBetween(150, 210);
        assertThat(shelved.places())
                .containsOnlyKeys(shelved.catalog().offerings().keySet());
        assertThat(shelved.catalog().offering("cmp-exam").orElseThrow().cost().twd() % 100)
                .isZero();
        assertThat(shelved.catalog().credentials()).containsKeys("cmp", "TOEIC-LR", "mice-basic");
    }
}
