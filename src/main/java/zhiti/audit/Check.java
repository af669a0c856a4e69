package zhiti.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** Checks a journal byte by byte, without changing one. */
public final class Check {
    private static final Title UNCOVERED = new Title(
            "沒有查核點涵蓋這一筆：是未完成的寫入（下次寫入時會處理），或後來添加的資料",
            "no checkpoint covers it: a write that was interrupted (the next one will see to it), or something added");

    private final Stored stored;
    private final LogKey key;
    private final Optional<Note> kept;

    /** @param kept a checkpoint kept elsewhere, to be held against as well as the newest stored one */
    Check(Stored stored, LogKey key, Optional<Note> kept) {
        this.stored = stored;
        this.key = key;
        this.kept = kept;
    }

    /** Whether everything is as it was written. */
    Soundness run() throws IOException {
        List<String> missing = stored.missing();
        if (!missing.isEmpty()) {
            return Soundness.Broken.file(missing.get(0), "缺少這個檔案", "this file is missing");
        }
        Notes notes = Notes.read(stored.checkpoints());
        List<Note> all = new ArrayList<>(notes.whole());
        kept.ifPresent(all::add);
        Optional<Soundness.Broken> strangers = strangers();
        Pass pass = Pass.over(stored, key, notes.whole(), kept, entry -> {});
        // Each is looked for only where nothing before it is broken: a signature takes longer than all the rest.
        return Stream.<Supplier<Optional<Soundness.Broken>>>of(
                        () -> entries(pass, notes),
                        this::foreign,
                        () -> missing(pass, all),
                        () -> checkpoints(notes),
                        () -> uncovered(pass, notes))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> strangers)
                .map(Soundness.class::cast)
                .orElseGet(() -> new Soundness.Sound(
                        pass.records(),
                        notes.newest().orElseThrow().checkpoint(),
                        HexFormat.of().formatHex(key.id()),
                        kept.map(Note::checkpoint)));
    }

    private static Optional<Soundness.Broken> entries(Pass pass, Notes notes) {
        if (pass.broken().isPresent()) {
            return pass.broken();
        }
        if (pass.fault().isPresent()) {
            Title what = pass.fault().get();
            return Optional.of(Soundness.Broken.entry(
                    pass.entries(),
                    pass.entries() < notes.covered()
                            ? what
                            : new Title(what.zh() + "；" + UNCOVERED.zh(), what.en() + "; " + UNCOVERED.en())));
        }
        return Optional.empty();
    }

    private Optional<Soundness.Broken> foreign() {
        return kept.filter(note -> !note.isBy(key)).map(note -> foreign(key));
    }

    /** Of a checkpoint that was kept elsewhere and is not by this key. */
    static Soundness.Broken foreign(LogKey key) {
        return new Soundness.Broken(
                Optional.empty(),
                new Title("另存的查核點", "the checkpoint kept elsewhere"),
                new Title(
                        "不是以本處的金鑰 " + key.name() + " 簽署，或已遭更動",
                        "it is not signed by the key here, " + key.name() + ", or it was changed"));
    }

    private static Optional<Soundness.Broken> missing(Pass pass, List<Note> all) {
        return all.stream()
                .map(note -> note.checkpoint().size())
                .filter(size -> size > pass.entries())
                .findFirst()
                .map(size -> Soundness.Broken.entry(pass.entries(), missing(size)));
    }

    /** Of an entry that a checkpoint covers and that is not there. */
    static Title missing(long size) {
        return new Title("缺少這一筆：查核點涵蓋 " + size + " 筆", "it is missing: a checkpoint covers " + size + " entries");
    }

    private Optional<Soundness.Broken> checkpoints(Notes notes) {
        for (int i = 0; i < notes.whole().size(); i++) {
            if (!notes.whole().get(i).isBy(key)) {
                return Optional.of(Soundness.Broken.checkpoint(i, "簽章不符", "its signature does not fit"));
            }
        }
        int next = notes.whole().size();
        if (notes.broken()) {
            return Optional.of(Soundness.Broken.checkpoint(next, "不成查核點的形式", "it has not the form of a checkpoint"));
        }
        if (notes.rest().length > 0) {
            return Optional.of(Soundness.Broken.checkpoint(
                    next,
                    "不完整：是未完成的寫入（下次寫入時會處理），或遭更動",
                    "it is not whole: a write that was interrupted (the next one will see to it), or a change"));
        }
        return next == 0
                ? Optional.of(Soundness.Broken.file(Stored.CHECKPOINTS, "沒有任何查核點", "there is no checkpoint"))
                : Optional.empty();
    }

    private static Optional<Soundness.Broken> uncovered(Pass pass, Notes notes) {
        return pass.entries() > notes.covered()
                ? Optional.of(Soundness.Broken.entry(notes.covered(), UNCOVERED))
                : Optional.empty();
    }

    private Optional<Soundness.Broken> strangers() throws IOException {
        return stored.strangers().stream()
                .findFirst()
                .map(name -> Soundness.Broken.file(name, "這個檔案不屬於紀錄簿", "this file does not belong to the journal"));
    }
}
