package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.plan.LeastChange;
import zhiti.report.NearestReport;

/** {@code zhiti nearest}: the least that would have to be shown of a person for a role to miss nothing that is must. */
@Command(name = "nearest")
final class NearestCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Option(names = "--ready-for", paramLabel = "ROLE", required = true, descriptionKey = "ready-for")
    private String role;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    NearestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        boolean json = format.isJson();
        NearestReport report = new NearestReport(desk.language());
        return desk.answer(
                people.readAgainst(role, house, desk)
                        .map(NearestCommand::least)
                        .map(found -> json ? report.json(found) : report.text(found)),
                file);
    }

    private static LeastChange least(Audience asked) {
        return asked.house()
                .adviser()
                .leastChange(
                        asked.people().get(0),
                        asked.question(),
                        asked.question().target().orElseThrow());
    }
}
