package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the caller gets wrong, and what every command has in common. */
class CliTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "standrds list | 是否為 'standards'",
                "standards lst | 是否為 'list'",
                "standards list --formt json | 是否為 '--format'",
                "standards list --format jsn | 是否為 'json'",
                "standards list --format json --format text | 只能寫一次",
                "standards list more | 引數 'more' 不認得",
                "standards show | 缺少 ID",
                "standards show exhibition-sales-manger/legacy | 是否為 'exhibition-sales-manager/legacy'",
                "standards show exhibition-sales-manager/legacy --track B2D | 是否為 'B2B'",
                "standards list --lang fr | 可用的有 zh-TW, en",
                "standards list --lang | 缺少",
                "standards list --catalog | 缺少",
            })
    void whatMeansNothingIsAnsweredInOneLineWithTheNearestRightThing(String line, String hint) {
        Ran ran = zhiti(line.strip().split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(hint).doesNotContain("Exception");
    }

    @Test
    void faultsOfTheCallerAreSaidInEnglishToThoseWhoAskForIt() {
        Ran ran = zhiti("standards", "lst", "--lang", "en");
        assertThat(ran.err())
                .isEqualTo("zhiti: command 'lst' is not known: did you mean 'list' (see zhiti standards --help)\n");
    }

    @Test
    void aGroupWithoutACommandSaysWhichThereAre() {
        Ran ran = zhiti("standards");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("list", "show");
    }

    @Test
    void aFolderThatIsNotThereIsAProblemOfFiles() {
        Ran ran = zhiti("standards", "list", "--catalog", "no-such-folder");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("no-such-folder: 找不到這個資料夾\n");
    }

    @Test
    void aFaultOfOursIsOneLineWithoutATrace() {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Terminal broken = Terminal.to(java.io.OutputStream.nullOutputStream(), err, Ran.EVENING);
        int exit = Faults.ours(
                new Desk(broken, zhiti.standard.Language.ZH_TW), new IllegalStateException("two gaps, one key"));
        broken.err().flush();
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("請回報", "two gaps, one key")
                .doesNotContain("\tat ");
    }

    @Test
    void theVersionNamesProgramAndEngine() {
        assertThat(zhiti("--version").out()).matches("zhiti \\d+\\.\\d+\\.\\d+, drools \\d+\\.\\d+\\.\\d+\n");
    }
}
