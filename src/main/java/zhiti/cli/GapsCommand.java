package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.plan.Adviser;
import zhiti.report.JsonReport;
import zhiti.report.TextReport;

/** {@code zhiti gaps}: what each person is short of and what is unknown, without advice. */
@Command(name = "gaps")
final class GapsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    GapsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = Desk.writable(out);
        boolean json = format.isJson();
        return desk.answer(
                people.read(house, desk)
                        .map(asked -> {
                            Adviser adviser = asked.house().adviser();
                            return Progress.through(
                                    asked.people(), desk.terminal(), e -> adviser.gaps(e, asked.question()));
                        })
                        .map(plans -> json
                                ? new JsonReport(desk.language()).gaps(plans)
                                : new TextReport(desk.language(), false).gaps(plans)),
                file);
    }
}
