package zhiti.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import zhiti.person.Employee;

/**
 * What a plan was made with, as SHA-256 of the contents ({@code sha256:…}).
 *
 * @param inputs of this person's canonical record
 * @param engine the program and its engine by version
 */
public record Versions(String rules, String catalog, String standards, String inputs, String engine) {
    /** The same versions for one person's record. */
    Versions forInputs(Employee employee) {
        return new Versions(rules, catalog, standards, hash(employee.canonical()), engine);
    }

    /** SHA-256 of a text, as {@code sha256:…}. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
