package zhiti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Title;

/**
 * A file that an answer is written to: a new one, for its owner only, or a regular one that is replaced as a whole and
 * keeps its rights. Links, devices, pipes and folders are never written to.
 */
final class OutputFile {
    private static final Set<PosixFilePermission> OF_GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private final Path named;
    private final Path target;

    /** @param named as the user named it */
    OutputFile(Path named) {
        this.named = named;
        this.target = named.toAbsolutePath();
    }

    /** Wrong usage where it can't be written to; to be asked before anything is worked out. */
    void mustBeWritable() {
        if (Files.isSymbolicLink(target)) {
            throw refused(
                    new Title("這是連結", "it is a link"),
                    isDevice() || target.startsWith("/dev") || target.startsWith("/proc")
                            ? printed()
                            : new Title("請寫出它所指的檔案，或另指定檔名", "name the file that it leads to, or another one"));
        }
        if (Files.isDirectory(target) || !Files.isDirectory(target.getParent())) {
            throw new WrongUsage(
                    "無法寫入 '" + named + "'：這是資料夾，或其所在資料夾不存在",
                    "can't write '" + named + "': it is a folder, or the folder it should lie in is not there");
        }
        if (isDevice()) {
            throw refused(new Title("這不是一般檔案", "it is no regular file"), printed());
        }
        if (!Files.isWritable(target.getParent()) || isThere() && !Files.isWritable(target)) {
            throw refused(
                    new Title("沒有寫入的權限", "there is no permission to write it"),
                    new Title("請另指定檔名或資料夾", "name another file or folder"));
        }
    }

    private boolean isThere() {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isDevice() {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    private static Title printed() {
        return new Title("要印在螢幕或交給管線，請去掉 --out", "to print it or to pipe it on, leave --out away");
    }

    private WrongUsage refused(Title why, Title hint) {
        return new WrongUsage(
                new Title("無法寫入 '" + named + "'：" + why.zh(), "can't write '" + named + "': " + why.en()),
                Optional.of(hint));
    }

    /**
     * Puts this content into the file's place once all of it is on the disk; on any failure the file is as it was.
     *
     * @throws IOException where the disk fails
     */
    void write(byte[] content) throws IOException {
        mustBeWritable();
        // The folder as it is now: a link in its path that is turned elsewhere meanwhile changes nothing.
        Path folder = target.getParent().toRealPath();
        Path file = folder.resolve(target.getFileName());
        Path part = UnfinishedFile.in(folder);
        Thread removal = UnfinishedFile.onExit(() -> UnfinishedFile.remove(part));
        try {
            UnfinishedFile.fill(part, content, UnfinishedFile.ownerOnly(part, "rw-------"));
            keepRights(file, part);
            mustBeWritable();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            UnfinishedFile.sync(folder);
        } finally {
            UnfinishedFile.remove(part);
            UnfinishedFile.offExit(removal);
        }
    }

    /** Gives the new file the owner, the group and the rights of the one that it replaces. */
    private static void keepRights(Path file, Path part) throws IOException {
        if (!UnfinishedFile.knowsRights(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        keep("posix:owner", file, part);
        if (!keep("posix:group", file, part)) {
            // What its group might read, another group might not.
            rights.removeAll(OF_GROUP);
        }
        Files.setPosixFilePermissions(part, rights);
    }

    /** Whether both have the same of this; only the superuser can give a file away. */
    private static boolean keep(String attribute, Path file, Path part) throws IOException {
        Object value = Files.getAttribute(file, attribute, LinkOption.NOFOLLOW_LINKS);
        if (value.equals(Files.getAttribute(part, attribute))) {
            return true;
        }
        try {
            Files.setAttribute(part, attribute, value);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
