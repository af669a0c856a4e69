package zhiti.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Files and folders made so that a loss of power does not take them away again; secret ones for their owner only. */
final class Kept {
    private Kept() {}

    /**
     * Whether a file is there.
     *
     * @throws IOException where that can't be told: what may not be looked at is not missing
     */
    static boolean isFile(Path path) throws IOException {
        return attributes(path).filter(BasicFileAttributes::isRegularFile).isPresent();
    }

    /** The same of a folder. */
    static boolean isFolder(Path path) throws IOException {
        return attributes(path).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A new file with this content, readable by its owner only. */
    static void secret(Path file, String content) throws IOException {
        write(file, content, "rw-------");
    }

    /** A new file with this content. */
    static void plain(Path file, String content) throws IOException {
        write(file, content, "rw-r--r--");
    }

    /** Written beside and then put in its place, so that nobody finds half of one. */
    private static void write(Path file, String content, String rights) throws IOException {
        Path half = half(file);
        Files.deleteIfExists(half);
        try {
            written(half, content, rights);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        folder(file.toAbsolutePath().getParent());
    }

    private static void written(Path half, String content, String rights) throws IOException {
        Files.createFile(half, rights(half, rights));
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(Hashes.utf8(content));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** What is left of a file where making it was interrupted. */
    static Path half(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** A folder, made where it is not there yet, for its owner only. */
    static void secretFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            try {
                Files.createDirectory(folder, rights(folder, "rwx------"));
            } catch (FileAlreadyExistsException e) {
                // Another process was faster, or it is no folder: then the next step says so.
            }
            folder(folder.toAbsolutePath().getParent());
        }
    }

    /** Makes sure that the names in a folder are kept. */
    static void folder(Path folder) throws IOException {
        if (knowsRights(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsRights(Path path) {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix");
    }
}
