package zhiti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.intake.Source;

/** A journal to read in, found sound before anything in it is believed. Nothing is written. */
public final class Archive {
    private final Path entries;
    private final Map<Long, Spot> records = new HashMap<>();
    private final List<Long> numbers = new ArrayList<>();
    private final Map<String, Spot> contents = new HashMap<>();

    /** Where an entry stands. */
    private record Spot(long number, long offset, byte kind, int length, byte[] leaf) {}

    private Archive(Path entries) {
        this.entries = entries;
    }

    /** What came of opening one: it, or what is broken in it. */
    public record Opened(Soundness soundness, Optional<Archive> archive) {}

    /** The journal of an installation. */
    public static Read<Opened> open(Installation home) throws IOException {
        return home.quiet(() -> opened(home));
    }

    private static Read<Opened> opened(Installation home) throws IOException {
        Read<Soundness> checked = home.found(Optional.empty());
        Read<LogKey> key = home.key();
        if (!(checked instanceof Read.Ok<Soundness> found) || !(key instanceof Read.Ok<LogKey> by)) {
            return new Read.Refused<>(checked.problems());
        }
        if (found.value() instanceof Soundness.Broken) {
            return Read.ok(new Opened(found.value(), Optional.empty()));
        }
        return Read.ok(new Opened(found.value(), Optional.of(whole(home, by.value()))));
    }

    /** The journal of an installation that was found sound. */
    static Archive whole(Installation home, LogKey key) throws IOException {
        Archive archive = new Archive(home.journal().resolve(Stored.ENTRIES));
        Stored stored = Stored.in(home.journal());
        Pass.over(stored, key, Notes.read(stored.checkpoints()).whole(), Optional.empty(), archive::index);
        return archive;
    }

    private void index(Entry entry) {
        Spot spot = new Spot(entry.number(), entry.offset(), entry.kind(), entry.body().length, entry.leaf());
        if (entry.isRecord()) {
            records.put(entry.number(), spot);
            numbers.add(entry.number());
        } else {
            contents.putIfAbsent(Hashes.name(entry.body()), spot);
        }
    }

    /** The record of this number; empty where none is. */
    public Optional<DecisionRecord> record(long number) throws IOException {
        Spot spot = records.get(number);
        return spot == null ? Optional.empty() : Optional.of(DecisionRecord.of(entry(spot)));
    }

    /** The numbers of all records, in the order of the journal. */
    public List<Long> numbers() {
        return List.copyOf(numbers);
    }

    /** The newest checkpoint as it is stored, to be kept elsewhere. */
    public String newestCheckpoint() throws IOException {
        return Notes.read(Files.readAllBytes(entries.resolveSibling(Stored.CHECKPOINTS)))
                .newest()
                .orElseThrow()
                .toString();
    }

    private Entry entry(Spot spot) throws IOException {
        return new Entry(spot.number(), spot.offset(), spot.kind(), body(spot), spot.leaf());
    }

    /** The entry of a record, for what speaks of it. */
    Entry entry(long number) throws IOException {
        return entry(records.get(number));
    }

    private byte[] body(Spot spot) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(entries.toFile(), "r")) {
            byte[] body = new byte[spot.length()];
            file.seek(spot.offset() + Entry.HEAD);
            file.readFully(body);
            return body;
        }
    }

    /** A content as text; empty where none has this hash. */
    public Optional<String> text(String name) throws IOException {
        return contents.containsKey(name)
                ? Optional.of(new String(content(name), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** A content by the hash of its bytes. */
    byte[] content(String name) throws IOException {
        Spot spot = contents.get(name);
        if (spot == null) {
            throw new IOException("no content " + name);
        }
        return body(spot);
    }

    /** A folder as it was read then. */
    Folder folder(String name, String called) throws IOException {
        Map<String, Source> files = new HashMap<>();
        for (Map.Entry<String, JsonNode> file :
                DecisionRecord.json(content(name)).path("files").properties()) {
            String path = file.getKey();
            files.put(
                    path,
                    new Source(called + "/" + path, content(file.getValue().asText())));
        }
        return new Folder(called, files);
    }
}
