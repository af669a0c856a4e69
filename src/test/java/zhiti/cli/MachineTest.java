package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a command where the machine fails it: disks, pipes, streams, locales, users without a home. */
class MachineTest {
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private static final String PLAN = "plan \"$T\" --as-of 2026-11-22";

    @TempDir
    private Path folder;

    /** A line of bash, in which {@code zhiti} is the program, {@code $T} the sample team and {@code $HERE} this folder. */
    private Ran bash(String line) throws IOException, InterruptedException {
        return bash("", line);
    }

    private Ran bash(String java, String line) throws IOException, InterruptedException {
        assumeTrue(LINUX, "a system with /dev/full and /proc");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        String program = "zhiti() { \"$JAVA\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC " + java
                + " -cp \"$CP\" zhiti.cli.Zhiti \"$@\"; }\n";
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", program + line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment()
                .put(
                        "CP",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                                .collect(Collectors.joining(File.pathSeparator)));
        builder.environment()
                .put("T", Path.of("catalog/samples/team.yaml").toAbsolutePath().toString());
        builder.environment().put("HERE", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @CsvSource({
        PLAN + " > /dev/full, 磁碟已滿",
        "standards list >&-, 標準輸出是關閉的",
        "standards list 1< /dev/null, 標準輸出是關閉的",
        PLAN + " | head -1 > /dev/null; exit ${PIPESTATUS[0]}, 接收端已關閉管線",
        "catalog list --format json --as-of 2026-11-22 | true; exit ${PIPESTATUS[0]}, 接收端已關閉管線",
        "--help > /dev/full, 磁碟已滿",
    })
    void whatIsNotPrintedWholeEndsInOneAndOneLine(String line, String reason) throws IOException, InterruptedException {
        Ran ran = bash("zhiti " + line);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .startsWith("zhiti: 輸出沒有完整印出：")
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"catalog list > /dev/null 2> /dev/full", "catalog list > /dev/null 2>&-", "catalog list >&- 2>&-"
            })
    void wordsThatCanNotBeSaidEndInOneAsWell(String line) throws IOException, InterruptedException {
        assertThat(bash("zhiti " + line).exit()).isEqualTo(1);
    }

    @Test
    void whatWasRecordedAndNotPrintedIsSaidToBeOnRecord() throws IOException, InterruptedException {
        Ran ran = bash("zhiti " + PLAN + " --employee E001 --record --data $HERE/data > /dev/full");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errors())
                .filteredOn(line -> line.startsWith("zhiti:"))
                .singleElement()
                .asString()
                .matches("zhiti: 輸出沒有完整印出：磁碟已滿，請先清出空間；計畫已在紀錄簿（第 \\d+ 筆），可用 zhiti audit show 再印出");
    }

    /** No file may grow beyond this: what the system says then is told as a full disk is. */
    @Test
    void aFileThatCanNotGrowLeavesTheOldOneAndNothingElse() throws IOException, InterruptedException {
        Ran ran = bash("-XX:-UsePerfData", """
                mkdir $HERE/disk; cd $HERE/disk; echo old > old.txt; ulimit -f 8
                zhiti plan "$T" --as-of 2026-11-22 --out old.txt; echo "exit $?"
                zhiti plan "$T" --as-of 2026-11-22 > printed.txt; echo "exit $?"; rm printed.txt
                ls -A; cat old.txt
                """);
        assertThat(ran.out().lines()).containsExactly("exit 1", "exit 1", "old.txt", "old");
        assertThat(ran.errors()).hasSize(2).allSatisfy(line -> assertThat(line).contains("磁碟已滿"));
    }

    /** A disk of a few kilobytes needs a user namespace, which some systems do not grant. */
    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
        assumeTrue(bash("unshare -Urm true").exit() == 0, "user namespaces");
        Files.createDirectory(folder.resolve("disk"));
        Ran ran = bash("""
                export JAVA CP T HERE; export -f zhiti
                unshare -Urm bash -c '
                  mount -t tmpfs -o size=16k none "$HERE/disk" && cd "$HERE/disk" && echo old > old.txt || exit 9
                  zhiti plan "$T" --as-of 2026-11-22 --out old.txt; echo "exit $?"
                  zhiti plan "$T" --as-of 2026-11-22 --out new.txt; echo "exit $?"
                  zhiti plan "$T" --as-of 2026-11-22 > printed.txt; echo "exit $?"; rm printed.txt
                  head -c 10k /dev/zero > filled
                  zhiti audit pack "$T" --as-of 2026-11-22 --data none --out pack; echo "exit $?"
                  zhiti plan "$T" --as-of 2026-11-22 --record --data data > /dev/null; echo "exit $?"; rm -rf data
                  ls -A; cat old.txt'
                """);
        assertThat(ran.out().lines())
                .containsExactly("exit 1", "exit 1", "exit 1", "exit 1", "exit 1", "filled", "old.txt", "old");
        assertThat(ran.errors()).hasSize(5).allSatisfy(line -> assertThat(line).contains("磁碟已滿"));
    }

    @Test
    void whereTheLocaleKnowsNoChineseOneLineSaysWhatToSet() throws IOException, InterruptedException {
        List<String> lines = List.of(
                "zhiti gaps 團隊.yaml",
                "zhiti gaps \"$T\" --out 計畫.txt",
                "zhiti audit list --data 紀錄",
                "mkdir -p 資料夾; cd 資料夾; zhiti gaps team.yaml",
                "mkdir -p h; touch h/備份.yaml; zhiti catalog list --house h --as-of 2026-11-22");
        for (String line : lines) {
            Ran ran = bash("export LC_ALL=C; cd $HERE; " + line);
            assertThat(ran.exit()).as(line + ran.err()).isIn(2, 3);
            assertThat(ran.errors()).singleElement().asString().contains("目前的語系無法表示", "請以 LC_ALL=C.UTF-8 執行");
        }
    }

    @Test
    void chinesePathsWorkWhereTheLocaleKnowsChinese() throws IOException, InterruptedException {
        Ran ran = bash("mkdir -p \"$HERE/我的 資料\"; cd \"$HERE/我的 資料\"; cp \"$T\" 團隊.yaml;"
                + " zhiti gaps 團隊.yaml --employee E001 --as-of 2026-11-22 --out 落差.txt; cat 落差.txt");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("林怡君");
        assertThat(ran.err()).isEqualTo("已寫入 落差.txt\n");
    }

    @Test
    void withoutAHomeTheFolderOfRecordsIsAskedFor() throws IOException, InterruptedException {
        for (String command : List.of("plan \"$T\" --record", "audit list", "audit pack \"$T\" --out pack")) {
            Ran ran = bash("-Duser.home='?'", "mkdir -p $HERE/w; cd $HERE/w; zhiti " + command);
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.errors()).singleElement().asString().contains("請以 --data 指定資料夾");
        }
        assertThat(folder.resolve("w")).isEmptyDirectory();
    }

    @Test
    void aHomeIsAFolderThatIsThere() {
        for (String none :
                List.of("?", "", "relative", "/", folder.resolve("missing").toString())) {
            assertThat(DataOption.home(none)).as(none).isEmpty();
        }
        assertThat(DataOption.home(null)).isEmpty();
        assertThat(DataOption.home(folder.toString())).contains(folder);
    }

    @Test
    void whoeverHasNoNameIsRecordedByNumber() throws IOException, InterruptedException {
        Ran ran = bash(
                "-Duser.home='?' -Duser.name='?'",
                "zhiti " + PLAN + " --employee E001 --record --data $HERE/data > /dev/null 2>&1"
                        + " && zhiti audit list --data $HERE/data && id -u");
        assertThat(ran.exit()).as(ran.err()).isZero();
        String uid = ran.out().lines().reduce((one, last) -> last).orElseThrow();
        assertThat(ran.out()).contains("uid " + uid);
    }

    @Test
    void explosiveRulesEndWithinASmallMemory() throws IOException, InterruptedException {
        PlantedShelf.in(folder)
                .bar("explosive", "不開放", "$offer : Offering() Offering() Offering() Offering() Offering()");
        Ran ran = bash("-Xmx256m", "zhiti " + PLAN + " --rules $HERE/rules");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .contains("rules/bar/explosive.drl:11: 規則 bar/explosive 試到第 250000 種事實組合仍未結束，已停止");
        Ran checked = bash("zhiti rules check --as-of 2026-11-22 --rules $HERE/rules");
        assertThat(checked.exit()).isZero();
        assertThat(checked.err()).contains("注意：", "沒有條件相連");
    }

    @Test
    void aFileThatIsTooMuchForTheMemoryIsNoFaultOfOurs() throws IOException, InterruptedException {
        Ran ran = bash(
                "-Xmx48m",
                "printf '{\"employees\":[{\"id\":\"' > $HERE/a.json; head -c 60M /dev/zero | tr '\\0' x >> $HERE/a.json;"
                        + " zhiti gaps $HERE/a.json --as-of 2026-11-22");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errors()).singleElement().asString().contains("記憶體不足");
    }
}
