package zhiti.audit;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * One entry of a journal as it is stored: four bytes of length, four of CRC-32C, the leaf hash of the entry before it,
 * then its kind and its content. All numbers stand with their highest byte first.
 *
 * @param number its place in the journal, from 0
 * @param offset where its first byte stands in the file
 * @param kind {@link #RECORD}, {@link #LAST} or {@link #CONTENT}
 * @param body a record's JSON, or a content's bytes; never changed
 * @param leaf the RFC 6962 hash over all its stored bytes
 */
record Entry(long number, long offset, byte kind, byte[] body, byte[] leaf) {
    /** A record: JSON with a format version. */
    static final byte RECORD = 'R';

    /**
     * The last record of those that were written together: a checkpoint is stored behind it before anything else is
     * written. So a checkpoint that was taken away is missed.
     */
    static final byte LAST = 'E';

    /** Something that records name by the hash of its bytes. */
    static final byte CONTENT = 'C';

    /** Length, checksum, the hash of the one before, kind. */
    static final int HEAD = 2 * Integer.BYTES + Hashes.SIZE + 1;

    /** Nobody writes a content so large; a length beyond it is none. */
    static final int LARGEST = 256 * 1024 * 1024;

    /** What comes before the first entry. */
    static byte[] beginning() {
        return new byte[Hashes.SIZE];
    }

    /** The bytes of an entry that follows the one with this leaf hash. */
    static byte[] stored(byte[] before, byte kind, byte[] body) {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + body.length);
        frame.putInt(1 + body.length).putInt(0).put(before).put(kind).put(body);
        frame.putInt(Integer.BYTES, checksum(frame.array()));
        return frame.array();
    }

    /** Over length, the hash before, kind and body: everything but itself. */
    static int checksum(byte[] frame) {
        CRC32C crc = new CRC32C();
        crc.update(frame, 0, Integer.BYTES);
        crc.update(frame, 2 * Integer.BYTES, frame.length - 2 * Integer.BYTES);
        return (int) crc.getValue();
    }

    boolean isRecord() {
        return kind != CONTENT;
    }

    boolean isLast() {
        return kind == LAST;
    }
}
