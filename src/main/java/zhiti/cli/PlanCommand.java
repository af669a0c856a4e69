package zhiti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.person.EarlierPlan;
import zhiti.plan.Leaver;
import zhiti.plan.Plan;
import zhiti.report.HtmlReport;
import zhiti.report.JsonReport;
import zhiti.report.TextReport;

/** {@code zhiti plan}: what each person should do next year, and why. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private HouseOptions house;

    @Mixin
    private PreviousOption previous;

    @Mixin
    private RecordOptions record;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "plan.format")
    private String format = "text";

    @Mixin
    private OutOption out;

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        String form = FormatOption.known(format, "text", "json", "html");
        record.mustMakeSense();
        return desk.answer(
                previous.with(
                                people.read(house, desk),
                                house.day(desk),
                                (asked, before) -> planned(asked.within(limits), before))
                        .then(made -> record.kept("plan", made, house, previous, desk))
                        .map(made -> printed(form, made)),
                file);
    }

    private RecordOptions.Made planned(Audience asked, Map<String, EarlierPlan> before) {
        return new RecordOptions.Made(asked, before, asked.plans(desk, before), Optional.empty());
    }

    private String printed(String form, RecordOptions.Made made) {
        List<Plan> plans = made.plans();
        List<Leaver> leavers = made.asked().leavers(made.before());
        return switch (form) {
            case "json" -> new JsonReport(desk.language()).plans(plans, leavers);
            // What is handed to one person tells them nothing of others.
            case "html" ->
                new HtmlReport(desk.language()).plans(plans, made.asked().isOfAll() ? leavers : List.of());
            default -> new TextReport(desk.language(), false).plans(plans, leavers);
        };
    }
}
