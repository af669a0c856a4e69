package zhiti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import zhiti.audit.Installation;
import zhiti.standard.Title;

/** The files and folders that a command reads: none of them is ever written to. */
final class CommandInputs {
    /** As deep as folders are read. */
    private static final int DEPTH = 4;

    private final List<Path> inputs;

    private CommandInputs(List<Path> inputs) {
        this.inputs = inputs;
    }

    /** Every path that the command line names, but for where the answer goes; the records and the program itself. */
    static CommandInputs of(CommandSpec command) {
        List<Path> named = new ArrayList<>();
        command.args().stream().filter(arg -> !isOutput(arg)).forEach(arg -> named.addAll(paths(arg.getValue())));
        DataOption.inHome().ifPresent(named::add);
        program().ifPresent(named::add);
        return new CommandInputs(named.stream().distinct().toList());
    }

    private static boolean isOutput(ArgSpec arg) {
        return arg instanceof OptionSpec option && option.longestName().equals("--out");
    }

    private static List<Path> paths(Object value) {
        if (value instanceof Path path) {
            return List.of(path);
        }
        return value instanceof Collection<?> many
                ? many.stream().flatMap(one -> paths(one).stream()).toList()
                : List.of();
    }

    private static Optional<Path> program() {
        try {
            return Optional.of(Path.of(CommandInputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Wrong usage where what is to be written is one of them, under whatever name, or lies in one of them. */
    void mustNotHold(Path output) {
        Path file = output.toAbsolutePath();
        inputs.stream().filter(input -> isSame(input, file)).findFirst().ifPresent(input -> {
            throw refused(output, new Title("這是輸入檔 '" + input + "'", "it is the input '" + input + "'"));
        });
        inputs.stream().filter(input -> holds(input, file)).findFirst().ifPresent(input -> {
            throw refused(
                    output,
                    new Title("它在這個指令所讀的 '" + input + "' 裡面", "it lies in '" + input + "', which this command reads"));
        });
        folders(file).filter(CommandInputs::isInstallation).findFirst().ifPresent(folder -> {
            throw refused(
                    output,
                    new Title("它在紀錄所在的 '" + folder + "' 裡面", "it lies in '" + folder + "', which holds records"));
        });
    }

    private static WrongUsage refused(Path output, Title why) {
        return new WrongUsage(
                new Title("無法寫入 '" + output + "'：" + why.zh(), "can't write '" + output + "': " + why.en()),
                Optional.of(new Title("輸入不會被覆寫，請另指定檔名", "inputs are never written to: name another file")));
    }

    private static boolean holds(Path input, Path file) {
        return Files.isDirectory(input)
                && (folders(file).anyMatch(folder -> isSame(input, folder)) || holdsAnotherNameOf(input, file));
    }

    /** Whether a file of the folder is the same by a hard link, or leads there. */
    private static boolean holdsAnotherNameOf(Path folder, Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (Stream<Path> within = Files.walk(folder, DEPTH)) {
            return within.anyMatch(one -> isSame(one, file));
        } catch (IOException | UncheckedIOException e) {
            // What can't be walked through is refused by whoever reads it.
            return false;
        }
    }

    /** The folders in which a file lies, by what they are and not by how they are spelled. */
    private static Stream<Path> folders(Path file) {
        try {
            return Stream.iterate(file.getParent().toRealPath(), folder -> folder != null, Path::getParent);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isInstallation(Path folder) {
        return Files.exists(new Installation(folder).publicKey());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
