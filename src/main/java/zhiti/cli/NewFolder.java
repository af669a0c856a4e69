package zhiti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @param named as the user named it: not there yet, or empty */
    NewFolder(Path named) {
        this.named = named;
        this.target = named.toAbsolutePath().normalize();
    }

    /** Writes files by their paths in the folder. */
    void write(Map<String, byte[]> files) {
        mustBeFree();
        try {
            Path half = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                fill(half, files);
                move(half);
            } finally {
                delete(half);
            }
        } catch (IOException e) {
            throw new WrongUsage("無法寫入 '" + named + "'", "can't write '" + named + "'");
        }
    }

    /** Wrong usage where something lies there, or it can't be made; to be asked before anything is worked out. */
    void mustBeFree() {
        if (Files.isDirectory(target)) {
            first().ifPresent(first -> {
                throw new WrongUsage(
                        new Title(
                                "'" + named + "' 不是空的，裡面有 '" + first + "'",
                                "'" + named + "' is not empty: it holds '" + first + "'"),
                        Optional.of(new Title("請另指定一個資料夾", "name another folder")));
            });
        } else if (Files.exists(target) || !Files.isDirectory(target.getParent())) {
            throw new WrongUsage(
                    "無法寫入 '" + named + "'：這是檔案，或其所在資料夾不存在",
                    "can't write '" + named + "': it is a file, or the folder it should lie in is not there");
        }
    }

    private Optional<Path> first() {
        try (Stream<Path> there = Files.list(target)) {
            return there.sorted().findFirst().map(Path::getFileName);
        } catch (IOException e) {
            throw new WrongUsage("無法寫入 '" + named + "'", "can't write '" + named + "'");
        }
    }

    private static void fill(Path half, Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = half.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** An empty folder that is there stays the one it is: somebody may be standing in it. */
    private void move(Path half) throws IOException {
        if (!Files.exists(target)) {
            Files.move(half, target);
            return;
        }
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> parts = Files.list(half)) {
            for (Path part : parts.sorted().toList()) {
                moved.add(Files.move(part, target.resolve(part.getFileName())));
            }
        } catch (IOException e) {
            for (Path part : moved) {
                delete(part);
            }
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        all.sort(Comparator.reverseOrder());
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
