package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.intake.Folder;

/** The files with which a company begins its own folder, as they travel with the program. */
final class Starter {
    private static final String UNDER = "starter/";

    private final NewFolder target;

    /** @param named as the user named it: not there yet, or empty */
    Starter(Path named) {
        this.target = NewFolder.forEverybody(named);
    }

    /** Writes them; returns their names. */
    List<String> write() {
        Map<String, byte[]> files = new TreeMap<>();
        Folder.shipped("catalog")
                .only(path -> path.startsWith(UNDER))
                .files()
                .forEach((path, file) -> files.put(path.substring(UNDER.length()), file.bytes()));
        target.write(files);
        return List.copyOf(files.keySet());
    }
}
