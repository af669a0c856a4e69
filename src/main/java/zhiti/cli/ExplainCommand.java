package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.person.Employee;
import zhiti.plan.House;
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
    private HouseOptions house;

    @Mixin
    private FormatOption format;

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        boolean json = format.isJson();
        people.mustNameOne();
        return desk.answer(
                house.open(desk)
                        .then(whole -> people.read(whole).map(chosen -> verdicts(whole, chosen)))
                        .map(verdicts -> json
                                ? new JsonReport(desk.language()).explanation(verdicts)
                                : new TextReport(desk.language(), true).explanation(verdicts)),
                Optional.ofNullable(out));
    }

    private List<Verdict> verdicts(House whole, List<Employee> chosen) {
        offerings.forEach(
                id -> WrongUsage.unlessKnown("方案", "offering", whole.catalog().offerings(), id));
        return whole.adviser().explain(chosen.get(0), people.question(whole, chosen), offerings);
    }
}
