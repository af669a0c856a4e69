package zhiti.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import zhiti.intake.Folder;
import zhiti.intake.Read;

/** {@code --rules}: another folder in the place of the one that travels with the program. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules;

    /** Whether a folder is named. */
    boolean isNamed() {
        return rules != null;
    }

    Read<Folder> folder() {
        return rules == null ? Read.ok(Folder.shipped("rules")) : Folder.at(rules);
    }
}
