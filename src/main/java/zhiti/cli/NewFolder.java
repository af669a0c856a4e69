package zhiti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** A folder that a command makes: all of its files are written, or none. */
final class NewFolder {
    private final Path named;
    private final Path target;
    private final boolean secret;

    private NewFolder(Path named, boolean secret) {
        this.named = named;
        this.target = named.toAbsolutePath().normalize();
        this.secret = secret;
    }

    /**
     * One that holds nothing about people.
     *
     * @param named as the user named it: not there yet, or empty
     */
    static NewFolder forEverybody(Path named) {
        return new NewFolder(named, false);
    }

    /** One that tells of people: only its owner can look into it. */
    static NewFolder forOwnerOnly(Path named) {
        return new NewFolder(named, true);
    }

    /** Writes files by their paths in the folder. */
    void write(Map<String, byte[]> files) {
        mustBeFree();
        Path half = UnfinishedFile.in(target.getParent());
        Thread removal = UnfinishedFile.onExit(() -> delete(half));
        try {
            try {
                fill(half, files);
                move(half);
            } finally {
                delete(half);
            }
            UnfinishedFile.sync(target.getParent());
        } catch (IOException e) {
            throw new NotDelivered(named, e);
        } finally {
            UnfinishedFile.offExit(removal);
        }
    }

    /** Wrong usage where something lies there, or it can't be made; to be asked before anything is worked out. */
    void mustBeFree() {
        if (Files.isSymbolicLink(target)) {
            throw unwritable("這是連結", "it is a link");
        }
        if (Files.isDirectory(target)) {
            first().ifPresent(first -> {
                throw new WrongUsage(
                        new Title(
                                "'" + named + "' 不是空的，裡面有 '" + first + "'",
                                "'" + named + "' is not empty: it holds '" + first + "'"),
                        Optional.of(new Title("請另指定一個資料夾", "name another folder")));
            });
        } else if (Files.exists(target) || !Files.isDirectory(target.getParent())) {
            throw unwritable("這是檔案，或其所在資料夾不存在", "it is a file, or the folder it should lie in is not there");
        }
        if (!Files.isWritable(target.getParent()) || Files.exists(target) && !Files.isWritable(target)) {
            throw unwritable("沒有寫入的權限", "there is no permission to write it");
        }
    }

    private WrongUsage unwritable(String zh, String en) {
        return new WrongUsage("無法寫入 '" + named + "'：" + zh, "can't write '" + named + "': " + en);
    }

    private Optional<Path> first() {
        try (Stream<Path> there = Files.list(target)) {
            return there.sorted().findFirst().map(Path::getFileName);
        } catch (IOException e) {
            throw unwritable("沒有讀取的權限", "there is no permission to read it");
        }
    }

    private void fill(Path half, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(half, rights("rwx------"));
        for (var file : files.entrySet()) {
            Path path = half.resolve(file.getKey());
            Files.createDirectories(path.getParent(), rights("rwx------"));
            UnfinishedFile.fill(path, file.getValue(), rights("rw-------"));
        }
    }

    private FileAttribute<?>[] rights(String owner) {
        return secret ? UnfinishedFile.ownerOnly(target, owner) : new FileAttribute<?>[0];
    }

    /** An empty folder that is there stays the one it is: somebody may be standing in it. */
    private void move(Path half) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(half, target);
            return;
        }
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> parts = Files.list(half)) {
            for (Path part : parts.sorted().toList()) {
                moved.add(Files.move(part, target.resolve(part.getFileName())));
            }
        } catch (IOException e) {
            moved.forEach(NewFolder::delete);
            throw e;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // Nothing there; or the failure that led here is the one to tell.
        }
    }
}
