package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.plan.Verdict;
import zhiti.report.JsonReport;
import zhiti.report.TextReport;

/** {@code zhiti explain}: why an offering is, or is not, in somebody's plan. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Option(names = "--offering", paramLabel = "ID", required = true, descriptionKey = "offering")
    private List<String> offerings;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Mixin
    private OutOption out;

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        boolean json = format.isJson();
        people.mustNameOne();
        return desk.answer(
                people.read(house, desk)
                        .map(asked -> verdicts(asked.within(limits)))
                        .map(verdicts -> json
                                ? new JsonReport(desk.language()).explanation(verdicts)
                                : new TextReport(desk.language(), true).explanation(verdicts)),
                file);
    }

    private List<Verdict> verdicts(PeopleOptions.Audience asked) {
        offerings.forEach(id ->
                WrongUsage.unlessKnown("方案", "offering", asked.house().catalog().offerings(), id));
        return asked.house().adviser().explain(asked.people().get(0), asked.question(), offerings);
    }
}
