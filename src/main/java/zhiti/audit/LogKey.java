package zhiti.audit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key that a journal's checkpoints are checked with, in the form of the C2SP signed note:
 * {@code name+keyid+base64(0x01 || key)}.
 *
 * @param name of the journal, which is its checkpoints' origin too
 * @param key base64 of the 32 bytes of an Ed25519 key
 */
public record LogKey(String name, String key) {
    private static final Pattern WRITTEN = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    private static final byte ED25519 = 1;
    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;
    /** What stands before the 32 bytes where a JDK writes a public key. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** The key of a JDK. */
    static LogKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
        return new LogKey(name, Base64.getEncoder().encodeToString(raw));
    }

    /** The key as {@link #toString} writes it; empty where the text is none, or its id is not its own. */
    public static Optional<LogKey> read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<byte[]> typed = Note.decoded(parts.group(3));
        if (typed.isEmpty() || typed.get().length != 1 + BYTES || typed.get()[0] != ED25519) {
            return Optional.empty();
        }
        byte[] raw = Arrays.copyOfRange(typed.get(), 1, 1 + BYTES);
        LogKey key = new LogKey(parts.group(1), Base64.getEncoder().encodeToString(raw));
        return Optional.of(key).filter(k -> k.toString().equals(written.strip()));
    }

    /** The first four bytes of a hash over name and key: which key a signature is by. */
    byte[] id() {
        byte[] raw = raw();
        byte[] head = Hashes.utf8(name + "\n");
        byte[] hash = Hashes.sha()
                .digest(ByteBuffer.allocate(head.length + 1 + raw.length)
                        .put(head)
                        .put(ED25519)
                        .put(raw)
                        .array());
        return Arrays.copyOf(hash, ID_BYTES);
    }

    /** Whether this key's owner signed the text so. */
    boolean signed(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // What can't be a signature at all was not made by the key.
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] raw = raw();
        byte[] encoded =
                ByteBuffer.allocate(X509.length + raw.length).put(X509).put(raw).array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private byte[] raw() {
        return Base64.getDecoder().decode(key);
    }

    @Override
    public String toString() {
        byte[] typed = ByteBuffer.allocate(1 + BYTES).put(ED25519).put(raw()).array();
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
