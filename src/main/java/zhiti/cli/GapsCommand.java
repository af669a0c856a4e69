package zhiti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.plan.Adviser;
import zhiti.plan.Question;
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
        boolean json = format.isJson();
        return desk.answer(
                house.open(desk)
                        .then(whole -> people.read(whole).map(chosen -> {
                            Question question = people.question(whole, chosen);
                            Adviser adviser = whole.adviser();
                            return Progress.through(chosen, desk.terminal(), e -> adviser.gaps(e, question));
                        }))
                        .map(plans -> json
                                ? new JsonReport(desk.language()).gaps(plans)
                                : new TextReport(desk.language(), false).gaps(plans)),
                Optional.ofNullable(out));
    }
}
