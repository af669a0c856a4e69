package zhiti.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Title;

/**
 * Where one company's records lie: the journal in {@code journal/}, and outside of it, in {@code keys/}, what signs it and
 * what tells whom its pseudonyms mean.
 *
 * @param folder made when the first record is written
 */
public record Installation(Path folder) {
    private static final long LONGEST_KEY = 10_000;

    Path journal() {
        return folder.resolve("journal");
    }

    /** Whether anything was ever recorded here; it may have been where nobody may look. */
    public boolean hasJournal() {
        return !Files.notExists(journal());
    }

    /** A journal that is being made. */
    Path unfinished() {
        return folder.resolve("journal.new");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    /** The public key: what anybody needs to check the journal. */
    public Path publicKey() {
        return keys().resolve("journal.pub");
    }

    Path secretKey() {
        return keys().resolve("journal.key");
    }

    /** Held by whoever writes. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** The key to check the journal with; refused where there is no journal, or no key to it. */
    Read<LogKey> key() throws IOException {
        if (!Kept.isFolder(journal())) {
            return Read.refused(noJournal());
        }
        return publicKeyRead();
    }

    /** That there is none. */
    public Problem noJournal() {
        return Problem.at(
                Place.whole(journal().toString()),
                new Title("這裡沒有紀錄簿", "there is no journal here"),
                new Title("以 --data 指定，或先以 plan --record 建立", "name it with --data, or begin one with plan --record"));
    }

    private Read<LogKey> publicKeyRead() throws IOException {
        Optional<String> written = text(publicKey());
        if (written.isEmpty()) {
            return Read.refused(Problem.at(
                    Place.whole(publicKey().toString()),
                    new Title("缺少紀錄簿的公開金鑰", "the journal's public key is missing"),
                    new Title(
                            "沒有金鑰，便無從得知紀錄是誰所寫：請自備份取回",
                            "without it nobody can tell who wrote the journal: bring it back from a backup")));
        }
        return LogKey.read(written.get())
                .map(Read::ok)
                .orElseGet(() -> Read.refused(Problem.at(
                        Place.whole(publicKey().toString()), new Title("這不是公開金鑰", "this is no public key"))));
    }

    /** Who signs the journal. */
    Read<Signer> signer() throws IOException {
        Optional<String> secret = text(secretKey());
        if (secret.isEmpty()) {
            return Read.refused(Problem.at(
                    Place.whole(secretKey().toString()),
                    new Title("缺少紀錄簿的簽署金鑰，不能再寫入", "the journal's signing key is missing: nothing more can be written"),
                    new Title("請自備份取回", "bring it back from a backup")));
        }
        return publicKeyRead()
                .then(key -> Signer.read(key, secret.get())
                        .map(Read::ok)
                        .orElseGet(() -> Read.refused(Problem.at(
                                Place.whole(secretKey().toString()),
                                new Title(
                                        "這不是金鑰 " + key.name() + " 的簽署金鑰",
                                        "this is not the signing key of " + key.name())))));
    }

    private static Optional<String> text(Path file) throws IOException {
        if (!Kept.isFile(file) || Files.size(file) > LONGEST_KEY) {
            return Optional.empty();
        }
        return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Something that is read from a disk. */
    interface Reading<T> {
        Read<T> read() throws IOException;
    }

    /** What is read while nobody writes; a journal in the middle of a write looks as if it had been tampered with. */
    <T> Read<T> quiet(Reading<T> reading) throws IOException {
        if (!Files.isReadable(lock())) {
            // A copy of a journal: nobody writes to it.
            return reading.read();
        }
        Optional<Lock> lock = Lock.toRead(lock(), Opening.PATIENCE);
        if (lock.isEmpty()) {
            return Read.refused(Opening.busy(lock()));
        }
        Lock held = lock.get();
        try (held) {
            return reading.read();
        }
    }

    /** Whether the journal is what its key, its newest checkpoint and a checkpoint kept elsewhere say. */
    public Read<Soundness> check(Optional<Note> kept) throws IOException {
        return quiet(() -> found(kept));
    }

    /** The same, for whoever holds the lock. */
    Read<Soundness> found(Optional<Note> kept) throws IOException {
        Read<LogKey> key = key();
        if (!(key instanceof Read.Ok<LogKey> ok)) {
            return new Read.Refused<>(key.problems());
        }
        return Read.ok(new Check(Stored.in(journal()), ok.value(), kept).run());
    }
}
