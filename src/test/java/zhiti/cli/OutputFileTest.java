package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code --out} writes, and all that it leaves alone. */
class OutputFileTest {
    @TempDir
    private Path folder;

    private Path team;

    @BeforeEach
    void copyTheInputs() throws IOException {
        team = Files.copy(Path.of("catalog/samples/team.yaml"), folder.resolve("team.yaml"));
        copy(Path.of("catalog/samples/house"), folder.resolve("house"));
        copy(Path.of("rules"), folder.resolve("rules"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A command of which HERE is the folder of this test. */
    private Ran run(String command) {
        return Ran.zhiti((command + " --as-of 2026-11-22")
                .replace("HERE", folder.toString())
                .split(" "));
    }

    private Ran gaps(String out) {
        return run("gaps HERE/team.yaml --employee E001 --out " + out);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gaps HERE/team.yaml --out HERE/team.yaml, team.yaml",
        "gaps HERE/team.yaml --out HERE/house/../team.yaml, team.yaml",
        "gaps HERE/team.yaml --out HERE/hard.yaml, team.yaml",
        "gaps HERE/link.yaml --out HERE/team.yaml, team.yaml",
        "plan HERE/team.yaml --previous HERE/hard.yaml --out HERE/team.yaml, team.yaml",
        "team HERE/team.yaml --house HERE/house --out HERE/house/house.yaml, house/house.yaml",
        "plan HERE/team.yaml --house HERE/house --out HERE/house/offerings/new.yaml, team.yaml",
        "plan HERE/team.yaml --house HERE/house --out HERE/hard-house.yaml, house/house.yaml",
        "plan HERE/team.yaml --rules HERE/linked-rules --out HERE/rules/policy.yaml, rules/policy.yaml",
        "plan HERE/team.yaml --catalog HERE/rules --out HERE/linked-rules/policy.yaml, rules/policy.yaml",
        "audit impact HERE/team.yaml --policy HERE/rules/policy.yaml --out HERE/rules/policy.yaml, rules/policy.yaml",
        "followup HERE/hard.yaml HERE/team.yaml --out HERE/hard.yaml, team.yaml",
        "explain HERE/team.yaml --employee E001 --all --out HERE/team.yaml, team.yaml",
        "upgrade HERE/team.yaml --employee E001 --out HERE/team.yaml, team.yaml",
        "whatif HERE/team.yaml --employee E001 --out HERE/team.yaml, team.yaml",
        "nearest HERE/team.yaml --employee E001 --ready-for meeting-planner --out HERE/team.yaml, team.yaml",
        "rules coverage HERE/team.yaml --out HERE/team.yaml, team.yaml",
        "audit fairness HERE/team.yaml --out HERE/team.yaml, team.yaml",
        "standards migrate HERE/team.yaml --to 2023 --out HERE/team.yaml, team.yaml",
        "audit pack HERE/team.yaml --house HERE/house --out HERE/house/pack, team.yaml",
        "audit pack HERE/team.yaml --data HERE/data --out HERE/data/pack, team.yaml",
        "audit checkpoint --data HERE/data --out HERE/data/checkpoint, team.yaml",
    })
    void anInputIsNeverWrittenTo(String command, String input) throws IOException {
        Files.createLink(folder.resolve("hard.yaml"), team);
        Files.createLink(folder.resolve("hard-house.yaml"), folder.resolve("house/house.yaml"));
        Files.createSymbolicLink(folder.resolve("link.yaml"), team);
        Files.createSymbolicLink(folder.resolve("linked-rules"), folder.resolve("rules"));
        Files.createDirectory(folder.resolve("data"));
        byte[] before = Files.readAllBytes(folder.resolve(input));
        Ran ran = command.startsWith("audit checkpoint")
                ? Ran.zhiti(command.replace("HERE", folder.toString()).split(" "))
                : run(command);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains("無法寫入", "輸入不會被覆寫");
        assertThat(folder.resolve(input)).hasBinaryContent(before);
        assertThat(left())
                .containsExactly(
                        "data",
                        "hard-house.yaml",
                        "hard.yaml",
                        "house",
                        "link.yaml",
                        "linked-rules",
                        "rules",
                        "team.yaml");
    }

    @Test
    void recordsAreNotWrittenOverEvenByACommandThatDoesNotReadThem() throws IOException {
        String data = folder.resolve("data").toString();
        assertThat(run("plan HERE/team.yaml --employee E001 --record --data " + data)
                        .exit())
                .isZero();
        byte[] before = Files.readAllBytes(Path.of(data, "journal", "entries"));
        Ran ran = gaps(data + "/journal/entries");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("紀錄所在的");
        assertThat(Path.of(data, "journal", "entries")).hasBinaryContent(before);
    }

    @Test
    void linksAreNeitherFollowedNorReplaced() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "other");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), other);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));
        for (Path one : List.of(link, dangling)) {
            Ran ran = gaps(one.toString());
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.errors()).singleElement().asString().contains("這是連結", "請寫出它所指的檔案");
            assertThat(one).isSymbolicLink();
        }
        assertThat(other).hasContent("other");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        Path house = Files.createSymbolicLink(folder.resolve("pack"), folder.resolve("nowhere"));
        for (String command :
                List.of("audit pack HERE/team.yaml --data HERE/data --out HERE/pack", "catalog init HERE/pack")) {
            Ran ran = Ran.zhiti(command.replace("HERE", folder.toString()).split(" "));
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.errors()).singleElement().asString().contains("這是連結");
            assertThat(house).isSymbolicLink();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/full", "/dev/stdout"})
    void devicesAreNoFiles(String device) {
        assumeTrue(Files.exists(Path.of(device)), "this system has " + device);
        Ran ran = gaps(device);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains("無法寫入 '" + device + "'", "請去掉 --out");
    }

    @Test
    void foldersAndFilesInNoFolderAreRefused() {
        for (String wrong :
                List.of(folder.toString(), folder + "/house", folder + "/no/such.txt", folder + "/team.yaml/x")) {
            Ran ran = gaps(wrong);
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.errors()).singleElement().asString().contains("無法寫入 '" + wrong + "'");
        }
    }

    @Test
    void aNewFileIsItsOwnersAndAnOldOneKeepsItsRights() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "rights as POSIX knows them");
        Path fresh = folder.resolve("fresh.txt");
        assertThat(gaps(fresh.toString()).exit()).isZero();
        assertThat(rights(fresh)).isEqualTo("rw-------");
        for (String kept : List.of("rw-r-----", "rw-rw-r--", "rw-------", "rwxr-xr-x")) {
            Path old = Files.writeString(folder.resolve("old.txt"), "old");
            Files.setPosixFilePermissions(old, PosixFilePermissions.fromString(kept));
            assertThat(gaps(old.toString()).exit()).isZero();
            assertThat(rights(old)).isEqualTo(kept);
            assertThat(old).hasSameTextualContentAs(fresh);
        }
        assertThat(left()).containsExactly("fresh.txt", "house", "old.txt", "rules", "team.yaml");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aFolderThatTellsOfPeopleIsItsOwners() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "rights as POSIX knows them");
        Path pack = folder.resolve("pack");
        assertThat(run("audit pack HERE/team.yaml --data HERE/data --out HERE/pack")
                        .exit())
                .isZero();
        List<String> rights = new ArrayList<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path one : all.toList()) {
                rights.add((Files.isDirectory(one) ? "d" : "-") + rights(one));
            }
        }
        assertThat(rights).contains("drwx------", "-rw-------").containsOnly("drwx------", "-rw-------");
    }

    @Test
    void aNameAsLongAsTheSystemAllowsIsWritten() throws IOException {
        String name = "計畫".repeat(40) + ".html";
        assertThat(gaps(folder.resolve(name).toString()).exit()).isZero();
        assertThat(left()).contains(name);
    }
}
