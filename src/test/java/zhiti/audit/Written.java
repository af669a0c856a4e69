package zhiti.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Read;

/** A journal with small records, written for a test. */
record Written(Installation home, LogKey key) {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    /** So many records, among them a content each tenth, with a checkpoint behind each batch. */
    static Written of(Path folder, int records, int batch) throws IOException {
        Installation home = new Installation(folder);
        for (int done = 0; done < records; done += batch) {
            try (Journal journal = open(home)) {
                List<byte[]> some = new ArrayList<>();
                for (int i = done; i < Math.min(records, done + batch); i++) {
                    some.add(record(i));
                }
                byte[] content = Hashes.utf8("content " + done);
                journal.add(Map.of(Hashes.name(content), content), some);
            }
        }
        return new Written(home, key(home));
    }

    static byte[] record(int number) {
        return Forms.of("word").field("comment", "no. " + number).close('}').bytes();
    }

    static Journal open(Installation home) throws IOException {
        Read<Journal> opened = new Opening(home, Tail::of, Duration.ofSeconds(5)).open(NOW);
        if (opened instanceof Read.Ok<Journal> ok) {
            return ok.value();
        }
        throw new IOException(opened.problems().toString());
    }

    static LogKey key(Installation home) throws IOException {
        return ((Read.Ok<LogKey>) home.key()).value();
    }

    byte[] entries() throws IOException {
        return Files.readAllBytes(home.journal().resolve(Stored.ENTRIES));
    }

    byte[] checkpoints() throws IOException {
        return Files.readAllBytes(home.journal().resolve(Stored.CHECKPOINTS));
    }

    /** The newest checkpoint, as it would be kept elsewhere. */
    Note kept() throws IOException {
        return Notes.read(checkpoints()).newest().orElseThrow();
    }

    Soundness check(byte[] entries, byte[] checkpoints, Optional<Note> kept) throws IOException {
        return new Check(Stored.of(entries, checkpoints), key, kept).run();
    }

    /** Where each entry begins, and where the last ends. */
    static List<Integer> bounds(byte[] entries) throws IOException {
        List<Integer> bounds = new ArrayList<>();
        Walk walk = new Walk(new ByteArrayInputStream(entries), entries.length);
        for (Optional<Entry> next = walk.next(); next.isPresent(); next = walk.next()) {
            bounds.add((int) next.get().offset());
        }
        bounds.add((int) walk.offset());
        return bounds;
    }
}
