package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiti.intake.Read;

/**
 * Whatever ends a writer, nothing that it acknowledged is lost, and what it left half is mended by the next one.
 * {@code -Dzhiti.crashes=500} for as many processes; fewer by default.
 */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("zhiti.crashes", 4);
    private static final int FAILURES = 500;

    @TempDir
    private Path folder;

    /** Fails at one of its steps, having written a part; at all that follow too, or only at that one. */
    private static final class Failing implements Tail {
        private final Tail tail;
        private final int[] left;
        private final Random random;
        private final boolean forGood;

        Failing(Tail tail, int[] left, Random random, boolean forGood) {
            this.tail = tail;
            this.left = left;
            this.random = random;
            this.forGood = forGood;
        }

        private boolean fails() {
            int now = left[0]--;
            return now == 0 || forGood && now < 0;
        }

        @Override
        public void add(byte[] bytes) throws IOException {
            if (fails()) {
                tail.add(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                throw new IOException("no space left on device");
            }
            tail.add(bytes);
        }

        @Override
        public void keep() throws IOException {
            if (fails()) {
                throw new IOException("input/output error");
            }
            tail.keep();
        }

        @Override
        public long end() throws IOException {
            return tail.end();
        }

        @Override
        public void cut(long offset) throws IOException {
            if (fails()) {
                throw new IOException("input/output error");
            }
            tail.cut(offset);
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }

    @Test
    void aWriteThatFailsAnywhereLosesNothingThatWasAcknowledged() throws IOException {
        Random random = new Random(20261122);
        Installation home = new Installation(folder);
        long kept = -1;
        int failed = 0;
        for (int run = 0; run < FAILURES; run++) {
            int[] left = {random.nextInt(14)};
            boolean forGood = random.nextBoolean();
            Opening opening =
                    new Opening(home, file -> new Failing(Tail.of(file), left, random, forGood), Duration.ofSeconds(5));
            try (Journal journal = ((Read.Ok<Journal>) opening.open(Written.NOW)).value()) {
                for (int i = 0; i < 3; i++) {
                    kept = journal.add(Map.of(), List.of(Written.record(i))).get(0);
                }
            } catch (IOException e) {
                failed++;
            }
            assertKept(home, kept);
        }
        assertThat(failed).as("runs that failed").isGreaterThan(FAILURES / 2);
        sound(home);
    }

    /** A full disk lets itself be cut, and then nothing looks as if it had been tampered with. */
    @Test
    void whatCouldNotBeWrittenWholeIsTakenBack() throws IOException {
        Written.of(folder, 3, 3);
        Installation home = new Installation(folder);
        for (int step = 0; step < 4; step++) {
            byte[] entries = Files.readAllBytes(home.journal().resolve(Stored.ENTRIES));
            int[] left = {step};
            Opening opening =
                    new Opening(home, file -> new Failing(Tail.of(file), left, new Random(2), false), Duration.ZERO);
            try (Journal journal = ((Read.Ok<Journal>) opening.open(Written.NOW)).value()) {
                assertThatThrownBy(() -> journal.add(Map.of(), List.of(Written.record(9))))
                        .isInstanceOf(IOException.class);
            }
            assertThat(Files.readAllBytes(home.journal().resolve(Stored.ENTRIES)))
                    .as("failed at step " + step)
                    .isEqualTo(entries);
            sound(home);
        }
    }

    @Test
    void afterAFailureNothingMoreIsWritten() throws IOException {
        Installation home = new Installation(folder);
        Written.open(home).close();
        int[] left = {1};
        Opening opening =
                new Opening(home, file -> new Failing(Tail.of(file), left, new Random(1), true), Duration.ZERO);
        try (Journal journal = ((Read.Ok<Journal>) opening.open(Written.NOW)).value()) {
            for (int i = 0; i < 2; i++) {
                try {
                    journal.add(Map.of(), List.of(Written.record(i)));
                    assertThat(false).as("must fail").isTrue();
                } catch (IOException e) {
                    assertThat(e).isNotNull();
                }
            }
        }
        assertThat(Notes.read(Files.readAllBytes(home.journal().resolve(Stored.CHECKPOINTS)))
                        .whole())
                .hasSize(1);
    }

    /** Every acknowledged record is there, whole, and covered by a checkpoint. */
    private static void assertKept(Installation home, long kept) throws IOException {
        Stored stored = Stored.in(home.journal());
        Notes notes = Notes.read(stored.checkpoints());
        Pass pass = Pass.over(stored, Written.key(home), notes.whole(), Optional.empty(), entry -> {});
        assertThat(pass.broken()).isEmpty();
        assertThat(notes.broken()).isFalse();
        assertThat(notes.covered()).isGreaterThan(kept).isLessThanOrEqualTo(pass.entries());
    }

    /** After one more write everything is as if nothing had happened. */
    private static void sound(Installation home) throws IOException {
        try (Journal journal = Written.open(home)) {
            journal.add(Map.of(), List.of(Written.record(0)));
        }
        assertThat(((Read.Ok<Soundness>) home.check(Optional.empty())).value()).isInstanceOf(Soundness.Sound.class);
    }

    private static List<String> java(Path data, int records) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Appender.class.getName(),
                data.toString(),
                String.valueOf(records));
    }

    /** The last number that a writer said was kept. */
    private static long last(BufferedReader said, long before) throws IOException {
        long kept = before;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            // Whoever is killed may be killed in the middle of a word.
            if (line.matches("kept \\d+")) {
                kept = Long.parseLong(line.substring("kept ".length()));
            }
        }
        return kept;
    }

    @Test
    void aWriterKilledAnywhereLosesNothingThatItAcknowledged() throws Exception {
        Random random = new Random(20261123);
        Installation home = new Installation(folder);
        int torn = 0;
        for (int run = 0; run < CRASHES; run++) {
            if (run % 50 == 0) {
                home = new Installation(folder.resolve("killed-" + run));
            }
            Process writer = new ProcessBuilder(java(home.folder(), Integer.MAX_VALUE))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long kept = -1;
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
                // One run in five is killed before it has written anything at all, the others while they write.
                if (random.nextInt(5) == 0) {
                    Thread.sleep(random.nextInt(400));
                } else {
                    said.readLine();
                    Thread.sleep(random.nextInt(60), random.nextInt(1_000_000));
                }
                // Not by the process itself: that would close what it has said.
                ProcessHandle.of(writer.pid()).ifPresent(ProcessHandle::destroyForcibly);
                kept = last(said, kept);
            }
            assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
            if (Files.exists(home.journal())) {
                assertKept(home, kept);
                torn += ((Read.Ok<Soundness>) home.check(Optional.empty())).value() instanceof Soundness.Broken ? 1 : 0;
            }
            sound(home);
        }
        System.out.println(CRASHES + " writers killed, " + torn
                + " of them in the middle of a write; nothing acknowledged was lost");
    }

    @Test
    void aDiskThatFailsLosesNothingThatWasAcknowledged() throws Exception {
        assumeTrue(canInject(), "strace is here and may trace");
        Random random = new Random(20261124);
        int failed = 0;
        for (int run = 0; run < CRASHES; run++) {
            Installation home = new Installation(folder.resolve("failed-" + run / 50));
            if (run % 50 == 0) {
                Written.open(home).close();
            }
            boolean write = random.nextBoolean();
            String fault = (write ? "write" : "fsync") + ":error=" + (write && random.nextBoolean() ? "ENOSPC" : "EIO")
                    + ":when=" + (1 + random.nextInt(20)) + (random.nextBoolean() ? "+" : "");
            List<String> command = new ArrayList<>(List.of(
                    "strace",
                    "-f",
                    "-qq",
                    "-o",
                    "/dev/null",
                    "-P",
                    home.journal().resolve(Stored.ENTRIES).toString(),
                    "-P",
                    home.journal().resolve(Stored.CHECKPOINTS).toString(),
                    "-e",
                    "trace=write,fsync",
                    "-e",
                    "inject=" + fault));
            command.addAll(java(home.folder(), 12));
            Process writer = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
                assertKept(home, last(said, -1));
            }
            failed += writer.waitFor() == 0 ? 0 : 1;
            sound(home);
        }
        System.out.println(CRASHES + " writers on a failing disk, " + failed
                + " of them ended by it; nothing acknowledged was lost");
    }

    private static boolean canInject() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
