package zhiti.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import zhiti.intake.Folder;
import zhiti.intake.Read;

/** {@code --catalog}: another folder in the place of the one that travels with the program. */
final class CatalogOption {
    @Option(names = "--catalog", paramLabel = "DIR", descriptionKey = "catalog")
    private Path catalog;

    /** Whether a folder is named. */
    boolean isNamed() {
        return catalog != null;
    }

    Read<Folder> folder() {
        return catalog == null ? Read.ok(Folder.shipped("catalog")) : Folder.at(catalog);
    }
}
