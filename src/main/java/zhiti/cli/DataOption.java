package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import zhiti.audit.Installation;

/** {@code --data}: where records lie. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private Path data;

    /** Whether a folder is named. */
    boolean isNamed() {
        return data != null;
    }

    /** The folder; in the home folder where none is named. */
    Path folder() {
        return Optional.ofNullable(data).orElseGet(() -> Path.of(System.getProperty("user.home"), ".zhiti"));
    }

    Installation installation() {
        return new Installation(folder());
    }
}
