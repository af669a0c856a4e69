package zhiti.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bytes of a journal as they lie there, to be read and never written. */
interface Stored {
    String ENTRIES = "entries";
    String CHECKPOINTS = "checkpoints";

    InputStream entries() throws IOException;

    /** The length of the entries in bytes. */
    long length() throws IOException;

    byte[] checkpoints() throws IOException;

    /** Names of what does not belong there, sorted. */
    List<String> strangers() throws IOException;

    /** Names of what is missing, sorted. */
    List<String> missing() throws IOException;

    /** A journal's folder. */
    static Stored in(Path folder) {
        return new Stored() {
            @Override
            public InputStream entries() throws IOException {
                return new BufferedInputStream(Files.newInputStream(folder.resolve(ENTRIES)), 1 << 16);
            }

            @Override
            public long length() throws IOException {
                return Files.size(folder.resolve(ENTRIES));
            }

            @Override
            public byte[] checkpoints() throws IOException {
                return Files.readAllBytes(folder.resolve(CHECKPOINTS));
            }

            @Override
            public List<String> strangers() throws IOException {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals(ENTRIES) && !name.equals(CHECKPOINTS))
                            .sorted()
                            .toList();
                }
            }

            @Override
            public List<String> missing() throws IOException {
                List<String> missing = new ArrayList<>();
                for (String name : List.of(CHECKPOINTS, ENTRIES)) {
                    if (!Kept.isFile(folder.resolve(name))) {
                        missing.add(name);
                    }
                }
                return missing;
            }
        };
    }

    /** The same bytes in memory. */
    static Stored of(byte[] entries, byte[] checkpoints) {
        return new Stored() {
            @Override
            public InputStream entries() {
                return new ByteArrayInputStream(entries);
            }

            @Override
            public long length() {
                return entries.length;
            }

            @Override
            public byte[] checkpoints() {
                return checkpoints;
            }

            @Override
            public List<String> strangers() {
                return List.of();
            }

            @Override
            public List<String> missing() {
                return List.of();
            }
        };
    }
}
