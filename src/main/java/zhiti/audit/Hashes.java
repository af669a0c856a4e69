package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as RFC 6962 uses it: leaves and nodes are told apart by their first byte. */
final class Hashes {
    /** The length of a hash in bytes. */
    static final int SIZE = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashes() {}

    static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The hash of what is stored at a leaf. */
    static byte[] leaf(byte[] stored) {
        return leaf(sha(), stored);
    }

    /** The same with a digest at hand: a check hashes thousands. */
    static byte[] leaf(MessageDigest sha, byte[] stored) {
        sha.update(LEAF);
        return sha.digest(stored);
    }

    static byte[] node(MessageDigest sha, byte[] left, byte[] right) {
        sha.update(NODE);
        sha.update(left);
        return sha.digest(right);
    }

    /** What a content is known by: the hash of its bytes, in hexadecimal digits. */
    static String name(byte[] content) {
        return HexFormat.of().formatHex(sha().digest(content));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
