package zhiti.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Title;

/**
 * Begins a journal where there is none. It is made beside its place, then its keys are, then it is put there: whatever
 * interrupts that is begun anew or gone on with, and a journal that was taken away is never quietly replaced.
 */
final class Beginning {
    private static final int NAME_BYTES = 8;

    private final Installation home;
    private final Instant now;

    Beginning(Installation home, Instant now) {
        this.home = home;
        this.now = now;
    }

    /** Makes sure that there is a journal; refused where there was one and is none. */
    Read<Boolean> ensure() throws IOException {
        if (home.hasJournal()) {
            return Read.ok(true);
        }
        if (!Kept.isFile(home.secretKey())) {
            make();
        } else if (!Files.isDirectory(home.unfinished())) {
            return Read.refused(Problem.at(
                    Place.whole(home.journal().toString()),
                    new Title("金鑰還在，紀錄簿卻不見了", "its key is here, and the journal is gone"),
                    new Title(
                            "請自備份取回；若要另起新的，先移走 " + home.keys(),
                            "bring it back from a backup; to begin another, move " + home.keys() + " away first")));
        }
        Files.move(home.unfinished(), home.journal(), StandardCopyOption.ATOMIC_MOVE);
        Kept.folder(home.folder());
        return new Read.Ok<>(
                true,
                List.of(
                        Problem.at(
                                Place.whole(home.journal().toString()),
                                new Title("已建立新的紀錄簿，先前沒有", "a new journal was begun: there was none"),
                                new Title(
                                        "請將 " + home.publicKey()
                                                + " 與第一個查核點（zhiti audit checkpoint --out 檔案）存放於他處，日後方能查核",
                                        "keep " + home.publicKey()
                                                + " and the first checkpoint (zhiti audit checkpoint --out FILE) elsewhere, to check it by later"))));
    }

    private void make() throws IOException {
        byte[] random = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(random);
        Signer signer = Signer.create("zhiti-journal/" + HexFormat.of().formatHex(random));
        clear();
        Kept.secretFolder(home.unfinished());
        Path entries = home.unfinished().resolve(Stored.ENTRIES);
        Path checkpoints = home.unfinished().resolve(Stored.CHECKPOINTS);
        Kept.plain(entries, "");
        byte[] first = Entry.stored(
                Entry.beginning(), Entry.LAST, Forms.journal(signer.key().name(), now));
        try (Tail tail = Tail.of(entries)) {
            tail.add(first);
            tail.keep();
        }
        Merkle tree = new Merkle();
        tree.add(Hashes.leaf(first));
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), tree.size(), tree.root());
        Kept.plain(checkpoints, Note.signed(checkpoint, signer).toString());
        Kept.secretFolder(home.keys());
        Files.deleteIfExists(home.publicKey());
        Kept.plain(home.publicKey(), signer.key() + "\n");
        Kept.secret(home.secretKey(), signer.secret() + "\n");
    }

    /** What an interrupted beginning left: no key knows it, so nothing was acknowledged in it. */
    private void clear() throws IOException {
        Files.deleteIfExists(home.unfinished().resolve(Stored.ENTRIES + ".part"));
        Files.deleteIfExists(home.unfinished().resolve(Stored.CHECKPOINTS + ".part"));
        Files.deleteIfExists(home.unfinished().resolve(Stored.ENTRIES));
        Files.deleteIfExists(home.unfinished().resolve(Stored.CHECKPOINTS));
        Files.deleteIfExists(home.unfinished());
    }
}
