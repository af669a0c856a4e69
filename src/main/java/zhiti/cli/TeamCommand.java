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
import zhiti.plan.Allotment;
import zhiti.plan.Allotted;
import zhiti.plan.Crowded;
import zhiti.plan.House;
import zhiti.plan.Member;
import zhiti.plan.Plan;
import zhiti.report.TeamReport;
import zhiti.report.TeamYear;
import zhiti.standard.Money;

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
    private RecordOptions record;

    @Mixin
    private OutOption out;

    TeamCommand(Desk desk) {
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
                        .then(team -> record.kept("team", team.made(), house, previous, desk)
                                .map(kept -> printed(form, year(team)))),
                file);
    }

    /**
     * The plans of a team, what each of them could take beyond theirs, and how a budget is shared.
     *
     * @param allotment empty where no budget is shared
     */
    private record Team(RecordOptions.Made made, List<Member> members, Optional<Allotment> allotment) {}

    private Team planned(Audience asked, Map<String, EarlierPlan> before) {
        Optional<Money> budget = LimitOptions.money("--team-budget", teamBudget);
        if (budget.isPresent()) {
            return sharing(asked, before, budget.get());
        }
        List<Member> alone = asked.members(desk, before);
        boolean crowded = !Crowded.of(plans(alone)).isEmpty();
        // Best plans that want more seats than there are share them; a good plan only says so.
        return crowded && asked.question().limits().isSought()
                ? sharing(asked, before, Allotment.UNLIMITED)
                : new Team(
                        new RecordOptions.Made(asked, before, plans(alone), Optional.empty()), alone, Optional.empty());
    }

    private static Team sharing(Audience asked, Map<String, EarlierPlan> before, Money budget) {
        Allotted shared = asked.sharing(budget, before);
        return new Team(
                new RecordOptions.Made(asked, before, plans(shared.members()), Optional.of(budget)),
                shared.members(),
                Optional.of(shared.allotment()));
    }

    private static List<Plan> plans(List<Member> members) {
        return members.stream().map(Member::plan).toList();
    }

    private TeamYear year(Team team) {
        House read = team.made().asked().house();
        return new TeamYear(
                read.employer().name(),
                read.asOf(),
                team.members(),
                read.standards(),
                read.shelved().particulars(),
                read.policy(),
                team.allotment(),
                team.made().asked().leavers(team.made().before()));
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
