package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCommandTest {
    private static final Path TEAM = Path.of("catalog/samples/team.yaml");

    private static Ran run(String command, String... more) {
        return zhiti(Stream.concat(Stream.of(command, TEAM.toString(), "--as-of", "2026-11-22"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                " | 缺少 --employee",
                "--employee E001 | 沒有要試算的",
                "--employee E099 --set track=B2C | 'E099'",
                "--employee E001 --set track | --set track：沒有 '='：寫成 track=B2C 的形式",
                "--employee E001 --set rating:crm | 沒有 '='",
                "--employee E001 --set trak=B2C | 試算項目 'trak' 不認得：是否為 'track'",
                "--employee E001 --set name=x | 可用的有 department、role",
                "--employee E001 --set track=B2D | 軌別 'B2D' 不認得：是否為 'B2B'",
                "--employee E001 --set track= | 展覽職務須寫軌別",
                "--employee E001 --set rating:crmm=5 | 職能 'crmm' 不認得：是否為 'crm'",
                "--employee E001 --set rating:crm=9 | '9' 不是 0–6 的整數",
                "--employee E001 --set rating:=9 | 沒有寫是哪一項",
                "--employee E001 --set rating:T9.9=3 | 'T9.9'",
                "--employee E001 --set rating:crm=5 --set rating:crm=4 | 'rating:crm' 寫了兩次",
                "--employee E001 --set test:TOEIC-LR=821 | 不在 TOEIC-LR 的分數",
                "--employee E001 --set test:TOEIC-LX=820 | 是否為 'TOEIC-LR'",
                "--employee E001 --set certification:cemm | 證照 'cemm' 不認得：是否為 'cem'",
                "--employee E001 --set language:japanese=working | language:japanese.spoken=working",
                "--employee E001 --set education=bachlor | 是否為 'bachelor'",
                "--employee E001 --set experienceMonths=9999 | 不是 0–720 的整數",
                "--employee E001 --set edition=v4 | 沒有 'v4' 版的職能基準：可用的有 legacy",
                "--employee E001 --set edition=v9 | 版本 'v9' 不認得：可用的有 legacy",
                "--employee E001 --set role= | --set role=：職務不能留空：可用的有 exhibition-marketing-manager、",
                "--employee E001 --set role=ceo | 職務 'ceo' 不認得：可用的有 exhibition-marketing-manager、",
                "--employee E001 --set completed:nope=passed | 以 zhiti catalog list 列出",
                "--employee E001 --set rating:zzzz=5 | 寫代碼（如 K29）",
                "--employee E001 --set language:klingon.spoken=working | 可用的有 mandarin、taiwanese、",
                "--employee E001 --set certification:foo | 可用的有 capm、cem、",
                "--employee E001 --set certification:mice-basic=2026-11-23 | '2026-11-23' 在基準日 2026-11-22 之後：寫基準日以前（含當日）",
                "--employee E001 --without a,b | 學習方案 'a,b' 不認得：每個方案各寫一次 --without",
                "--employee E001 --with no-such | zhiti catalog list 列出",
                "--employee E001 --set target=exhibition-marketing-specialist | 發展目標與現任職務相同",
                "--employee E001 --set target=exhibition-marketing-manger | 是否為 'exhibition-marketing-manager'",
                "--employee E001 --set budget=-3 | 0 到 1000000000 的整數，不是 '-3'",
                "--employee E001 --set budget=3 --set budget=5 | 'budget' 寫了兩次",
                "--employee E001 --set budget=-5 | --set budget 要是 0 到 1000000000 的整數，不是 '-5'",
                "--employee E001 --set maxSteps=-1 | --set maxSteps 要是 0 到 100",
                "--employee E001 --budget -5 --set budget=5 | --budget 要是",
                "--employee E001 --budget 5 | 沒有要試算的",
                "--employee E001 --best | 沒有要試算的",
                "--employee E001 --with cmp-exam | --with 'cmp-exam' 不能排入：",
                "--employee E001 --set by=2020-01-01 | 不在基準日 2026-11-22 之後",
                "--employee E001 --without cmp-exm | 'cmp-exm'",
                "--employee E001 --set track=B2C --format html | 'html'",
            })
    void whatCannotBeSupposedIsSaidInOneLine(String more, String said) {
        isWrong(run("whatif", more == null ? new String[0] : more.split(" ")), said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--ready-for exhibition-marketing-manager | 缺少 --employee",
                "--employee E001 | 缺少 --ready-for",
                "--employee E099 --ready-for exhibition-marketing-manager | 'E099'",
                "--employee E001 --ready-for exhibition-marketing-manger | 是否為 'exhibition-marketing-manager'",
                "--employee E001 --ready-for none | 沒有職能基準",
                "--employee E001 --ready-for exhibition-marketing-manager --edition v4 | 沒有 'v4' 版的職能基準：可用的有 legacy",
                "--employee E007 --ready-for convention-project-manager --track B2B | 請去掉 --track",
                "--employee E007 --ready-for exhibition-sales-manager | 請加上 --track",
                "--employee E007 --ready-for exhibition-sales-manager --track B2X | 是否為 'B2B'",
                "--employee E001 --ready-for exhibition-sales-manager --target x | 請去掉 --target",
            })
    void whatNobodyCanBeReadyForIsSaidInOneLine(String more, String said) {
        isWrong(run("nearest", more.split(" ")), said);
    }

    private static void isWrong(Ran ran, String said) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(said).doesNotContain("Exception");
    }

    @Test
    void todayAndAsSupposedStandSideBySideAndNothingIsSaved() throws IOException {
        String before = Files.readString(TEAM);
        Ran ran = run("whatif", "--employee", "E006", "--set", "rating:K45=5", "--set", "budget=5000");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("試算設定  rating:K45=5、budget=5000", "現行", "試算的評核：主管評核 5 級（2026-11-22）", "未寫入任何檔案");
        assertThat(Files.readString(TEAM)).isEqualTo(before);
        assertThat(run("whatif", "--employee", "E006", "--set", "department=x", "--lang", "en")
                        .out())
                .contains("the same as today's");
    }

    @Test
    void aLimitThatBindsNobodyChangesNothing() {
        for (String id : new String[] {"E001", "E003"}) {
            Ran ran = run("whatif", "--employee", id, "--set", "budget=1000000000");
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("試算與現行的計畫相同，沒有差異", "現行：沒有另訂限額", "試算：限額：費用至多 NT$1,000,000,000");
        }
    }

    @Test
    void limitsThatAreOptionsHoldOnBothSidesAndASettingTakesTheirPlace() {
        String more = run("whatif", "--employee", "E001", "--budget", "10000", "--set", "budget=20000")
                .out();
        assertThat(more)
                .contains("試算設定  budget=20000", "現行：限額：費用至多 NT$10,000", "試算：限額：費用至多 NT$20,000")
                .doesNotContain("沒有差異");
        assertThat(run("whatif", "--employee", "E001", "--budget", "10000", "--set", "budget=10000")
                        .out())
                .contains("沒有差異");
        assertThat(run("whatif", "--employee", "E001", "--budget", "10000", "--set", "budget=")
                        .out())
                .contains("試算：沒有另訂限額");
        assertThat(run("whatif", "--employee", "E001", "--best", "--set", "department=x")
                        .out())
                .contains("試算設定  department=x", "沒有差異");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "E009, rating:T1.1=, 改列待評核  T1.1 進行場地分析",
        "E003, experienceMonths=, 改列待評核  展覽行銷相關工作經驗",
        "E003, education=, 改列待評核  大學以上學歷",
    })
    void whatIsOnlyNoLongerKnownIsADifference(String id, String set, String said) {
        Ran ran = run("whatif", "--employee", id, "--set", set);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains(said, "待評核有變").doesNotContain("沒有差異");
        assertThat(run("whatif", "--employee", id, "--set", set, "--format", "json")
                        .out())
                .contains("\"same\": false");
    }

    @Test
    void anotherEditionIsComparedByMeaningAndNotByCode() {
        String out = run("whatif", "--employee", "E009", "--set", "edition=v4").out();
        assertThat(out).contains("不再列缺    資訊科技能力").doesNotContain("新缺口", "不再列缺    T");
    }

    @Test
    void theLeastChangeIsPrintedWithWhatItIsFor() {
        Ran ran = run("nearest", "--employee", "E002", "--ready-for", "exhibition-marketing-specialist");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("最少要補的證據", "只有時間能補足：2027-01-22 屆滿", "已搜尋完畢", "zhiti whatif FILE --employee E002");
        Ran nothing = run("nearest", "--employee", "E011", "--ready-for", "exhibition-sales-specialist");
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.out()).contains("今日沒有必備缺口").doesNotContain("最少要補的證據");
    }
}
