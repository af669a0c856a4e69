package zhiti.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import zhiti.standard.Title;

/** Goes through the stored entries of a journal one after another, as far as each is whole and follows the one before. */
final class Walk {
    private final InputStream in;
    private final long length;
    private final MessageDigest sha = Hashes.sha();
    private long number;
    private long offset;
    private byte[] before = Entry.beginning();
    private Optional<Title> fault = Optional.empty();

    /** @param length of all that can be read, in bytes */
    Walk(InputStream in, long length) {
        this.in = in;
        this.length = length;
    }

    /** The next entry; empty at the end, and for good where one is not whole. */
    Optional<Entry> next() throws IOException {
        if (fault.isPresent() || offset == length) {
            return Optional.empty();
        }
        long left = length - offset;
        if (left < Entry.HEAD) {
            return broken("資料在此中斷", "the file breaks off within it");
        }
        byte[] head = in.readNBytes(Entry.HEAD);
        int size = ByteBuffer.wrap(head).getInt() - 1;
        if (size < 0 || size > Entry.LARGEST) {
            return broken("長度不合理", "its length makes no sense");
        }
        if (size > left - Entry.HEAD) {
            return broken("資料在此中斷，或長度遭更動", "the file breaks off within it, or its length was changed");
        }
        byte[] frame = Arrays.copyOf(head, Entry.HEAD + size);
        if (in.readNBytes(frame, Entry.HEAD, size) < size) {
            return broken("資料在此中斷", "the file breaks off within it");
        }
        return checked(frame);
    }

    private Optional<Entry> checked(byte[] frame) {
        ByteBuffer read = ByteBuffer.wrap(frame);
        if (read.getInt(Integer.BYTES) != Entry.checksum(frame)) {
            return broken("檢查碼不符", "its checksum does not fit");
        }
        int at = 2 * Integer.BYTES;
        if (!Arrays.equals(frame, at, at + Hashes.SIZE, before, 0, Hashes.SIZE)) {
            return broken("與前一筆不相接", "it does not follow the entry before it");
        }
        byte kind = frame[Entry.HEAD - 1];
        if (kind != Entry.RECORD && kind != Entry.LAST && kind != Entry.CONTENT) {
            return broken("種類不明", "its kind is not known");
        }
        byte[] leaf = Hashes.leaf(sha, frame);
        byte[] body = Arrays.copyOfRange(frame, Entry.HEAD, frame.length);
        Entry entry = new Entry(number, offset, kind, body, leaf);
        number++;
        offset += frame.length;
        before = leaf;
        return Optional.of(entry);
    }

    private Optional<Entry> broken(String zh, String en) {
        fault = Optional.of(new Title(zh, en));
        return Optional.empty();
    }

    /** What is wrong with the entry after the last whole one; empty where there is none. */
    Optional<Title> fault() {
        return fault;
    }

    /** How many entries are whole so far. */
    long number() {
        return number;
    }

    /** Where the last whole one ends. */
    long offset() {
        return offset;
    }

    /** The leaf hash of the last whole one. */
    byte[] last() {
        return before;
    }
}
