package zhiti.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import zhiti.plan.Engine;

/** {@code zhiti} with nothing behind it, and the options that every command takes. */
@Command(name = "zhiti", versionProvider = Top.Release.class)
final class Top implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "help",
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            descriptionKey = "version",
            versionHelp = true)
    private boolean version;

    Top(Desk desk) {
        this.desk = desk;
    }

    /** Read before all else, so that even what is wrong is said in it; here only for the help. */
    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private String lang;

    @Override
    public Integer call() {
        return Faults.noCommand(desk, spec);
    }

    /** The program's name and version. */
    static final class Release implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Engine.VERSION};
        }
    }
}
