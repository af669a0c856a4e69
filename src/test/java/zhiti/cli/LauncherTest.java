package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, beside a project of its own: {@code java} and {@code mvn} are scripts that tell how they were called, so
 * that nothing is built and no JVM started.
 */
class LauncherTest {
    private static final List<String> TOOLS =
            List.of("bash", "dirname", "readlink", "find", "ln", "rm", "mkdir", "sleep", "locale", "touch", "cat");

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;

    @BeforeEach
    void makeTheProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")) && Files.isExecutable(Path.of("/bin/bash")), "bash");
        project = Files.createDirectory(folder.resolve("我的 專案"));
        Files.createDirectories(project.resolve("src/main"));
        Files.createDirectories(project.resolve("rules"));
        Files.createDirectories(project.resolve("catalog"));
        Files.createFile(project.resolve("pom.xml"));
        Files.copy(Path.of("zhiti"), project.resolve("zhiti"));
        project.resolve("zhiti").toFile().setExecutable(true);
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), found(tool));
        }
        script("java", "echo \"LC_ALL=${LC_ALL:-}\"; printf '%s\\n' \"$@\"");
        script("mvn", """
                echo built >> "$LOG"; echo half > "$JAR"; sleep "${SLOW:-0}"; [ -z "${BROKEN:-}" ] || exit 1
                touch "$JAR"; echo whole > "$JAR"
                """);
    }

    private static Path found(String tool) {
        return List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool));
    }

    private void script(String name, String text) throws IOException {
        Path script = Files.writeString(tools.resolve(name), "#!" + tools.resolve("bash") + "\n" + text);
        script.toFile().setExecutable(true);
    }

    private Ran bash(Map<String, String> environment, String line) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", tools.toString(),
                        "HERE", folder.toString(),
                        "P", project.toString(),
                        "JAR", project.resolve("target/zhiti.jar").toString(),
                        "LOG", folder.resolve("builds").toString(),
                        "LC_ALL", "C.UTF-8"));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    private Ran bash(String line) throws IOException, InterruptedException {
        return bash(Map.of(), line);
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    @Test
    void itRunsFromAnyFolderAndThroughLinks() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("absolute"), project.resolve("zhiti"));
        Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));
        Files.createDirectory(folder.resolve("elsewhere"));
        for (String line : List.of(
                "\"$P/zhiti\" 甲",
                "./relative 甲",
                "cd elsewhere; ../relative 甲",
                "cd \"$P\"; ./zhiti 甲",
                "cd \"$P\"; bash zhiti 甲",
                "export CDPATH=/tmp:\"$HERE\"; cd elsewhere > /dev/null; bash ../absolute 甲",
                "export PATH=\"$P:$PATH\"; zhiti 甲")) {
            Ran ran = bash(line);
            assertThat(ran.exit()).as(line + ran.err()).isZero();
            assertThat(ran.out()).endsWith("\n-jar\n" + project.toRealPath() + "/target/zhiti.jar\n甲\n");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLocaleWithoutChineseIsReplaced() throws IOException, InterruptedException {
        for (Map<String, String> locale : List.of(
                Map.of("LC_ALL", "C"),
                Map.of("LC_ALL", "POSIX"),
                Map.of("LC_ALL", ""),
                Map.of("LC_ALL", "xx_XX.UTF-8"))) {
            Ran ran = bash(locale, "\"$P/zhiti\" plan 團隊.yaml '' 'a  b'");
            assertThat(ran.out())
                    .as(locale + ran.err())
                    .matches("(?s)LC_ALL=\\S+\\.UTF-8\n.*\nplan\n團隊.yaml\n\na {2}b\n");
        }
        assertThat(bash("\"$P/zhiti\"").out()).startsWith("LC_ALL=C.UTF-8\n");
    }

    @Test
    void launchersThatStartAtOnceBuildOnce() throws IOException, InterruptedException {
        Ran ran = bash(
                Map.of("SLOW", "1"),
                "for i in 1 2 3 4; do \"$P/zhiti\" $i > out$i & done; wait; cat out1 out2 out3 out4; cat \"$JAR\"");
        assertThat(ran.out().lines()).contains("1", "2", "3", "4").endsWith("whole");
        assertThat(builds()).isEqualTo(1);
        assertThat(project.resolve("target/.building")).doesNotExist();
    }

    @Test
    void aBuildThatWasKilledIsDoneAgain() throws IOException, InterruptedException {
        bash(Map.of("SLOW", "3"), "\"$P/zhiti\" & p=$!; while [ ! -s \"$JAR\" ]; do sleep 0.1; done; kill -9 $p");
        Ran ran = bash("\"$P/zhiti\" > /dev/null; cat \"$JAR\"");
        assertThat(ran.out()).isEqualTo("whole\n");
        assertThat(builds()).isEqualTo(2);
        assertThat(Files.list(project.resolve("target"))
                        .map(path -> path.getFileName().toString()))
                .containsExactly("zhiti.jar");
    }

    @Test
    void aBuildThatFailsLeavesNoJar() throws IOException, InterruptedException {
        Ran ran = bash(Map.of("BROKEN", "1"), "\"$P/zhiti\"");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errors()).last().asString().isEqualTo("zhiti: 建置沒有成功（the build failed）");
        assertThat(project.resolve("target")).isEmptyDirectory();
    }

    @Test
    void whatIsMissingIsNamedInOneLine() throws IOException, InterruptedException {
        Files.move(tools.resolve("mvn"), folder.resolve("mvn"));
        List<Ran> ran = new ArrayList<>();
        ran.add(bash("\"$P/zhiti\""));
        Files.move(folder.resolve("mvn"), tools.resolve("mvn"));
        Files.move(tools.resolve("java"), folder.resolve("java"));
        ran.add(bash("\"$P/zhiti\""));
        assertThat(ran)
                .containsExactly(
                        new Ran(1, "", "zhiti: 找不到 mvn，請安裝 Maven（there is no mvn: install Maven）\n"),
                        new Ran(1, "", "zhiti: 找不到 java，請安裝 JDK 17（there is no java: install JDK 17）\n"));
        Files.createDirectories(folder.resolve("jdk/bin"));
        Files.move(folder.resolve("java"), folder.resolve("jdk/bin/java"));
        assertThat(bash(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "\"$P/zhiti\" x")
                        .out())
                .endsWith("\nx\n");
    }

    @Test
    void aClosedStreamIsNotTakenByAFileOfJava() throws IOException, InterruptedException {
        bash("\"$P/zhiti\"");
        script("java", "for i in 0 1 2; do readlink /proc/$$/fd/$i >> \"$LOG.fds\"; done");
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "/proc");
        bash("\"$P/zhiti\" <&- >&- 2>&-");
        assertThat(folder.resolve("builds.fds")).hasContent("/dev/null\n".repeat(3));
    }
}
