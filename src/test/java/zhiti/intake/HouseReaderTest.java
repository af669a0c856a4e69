package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.offering.Catalog;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/** A company's own folder over a small catalog: three offerings, of which two are made up. */
class HouseReaderTest {
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final Policy POLICY = Folders.read(
            Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(LocalDate.of(2026, 11, 22)));

    private static final String PROOF = ", provider: 公司內訓, hours: 6, cost: 2400, proof: {zh: 測驗, en: A test}";
    private static final String BELOW = "offerings:\n"
            + "  - {id: service-class, form: class, theme: customers, zh: 客戶服務, en: Service, illustrative: true, builds: [{competency: crm, from: 0, to: 3}]"
            + PROOF + "}\n"
            + "  - {id: service-workshop, form: workshop, theme: customers, zh: 客戶服務實作, en: Service workshop, illustrative: true, needs: {offering: service-class}, builds: [{competency: crm, from: 2, to: 4}]"
            + PROOF + "}\n"
            + "  - {id: cmp-exam, form: certification, theme: certificates, zh: CMP 考試, en: CMP exam, source: https://example.org/cmp, readOn: 2026-11-22, grants: cmp, needs: {all: [{offering: service-workshop}]}"
            + PROOF + "}\n";
    private static final String OWN = "offerings:\n"
            + "  - {id: service-class, form: class, theme: customers, zh: 本公司客戶服務, en: Our service, illustrative: true, builds: [{competency: crm, from: 0, to: 2}]"
            + PROOF + "}\n"
            + "  - {id: own-class, form: class, theme: customers, zh: 自家課程, en: Our own, source: 課程表, readOn: 2026-11-22"
            + PROOF + "}\n";

    private static final Folder CATALOG =
            Folders.with(SHIPPED.only(path -> path.equals("credentials.yaml")), "offerings/a.yaml", BELOW);

    private static Read<HouseReader.Laid> read(String... pathsAndTexts) {
        Folder house = Folders.with(new Folder("house", Map.of()), pathsAndTexts);
        return HouseReader.read(CATALOG, Optional.of(house), STANDARDS, POLICY);
    }

    private static Catalog catalog(String... pathsAndTexts) {
        return Folders.read(read(pathsAndTexts)).shelved().catalog();
    }

    @Test
    void withoutAFolderOfItsOwnNothingIsLaidOver() {
        HouseReader.Laid laid = Folders.read(HouseReader.read(CATALOG, Optional.empty(), STANDARDS, POLICY));
        assertThat(laid.employer()).isEqualTo(Employer.NONE);
        assertThat(laid.shelved().catalog().offerings())
                .isEqualTo(Folders.read(CatalogReader.read(CATALOG, STANDARDS, POLICY))
                        .catalog()
                        .offerings());
    }

    @Test
    void anOfferingOfTheSameIdReplacesWholeAndAnotherOneIsAdded() {
        Shelved shelved = Folders.read(read("offerings/own.yaml", OWN)).shelved();
        Catalog catalog = shelved.catalog();
        assertThat(catalog.offerings()).containsOnlyKeys("cmp-exam", "own-class", "service-class", "service-workshop");
        assertThat(catalog.offering("service-class").orElseThrow().title())
                .isEqualTo(new Title("本公司客戶服務", "Our service"));
        assertThat(catalog.lifts("service-class")).extracting(Lift::reach).containsExactly(2);
        assertThat(catalog.lifting("competency:crm")).extracting(Lift::reach).containsExactly(2, 4);
        assertThat(shelved.places().get("service-class").file()).isEqualTo("house/offerings/own.yaml");
        assertThat(shelved.places().get("cmp-exam").file()).isEqualTo("catalog/offerings/a.yaml");
    }

    @Test
    void whatIsMadeUpBelowIsHiddenAndTheCompanysOwnStays() {
        Catalog catalog = catalog("house.yaml", "hide: illustrative\n", "offerings/own.yaml", OWN);
        assertThat(catalog.offerings()).containsOnlyKeys("cmp-exam", "own-class", "service-class");
        assertThat(catalog.lifting("competency:crm")).extracting(Lift::offering).containsExactly("service-class");
    }

    @Test
    void whatIsHiddenKeepsItsNameForThoseWhoHaveBeenThroughItOrAreBooked() {
        Catalog catalog = catalog("house.yaml", "hide: illustrative\n");
        Source people = new Source("team.yaml", """
                employees:
                  - id: E001
                    name: 甲
                    role: none
                    completed: [{offering: service-workshop, on: 2026-05-04, result: passed}]
                    commitments: [{offering: service-class, status: booked, on: 2027-03-12}]
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<Employee> team = Folders.read(new PeopleReader(STANDARDS, catalog).read(people));
        Completed completed = team.get(0).completed().get(0);
        assertThat(completed.title()).isEqualTo(new Title("客戶服務實作", "Service workshop"));
        assertThat(completed.touches()).containsExactly("competency:crm");
        assertThat(catalog.named()).containsKeys("service-class", "service-workshop");
        assertThat(catalog.offering("service-workshop")).isEmpty();
    }

    @Test
    void anOfferingBelowMayNeedWhatIsHiddenAndOneOfTheCompanysOwnMayNot() {
        assertThat(catalog("house.yaml", "hide: illustrative\n")
                        .offering("cmp-exam")
                        .orElseThrow()
                        .needs()
                        .leaves())
                .containsExactly(new Need.HasCompleted("service-workshop", new Title("客戶服務實作", "Service workshop")));
        String leaning = OWN.replace("id: own-class,", "id: own-class, needs: {offering: service-workshop},");
        assertThat(Folders.problems(read("house.yaml", "hide: illustrative\n", "offerings/own.yaml", leaning)))
                .containsExactly(
                        "house/offerings/own.yaml:3:39: 'service-workshop' 是示例方案，已由 house.yaml 的 hide 隱藏: 改寫自己的方案，或在 offerings/ 以同一代號取代它");
        assertThat(catalog("offerings/own.yaml", leaning).offerings()).containsKey("own-class");
    }

    @Test
    void aCredentialIsAddedOrReplacedByOneOfItsKind() {
        String own = """
                credentials:
                  - {id: own-badge, kind: certificate, zh: 內部證書, en: Our badge, issuer: 本公司, illustrative: true}
                  - {id: cmp, kind: certificate, zh: CMP, en: CMP, issuer: EIC, validMonths: 48, source: https://example.org/cmp, readOn: 2026-11-22}
                """;
        Catalog catalog = catalog("credentials.yaml", own);
        assertThat(catalog.credentials()).containsKeys("own-badge", "cem");
        assertThat(catalog.credentials().get("cmp").validMonths()).contains(48);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cmp|test|house/credentials.yaml:2:21: 'cmp' 原為證照，不能改為測驗",
                "TOEIC-LR|certificate|house/credentials.yaml:2:26: 'TOEIC-LR' 原為測驗，不能改為證照",
                "cmp-exam|certificate|house/credentials.yaml:2:10: 'cmp-exam' 是證照的識別碼，不能用於學習方案: 可改為 'cmp-exam-exam'",
            })
    void aCredentialThatTakesWhatIsAnothersIsRefusedWhereItIsWritten(String id, String kind, String expected) {
        String own = "credentials:\n  - {id: " + id + ", kind: " + kind
                + ", zh: 甲, en: A, issuer: 本公司, illustrative: true}\n";
        assertThat(Folders.problems(read("credentials.yaml", own))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offering.yaml|檔案 'offering.yaml' 不認得: 是否為 'offerings/*.yaml'",
                "offering/own.yaml|檔案 'offering/own.yaml' 不認得: 是否為 'offerings/*.yaml'",
                "offerings/own.json|檔案 'offerings/own.json' 不認得: 可用的有 house.yaml、calendar.yaml、policy.yaml、credentials.yaml、offerings/*.yaml",
                "calender.yaml|檔案 'calender.yaml' 不認得: 是否為 'calendar.yaml'",
                "house.yml|檔案 'house.yml' 不認得: 是否為 'house.yaml'",
                "house.yaml.txt|檔案 'house.yaml.txt' 不認得: 是否為 'house.yaml'",
                "team.csv|檔案 'team.csv' 不認得: 可用的有 house.yaml、calendar.yaml、policy.yaml、credentials.yaml、offerings/*.yaml",
                "roles.yaml|公司資料夾不能取代職能基準、職能內涵或職務: 級別寫在 house.yaml 的 levels；整個目錄另用 --catalog",
                "competencies.yaml|公司資料夾不能取代職能基準、職能內涵或職務: 級別寫在 house.yaml 的 levels；整個目錄另用 --catalog",
                "standards/x.yaml|公司資料夾不能取代職能基準、職能內涵或職務: 級別寫在 house.yaml 的 levels；整個目錄另用 --catalog",
                "gap/own.drl|公司資料夾不放規則: 規則另用 --rules",
            })
    void aFileThatDoesNotBelongThereIsSaidWithTheNearestName(String path, String expected) {
        assertThat(Folders.problems(read("house.yaml", "name: 甲公司\n", path, "x: 1\n")))
                .containsExactly("house/" + path + ": " + expected);
    }

    @Test
    void aPageForWhoeverKeepsTheFolderIsNoFileOfIts() {
        assertThat(Folders.read(read("house.yaml", "name: 甲公司\n", "README.md", "# 甲"))
                        .employer()
                        .name())
                .isEqualTo("甲公司");
    }

    @Test
    void aFolderWithoutAnyOfTheFilesIsAProblem() {
        assertThat(Folders.problems(read("README.md", "# 甲")))
                .containsExactly(
                        "house: 資料夾裡沒有公司資料的檔案（house.yaml、calendar.yaml、policy.yaml、credentials.yaml、offerings/*.yaml）: zhiti catalog init 可寫出一份起始檔");
    }

    @Test
    void theProblemsOfAllFilesComeTogether() {
        assertThat(Folders.problems(read(
                        "house.yaml", "hide: made-up\n",
                        "calendar.yaml", "show: []\n",
                        "offerings/own.yaml", OWN.replace("form: class", "form: clas"))))
                .anySatisfy(p -> assertThat(p).startsWith("house/house.yaml:1:7: 隱藏對象 'made-up' 不認得"))
                .anySatisfy(p -> assertThat(p).startsWith("house/calendar.yaml:1:1: 欄位 'show' 不認得: 是否為 'shows'"))
                .anySatisfy(p -> assertThat(p).startsWith("house/offerings/own.yaml:2:31: 形式 'clas' 不認得"));
    }
}
