package zhiti.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zhiti audit}: what was decided, and what would be. */
@Command(name = "audit")
final class AuditCommands implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    AuditCommands(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return Faults.noCommand(desk, spec);
    }
}
