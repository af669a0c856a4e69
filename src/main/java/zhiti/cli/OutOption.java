package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --out}: a file for what would else be printed. */
final class OutOption {
    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    /** The file, where one is named; wrong usage where it can't be written to. To be asked before anything is worked out. */
    Optional<Path> file() {
        return Desk.writable(out);
    }
}
