package zhiti.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

    /** The folder; in the home folder where none is named, and wrong usage where there is no home folder either. */
    Path folder() {
        return Optional.ofNullable(data)
                .or(DataOption::inHome)
                .orElseThrow(() -> new WrongUsage(
                        "找不到家目錄，不知道紀錄放在哪裡：請以 --data 指定資料夾",
                        "there is no home folder, so nobody knows where the records lie: name a folder with --data"));
    }

    /** The folder in the home folder of whoever runs the program; empty where they have none. */
    static Optional<Path> inHome() {
        return home(System.getProperty("user.home")).map(home -> home.resolve(".zhiti"));
    }

    /** For an unknown user Java says {@code ?}, which would be a folder of that name wherever the program is run. */
    static Optional<Path> home(String named) {
        try {
            return Optional.ofNullable(named)
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .filter(Files::isDirectory)
                    .filter(home -> home.getParent() != null);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Installation installation() {
        return new Installation(folder());
    }
}
