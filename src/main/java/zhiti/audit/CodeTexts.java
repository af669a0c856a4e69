package zhiti.audit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every text that stands in the program's compiled code, as {@code javap} would list it. */
final class CodeTexts {
    /** Stands in a text that is put together at run time where a value goes. */
    static final char GAP = '\u0001';

    private static final int TEXT = 1;
    private static final Set<Integer> OF_TWO_BYTES = Set.of(7, 8, 16, 19, 20);
    private static final Set<Integer> OF_EIGHT_BYTES = Set.of(5, 6);
    private static final int MAGIC_AND_VERSIONS = 8;

    private CodeTexts() {}

    static Set<String> all() {
        try {
            URI home = CodeTexts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                return in(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return in(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> in(Path root) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("zhiti"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : classes) {
                add(Files.readAllBytes(file), texts);
            }
        }
        return texts;
    }

    /** Reads the constant pool of a class file (JVM specification, section 4.4). */
    private static void add(byte[] code, Set<String> texts) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(code));
        in.skipBytes(MAGIC_AND_VERSIONS);
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            if (tag == TEXT) {
                texts.add(in.readUTF());
            } else if (OF_EIGHT_BYTES.contains(tag)) {
                in.skipBytes(8);
                // They take two places.
                i++;
            } else if (tag == 15) {
                in.skipBytes(3);
            } else {
                in.skipBytes(OF_TWO_BYTES.contains(tag) ? 2 : 4);
            }
        }
    }
}
