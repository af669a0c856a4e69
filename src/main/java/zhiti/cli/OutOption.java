package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --out}: a file for what would else be printed. */
final class OutOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    /** The file, where one is named; wrong usage where it can't be written to or is read. To be asked before all work. */
    Optional<Path> file() {
        Optional<Path> file = Optional.ofNullable(out);
        file.ifPresent(named -> {
            new OutputFile(named).mustBeWritable();
            CommandInputs.of(command).mustNotHold(named);
        });
        return file;
    }
}
