package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import zhiti.audit.Coverage;
import zhiti.audit.Watching;
import zhiti.report.CoverageReport;

/** {@code zhiti rules coverage}: what each rule does over a file of people, and what of the shelf does nothing. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    CoverageCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> written = out.file();
        boolean json = format.isJson();
        CoverageReport report = new CoverageReport(desk.language());
        return desk.answer(
                PeopleOptions.everyone(file, house, desk)
                        .map(this::coverage)
                        .map(found -> json ? report.json(found) : report.text(found)),
                written);
    }

    private Coverage coverage(Audience everyone) {
        Watching watching = new Watching(everyone.house());
        Progress.through(everyone.people(), desk.terminal(), watching::see);
        return watching.coverage();
    }
}
