package zhiti.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Title;

/**
 * Opens a journal for writing. A journal with anything broken in it is refused and left as it is; only what stands behind
 * the newest checkpoint is cut off, and said: nobody was told that it is recorded, and to sign it now would be to sign
 * whatever somebody put there.
 */
final class Opening {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Installation home;
    private final Tail.Opening tails;
    private final Duration patience;
    private final List<Problem> said = new ArrayList<>();

    Opening(Installation home) {
        this(home, Tail::of, PATIENCE);
    }

    Opening(Installation home, Tail.Opening tails, Duration patience) {
        this.home = home;
        this.tails = tails;
        this.patience = patience;
    }

    /** The journal, begun where there is none. */
    Read<Journal> open(Instant now) throws IOException {
        Kept.secretFolder(home.folder());
        Optional<Lock> lock = Lock.on(home.lock(), patience);
        if (lock.isEmpty()) {
            return Read.refused(busy(home.lock()));
        }
        Read<Journal> opened = Read.refused(Problem.at(Place.whole(""), new Title("?", "?")));
        try {
            opened = locked(lock.get(), now);
            return opened;
        } finally {
            if (!(opened instanceof Read.Ok<Journal>)) {
                lock.get().close();
            }
        }
    }

    static Problem busy(Path lock) {
        return Problem.at(
                Place.whole(lock.toString()),
                new Title("另一個 zhiti 正在使用紀錄簿：請稍後再試", "another zhiti is using the journal: try again later"));
    }

    private Read<Journal> locked(Lock lock, Instant now) throws IOException {
        Read<Boolean> begun = new Beginning(home, now).ensure();
        Read<Signer> signer = begun instanceof Read.Ok<Boolean> ? home.signer() : new Read.Refused<>(begun.problems());
        if (!(signer instanceof Read.Ok<Signer> ok)) {
            return new Read.Refused<>(signer.problems());
        }
        said.addAll(((Read.Ok<Boolean>) begun).notes());
        Stored stored = Stored.in(home.journal());
        List<String> wrong = new ArrayList<>(stored.missing());
        if (wrong.isEmpty()) {
            wrong.addAll(stored.strangers());
        }
        return wrong.isEmpty()
                ? sound(lock, ok.value(), stored)
                : refused(
                        home.journal().resolve(wrong.get(0)),
                        new Title("紀錄簿缺少這個檔案，或這個檔案不屬於紀錄簿", "the journal lacks this file, or it does not belong there"));
    }

    private Read<Journal> sound(Lock lock, Signer signer, Stored stored) throws IOException {
        Notes notes = Notes.read(stored.checkpoints());
        Set<String> contents = new HashSet<>();
        long[] covered = {stored.length()};
        Pass pass = Pass.over(stored, signer.key(), notes.whole(), Optional.empty(), entry -> {
            if (entry.number() == notes.covered()) {
                covered[0] = entry.offset();
            }
            if (!entry.isRecord()) {
                contents.add(Hashes.name(entry.body()));
            }
        });
        Optional<Soundness.Broken> broken = broken(pass, notes, signer);
        if (broken.isPresent()) {
            Title place = broken.get().place();
            Title what = broken.get().what();
            return refused(
                    home.journal(),
                    new Title(
                            place.zh() + "：" + what.zh() + "；紀錄簿未更動",
                            place.en() + ": " + what.en() + "; the journal was left as it is"));
        }
        Tail entries = tails.of(home.journal().resolve(Stored.ENTRIES));
        Tail checkpoints = tails.of(home.journal().resolve(Stored.CHECKPOINTS));
        long end = Math.min(covered[0], pass.end());
        mend(pass, notes, entries, checkpoints, new Uncovered(end, stored.length() - end));
        if (pass.entries() > notes.covered()) {
            entries.close();
            checkpoints.close();
            // What is left is gone through anew: whatever was found out about what was cut off is not to be known.
            return sound(lock, signer, stored);
        }
        Journal.Found found = new Journal.Found(pass.tree(), pass.last(), contents);
        return new Read.Ok<>(new Journal(lock, signer, entries, checkpoints, found), said);
    }

    private Optional<Soundness.Broken> broken(Pass pass, Notes notes, Signer signer) {
        if (pass.broken().isPresent()) {
            return pass.broken();
        }
        if (pass.entries() < notes.covered()) {
            return Optional.of(
                    Soundness.Broken.entry(pass.entries(), pass.fault().orElse(Check.missing(notes.covered()))));
        }
        int next = notes.whole().size();
        if (notes.newest().filter(note -> note.isBy(signer.key())).isEmpty()) {
            return Optional.of(Soundness.Broken.checkpoint(
                    Math.max(0, next - 1), "缺少，或簽章不符", "it is missing, or its signature does not fit"));
        }
        return notes.broken() || !isBegun(notes.rest(), pass, signer)
                ? Optional.of(Soundness.Broken.checkpoint(next, "不成查核點的形式", "it has not the form of a checkpoint"))
                : Optional.empty();
    }

    /**
     * Whether the bytes are the beginning of the very checkpoint that was to be written when the last write was interrupted:
     * a signature comes out the same each time. A loss of power may have left zeros in the place of bytes.
     */
    private static boolean isBegun(byte[] rest, Pass pass, Signer signer) {
        Checkpoint next =
                new Checkpoint(signer.key().name(), pass.entries(), pass.tree().root());
        byte[] whole = Hashes.utf8(Note.signed(next, signer).toString());
        int same = Math.max(0, Arrays.mismatch(rest, whole));
        for (int i = same; i < rest.length; i++) {
            if (rest[i] != 0) {
                return false;
            }
        }
        return rest.length < whole.length;
    }

    /** The bytes that no checkpoint covers: from where on, and how many. */
    private record Uncovered(long end, long bytes) {}

    private void mend(Pass pass, Notes notes, Tail entries, Tail checkpoints, Uncovered uncovered) throws IOException {
        if (notes.rest().length > 0) {
            checkpoints.cut(notes.end());
            checkpoints.keep();
            say(
                    "最新的查核點之後有 " + notes.rest().length + " 位元組是未完成的查核點，已截去",
                    notes.rest().length + " bytes of a checkpoint that was never finished were cut off");
        }
        if (uncovered.bytes() > 0) {
            entries.cut(uncovered.end());
            entries.keep();
            long whole = pass.entries() - notes.covered();
            say(
                    "最新的查核點之後有 " + uncovered.bytes() + " 位元組（完整的資料 " + whole
                            + " 筆）不受任何查核點涵蓋，已截去：凡回報為已記錄者皆有查核點，故視為中斷的寫入。若近日並無寫入中斷，"
                            + "則是有人移除了查核點：請以另存的查核點查核（zhiti audit verify --checkpoint）",
                    uncovered.bytes() + " bytes behind the newest checkpoint (" + whole
                            + " entries that are whole) are covered by none and were cut off: whatever was acknowledged has a"
                            + " checkpoint, so this is a write that was interrupted. If none was, somebody took a checkpoint"
                            + " away: hold the journal against one kept elsewhere (zhiti audit verify --checkpoint)");
        }
    }

    private void say(String zh, String en) {
        said.add(Problem.at(Place.whole(home.journal().toString()), new Title(zh, en)));
    }

    private static Read<Journal> refused(Path file, Title what) {
        return Read.refused(Problem.at(Place.whole(file.toString()), what));
    }
}
