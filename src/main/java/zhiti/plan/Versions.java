package zhiti.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import zhiti.intake.CatalogReader;
import zhiti.intake.Folder;
import zhiti.intake.HouseFiles;
import zhiti.intake.StandardsReader;
import zhiti.person.Employee;

/**
 * What a plan was made with, as SHA-256 of the contents ({@code sha256:…}).
 *
 * @param rules the rule shelf, and the numbers that a company sets for itself
 * @param catalog credentials and offerings, and a company's own with what it asks of its people and its calendar
 * @param standards competencies, roles and documents, which no company replaces
 * @param inputs of this person's canonical record
 * @param engine the program and its engine by version
 */
public record Versions(String rules, String catalog, String standards, String inputs, String engine) {
    /** Of these folders, with a company's own where there is one; nobody's inputs yet. */
    static Versions of(Folder rules, Folder catalog, Optional<Folder> house) {
        Folder stock = catalog.only(CatalogReader.FILES);
        return new Versions(
                with(rules, house, HouseFiles.OF_RULES).digest(),
                with(stock, house, HouseFiles.OF_CATALOG).digest(),
                catalog.only(StandardsReader.FILES).digest(),
                "",
                Engine.VERSION);
    }

    /** A company that writes none of these files changes no version. */
    private static Folder with(Folder folder, Optional<Folder> house, Predicate<String> files) {
        return house.map(own -> folder.with("house", own.only(files))).orElse(folder);
    }

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
