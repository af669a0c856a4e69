package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OutOption out;

    GapsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        boolean json = format.isJson();
        return desk.answer(
                people.read(house, desk)
                        .map(asked -> asked.each(desk, Adviser::gaps))
                        .map(plans -> json
                                ? new JsonReport(desk.language()).gaps(plans)
                                : new TextReport(desk.language(), false).gaps(plans)),
                file);
    }
}
