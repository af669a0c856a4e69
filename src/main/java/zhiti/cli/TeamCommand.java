package zhiti.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiti.person.EarlierPlan;
import zhiti.plan.Allotted;
import zhiti.plan.House;
import zhiti.report.TeamReport;
import zhiti.report.TeamYear;

/** {@code zhiti team}: the papers of a team, its yearly training plan and its director's page. */
@Command(name = "team")
final class TeamCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private PeopleOptions people;

    @Mixin
    private LimitOptions limits;

    @Option(names = "--team-budget", paramLabel = "NT$", descriptionKey = "team-budget")
    private String teamBudget;

    @Mixin
    private HouseOptions house;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "plan.format")
    private String format = "text";

    @Mixin
    private PreviousOption previous;

    @Mixin
    private OutOption out;

    TeamCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> file = out.file();
        String form = FormatOption.known(format, "text", "json", "html");
        return desk.answer(
                previous.with(
                                people.read(house, desk),
                                house.day(desk),
                                (asked, before) -> year(asked.within(limits), before))
                        .map(year -> printed(form, year)),
                file);
    }

    private TeamYear year(PeopleOptions.Audience asked, Map<String, EarlierPlan> before) {
        Optional<Allotted> shared =
                LimitOptions.money("--team-budget", teamBudget).map(budget -> asked.sharing(budget, before));
        House read = asked.house();
        return new TeamYear(
                read.employer().name(),
                read.asOf(),
                shared.map(Allotted::members).orElseGet(() -> asked.members(desk, before)),
                read.standards(),
                read.shelved().particulars(),
                read.policy(),
                shared.map(Allotted::allotment));
    }

    private String printed(String form, TeamYear year) {
        TeamReport report = new TeamReport(desk.language());
        return switch (form) {
            case "json" -> report.json(year);
            case "html" -> report.html(year);
            default -> report.text(year);
        };
    }
}
