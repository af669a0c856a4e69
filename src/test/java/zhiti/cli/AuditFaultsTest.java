package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of records every day: a wrong folder, no permission, a damaged file, a word that is missing. */
class AuditFaultsTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    /** Each command that reads or writes records, with what it then says that it has not done. */
    private static final Map<List<String>, String> COMMANDS =
            new TreeMap<>((a, b) -> a.get(1).compareTo(b.get(1)));

    static {
        COMMANDS.put(
                List.of("plan", TEAM, "--as-of", "2026-11-22", "--employee", "E006", "--record"), "no plan was issued");
        COMMANDS.put(List.of("audit", "list"), "nothing was listed");
        COMMANDS.put(List.of("audit", "show", "3"), "nothing was shown");
        COMMANDS.put(List.of("audit", "verify"), "the journal was not checked");
        COMMANDS.put(List.of("audit", "checkpoint"), "no checkpoint was given out");
        COMMANDS.put(List.of("audit", "replay", "--all"), "nothing was replayed");
        COMMANDS.put(List.of("audit", "decide", "3", "approved", "--reason", "agreed"), "no word was recorded");
    }

    @TempDir
    private static Path folder;

    private static Path data;
    private static String number;

    @BeforeAll
    static void recordOne() throws IOException {
        data = folder.resolve("data");
        Ran ran = zhiti(
                "plan", TEAM, "--as-of", "2026-11-22", "--employee", "E006", "--record", "--data", data.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        number = JsonMapper.builder()
                .build()
                .readTree(zhiti("audit", "list", "--format", "json", "--data", data.toString())
                        .out())
                .get(0)
                .path("record")
                .asText();
    }

    private static Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        BadInputTest.copy(data, copy);
        return copy;
    }

    private static Ran run(Path data, List<String> command) {
        return zhiti(Stream.concat(command.stream(), Stream.of("--data", data.toString(), "--lang", "en"))
                .toArray(String[]::new));
    }

    private static Ran run(Path data, String... command) {
        return run(data, List.of(command));
    }

    /** One line, exit 3, nothing on stdout, no name of Java. */
    private static void isOutOfReach(Ran ran, String why, String undone) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).as(ran.err()).hasSize(1);
        assertThat(ran.err()).contains(why, undone).doesNotContain("Exception", "java.");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaidByEveryCommandAndWhatItHasNotDone() throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), "a file");
        COMMANDS.forEach(
                (command, undone) -> isOutOfReach(run(file, command), file + " is a file, not a folder", undone));
        isOutOfReach(run(file, "audit", "erase", "E006"), file + " is a file", "nothing was erased");
        assertThat(Files.readString(file)).isEqualTo("a file");
        String zh = zhiti("audit", "list", "--data", file.toString()).err();
        assertThat(zh).contains("是檔案，不是資料夾", "未列出任何紀錄").doesNotContain("計畫");
        assertThat(run(Path.of("/proc/nothing/x"), "plan", TEAM, "--as-of", "2026-11-22", "--record")
                        .exit())
                .isEqualTo(3);
    }

    /** A link to itself can't be followed, be it by root: what can't be read is not missing. */
    @ParameterizedTest
    @ValueSource(strings = {"journal/entries", "journal/checkpoints", "keys/journal.pub"})
    void whatCannotBeReadIsNotTamperedWith(String name) throws Exception {
        Path own = copy("loop-" + name.replace('/', '-'));
        Path file = own.resolve(name);
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());
        COMMANDS.forEach((command, undone) -> isOutOfReach(run(own, command), file.toString(), undone));
        assertThat(python(own)).isEqualTo(3);
    }

    /** Python's exit code; without Python, outside of CI, this is left away. */
    private static int python(Path data) throws Exception {
        assumeTrue(System.getenv("CI") != null || Files.isExecutable(Path.of("/usr/bin/python3")), "python3 is here");
        Process python = new ProcessBuilder("python3", "src/main/dist/verify_journal.py", data.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes());
        assertThat(said).doesNotContain("Traceback", "is broken");
        return python.waitFor();
    }

    @Test
    void aJournalWithoutPermissionIsNotTamperedWith() throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        for (String name : List.of("journal", "journal/entries", "journal/checkpoints", "keys")) {
            Path own = copy("locked-" + name.replace('/', '-'));
            Files.setPosixFilePermissions(own.resolve(name), PosixFilePermissions.fromString("---------"));
            COMMANDS.forEach((command, undone) -> isOutOfReach(run(own, command), "no permission for " + own, undone));
            assertThat(python(own)).isEqualTo(3);
            Files.setPosixFilePermissions(own.resolve(name), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDamagedKeyOfAPersonIsNamedAndNobodyTakesItForErased() throws IOException {
        Path own = copy("damaged");
        Path key = own.resolve("keys/people/E006.json");
        Path other = own.resolve("keys/people/E001.json");
        String whole = Files.readString(key);
        String first = Files.readString(other);
        Files.writeString(key, "{\"id\":\"E006\",\"na");
        Files.delete(other);
        byte[] before = Files.readAllBytes(own.resolve("journal/entries"));
        Ran plan = run(own, "plan", TEAM, "--as-of", "2026-11-22", "--record");
        isOutOfReach(plan, key + " is damaged", "no plan was issued");
        assertThat(other).as("nothing is made for anybody else").doesNotExist();
        assertThat(Files.readAllBytes(own.resolve("journal/entries"))).isEqualTo(before);
        Ran list = run(own, "audit", "list");
        assertThat(list.exit()).isZero();
        assertThat(list.err()).contains("note: " + key, "damaged");
        Ran refused = run(own, "audit", "decide", number, "refused", "--reason", "other", "--comment", "劉建志請假");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("note: " + key, "their file is damaged");
        Ran decided = run(own, "audit", "decide", number, "refused", "--reason", "other");
        assertThat(decided.exit()).as(decided.err()).isZero();
        assertThat(decided.err()).contains("note: " + key);
        Files.writeString(key, whole);
        Files.writeString(other, first);
        assertThat(run(own, "audit", "list").err()).isEmpty();
        Files.writeString(key, "");
        assertThat(run(own, "audit", "erase", "E006").exit())
                .as("it can still be destroyed")
                .isZero();
        assertThat(key).doesNotExist();
    }

    @Test
    void whoCanBeErasedIsListedInOrderAndWithoutAJournalNobodyCan() throws IOException {
        assertThat(run(data, "audit", "erase", "E999").err()).contains("E001, E002, E003, E004, E005");
        Path nowhere = folder.resolve("nowhere");
        Ran none = run(nowhere, "audit", "erase", "E001");
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err()).contains("there is no journal here");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void foldersOfTodayThatCannotBeReadAreRefusedBeforeAnythingIsReplayed() throws IOException {
        Path broken = folder.resolve("broken-rules");
        BadInputTest.copy(Path.of("rules"), broken);
        Files.writeString(broken.resolve("gap/below-required-level.drl"), "rule \"x");
        Ran ran = run(data, "audit", "replay", "--all", "--rules", broken.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("gap/below-required-level.drl:1");
        assertThat(run(data, "audit", "replay", number, "--rules", "catalog").err())
                .contains("file 'policy.yaml' is missing");
        assertThat(run(data, "audit", "replay", number, "--catalog", "rules").exit())
                .isEqualTo(3);
        assertThat(run(data, "audit", "replay", number, "--house", "rules").exit())
                .isEqualTo(3);
        assertThat(run(data, "audit", "replay", number, "--rules", "rules", "--catalog", "catalog")
                        .exit())
                .isZero();
    }

    @Test
    void theCodesThatCanBeGivenAreListedWhereOneIsMissing() {
        assertThat(run(data, "audit", "decide", number, "approved").err())
                .contains("missing: --reason (it can be agreed, budget, ")
                .doesNotContain("WORD");
        Ran both = zhiti("audit", "decide", number, "--data", data.toString());
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).contains("缺少 --reason（可為 agreed、", "WORD（可為 approved、changed、refused）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void nobodyIsNotTakenForWhoeverRunsTheProgram(String nobody) throws IOException {
        byte[] before = Files.readAllBytes(data.resolve("journal/entries"));
        Ran decided = run(data, "audit", "decide", number, "approved", "--reason", "agreed", "--by", nobody);
        assertThat(decided.exit()).isEqualTo(2);
        assertThat(decided.err()).contains("--by names nobody");
        Ran planned = run(
                data, "plan", TEAM, "--as-of", "2026-11-22", "--employee", "E006", "--record", "--asked-by", nobody);
        assertThat(planned.exit()).isEqualTo(2);
        assertThat(planned.err()).contains("--asked-by names nobody");
        assertThat(Arrays.equals(Files.readAllBytes(data.resolve("journal/entries")), before))
                .isTrue();
    }

    @Test
    void aPeopleFileOfAnotherEndingIsToldThatCsvWillDoToo() throws IOException {
        Path file = Files.writeString(folder.resolve("team.txt"), "?");
        Ran ran = zhiti("gaps", file.toString(), "--as-of", "2026-11-22");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("檔名須以 .yaml、.yml、.json 或 .csv 結尾");
    }
}
