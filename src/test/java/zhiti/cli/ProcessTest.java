package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: the locale's charset, what the engine says, the exit code. */
class ProcessTest {
    @TempDir
    private Path folder;

    private Ran process(String charset, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                "zhiti.cli.Zhiti"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "Big5"})
    void chineseComesOutAsUtf8WhateverTheLocale(String charset) throws IOException, InterruptedException {
        Ran ran = process(charset, "plan", "catalog/samples/team.yaml", "--employee", "E001", "--as-of", "2026-11-22");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("個人發展計畫", "林怡君");
        assertThat(ran.err()).as("neither engine nor logger says a word").isEmpty();
    }

    @Test
    void faultsOfFilesEndInThreeWithChineseOnStderr() throws IOException, InterruptedException {
        Ran ran = process("US-ASCII", "plan", "nobody.yaml", "--as-of", "2026-11-22");
        assertThat(ran).isEqualTo(new Ran(3, "", "nobody.yaml: 找不到這個檔案\n"));
    }

    @Test
    void aBarGrowsOnlyForManyPeopleBeforeATerminal() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal watched = new Terminal(words, words, Ran.EVENING, true, false);
        List<Integer> twenty = IntStream.range(0, 20).boxed().toList();
        assertThat(Progress.through(twenty, watched, n -> n)).isEqualTo(twenty);
        assertThat(err.size()).isZero();
        List<Integer> more = IntStream.range(0, 21).boxed().toList();
        assertThat(Progress.through(more, watched, n -> n)).isEqualTo(more);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("[" + "#".repeat(30) + "] 21/21")
                .endsWith("\r");
        err.reset();
        Progress.through(more, new Terminal(words, words, Ran.EVENING, false, false), n -> n);
        assertThat(err.size()).isZero();
    }
}
