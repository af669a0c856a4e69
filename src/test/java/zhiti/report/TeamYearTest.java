package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhiti.offering.CostBasis;
import zhiti.offering.TrainingKind;
import zhiti.person.Source;
import zhiti.plan.Further;
import zhiti.plan.Member;
import zhiti.plan.Plan;
import zhiti.plan.Prospects;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.PrintedPlace;
import zhiti.standard.SmallTrade;

/** Sums that one can check in the head. */
class TeamYearTest {
    private static final TeamYear YEAR = SampleTeam.year();

    private static Sums sums(
            int offerings, int steps, int hours, int work, int mentor, int verified, int illustrative, int booked) {
        return new Sums(
                offerings,
                steps,
                hours,
                work,
                mentor,
                new Money(verified + illustrative),
                Map.of(
                        CostBasis.VERIFIED, new Money(verified),
                        CostBasis.ESTIMATE, Money.ZERO,
                        CostBasis.ILLUSTRATIVE, new Money(illustrative)),
                new Money(booked),
                Money.ZERO,
                new Money(verified + illustrative));
    }

    private static YearLine line(int index) {
        return YEAR.lines().get(index);
    }

    @Test
    void an_offering_is_a_line_training_before_work_then_by_kind() {
        assertThat(YEAR.lines())
                .extracting(line -> line.offering().id(), YearLine::kind, YearLine::isAtWork, YearLine::heads)
                .containsExactly(
                        tuple("safety", TrainingKind.LEGAL, false, 3),
                        tuple("budget-course", TrainingKind.PROFESSIONAL, false, 1),
                        tuple("team-class", TrainingKind.MANAGEMENT, false, 2),
                        tuple("plan-work", TrainingKind.PROFESSIONAL, true, 1));
    }

    @Test
    void a_line_adds_up_its_people_by_quarter_hour_and_dollar() {
        assertThat(line(2).quarters()).isEqualTo(Map.of(SampleTeam.Q1, 1, SampleTeam.Q1.plus(1), 1));
        assertThat(line(2).sums()).isEqualTo(sums(1, 2, 12, 0, 0, 0, 6000, 0));
        assertThat(List.of(line(2).gaps(), line(2).levels(), line(2).conditions()))
                .containsExactly(2, 2, 0);
        assertThat(List.of(line(0).gaps(), line(0).levels(), line(0).conditions()))
                .containsExactly(3, 0, 3);
    }

    @Test
    void what_the_law_asks_is_in_no_other_sum() {
        assertThat(YEAR.sums(taking -> !taking.isLegal())).isEqualTo(sums(3, 4, 30, 40, 4, 8000, 6000, 8000));
        assertThat(YEAR.sums(Taking::isLegal)).isEqualTo(sums(1, 3, 9, 0, 0, 1500, 0, 0));
    }

    @Test
    void sums_by_kind_and_by_quarter_end_in_the_same_total() {
        YearPage page = new YearPage(YEAR, new Say(Language.ZH_TW));
        assertThat(page.byKind())
                .containsExactly(
                        new YearPage.SumLine("專業", sums(2, 2, 18, 40, 4, 8000, 0, 8000)),
                        new YearPage.SumLine("管理", sums(1, 2, 12, 0, 0, 0, 6000, 0)),
                        new YearPage.SumLine("合計", sums(3, 4, 30, 40, 4, 8000, 6000, 8000)),
                        new YearPage.SumLine("法定（另計）", sums(1, 3, 9, 0, 0, 1500, 0, 0)));
        assertThat(page.byQuarter())
                .extracting(line -> line.label() + " " + line.sums().cost().twd() + " "
                        + line.sums().hours())
                .containsExactly(
                        "2027Q1 11000 18", "2027Q2 3000 6", "2027Q3 0 6", "2027Q4 0 0", "合計 14000 30", "法定（另計） 1500 9");
    }

    @Test
    void the_budget_has_a_row_a_department_and_the_law_beside() {
        Budget budget = YEAR.budget();
        assertThat(budget.departments())
                .extracting(
                        Budget.Row::name,
                        row -> row.byQuarter().stream().map(Money::twd).toList(),
                        row -> row.sums().cost().twd(),
                        row -> row.legal().cost().twd())
                .containsExactly(
                        tuple("企劃部", List.of(11000, 3000, 0, 0), 14000, 1000),
                        tuple("業務部", List.of(0, 0, 0, 0), 0, 0),
                        tuple("管理部", List.of(0, 0, 0, 0), 0, 500),
                        tuple("", List.of(0, 0, 0, 0), 0, 0));
        assertThat(budget.team().sums()).isEqualTo(YEAR.sums(taking -> !taking.isLegal()));
    }

    @Test
    void a_class_of_ones_own_shows_whether_enough_come() {
        assertThat(line(2).isTooFew()).isFalse();
        YearLine alone = SampleTeam.year(List.of(SampleTeam.first())).lines().get(1);
        assertThat(alone.isTooFew()).isTrue();
        assertThat(alone.classPrice()).isEqualTo(new Money(6000));
    }

    @Test
    void gaps_are_counted_by_head_and_the_law_is_none_of_them() {
        assertThat(YEAR.gaps())
                .extracting(
                        gap -> gap.asked().key(),
                        SharedGap::heads,
                        SharedGap::must,
                        SharedGap::levels,
                        SharedGap::closed)
                .containsExactly(
                        tuple("competency:planning", 2, 1, 3, 2),
                        tuple("competency:budgeting", 1, 1, 2, 0),
                        tuple("competency:research", 1, 1, 2, 0),
                        tuple("competency:presenting", 1, 0, 1, 0));
    }

    @Test
    void what_is_only_presumed_is_no_head() {
        Member aiming = new SampleTeam.Sketch("P9", "周己", SmallTrade.CLERK, "企劃部")
                .presumed(SmallTrade.CONTRACTS, 5)
                .member(Prospects.NONE);
        SharedGap gap = SampleTeam.year(List.of(aiming)).gaps().get(0);
        assertThat(List.of(gap.heads(), gap.presumed(), gap.levels())).containsExactly(0, 1, 0);
    }

    @Test
    void a_cell_is_the_share_of_what_others_have_seen() {
        List<DutyMap> maps = YEAR.duties();
        assertThat(maps).extracting(map -> map.document().id()).containsExactly("clerk/legacy", "manager/v4");
        assertThat(maps.get(0).rows())
                .extracting(row -> row.member().plan().person().name())
                .containsExactly("王甲", "李乙", "張戊");
        assertThat(cells(maps.get(0), 0)).containsExactly("71%", "50%", "?1", "100%");
        assertThat(cells(maps.get(0), 1)).containsExactly("57%", "75%", "50%", "75%");
        assertThat(cells(maps.get(0), 2)).containsExactly("?2", "?1", "?1", "?1");
        assertThat(cells(maps.get(1), 0)).containsExactly("100%");
        assertThat(YEAR.withoutStandard())
                .extracting(member -> member.plan().person().name())
                .containsExactly("林丁");
    }

    private static List<String> cells(DutyMap map, int row) {
        return map.rows().get(row).cells().stream()
                .map(cell -> cell.isKnown() ? cell.percent() + "%" : "?" + cell.unknown())
                .toList();
    }

    @Test
    void a_duty_is_never_whole_while_anything_known_is_short() {
        Asked asked = SampleTeam.first().plan().asks().get(1);
        List<OwnAsk> met = Collections.nCopies(99, new OwnAsk(asked, 4, Optional.of(5)));
        Duty duty =
                SampleTeam.STANDARDS.documents().get("clerk/legacy").duties().get(0);
        List<OwnAsk> oneShort = IntStream.range(0, 100)
                .mapToObj(i -> i < 99 ? met.get(i) : new OwnAsk(asked, 4, Optional.of(3)))
                .toList();
        assertThat(new DutyShare(duty, met).percent()).isEqualTo(100);
        assertThat(new DutyShare(duty, oneShort).percent()).isEqualTo(99);
    }

    @Test
    void a_target_that_asks_more_does_not_make_the_present_work_short() {
        Asked both = new Asked(
                SmallTrade.RESEARCH.key(),
                SmallTrade.RESEARCH,
                Measure.LEVEL,
                5,
                true,
                true,
                List.of("clerk/legacy/T1", "manager/v4/T1"),
                List.of(new PrintedPlace("clerk/legacy", "T1/K01")),
                false);
        Plan plan = SampleTeam.first().plan();
        Plan aiming = new Plan(
                plan.person(),
                plan.standard(),
                SampleTeam.third().plan().standard(),
                plan.asOf(),
                plan.versions(),
                List.of(both),
                plan.shown(),
                plan.readiness(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plan.totals());
        assertThat(OwnAsk.of(aiming, OwnAsk.documents(aiming))).containsExactly(new OwnAsk(both, 3, Optional.of(3)));
        assertThat(DutyMap.of(List.of(new Member("", aiming, Prospects.NONE))))
                .extracting(map -> map.document().id())
                .containsExactly("clerk/legacy");
    }

    @Test
    void who_has_two_jobs_stands_in_two_maps_each_at_its_own_level() {
        Asked both = new Asked(
                SmallTrade.RESEARCH.key(),
                SmallTrade.RESEARCH,
                Measure.LEVEL,
                5,
                true,
                false,
                List.of("clerk/legacy/T1", "manager/v4/T1"),
                List.of(new PrintedPlace("clerk/legacy", "T1/K01")),
                false);
        List<DutyMap> maps = DutyMap.of(List.of(new Member("", inTwoJobs(both), Prospects.NONE)));
        assertThat(maps).extracting(map -> map.document().id()).containsExactly("clerk/legacy", "manager/v4");
        assertThat(cells(maps.get(0), 0).get(0)).isEqualTo("100%");
        assertThat(cells(maps.get(1), 0)).containsExactly("60%");
    }

    @Test
    void a_level_of_the_house_s_own_holds_in_the_map_of_its_role() {
        HouseLevel house = new HouseLevel("clerk", SmallTrade.RESEARCH, 5, "重點客戶", "人資部", LocalDate.of(2026, 1, 1));
        Asked raised = new Asked(
                SmallTrade.RESEARCH.key(),
                SmallTrade.RESEARCH,
                Measure.LEVEL,
                5,
                true,
                false,
                List.of("clerk/legacy/T1"),
                List.of(new PrintedPlace("clerk/legacy", "T1/K01")),
                false,
                Optional.of(house));
        Plan plan = inTwoJobs(raised);
        assertThat(OwnAsk.of(plan, OwnAsk.documents(plan))).containsExactly(new OwnAsk(raised, 5, Optional.of(3)));
    }

    /** A clerk who has shown level 3 of research, and manages as well. */
    private static Plan inTwoJobs(Asked asked) {
        Plan plan = SampleTeam.first().plan();
        return new Plan(
                plan.person(),
                plan.standard(),
                List.of(SampleTeam.third().plan().standard().orElseThrow()),
                Optional.empty(),
                plan.asOf(),
                plan.versions(),
                List.of(asked),
                plan.shown(),
                plan.readiness(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plan.totals());
    }

    @Test
    void what_one_person_alone_holds_is_told_with_who_is_short_of_it_and_who_is_unknown() {
        assertThat(YEAR.soleHolders())
                .extracting(
                        sole -> sole.asked().key(),
                        SoleHolder::level,
                        sole -> sole.holder().plan().person().name(),
                        SoleHolder::heads,
                        SoleHolder::seenShort,
                        SoleHolder::unknown)
                .containsExactly(
                        tuple("competency:presenting", 4, "王甲", 3, 1, 1),
                        tuple("competency:contracts", 5, "陳丙", 1, 0, 0),
                        tuple("competency:research", 5, "陳丙", 1, 0, 0));
    }

    @Test
    void nobody_holds_alone_what_a_second_one_holds_too_or_only_says_to_hold() {
        Member same = new SampleTeam.Sketch("P9", "周己", SmallTrade.CLERK, "企劃部")
                .asksOfAClerk()
                .shown(SmallTrade.PRESENTING, 4, Source.MANAGER)
                .member(Prospects.NONE);
        Member claims = new SampleTeam.Sketch("P9", "周己", SmallTrade.CLERK, "企劃部")
                .asksOfAClerk()
                .shown(SmallTrade.PRESENTING, 4, Source.SELF)
                .member(Prospects.NONE);
        assertThat(presenting(same)).isFalse();
        assertThat(presenting(claims)).isTrue();
    }

    private static boolean presenting(Member other) {
        return SampleTeam.year(List.of(SampleTeam.first(), other)).soleHolders().stream()
                .anyMatch(sole -> sole.asked().key().equals("competency:presenting"));
    }

    @Test
    void readiness_is_of_groups_and_leaves_out_who_has_no_standard_or_no_rating() {
        assertThat(YEAR.readiness(member -> true))
                .isEqualTo(new GroupReadiness(4, 3, figures("0.70", "0.73"), figures("0.90", "0.90")));
        assertThat(YEAR.readiness(member -> member.department().equals("企劃部")))
                .isEqualTo(new GroupReadiness(2, 2, figures("0.60", "0.60"), figures("0.85", "0.85")));
        assertThat(YEAR.readiness(member -> member.department().equals("管理部")))
                .isEqualTo(new GroupReadiness(0, 0, Optional.empty(), Optional.empty()));
        assertThat(YEAR.readiness(member -> member.department().isEmpty()))
                .isEqualTo(new GroupReadiness(1, 0, Optional.empty(), Optional.empty()));
    }

    private static Optional<GroupReadiness.Figures> figures(String median, String mean) {
        return Optional.of(new GroupReadiness.Figures(new BigDecimal(median), new BigDecimal(mean)));
    }

    @Test
    void a_class_is_judged_by_all_who_need_it() {
        InHouseClass one = YEAR.inHouse().get(0);
        assertThat(YEAR.inHouse()).hasSize(1);
        assertThat(one.planned()).hasSize(2);
        assertThat(one.waiting())
                .extracting(member -> member.plan().person().name())
                .containsExactly("張戊");
        assertThat(List.of(one.heads(), one.least(), one.levels())).containsExactly(3, 2, 4);
        assertThat(one.isEnough()).isTrue();
        assertThat(one.price()).isEqualTo(new Money(6000));
        assertThat(one.perLevel()).isEqualTo(new Money(1500));
    }

    @Test
    void a_share_of_a_class_is_bought_only_where_the_class_runs() {
        Further runs = YEAR.further();
        assertThat(runs.amount()).isEqualTo(new Money(50_000));
        assertThat(runs.purchases())
                .extracting(purchase -> purchase.member().plan().person().name())
                .containsExactly("張戊");
        assertThat(runs.cost()).isEqualTo(new Money(3000));
        assertThat(SampleTeam.year(List.of(SampleTeam.first(), SampleTeam.newcomer()))
                        .further()
                        .purchases())
                .isEmpty();
    }

    @Test
    void a_team_of_nobody_has_four_empty_quarters() {
        TeamYear nobody = SampleTeam.year(List.of());
        assertThat(nobody.quarters()).hasSize(4).first().isEqualTo(SampleTeam.Q1);
        assertThat(nobody.lines()).isEmpty();
        assertThat(nobody.budget().team().sums()).isEqualTo(sums(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(nobody.readiness(member -> true).now()).isEmpty();
    }
}
