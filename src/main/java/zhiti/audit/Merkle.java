package zhiti.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The Merkle tree of RFC 6962 over the leaves so far: only what is needed to add more and to give its root. */
final class Merkle {
    /** Roots of the full subtrees that the leaves make up, the largest first. */
    private final List<byte[]> peaks = new ArrayList<>();

    private final MessageDigest sha = Hashes.sha();
    private long size;

    void add(byte[] leaf) {
        byte[] node = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            node = Hashes.node(sha, peaks.remove(peaks.size() - 1), node);
        }
        peaks.add(node);
        size++;
    }

    long size() {
        return size;
    }

    /** The root over all leaves, in base64. */
    String root() {
        if (peaks.isEmpty()) {
            return Base64.getEncoder().encodeToString(Hashes.sha().digest());
        }
        byte[] root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hashes.node(sha, peaks.get(i), root);
        }
        return Base64.getEncoder().encodeToString(root);
    }
}
