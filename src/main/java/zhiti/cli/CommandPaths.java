package zhiti.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.intake.LocaleNames;
import zhiti.standard.Title;

/** Paths as the command line names them; wrong usage where the locale has lost what they are. */
final class CommandPaths {
    private CommandPaths() {}

    /** What is wrong with arguments of which characters were lost before the program began. */
    static Optional<WrongUsage> lost(String... args) {
        return Stream.of(args)
                .filter(LocaleNames::isLost)
                .findFirst()
                .map(arg -> new WrongUsage(
                        new Title(
                                "目前的語系無法表示引數 '" + arg + "'",
                                "the locale has no characters for the argument '" + arg + "'"),
                        Optional.of(LocaleNames.hint())));
    }

    /** The path of this name. */
    static Path read(String name) {
        Path path = path(name);
        if (!path.isAbsolute() && LocaleNames.isLost(System.getProperty("user.dir"))) {
            throw new WrongUsage(
                    new Title(
                            "目前的語系無法表示所在資料夾的路徑，因此找不到 '" + name + "'",
                            "the locale has no characters for the path of this folder, so '" + name
                                    + "' can't be found"),
                    Optional.of(LocaleNames.hint()));
        }
        return path;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsage(
                    new Title("'" + name + "' 不能作為路徑", "'" + name + "' can't be a path"),
                    Optional.of(LocaleNames.hint()));
        }
    }
}
