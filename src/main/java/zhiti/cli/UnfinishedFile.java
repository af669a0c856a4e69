package zhiti.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/** A file or folder under a hidden name, while it is written beside the place where it is to stand. */
final class UnfinishedFile {
    private static final int RANDOM_BYTES = 8;

    private UnfinishedFile() {}

    /** A hidden name in a folder that nobody can foresee, so that nobody can lay a link there. */
    static Path in(Path folder) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return folder.resolve(".zhiti-" + HexFormat.of().formatHex(random) + ".part");
    }

    /** A new file with this content, which is on the disk when this returns. */
    static void fill(Path part, byte[] content, FileAttribute<?>... rights) throws IOException {
        Set<StandardOpenOption> anew = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(part, anew, rights)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Rights for the owner only, where the file system knows owners. */
    static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        return knowsRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Whether the file system of this path knows POSIX rights. */
    static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes sure that the names in a folder are kept. */
    static void sync(Path folder) throws IOException {
        if (knowsRights(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Takes it away where it is still there. */
    static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The failure that led here is the one to tell.
        }
    }

    /** Runs this where the process is ended before its time, by a signal for instance. */
    static Thread onExit(Runnable cleaning) {
        Thread thread = new Thread(cleaning);
        Runtime.getRuntime().addShutdownHook(thread);
        return thread;
    }

    /** No longer. */
    static void offExit(Thread removal) {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // The process ends already, and the hook does its work.
        }
    }
}
