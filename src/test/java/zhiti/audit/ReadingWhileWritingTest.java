package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiti.intake.Read;

/** Whoever looks at a journal while somebody writes to it waits, and sees no half of a write. */
class ReadingWhileWritingTest {
    private static final int WRITES = 40;

    @TempDir
    private Path folder;

    /** Takes its time over everything, as a slow disk does. */
    private static Tail slow(Path file) throws IOException {
        Tail tail = Tail.of(file);
        return new Tail() {
            @Override
            public void add(byte[] bytes) throws IOException {
                tail.add(bytes);
            }

            @Override
            public void keep() throws IOException {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                tail.keep();
            }

            @Override
            public long end() throws IOException {
                return tail.end();
            }

            @Override
            public void cut(long offset) throws IOException {
                tail.cut(offset);
            }

            @Override
            public void close() throws IOException {
                tail.close();
            }
        };
    }

    @Test
    void aJournalIsSoundAtAnyTime() throws Exception {
        Installation home = new Installation(folder);
        Written.open(home).close();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < WRITES; i++) {
                try (Journal journal = ((Read.Ok<Journal>)
                                new Opening(home, ReadingWhileWritingTest::slow, Duration.ofSeconds(20))
                                        .open(Written.NOW))
                        .value()) {
                    journal.add(Map.of(), List.of(Written.record(i)));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        do {
            assertThat(((Read.Ok<Soundness>) home.check(Optional.empty())).value())
                    .isInstanceOf(Soundness.Sound.class);
            assertThat(((Read.Ok<Archive.Opened>) Archive.open(home)).value().archive())
                    .isPresent();
        } while (!writer.isDone());
        writer.get();
    }
}
