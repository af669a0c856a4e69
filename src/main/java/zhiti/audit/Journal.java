package zhiti.audit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The journal, open for writing by one. What was added is acknowledged by returning: then it is stored, and a checkpoint
 * that covers it is stored behind it. After a failure nothing more is added.
 */
final class Journal implements Closeable {
    private final Lock lock;
    private final Signer signer;
    private final Tail entries;
    private final Tail checkpoints;
    private final Merkle tree;
    private final Set<String> contents;
    private byte[] last;
    private boolean failed;

    /** What a journal is found to be when it is opened. */
    record Found(Merkle tree, byte[] last, Set<String> contents) {}

    Journal(Lock lock, Signer signer, Tail entries, Tail checkpoints, Found found) {
        this.lock = lock;
        this.signer = signer;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.tree = found.tree();
        this.last = found.last();
        this.contents = new HashSet<>(found.contents());
    }

    /** Whether a content is stored already. */
    boolean has(String content) {
        return contents.contains(content);
    }

    /**
     * Adds records behind the contents that they name, all of them or, as far as anybody is told, none.
     *
     * @param added by the hash of their bytes; those that are stored already are not stored again
     * @param records in their order, one at least
     * @return the numbers of the records
     */
    List<Long> add(Map<String, byte[]> added, List<byte[]> records) throws IOException {
        if (failed) {
            throw new IOException("writing failed before");
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException("contents that no record names");
        }
        failed = true;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        added.forEach((name, content) -> {
            if (contents.add(name)) {
                frame(Entry.CONTENT, content, bytes);
            }
        });
        List<Long> numbers = new ArrayList<>();
        for (byte[] body : records) {
            numbers.add(tree.size());
            frame(numbers.size() == records.size() ? Entry.LAST : Entry.RECORD, body, bytes);
        }
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), tree.size(), tree.root());
        write(bytes.toByteArray(), Hashes.utf8(Note.signed(checkpoint, signer).toString()));
        failed = false;
        return numbers;
    }

    private void write(byte[] more, byte[] checkpoint) throws IOException {
        long end = entries.end();
        long checked = checkpoints.end();
        try {
            entries.add(more);
            entries.keep();
            checkpoints.add(checkpoint);
            checkpoints.keep();
        } catch (IOException e) {
            takeBack(end, checked, e);
            throw e;
        }
    }

    /** As far as the disk lets us; what is left is cut off by the next who writes. Never entries before their checkpoint. */
    private void takeBack(long end, long checked, IOException why) {
        try {
            checkpoints.cut(checked);
            checkpoints.keep();
            entries.cut(end);
            entries.keep();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private void frame(byte kind, byte[] body, ByteArrayOutputStream bytes) {
        if (body.length > Entry.LARGEST) {
            throw new IllegalStateException("a content of " + body.length + " bytes");
        }
        byte[] stored = Entry.stored(last, kind, body);
        last = Hashes.leaf(stored);
        tree.add(last);
        bytes.writeBytes(stored);
    }

    @Override
    public void close() throws IOException {
        // Each is closed whatever becomes of the one before.
        try (lock;
                entries;
                checkpoints) {
            failed = true;
        }
    }
}
