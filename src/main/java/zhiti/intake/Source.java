package zhiti.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import zhiti.standard.Title;

/**
 * A file that somebody wrote, before it is read.
 *
 * @param name as the user named it: what problems say
 * @param bytes its whole content; not copied, and never changed
 */
public record Source(String name, byte[] bytes) {
    private static final int MEGABYTE = 1024 * 1024;

    /** The largest file that is read, in bytes: 100 MB of JSON, 20 MB of anything else. */
    public static int limit(String name) {
        return (isJson(name) ? 100 : 20) * MEGABYTE;
    }

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** SHA-256 of its content, {@code sha256:…}. */
    public String digest() {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The file at a path, named as given. */
    public static Read<Source> at(Path path) {
        return at(path, path.toString());
    }

    /** The file at a path; refused where there is none, it can't be read or is too large, which is asked before it is read. */
    public static Read<Source> at(Path path, String name) {
        Place place = Place.whole(name);
        try {
            if (Files.isDirectory(path)) {
                return Read.refused(Problem.at(place, new Title("這是資料夾，不是檔案", "this is a folder, not a file")));
            }
            if (Files.size(path) > limit(name)) {
                return Read.refused(tooLarge(name));
            }
            try (InputStream in = Files.newInputStream(path)) {
                // A device has no size of its own, so what comes out is counted too.
                byte[] bytes = in.readNBytes(limit(name) + 1);
                return bytes.length > limit(name) ? Read.refused(tooLarge(name)) : Read.ok(new Source(name, bytes));
            }
        } catch (NoSuchFileException e) {
            return Read.refused(Problem.at(place, new Title("找不到這個檔案", "there is no such file")));
        } catch (IOException e) {
            return Read.refused(Problem.at(place, new Title("無法讀取這個檔案", "this file can't be read")));
        }
    }

    static Problem tooLarge(String name) {
        int megabytes = limit(name) / MEGABYTE;
        return Problem.at(
                Place.whole(name),
                new Title("檔案超過 " + megabytes + " MB", "the file is larger than " + megabytes + " MB"),
                new Title("請分成數個檔案", "split it into several files"));
    }
}
