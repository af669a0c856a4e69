package zhiti.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhiti.standard.Title;

/**
 * The files of a folder, sorted by path, as they were when it was opened: {@code catalog} or {@code rules}, from inside
 * the program or from a folder that the user names.
 *
 * @param name as the user named it: what problems say
 * @param files by path within the folder, with {@code /} between names
 */
public record Folder(String name, Map<String, Source> files) {
    private static final int DEEP = 4;
    /** Nobody keeps so many; whoever names such a folder named the wrong one. */
    private static final int MANY = 5000;

    /** The last is what an editor may make of {@code house.yaml} unseen; whoever reads the folder can then say so. */
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".drl", ".csv", ".md", ".yaml.txt");

    public Folder {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(files)));
    }

    /** The folder of this name that travels with the program, whether that runs from a jar or from compiled classes. */
    public static Folder shipped(String name) {
        try {
            Path home = Path.of(Folder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return whole(at(home.resolve(name), name));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return whole(at(jar.getPath("/" + name), name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Folder whole(Read<Folder> read) {
        if (read instanceof Read.Ok<Folder> ok) {
            return ok.value();
        }
        throw new IllegalStateException("the program is not whole: " + read.problems());
    }

    /** A folder of the user's, named as given. */
    public static Read<Folder> at(Path path) {
        return at(path, path.toString());
    }

    private static Read<Folder> at(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Read.refused(Problem.at(Place.whole(name), new Title("找不到這個資料夾", "there is no such folder")));
        }
        Findings findings = new Findings();
        Map<String, Source> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEEP)) {
            List<Path> paths = walk.filter(p -> isOurs(folder.relativize(p)))
                    .limit(MANY + 1L)
                    .sorted()
                    .toList();
            if (paths.size() > MANY) {
                return Read.refused(Problem.at(
                        Place.whole(name), new Title("檔案超過 " + MANY + " 個", "there are more than " + MANY + " files")));
            }
            paths.stream()
                    .map(Path::toString)
                    .filter(LocaleNames::isLost)
                    .findFirst()
                    .ifPresent(lost -> findings.problem(
                            Place.whole(lost),
                            new Title("目前的語系無法表示這個檔名", "the locale has no characters for this file's name"),
                            LocaleNames.hint()));
            paths.forEach(path -> read(folder, name, path, findings).ifPresent(s -> files.put(path(folder, path), s)));
        } catch (IOException | UncheckedIOException e) {
            findings.problem(Place.whole(name), new Title("無法讀取這個資料夾", "this folder can't be read"));
        }
        return findings.read(new Folder(name, files));
    }

    private static boolean isOurs(Path path) {
        String file = path.toString();
        return ENDINGS.stream().anyMatch(file::endsWith)
                && Stream.of(file.split("[/\\\\]")).noneMatch(part -> part.startsWith("."));
    }

    private static Optional<Source> read(Path folder, String name, Path path, Findings findings) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        Read<Source> read = Source.at(path, name + "/" + path(folder, path));
        findings.add(read);
        return read instanceof Read.Ok<Source> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The file at a path within the folder. */
    public Optional<Source> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The fields of the YAML or JSON file at a path, which has to be there. */
    Optional<Fields> fields(String path, Findings findings) {
        Optional<Source> source = file(path);
        if (source.isEmpty()) {
            findings.problem(Place.whole(name), new Title("缺少檔案 '" + path + "'", "file '" + path + "' is missing"));
            return Optional.empty();
        }
        Read<Node> tree = Tree.read(source.get());
        findings.add(tree);
        return tree instanceof Read.Ok<Node> ok ? Optional.of(Fields.of(ok.value(), findings)) : Optional.empty();
    }

    /** The same of a file that may be there. */
    Optional<Fields> fieldsIfThere(String path, Findings findings) {
        return file(path).flatMap(there -> fields(path, findings));
    }

    /** The fields of each YAML file of a sub-folder, by path. */
    List<Fields> each(String under, Findings findings) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(under + "/") && Source.isYaml(path))
                .flatMap(path -> fields(path, findings).stream())
                .toList();
    }

    /** The same folder with only those files whose path passes. */
    public Folder only(Predicate<String> path) {
        Map<String, Source> some = new TreeMap<>(files);
        some.keySet().removeIf(path.negate());
        return new Folder(name, some);
    }

    /** The same folder with the files of another one in a folder of its own within it. */
    public Folder with(String under, Folder other) {
        Map<String, Source> both = new TreeMap<>(files);
        other.files().forEach((path, source) -> both.put(under + "/" + path, source));
        return new Folder(name, both);
    }

    /** What the files are, whole, wherever the folder lies: {@code sha256:…} over every path and its bytes. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, source) -> {
                for (byte[] part : List.of(path.getBytes(StandardCharsets.UTF_8), source.bytes())) {
                    // The length before each part, so that no two folders run together to the same bytes.
                    sha.update(ByteBuffer.allocate(Integer.BYTES)
                            .putInt(part.length)
                            .array());
                    sha.update(part);
                }
            });
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
