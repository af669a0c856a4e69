package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiti.intake.Read;
import zhiti.standard.Language;

/**
 * Whatever is done to a journal is found, and found where it was done. {@code -Dzhiti.tampering=whole} flips every bit of the
 * large journal; otherwise every bit of a small one, and some of the large one.
 */
class TamperingTest {
    private static final boolean WHOLE = "whole".equals(System.getProperty("zhiti.tampering"));
    private static final int RECORDS = 1000;
    private static final int SOME = 4000;

    @TempDir
    private static Path folder;

    private static Written small;
    private static Written large;

    @BeforeAll
    static void write() throws IOException {
        small = Written.of(folder.resolve("small"), 12, 6);
        large = Written.of(folder.resolve("large"), RECORDS, 100);
    }

    private static long brokenAt(Written journal, byte[] entries) throws IOException {
        Soundness found = journal.check(entries, journal.checkpoints(), Optional.of(journal.kept()));
        assertThat(found).isInstanceOf(Soundness.Broken.class);
        return ((Soundness.Broken) found).entry().orElseThrow();
    }

    @Test
    void whatNobodyTouchedIsSound() throws IOException {
        for (Written journal : List.of(small, large)) {
            assertThat(journal.check(journal.entries(), journal.checkpoints(), Optional.of(journal.kept())))
                    .isInstanceOf(Soundness.Sound.class);
        }
        Soundness.Sound sound = (Soundness.Sound) large.check(large.entries(), large.checkpoints(), Optional.empty());
        assertThat(sound.records()).isEqualTo(RECORDS + 1);
    }

    @Test
    void everyBitOfASmallJournalIsFoundWhereItWasFlipped() throws IOException {
        byte[] entries = small.entries();
        flipped(small, entries, IntStream.range(0, entries.length * 8).toArray());
    }

    @Test
    void everyBitOfTheSmallJournalsCheckpointsIsFound() throws IOException {
        byte[] checkpoints = small.checkpoints();
        for (int bit = 0; bit < checkpoints.length * 8; bit++) {
            byte[] changed = flip(checkpoints, bit);
            assertThat(small.check(small.entries(), changed, Optional.empty()))
                    .as("bit " + bit)
                    .isInstanceOf(Soundness.Broken.class);
        }
    }

    @Test
    void bitsOfALargeJournalAreFoundWhereTheyWereFlipped() throws IOException {
        byte[] entries = large.entries();
        int bits = entries.length * 8;
        int[] which = WHOLE
                ? IntStream.range(0, bits).toArray()
                : new Random(20261122).ints(SOME, 0, bits).toArray();
        long done = flipped(large, entries, which);
        if (WHOLE) {
            System.out.println(RECORDS + " records, " + entries.length + " bytes: " + done + " of " + bits
                    + " single-bit flips found where they were made");
        }
    }

    private static long flipped(Written journal, byte[] entries, int[] bits) throws IOException {
        List<Integer> bounds = Written.bounds(entries);
        byte[] checkpoints = journal.checkpoints();
        Optional<Note> kept = Optional.of(journal.kept());
        int[] starts = bounds.stream().mapToInt(bound -> bound).toArray();
        AtomicLong found = new AtomicLong();
        IntStream.of(bits).parallel().forEach(bit -> {
            int at = Arrays.binarySearch(starts, bit / 8);
            long entry = at >= 0 ? at : -at - 2;
            try {
                Soundness result = journal.check(flip(entries, bit), checkpoints, kept);
                assertThat(result)
                        .isInstanceOfSatisfying(
                                Soundness.Broken.class,
                                broken -> assertThat(broken.entry())
                                        .as("bit " + bit)
                                        .contains(entry));
                found.incrementAndGet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(found.get()).isEqualTo(bits.length);
        return found.get();
    }

    private static byte[] flip(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    @Test
    void everyEntryTakenAwayIsMissedWhereItStood() throws IOException {
        byte[] entries = large.entries();
        List<Integer> bounds = Written.bounds(entries);
        for (int i = 0; i < bounds.size() - 1; i++) {
            byte[] changed = join(entries, 0, bounds.get(i), bounds.get(i + 1), entries.length);
            assertThat(brokenAt(large, changed)).isEqualTo(i);
        }
    }

    @Test
    void everyEntryThatStandsTwiceIsFound() throws IOException {
        byte[] entries = large.entries();
        List<Integer> bounds = Written.bounds(entries);
        for (int i = 0; i < bounds.size() - 1; i++) {
            byte[] changed = join(entries, 0, bounds.get(i + 1), bounds.get(i), entries.length);
            assertThat(brokenAt(large, changed)).isEqualTo(i + 1);
        }
    }

    @Test
    void entriesThatChangedPlacesAreFoundAtTheFirstOfThem() throws IOException {
        byte[] entries = large.entries();
        List<Integer> bounds = Written.bounds(entries);
        int last = bounds.size() - 2;
        Random random = new Random(7);
        for (int i = 0; i < last; i++) {
            swapped(entries, bounds, i, i + 1);
            swapped(entries, bounds, i, i + 1 + random.nextInt(last - i));
        }
    }

    private static void swapped(byte[] entries, List<Integer> bounds, int i, int j) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(entries, 0, bounds.get(i));
        changed.write(entries, bounds.get(j), bounds.get(j + 1) - bounds.get(j));
        changed.write(entries, bounds.get(i + 1), bounds.get(j) - bounds.get(i + 1));
        changed.write(entries, bounds.get(i), bounds.get(i + 1) - bounds.get(i));
        changed.write(entries, bounds.get(j + 1), entries.length - bounds.get(j + 1));
        assertThat(changed.size()).isEqualTo(entries.length);
        assertThat(brokenAt(large, changed.toByteArray())).as(i + " and " + j).isEqualTo(i);
    }

    @Test
    void aJournalCutAnywhereIsFoundWhereItEnds() throws IOException {
        byte[] entries = small.entries();
        List<Integer> bounds = Written.bounds(entries);
        for (int end = 0; end < entries.length; end++) {
            int first = end;
            long whole = bounds.stream().filter(bound -> bound <= first).count() - 1;
            assertThat(brokenAt(small, Arrays.copyOf(entries, end)))
                    .as("cut at " + end)
                    .isEqualTo(whole);
        }
        byte[] many = large.entries();
        List<Integer> ends = Written.bounds(many);
        for (int i = 0; i < ends.size() - 1; i++) {
            assertThat(brokenAt(large, Arrays.copyOf(many, ends.get(i)))).isEqualTo(i);
            assertThat(brokenAt(large, Arrays.copyOf(many, ends.get(i) + 1))).isEqualTo(i);
        }
    }

    /** Whoever knows the format can chain everything anew, checkpoints that nobody kept included; not one that is kept. */
    @Test
    void aJournalChainedAnewIsFoundByACheckpoint() throws IOException {
        byte[] entries = large.entries();
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        byte[] before = Entry.beginning();
        Walk walk = new Walk(new ByteArrayInputStream(entries), entries.length);
        for (Optional<Entry> next = walk.next(); next.isPresent(); next = walk.next()) {
            Entry entry = next.get();
            byte[] body = entry.number() == 555 ? Written.record(4711) : entry.body();
            byte[] stored = Entry.stored(before, entry.kind(), body);
            before = Hashes.leaf(stored);
            anew.writeBytes(stored);
        }
        Soundness found = large.check(anew.toByteArray(), large.checkpoints(), Optional.empty());
        assertThat(found).isInstanceOfSatisfying(Soundness.Broken.class, broken -> {
            assertThat(broken.entry().orElseThrow())
                    .as("the batch it stands in")
                    .isBetween(505L, 555L);
            assertThat(broken.what().en()).contains("rewritten");
        });
    }

    /** Every entry moves up by one, so that the last of a batch stands where no checkpoint is: none was taken away. */
    @Test
    void anEntryTakenOutOfAJournalThatIsChainedAnewIsFoundInItsBatch() throws IOException {
        for (int gone : new int[] {3, 230, 505, 900}) {
            byte[] anew = without(large.entries(), gone);
            List<Checkpoint> all = Notes.read(large.checkpoints()).whole().stream()
                    .map(Note::checkpoint)
                    .toList();
            long from = all.stream()
                    .mapToLong(Checkpoint::size)
                    .filter(size -> size <= gone)
                    .max()
                    .orElse(0);
            long to = all.stream()
                    .mapToLong(Checkpoint::size)
                    .filter(size -> size > gone)
                    .min()
                    .orElseThrow();
            for (Optional<Note> kept : List.of(
                    Optional.<Note>empty(),
                    Notes.read(large.checkpoints()).whole().stream()
                            .filter(note -> note.checkpoint().size() == to)
                            .findFirst())) {
                assertThat(large.check(anew, large.checkpoints(), kept))
                        .isInstanceOfSatisfying(Soundness.Broken.class, broken -> {
                            assertThat(broken.entry()).contains(from);
                            assertThat(broken.what().en())
                                    .startsWith("among entries " + from + " to " + (to - 1)
                                            + " something was rewritten or taken away");
                        });
            }
        }
    }

    /** The second verifier names the same place, whatever is taken out of a small journal that is chained anew. */
    @Test
    void theSecondVerifierSaysTheSameOfAJournalChainedAnew() throws Exception {
        assumeTrue(System.getenv("CI") != null || Files.isExecutable(Path.of("/usr/bin/python3")), "python3 is here");
        Written own = Written.of(folder.resolve("second"), 12, 4);
        byte[] entries = own.entries();
        byte[] checkpoints = own.checkpoints();
        List<Integer> starts = blocks(checkpoints);
        for (int gone = 1; gone < Written.bounds(entries).size() - 1; gone++) {
            same(own, without(entries, gone), checkpoints);
            byte[] fewer = join(checkpoints, 0, starts.get(1), starts.get(2), checkpoints.length);
            same(own, without(entries, gone), fewer);
        }
        for (int end = 0; end < entries.length; end += 37) {
            byte[] fewer = join(checkpoints, 0, starts.get(1), starts.get(2), checkpoints.length);
            same(own, Arrays.copyOf(entries, end), fewer);
            same(own, flip(entries, 8 * end), fewer);
        }
    }

    private static void same(Written own, byte[] entries, byte[] checkpoints) throws Exception {
        Soundness found = own.check(entries, checkpoints, Optional.empty());
        Path journal = own.home().journal();
        Files.write(journal.resolve(Stored.ENTRIES), entries);
        Files.write(journal.resolve(Stored.CHECKPOINTS), checkpoints);
        Process python = new ProcessBuilder(
                        "python3",
                        "src/main/dist/verify_journal.py",
                        own.home().folder().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("the journal is broken: " + ((Soundness.Broken) found).in(Language.EN) + "\n");
        assertThat(python.waitFor()).isEqualTo(4);
    }

    private static byte[] without(byte[] entries, int gone) throws IOException {
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        byte[] before = Entry.beginning();
        Walk walk = new Walk(new ByteArrayInputStream(entries), entries.length);
        for (Optional<Entry> next = walk.next(); next.isPresent(); next = walk.next()) {
            if (next.get().number() != gone) {
                byte[] stored =
                        Entry.stored(before, next.get().kind(), next.get().body());
                before = Hashes.leaf(stored);
                anew.writeBytes(stored);
            }
        }
        return anew.toByteArray();
    }

    @Test
    void everyCheckpointTakenAwayIsMissed() throws IOException {
        byte[] checkpoints = large.checkpoints();
        List<Integer> starts = blocks(checkpoints);
        int last = starts.size() - 2;
        for (int i = 0; i <= last; i++) {
            byte[] changed = join(checkpoints, 0, starts.get(i), starts.get(i + 1), checkpoints.length);
            String place = i < last ? "checkpoints, no. " + i : "entries, entry ";
            assertThat(large.check(large.entries(), changed, Optional.empty()))
                    .isInstanceOfSatisfying(
                            Soundness.Broken.class,
                            broken -> assertThat(broken.place().en()).startsWith(place));
            byte[] older = join(checkpoints, 0, 0, starts.get(i + 1), checkpoints.length);
            assertThat(large.check(large.entries(), older, Optional.empty()))
                    .as("the checkpoints up to no. " + i)
                    .isInstanceOf(Soundness.Broken.class);
        }
    }

    /** Where each stored checkpoint begins, and where the last ends. */
    private static List<Integer> blocks(byte[] checkpoints) {
        int[] ends = IntStream.range(0, checkpoints.length)
                .filter(i -> checkpoints[i] == '\n')
                .toArray();
        return IntStream.rangeClosed(0, ends.length / 5)
                .mapToObj(i -> i == 0 ? 0 : ends[5 * i - 1] + 1)
                .toList();
    }

    /** Whoever takes checkpoints away and rewrites what they covered waits for the next writer to sign it. */
    @Test
    void whatNoStoredCheckpointCoversIsNeverSigned() throws IOException {
        for (int taken = 1; taken <= 2; taken++) {
            Written own = Written.of(folder.resolve("taken-" + taken), 12, 4);
            byte[] honest = own.entries();
            byte[] checkpoints = own.checkpoints();
            List<Integer> starts = blocks(checkpoints);
            long covered = Notes.read(Arrays.copyOf(checkpoints, starts.get(starts.size() - 1 - taken)))
                    .covered();
            ByteArrayOutputStream anew = new ByteArrayOutputStream();
            byte[] before = Entry.beginning();
            Walk walk = new Walk(new ByteArrayInputStream(honest), honest.length);
            for (Optional<Entry> next = walk.next(); next.isPresent(); next = walk.next()) {
                Entry entry = next.get();
                boolean rewrite = entry.number() >= covered && entry.isRecord();
                byte[] stored = Entry.stored(before, entry.kind(), rewrite ? Written.record(4711) : entry.body());
                before = Hashes.leaf(stored);
                anew.writeBytes(stored);
            }
            Path journal = own.home().journal();
            Files.write(journal.resolve(Stored.ENTRIES), anew.toByteArray());
            Files.write(
                    journal.resolve(Stored.CHECKPOINTS),
                    Arrays.copyOf(checkpoints, starts.get(starts.size() - 1 - taken)));
            Read<Journal> opened = new Opening(own.home(), Tail::of, Duration.ZERO).open(Written.NOW);
            if (taken > 1) {
                assertThat(opened.problems().toString()).contains("checkpoints, no. ", "is missing");
                assertThat(own.entries()).as("left as it is").isEqualTo(anew.toByteArray());
            } else {
                assertThat(((Read.Ok<Journal>) opened).notes().toString()).contains("(5 entries that are whole)");
                try (Journal writing = ((Read.Ok<Journal>) opened).value()) {
                    assertThat(writing.add(Map.of(), List.of(Written.record(1))))
                            .containsExactly(covered);
                }
                assertThat(new String(own.entries(), StandardCharsets.UTF_8)).doesNotContain("no. 4711");
                assertThat(own.check(own.entries(), own.checkpoints(), Optional.empty()))
                        .isInstanceOf(Soundness.Sound.class);
            }
        }
    }

    private static byte[] join(byte[] bytes, int from, int to, int again, int end) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, from, to - from);
        joined.write(bytes, again, end - again);
        return joined.toByteArray();
    }
}
