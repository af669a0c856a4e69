package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in the files that lay standards down: the shipped ones, broken in one place at a time. */
class StandardsReaderTest {
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final String V4 = "standards/convention-project-manager-v4.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "code: K09, name: 財務管理, competency: financial-management|code: K09, name: 財務管理, competency: finacial-management|知識 'finacial-management' 不認得: 是否為 'financial-management'",
                "code: K09, name: 財務管理, competency: financial-management|code: K09, name: 財務管理, competency: problem-analysis|知識 'problem-analysis' 不認得",
                "code: K09, name: 財務管理, competency: financial-management|code: K09, name: 財務規劃, competency: financial-management|'財務規劃' 與職能內涵 'financial-management'（財務管理）名稱不同",
                "code: K09, name: 財務管理, competency: financial-management|code: S09, name: 財務管理, competency: financial-management|代碼 'S09' 不屬於這裡，應如 Kn",
                "code: P1.1.2,|code: P1.1.1,|代碼 'P1.1.1' 重複，第一次在",
                "code: P1.1.2,|code: P1.2.9,|代碼 'P1.2.9' 不屬於這裡，應如 P1.1.n",
                "code: O1.1.1,|code: O2.1.1,|代碼 'O2.1.1' 不屬於這裡，應如 O1.1.n",
                "- code: T1.2|- code: T1.1|代碼 'T1.1' 重複",
                "edition: v4|edition: v5|版本 'v5' 不認得: 是否為 'v4'",
                "id: convention-project-manager/v4|id: convention-project-manager/v3|識別碼應為 'convention-project-manager/v4'",
                "role: convention-project-manager|role: convention-manager|職務 'convention-manager' 不認得",
                "anyOf: [cmp, cem, cis]|anyOf: [cmp, cen, cis]|證照 'cen' 不認得: 是否為 'cem'",
                "test: TOEIC-LR|test: TOEIC-RL|測驗 'TOEIC-RL' 不認得: 是否為 'TOEIC-LR'",
                "force: bonus|force: bonsu|效力 'bonsu' 不認得: 是否為 'bonus'",
                "months: 36|months: -36|'-36' 不是 1–600 的整數",
                "title: 會議專案經理職能基準|titel: 會議專案經理職能基準|欄位 'titel' 不認得: 是否為 'title'",
            })
    void aBrokenDocumentIsRefusedWhereItIsBroken(String from, String to, String expected) {
        assertThat(Folders.problems(StandardsReader.read(Folders.changed(SHIPPED, V4, from, to))))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p).startsWith("catalog/"))
                .anySatisfy(p -> assertThat(p).startsWith("catalog/" + V4 + ":").contains(expected));
    }

    @Test
    void anEditionWithoutItsDocumentIsAProblem() {
        assertThat(Folders.problems(StandardsReader.read(SHIPPED.only(p -> !p.equals(V4)))))
                .singleElement()
                .asString()
                .startsWith("catalog/roles.yaml:")
                .endsWith("缺少職能基準 'convention-project-manager/v4' 的檔案");
    }

    @Test
    void missingFilesAreAllNamed() {
        assertThat(Folders.problems(StandardsReader.read(Folders.of())))
                .containsExactly(
                        "catalog: 缺少檔案 'competencies.yaml'",
                        "catalog: 缺少檔案 'credentials.yaml'",
                        "catalog: 缺少檔案 'roles.yaml'");
    }

    @Test
    void twinsHaveToNameEachOtherAndNamesStandOnce() {
        Folder folder = Folders.of(
                "competencies.yaml",
                """
                competencies:
                  - {id: a, kind: K, zh: 甲, en: A, close: [b, c, d]}
                  - {id: b, kind: K, zh: 乙, en: B}
                  - {id: c, kind: S, zh: 丙, en: C, close: [a]}
                  - {id: e, kind: K, zh: 甲, en: E}
                """,
                "roles.yaml",
                "roles: []\nladders: [{from: x, to: y}]\n",
                "credentials.yaml",
                "credentials: []\n");
        assertThat(Folders.problems(StandardsReader.read(folder)))
                .contains(
                        "catalog/competencies.yaml:2:43: 'b' 的 close 沒有列出 'a'",
                        "catalog/competencies.yaml:5:26: 職能內涵名稱 'K 甲' 重複，第一次在 2:26",
                        "catalog/roles.yaml:2:18: 職務 'x' 不認得",
                        "catalog/roles.yaml:2:25: 職務 'y' 不認得")
                .anySatisfy(p -> assertThat(p).startsWith("catalog/competencies.yaml:2:43: 職能內涵 'd' 不認得"));
    }
}
