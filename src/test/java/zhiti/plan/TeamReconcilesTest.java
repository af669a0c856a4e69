package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.CostBasis;
import zhiti.offering.Particulars;
import zhiti.offering.TrainingKind;
import zhiti.report.Budget;
import zhiti.report.Sums;
import zhiti.report.Taking;
import zhiti.report.TeamYear;
import zhiti.report.YearLine;
import zhiti.report.YearPage;
import zhiti.standard.Language;
import zhiti.standard.Money;

/** The papers of a team add up to the plans of its people, however they are cut: by line, kind, quarter and department. */
class TeamReconcilesTest {
    private static final List<TeamYear> TEAMS = teams();

    /** The sample team, the same in its company's own year, and teams thrown by dice. */
    private static List<TeamYear> teams() {
        Folder own = value(Folder.at(Path.of("catalog/samples/house")));
        House company =
                value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), Optional.of(own), Shipped.AS_OF));
        List<TeamYear> teams = new ArrayList<>(List.of(sample(Shipped.HOUSE), sample(company)));
        LongStream.rangeClosed(1, 25).mapToObj(World::of).forEach(world -> {
            Adviser adviser = Shipped.adviser(world.catalog());
            List<Member> members = new ArrayList<>();
            world.employees()
                    .forEach(employee -> members.add(adviser.member(employee, Question.AS_WRITTEN, Optional.empty())));
            Plan twin = members.get(0).plan();
            members.add(new Member("另一部門", twin, Prospects.NONE));
            teams.add(year(members, Map.of()));
        });
        return teams;
    }

    private static TeamYear sample(House house) {
        Source file = value(Source.at(Path.of("catalog/samples/team.yaml")));
        List<Member> members = value(new PeopleReader(house.standards(), house.catalog()).read(file)).stream()
                .map(employee -> house.adviser().member(employee, Question.AS_WRITTEN, Optional.empty()))
                .toList();
        return year(members, house.shelved().particulars());
    }

    private static TeamYear year(List<Member> members, Map<String, Particulars> particulars) {
        return new TeamYear("", Shipped.AS_OF, members, Shipped.STANDARDS, particulars, Shipped.POLICY);
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    /** The figures that a plan has of itself. */
    private record Figures(int steps, int hours, int work, int mentor, int cost, int unverified) {
        static Figures of(Collection<Member> members) {
            List<Totals> totals =
                    members.stream().map(member -> member.plan().totals()).toList();
            return new Figures(
                    sum(totals, Totals::steps),
                    sum(totals, Totals::hours),
                    sum(totals, Totals::workHours),
                    sum(totals, Totals::mentorHours),
                    sum(totals, t -> t.cost().twd()),
                    sum(totals, t -> t.unverified().twd()));
        }

        static Figures of(List<Sums> sums) {
            return new Figures(
                    sum(sums, Sums::steps),
                    sum(sums, Sums::hours),
                    sum(sums, Sums::workHours),
                    sum(sums, Sums::mentorHours),
                    sum(sums, s -> s.cost().twd()),
                    sum(
                            sums,
                            s -> s.cost().twd()
                                    - s.byBasis().get(CostBasis.VERIFIED).twd()));
        }

        private static <T> int sum(List<T> things, ToIntFunction<T> figure) {
            return things.stream().mapToInt(figure).sum();
        }
    }

    private static List<Sums> sums(List<YearPage.SumLine> lines) {
        return lines.stream().map(YearPage.SumLine::sums).toList();
    }

    @ParameterizedTest
    @FieldSource("TEAMS")
    void however_the_year_is_cut_it_comes_to_what_the_plans_say(TeamYear year) {
        Figures plans = Figures.of(year.members());
        YearPage page = new YearPage(year, new zhiti.report.Say(Language.ZH_TW));
        int quarters = year.quarters().size();
        List<Sums> lines = year.lines().stream()
                .filter(line -> line.kind() != TrainingKind.LEGAL)
                .map(YearLine::sums)
                .toList();
        assertThat(Figures.of(lines)).as("lines").isEqualTo(plans);
        assertThat(Figures.of(sums(page.byKind()).subList(0, 2))).as("kinds").isEqualTo(plans);
        assertThat(Figures.of(sums(page.byKind()).subList(2, 3))).as("total").isEqualTo(plans);
        assertThat(Figures.of(sums(page.byQuarter()).subList(0, quarters)))
                .as("quarters")
                .isEqualTo(plans);
        assertThat(Figures.of(year.budget().departments().stream()
                        .map(Budget.Row::sums)
                        .toList()))
                .as("departments")
                .isEqualTo(plans);
        assertThat(Figures.of(List.of(year.budget().team().sums()))).as("team").isEqualTo(plans);
    }

    @ParameterizedTest
    @FieldSource("TEAMS")
    void each_department_comes_to_its_people_and_each_quarter_to_its_column(TeamYear year) {
        for (Budget.Row row : year.budget().departments()) {
            List<Member> people = year.members().stream()
                    .filter(member -> member.department().equals(row.name()))
                    .toList();
            assertThat(Figures.of(List.of(row.sums()))).isEqualTo(Figures.of(people));
            assertThat(row.byQuarter().stream().mapToInt(Money::twd).sum())
                    .isEqualTo(row.sums().cost().twd());
            assertThat(row.legal().cost().twd())
                    .isEqualTo(people.stream()
                            .mapToInt(member ->
                                    member.plan().totals().legal().cost().twd())
                            .sum());
            assertThat(row.legal().hours())
                    .isEqualTo(people.stream()
                            .mapToInt(member -> member.plan().totals().legal().hours())
                            .sum());
        }
        for (int i = 0; i < year.quarters().size(); i++) {
            int column = i;
            assertThat(year.budget().departments().stream()
                            .mapToInt(row -> row.byQuarter().get(column).twd())
                            .sum())
                    .isEqualTo(year.budget().team().byQuarter().get(column).twd());
        }
    }

    @Test
    void something_is_asked_by_law_so_that_what_stands_apart_is_tried() {
        assertThat(TEAMS).anyMatch(year -> year.sums(Taking::isLegal).cost().twd() > 0);
    }

    @Test
    void what_more_money_buys_was_left_out_for_room_or_waits_for_something_that_is_bought_before_it() {
        int bought = 0;
        for (TeamYear year : TEAMS) {
            Further further = year.further();
            assertThat(further.cost()).isLessThanOrEqualTo(further.amount());
            List<Plan> before = new ArrayList<>();
            for (Further.Purchase purchase : further.purchases()) {
                Plan plan = purchase.member().plan();
                List<String> kinds = purchase.prospect().offerings().stream()
                        .flatMap(offering -> plan.leftOut().stream()
                                .filter(out -> out.offering().id().equals(offering.id())))
                        .map(LeftOut::kind)
                        .toList();
                assertThat(kinds).hasSameSizeAs(purchase.prospect().offerings());
                assertThat(kinds).isSubsetOf(before.contains(plan) ? List.of("本期未選入", "尚不可") : List.of("本期未選入"));
                before.add(plan);
                bought++;
            }
        }
        assertThat(bought).as("purchases of nothing prove nothing").isGreaterThan(25);
    }
}
