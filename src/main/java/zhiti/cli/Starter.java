package zhiti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.intake.Folder;
import zhiti.standard.Title;

/** The files with which a company begins its own folder, as they travel with the program; written all or none. */
final class Starter {
    private static final String UNDER = "starter/";

    private final Path named;
    private final Path target;

    /** @param named as the user named it: not there yet, or empty */
    Starter(Path named) {
        this.named = named;
        this.target = named.toAbsolutePath().normalize();
    }

    /** Writes them; returns their names. */
    List<String> write() {
        Folder files = Folder.shipped("catalog").only(path -> path.startsWith(UNDER));
        try {
            mustBeFree();
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
        return files.files().keySet().stream()
                .map(path -> path.substring(UNDER.length()))
                .toList();
    }

    private void mustBeFree() throws IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> there = Files.list(target)) {
                Optional<Path> first = there.sorted().findFirst().map(Path::getFileName);
                if (first.isPresent()) {
                    throw new WrongUsage(
                            new Title(
                                    "'" + named + "' 不是空的，裡面有 '" + first.get() + "'",
                                    "'" + named + "' is not empty: it holds '" + first.get() + "'"),
                            Optional.of(new Title("請另指定一個資料夾", "name another folder")));
                }
            }
        } else if (Files.exists(target) || !Files.isDirectory(target.getParent())) {
            throw new WrongUsage(
                    "無法寫入 '" + named + "'：這是檔案，或其所在資料夾不存在",
                    "can't write '" + named + "': it is a file, or the folder it should lie in is not there");
        }
    }

    private static void fill(Path half, Folder files) throws IOException {
        for (var file : files.files().entrySet()) {
            Path path = half.resolve(file.getKey().substring(UNDER.length()));
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().bytes());
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
