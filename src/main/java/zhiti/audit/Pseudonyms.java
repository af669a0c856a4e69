package zhiti.audit;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiti.intake.Fields;
import zhiti.intake.Findings;
import zhiti.intake.Node;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.intake.Tree;

/**
 * Whom the pseudonyms of a journal mean: one small file a person, outside of the journal. A pseudonym is random, so with
 * its file gone no file here leads from it to the person; what a record tells of them stays, and somebody who knows them
 * may recognise it.
 */
public final class Pseudonyms {
    private static final int BYTES = 12;
    private static final int LONGEST_NAME = 150;

    private final Path folder;
    private final String mark;

    private Pseudonyms(Path folder, String mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /** Of those whom records are about. */
    public static Pseudonyms ofPeople(Installation home) {
        return new Pseudonyms(home.keys().resolve("people"), "p-");
    }

    /** Of those who ask and decide. */
    public static Pseudonyms ofAskers(Installation home) {
        return new Pseudonyms(home.keys().resolve("askers"), "w-");
    }

    /** Somebody with their pseudonym. */
    public record Known(String id, String name, String pseudonym) {}

    /** The person's pseudonym, made up and kept if there is none yet. */
    String of(String id, String name) throws IOException {
        Path file = file(id);
        Optional<Known> known = whole(file);
        if (known.filter(k -> k.id().equals(id) && k.name().equals(name)).isPresent()) {
            return known.get().pseudonym();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String pseudonym = known.filter(k -> k.id().equals(id))
                .map(Known::pseudonym)
                .orElse(mark + HexFormat.of().formatHex(random));
        Kept.secretFolder(folder.toAbsolutePath().getParent());
        Kept.secretFolder(folder);
        Compact json = new Compact().open('{').field("id", id).field("name", name);
        Kept.secret(file, json.field("pseudonym", pseudonym).close('}') + "\n");
        return pseudonym;
    }

    /** Makes sure that nobody's file is damaged, before anything is made for anybody. */
    void mustBeWhole(Collection<String> ids) throws IOException {
        for (String id : ids) {
            whole(file(id));
        }
    }

    /** Empty where no file is: a second pseudonym for somebody who has one would tear their records apart. */
    private static Optional<Known> whole(Path file) throws IOException {
        Optional<Known> known = read(file);
        if (known.isEmpty() && !Files.notExists(file)) {
            throw Files.isReadable(file) ? new Damaged(file) : new AccessDeniedException(file.toString());
        }
        return known;
    }

    /** Files among them that say of nobody whom a pseudonym means: damaged, or none of ours. Sorted. */
    public List<Path> unreadable() throws IOException {
        List<Path> unreadable = new ArrayList<>();
        for (Path file : files()) {
            if (read(file).filter(known -> file(known.id()).equals(file)).isEmpty()) {
                unreadable.add(file);
            }
        }
        return unreadable;
    }

    private List<Path> files() throws IOException {
        if (!Kept.isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether there is a file for somebody, be it damaged. */
    public boolean has(String id) throws IOException {
        return Kept.isFile(file(id));
    }

    /** Everybody who has one, by pseudonym. */
    public Map<String, Known> all() throws IOException {
        Map<String, Known> all = new TreeMap<>();
        for (Path file : files()) {
            // What is no file of ours is not in the way of those that are.
            read(file)
                    .filter(known -> file(known.id()).equals(file))
                    .ifPresent(known -> all.put(known.pseudonym(), known));
        }
        return all;
    }

    /** Destroys what leads from a pseudonym to this person; false where nothing does. The journal is not touched. */
    public boolean erase(String id) throws IOException {
        Path file = file(id);
        boolean left = Files.deleteIfExists(Kept.half(file));
        boolean gone = Files.deleteIfExists(file);
        if (gone || left) {
            Kept.folder(folder);
        }
        return gone;
    }

    private Path file(String id) {
        String name = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("*", "%2A");
        return folder.resolve((name.length() > LONGEST_NAME ? Hashes.name(Hashes.utf8(id)) : name) + ".json");
    }

    /** Empty where no file is, or one that is no pseudonym's. */
    private static Optional<Known> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        Read<Node> tree = Source.at(file).then(Tree::read);
        if (!(tree instanceof Read.Ok<Node> ok) || !(ok.value() instanceof Node.MapNode)) {
            return Optional.empty();
        }
        Fields fields = Fields.of(ok.value(), findings);
        Known known = new Known(fields.text("id"), fields.text("name"), fields.text("pseudonym"));
        return findings.read(known) instanceof Read.Ok<Known> ? Optional.of(known) : Optional.empty();
    }
}
