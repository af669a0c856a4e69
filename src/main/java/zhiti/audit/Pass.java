package zhiti.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/** One pass over the stored entries, held against the checkpoints that cover them. */
final class Pass {
    /** The newest form of records that this program knows. */
    static final int FORMAT = 1;

    private static final Pattern HEAD =
            Pattern.compile("\\{\"format\":(\\d{1,9}),\"kind\":\"([a-z]+)\".*", Pattern.DOTALL);
    private static final int HEAD_BYTES = 200;
    /** How nearly every record begins. */
    private static final byte[] KNOWN = Hashes.utf8("{\"format\":" + FORMAT + ",\"kind\":\"");

    /** A checkpoint with its place among the stored ones; none where it is kept elsewhere. */
    private record Mark(Note note, OptionalInt place) {
        long size() {
            return note.checkpoint().size();
        }
    }

    private final LogKey key;
    private final List<Mark> marks;
    private final Merkle tree = new Merkle();
    private final Walk walk;
    private long records;
    private int held;
    private int stored;
    /** Of the entry before: that its checkpoint is missing, should anything follow it. */
    private Optional<Soundness.Broken> last = Optional.empty();
    /** The first checkpoint that is missing; told only when it is known that the entries themselves are whole. */
    private Optional<Soundness.Broken> unmarked = Optional.empty();

    private Optional<Soundness.Broken> broken = Optional.empty();

    private Pass(LogKey key, List<Mark> marks, Walk walk) {
        this.key = key;
        this.marks = marks;
        this.walk = walk;
    }

    /**
     * Goes on until the end, or the first entry that is not what was written.
     *
     * @param notes the stored ones in form; their signatures are looked at only where a root does not fit
     * @param kept one that is kept elsewhere
     */
    static Pass over(Stored stored, LogKey key, List<Note> notes, Optional<Note> kept, Consumer<Entry> each)
            throws IOException {
        List<Mark> bySize = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            bySize.add(new Mark(notes.get(i), OptionalInt.of(i)));
        }
        kept.ifPresent(note -> bySize.add(new Mark(note, OptionalInt.empty())));
        bySize.sort(Comparator.comparingLong(Mark::size));
        try (InputStream in = stored.entries()) {
            Pass pass = new Pass(key, bySize, new Walk(in, stored.length()));
            pass.go(each);
            return pass;
        }
    }

    private void go(Consumer<Entry> each) throws IOException {
        Optional<Entry> next = walk.next();
        for (; next.isPresent(); next = walk.next()) {
            Entry entry = next.get();
            broken = fault(entry).map(what -> Soundness.Broken.entry(entry.number(), what));
            if (broken.isPresent()) {
                broken = unmarked.or(() -> broken);
                return;
            }
            if (last.isPresent() && unmarked.isEmpty()) {
                unmarked = last;
            }
            tree.add(entry.leaf());
            holdAgainst();
            if (broken.isPresent()) {
                return;
            }
            last = unmarked(entry);
            records += entry.isRecord() ? 1 : 0;
            each.accept(entry);
        }
        if (walk.fault().isPresent()) {
            broken = unmarked.or(() -> last);
        } else if (held == marks.size()) {
            broken = unmarked;
        }
    }

    /** What is wrong with an entry that is whole. */
    private Optional<Title> fault(Entry entry) {
        if (!entry.isRecord()) {
            return entry.number() == 0 ? Optional.of(foreign()) : Optional.empty();
        }
        byte[] body = entry.body();
        if (entry.number() > 0 && Arrays.equals(body, 0, Math.min(body.length, KNOWN.length), KNOWN, 0, KNOWN.length)) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(new String(body, 0, Math.min(body.length, HEAD_BYTES), StandardCharsets.UTF_8));
        if (!head.matches()) {
            return Optional.of(new Title("不是紀錄", "it is no record"));
        }
        int format = Integer.parseInt(head.group(1));
        if (format > FORMAT) {
            return Optional.of(new Title(
                    "格式版本 " + format + " 較新，本程式最高認得 " + FORMAT + "：請改用較新的 zhiti",
                    "its format, " + format + ", is newer than " + FORMAT
                            + ", the newest that this program knows: use a newer zhiti"));
        }
        boolean first = entry.number() == 0;
        boolean ours = head.group(2).equals("journal")
                && new String(body, StandardCharsets.UTF_8).contains("\"origin\":\"" + key.name() + "\"");
        return first && !ours ? Optional.of(foreign()) : Optional.empty();
    }

    private Title foreign() {
        return new Title(
                "這本紀錄簿不屬於金鑰 " + key.name() + "：出自另一處安裝，或開頭遭更動",
                "this is not the journal of the key " + key.name()
                        + ": it is from another installation, or its beginning was changed");
    }

    /** Compares the root with that of every checkpoint of this size. */
    private void holdAgainst() {
        while (held < marks.size() && marks.get(held).size() <= tree.size()) {
            Mark mark = marks.get(held);
            if (!mark.note().checkpoint().root().equals(tree.root())) {
                broken = Optional.of(mark.note().isBy(key) ? rewritten(mark.note()) : forged(mark));
                return;
            }
            if (unmarked.isPresent()) {
                // All entries up to here are as they were: so it is the checkpoint before that is not.
                broken = unmarked;
                return;
            }
            held++;
            stored += mark.place().isPresent() ? 1 : 0;
        }
    }

    /** Of the last of what was written together: without its checkpoint nothing may follow it. */
    private Optional<Soundness.Broken> unmarked(Entry entry) {
        boolean marked = marks.subList(0, held).stream()
                .skip(Math.max(0, held - 2))
                .anyMatch(mark -> mark.place().isPresent() && mark.size() == tree.size());
        return entry.isLast() && !marked
                ? Optional.of(Soundness.Broken.checkpoint(
                        stored,
                        "缺少第 " + entry.number() + " 筆之後的查核點：遭移除，或已不成形式",
                        "the checkpoint behind entry " + entry.number()
                                + " is missing: it was taken away, or has lost its form"))
                : Optional.empty();
    }

    private Soundness.Broken rewritten(Note note) {
        long from = held == 0 ? 0 : marks.get(held - 1).size();
        long last = note.checkpoint().size() - 1;
        return Soundness.Broken.entry(
                from,
                new Title(
                        "第 " + from + " 至 " + last + " 筆之中有改寫或刪除：與第 "
                                + note.checkpoint().size() + " 筆處的查核點不符",
                        "among entries " + from + " to " + last
                                + " something was rewritten or taken away: the checkpoint at size "
                                + note.checkpoint().size() + " does not fit"));
    }

    private Soundness.Broken forged(Mark mark) {
        return mark.place().isPresent()
                ? Soundness.Broken.checkpoint(mark.place().getAsInt(), "簽章不符", "its signature does not fit")
                : Check.foreign(key);
    }

    /** What is broken among the entries that are whole. */
    Optional<Soundness.Broken> broken() {
        return broken;
    }

    /** What is wrong with the entry after the last whole one. */
    Optional<Title> fault() {
        return walk.fault();
    }

    Merkle tree() {
        return tree;
    }

    /** How many entries are whole. */
    long entries() {
        return tree.size();
    }

    long records() {
        return records;
    }

    /** Where the last whole entry ends, in bytes. */
    long end() {
        return walk.offset();
    }

    /** Its leaf hash. */
    byte[] last() {
        return walk.last();
    }
}
