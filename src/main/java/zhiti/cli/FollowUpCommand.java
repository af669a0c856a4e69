package zhiti.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhiti.intake.Findings;
import zhiti.intake.Read;
import zhiti.person.EarlierPlan;
import zhiti.plan.FollowUp;
import zhiti.report.FollowUpReport;

/** {@code zhiti followup}: what became of the plans handed out before. */
@Command(name = "followup")
final class FollowUpCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "followup.before")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "followup.after")
    private Path after;

    @Mixin
    private HouseOptions house;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "plan.format")
    private String format = "text";

    @Mixin
    private OutOption out;

    FollowUpCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        String form = FormatOption.known(format, "text", "json", "html");
        Read<Audience> people = PeopleOptions.everyone(after, house, desk);
        Read<Map<String, EarlierPlan>> plans = PreviousOption.read(before, people, house.day(desk));
        Findings both = new Findings();
        both.add(people);
        both.add(plans);
        return desk.answer(
                both.read(form)
                        .then(ok -> people.then(audience -> plans.map(then -> looked(audience, then))))
                        .map(found -> printed(form, found)),
                file);
    }

    private String printed(String form, FollowUp found) {
        FollowUpReport report = new FollowUpReport(desk.language());
        return switch (form) {
            case "json" -> report.json(found);
            case "html" -> report.html(found);
            default -> report.text(found);
        };
    }

    private static FollowUp looked(Audience audience, Map<String, EarlierPlan> before) {
        return audience.house().adviser().followUp(before, audience.team());
    }
}
