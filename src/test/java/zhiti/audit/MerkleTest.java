package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tree of RFC 6962 and the note of C2SP, held against what others published. */
class MerkleTest {
    /** The inputs and the root that certificate transparency's own tests use. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final String ROOT = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";

    @Test
    void theRootIsThatOfCertificateTransparency() {
        Merkle tree = new Merkle();
        LEAVES.forEach(leaf -> tree.add(Hashes.leaf(HexFormat.of().parseHex(leaf))));
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(tree.root())))
                .isEqualTo(ROOT);
    }

    @Test
    void everySizeHasTheRootOfItsDefinition() {
        Merkle tree = new Merkle();
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            byte[] leaf = Hashes.leaf(new byte[] {(byte) i});
            leaves.add(leaf);
            tree.add(leaf);
            assertThat(Base64.getDecoder().decode(tree.root())).isEqualTo(root(leaves));
        }
    }

    /** RFC 6962, section 2.1: split at the largest power of two below the size. */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return Hashes.node(Hashes.sha(), root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    /** The example of the specification of notes; the key is that of golang.org/x/mod/sumdb/note. */
    @Test
    void aKeyIsReadAndWrittenAsOthersDo() {
        String written = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        assertThat(LogKey.read(written)).map(LogKey::toString).contains(written);
        assertThat(LogKey.read(written.replace("c74f", "c74e"))).isEmpty();
    }

    @Test
    void aCheckpointSaysWhoSignedItAndNobodyElseCould() {
        Signer signer = Signer.create("zhiti-journal/test");
        Checkpoint checkpoint = new Checkpoint("zhiti-journal/test", 7, "A".repeat(43) + "=");
        Note note = Note.signed(checkpoint, signer);
        assertThat(Note.read(note.toString())).contains(note);
        assertThat(note.isBy(signer.key())).isTrue();
        assertThat(note.isBy(Signer.create("zhiti-journal/test").key())).isFalse();
        assertThat(new Note(new Checkpoint(checkpoint.origin(), 8, checkpoint.root()), note.name(), note.signature())
                        .isBy(signer.key()))
                .isFalse();
        assertThat(Signer.read(signer.key(), signer.secret())).isPresent();
        assertThat(Signer.read(Signer.create("other").key(), signer.secret())).isEqualTo(Optional.empty());
    }

    /** The signed note that sum.golang.org's own documentation shows, with its key. */
    @Test
    void anotherProgramsSignatureIsAccepted() {
        LogKey key = LogKey.read("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .orElseThrow();
        String text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";
        byte[] signature = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        assertThat(key.signed(Hashes.utf8(text), Arrays.copyOfRange(signature, 4, signature.length)))
                .isTrue();
    }
}
