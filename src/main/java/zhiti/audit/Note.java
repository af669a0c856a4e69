package zhiti.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A checkpoint with its signature, in the form of the C2SP signed note.
 *
 * @param checkpoint not to be believed before {@link #isBy}
 * @param name of the key that signed it
 * @param signature base64 of key id and signature
 */
public record Note(Checkpoint checkpoint, String name, String signature) {
    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    static Note signed(Checkpoint checkpoint, Signer signer) {
        byte[] signature = signer.sign(Hashes.utf8(checkpoint.text()));
        byte[] whole = ByteBuffer.allocate(ID_BYTES + signature.length)
                .put(signer.key().id())
                .put(signature)
                .array();
        return new Note(checkpoint, signer.key().name(), Base64.getEncoder().encodeToString(whole));
    }

    /** The note as it is written; empty where the text is none, down to the last byte. */
    public static Optional<Note> read(String written) {
        int blank = written.lastIndexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        String line = written.substring(blank + 2);
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length() || !line.endsWith("\n")) {
            return Optional.empty();
        }
        String name = line.substring(DASH.length(), space);
        String signature = line.substring(space + 1, line.length() - 1);
        return Checkpoint.read(written.substring(0, blank + 1))
                .map(checkpoint -> new Note(checkpoint, name, signature))
                .filter(note -> note.toString().equals(written));
    }

    /** Whether the owner of this key signed it, for the journal of that name. */
    boolean isBy(LogKey key) {
        byte[] whole = decoded(signature).orElse(new byte[0]);
        return name.equals(key.name())
                && checkpoint.origin().equals(key.name())
                && whole.length > ID_BYTES
                && Arrays.equals(Arrays.copyOf(whole, ID_BYTES), key.id())
                && key.signed(Hashes.utf8(checkpoint.text()), Arrays.copyOfRange(whole, ID_BYTES, whole.length));
    }

    /** The bytes behind base64, if it is written in the one way in which these bytes are. */
    static Optional<byte[]> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Optional.of(bytes)
                    .filter(b -> Base64.getEncoder().encodeToString(b).equals(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return checkpoint.text() + "\n" + DASH + name + " " + signature + "\n";
    }
}
