package zhiti.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Signs a journal's checkpoints with its private Ed25519 key. Signing the same text twice gives the same bytes. */
final class Signer {
    private final LogKey key;
    private final PrivateKey secret;

    private Signer(LogKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** One with a new key. */
    static Signer create(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new Signer(LogKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", e);
        }
    }

    /** The one that {@link #secret} wrote; empty where the text is no key, or not the one that belongs to the public key. */
    static Optional<Signer> read(LogKey key, String written) {
        try {
            byte[] encoded = Note.decoded(written.strip()).orElse(new byte[0]);
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Signer signer = new Signer(key, secret);
            byte[] trial = Hashes.utf8(key.name());
            return Optional.of(signer).filter(s -> key.signed(trial, s.sign(trial)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    LogKey key() {
        return key;
    }

    /** The private key, for a file that nobody else reads. */
    String secret() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs", e);
        }
    }
}
