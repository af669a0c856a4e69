package zhiti.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.standard.Money;

/** Plans of last November looked at again in July, for people of the shipped standards. */
class FollowUpTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 5);
    private static final House HOUSE = house();
    private static final String CLASS = "vouchers-class";
    private static final String BRAND = "brand-management";

    /** Somebody who took the class in March. */
    private static String taker(int number, String more) {
        return "  - {id: E%d, name: 員工%d, role: exhibition-marketing-specialist, track: B2B, ".formatted(number, number)
                + "completed: [{offering: vouchers-class, on: 2027-03-10, result: passed}], "
                + "ratings: [{competency: brand-management, level: 2, by: manager, on: 2026-09-01}%s]}\n"
                        .formatted(more);
    }

    private static String rated(int level, String on) {
        return ", {competency: brand-management, level: %d, by: manager, on: %s}".formatted(level, on);
    }

    @Test
    void whatAnOfferingLiftedIsTheMeanOverPeopleOfWhatOthersHaveRatedSince() {
        StringBuilder people = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            people.append(taker(i, rated(i == 1 ? 2 : 4, "2027-05-01")));
        }
        FollowUp.Lift lift =
                followUp(people.toString(), step(CLASS, 6, 2, 4)).offerings().get(0);
        assertThat(lift.planned()).isEqualTo(5);
        assertThat(lift.rated()).isEqualTo(5);
        assertThat(lift.mean()).contains(new FollowUp.Mean(new BigDecimal("2.0"), new BigDecimal("1.6")));
    }

    @Test
    void ofFewerThanFivePeopleNoMeanIsTold() {
        StringBuilder people = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            people.append(taker(i, i <= 4 ? rated(4, "2027-05-01") : ""));
        }
        FollowUp.Lift lift =
                followUp(people.toString(), step(CLASS, 6, 2, 4)).offerings().get(0);
        assertThat(lift.done()).isEqualTo(6);
        assertThat(lift.rated()).isEqualTo(4);
        assertThat(lift.mean()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 2027-03-10, 4, 1",
        "manager, 2027-03-09, 4, 0",
        "self, 2027-05-01, 4, 0",
        "manager, 2027-07-06, 4, 0"
    })
    void onlyWhatOthersSawSinceCountsAsRated(String by, String on, int level, int rated) {
        String rating = ", {competency: brand-management, level: %d, by: %s, on: %s}".formatted(level, by, on);
        FollowUp followUp = followUp(taker(1, rating), step(CLASS, 6, 2, 4));
        assertThat(followUp.people().get(0).rated()).isEqualTo(rated);
        assertThat(followUp.of(Deviation.Kind.NOT_RATED)).hasSize(1 - rated);
    }

    @Test
    void whatWasDoneAfterwardsForTheSameIsNotCountedAsTheFirstStepsLift() {
        StringBuilder people = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            people.append(taker(i, rated(5, "2027-06-01"))
                    .replace(
                            "result: passed}]",
                            "result: passed}, {offering: strategy-mentoring, on: 2027-04-20, result: passed}]"));
        }
        FollowUp followUp = followUp(people.toString(), step(CLASS, 6, 2, 3), step("strategy-mentoring", 4, 3, 5));
        Map<String, FollowUp.Lift> lifts = new LinkedHashMap<>();
        followUp.offerings().forEach(lift -> lifts.put(lift.id(), lift));
        assertThat(lifts.get(CLASS).rated()).isZero();
        assertThat(lifts.get("strategy-mentoring").mean())
                .contains(new FollowUp.Mean(new BigDecimal("2.0"), new BigDecimal("2.0")));
        assertThat(followUp.of(Deviation.Kind.NOT_RATED)).isEmpty();
    }

    @Test
    void whoWasRatedBelowWhatWasExpectedIsNamedWithWhatWasSeen() {
        FollowUp followUp = followUp(taker(1, rated(3, "2027-05-01")), step(CLASS, 6, 2, 4));
        Deviation below = followUp.of(Deviation.Kind.BELOW).get(0);
        assertThat(below.employee()).isEqualTo("E1");
        assertThat(below.levels())
                .singleElement()
                .satisfies(level -> assertThat(List.of(level.entry(), level.expected(), level.seen()))
                        .containsExactly(2, 4, 3));
        assertThat(followUp(taker(1, rated(4, "2027-05-01")), step(CLASS, 6, 2, 4))
                        .of(Deviation.Kind.BELOW))
                .isEmpty();
    }

    /** Fifteen hours a quarter: thirty run on for two. */
    @ParameterizedTest
    @CsvSource({
        "6, 2027-01-01, true",
        "30, 2027-01-01, true",
        "30, 2027-04-01, false",
        "6, 2027-04-01, true",
        "6, 2027-07-01, false"
    })
    void whatIsNotDoneIsOverdueOnceItsLastQuarterIsOver(int hours, LocalDate begins, boolean overdue) {
        String idle = taker(1, "").replaceFirst("completed: \\[.*?], ", "");
        FollowUp followUp = followUp(idle, step("toeic-700-to-800", hours, begins));
        assertThat(followUp.people().get(0).overdue()).isEqualTo(overdue ? 1 : 0);
        assertThat(followUp.people().get(0).notDue()).isEqualTo(overdue ? 0 : 1);
        assertThat(followUp.of(Deviation.Kind.NOT_DONE)).hasSize(overdue ? 1 : 0);
    }

    @Test
    void aCertificateOrATestResultHeldSinceIsDoneToo() {
        String person = "  - {id: E1, name: 員工, role: convention-project-manager, "
                + "certifications: [{id: cmp, on: 2027-02-01}], tests: [{test: TOEIC-LR, score: 805, on: 2027-06-20}]}\n";
        FollowUp followUp = followUp(person, step("cmp-exam", 3, 0, 1), step("toeic-sitting", 3, 0, 1));
        assertThat(followUp.people().get(0).done()).isEqualTo(2);
    }

    @Test
    void whatIsDoneBesideThePlanIsSaid() {
        FollowUp followUp = followUp(taker(1, ""), step("strategy-mentoring", 4, 2, 3));
        assertThat(followUp.people().get(0).unplanned()).isEqualTo(1);
        assertThat(followUp.of(Deviation.Kind.UNPLANNED))
                .singleElement()
                .satisfies(one -> assertThat(one.offering()).isEqualTo(CLASS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{offering: strategy-mentoring, status: booked, on: 2027-08-01} | BOOKED",
                "{offering: strategy-mentoring, status: booked, on: 2029-08-01} | BOOKED",
                "{offering: strategy-mentoring, status: refused, why: 不要} | REFUSED"
            })
    void whatIsBeingDoneIsFirstWhatThePersonSettled(String commitment, Deviation.Answer answer) {
        assertThat(answer(commitment)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{offering: strategy-mentoring, status: refused, expires: 2027-07-04, why: 不要}",
                "{offering: set-show-positioning, status: booked}"
            })
    void whatHoldsNoLongerOrIsAboutSomethingElseSettlesNothing(String commitment) {
        assertThat(answer(commitment)).isIn(Deviation.Answer.PLANNED_AGAIN, Deviation.Answer.ANOTHER_WAY);
    }

    @Test
    void aBookingThatCannotStandSettlesNothing() {
        assertThat(answer("{offering: gone-course, status: booked, on: 2027-08-01}", "gone-course"))
                .isNotEqualTo(Deviation.Answer.BOOKED);
    }

    private static Deviation.Answer answer(String commitment) {
        return answer(commitment, "strategy-mentoring");
    }

    private static Deviation.Answer answer(String commitment, String planned) {
        String idle = "  - {id: E1, name: 員工, role: exhibition-marketing-manager, track: B2B, commitments: ["
                + commitment
                + "], ratings: [{competency: brand-management, level: 4, by: manager, on: 2027-05-01}]}\n";
        FollowUp followUp = followUp(idle, step(planned, 4, 4, 5));
        return followUp.of(Deviation.Kind.NOT_DONE).get(0).response().answer();
    }

    @Test
    void whoIsNotThereHasNothingToFollow() {
        FollowUp found = followUp("  - {id: E9, name: 員工, role: convention-project-manager}\n", step(CLASS, 6, 2, 4));
        assertThat(found.people()).isEmpty();
        assertThat(found.leavers())
                .hasSize(8)
                .allSatisfy(one -> assertThat(one.steps()).hasSize(1));
    }

    private static EarlierPlan.Step step(String offering, int hours, int entry, int reach) {
        return step(
                offering,
                hours,
                LocalDate.of(2027, 1, 1),
                List.of(new EarlierPlan.Lifted("competency", BRAND, entry, reach)));
    }

    private static EarlierPlan.Step step(String offering, int hours, LocalDate begins) {
        return step(offering, hours, begins, List.of());
    }

    private static EarlierPlan.Step step(String offering, int hours, LocalDate begins, List<EarlierPlan.Lifted> lifts) {
        return new EarlierPlan.Step(
                offering,
                offering,
                begins,
                hours,
                Money.ZERO,
                Optional.empty(),
                lifts,
                List.of(),
                false,
                false,
                List.of());
    }

    /** The same steps were planned for E1 to E8. */
    private static FollowUp followUp(String people, EarlierPlan.Step... steps) {
        Map<String, EarlierPlan> before = new LinkedHashMap<>();
        for (int i = 1; i <= 8; i++) {
            before.put("E" + i, plan("E" + i, List.of(steps)));
        }
        return HOUSE.adviser().followUp(before, people(people));
    }

    private static EarlierPlan plan(String id, List<EarlierPlan.Step> steps) {
        return new EarlierPlan(
                id,
                "員工",
                "exhibition-marketing-specialist",
                Optional.of("legacy"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOVEMBER,
                new EarlierPlan.MadeWith("rules", "catalog", "standards", "inputs", "zhiti 0.1.0"),
                new EarlierPlan.Readiness(Optional.empty(), Optional.empty(), 0, 0),
                List.of(),
                List.of(),
                new ArrayList<>(steps),
                List.of(),
                List.of());
    }

    private static List<Employee> people(String text) {
        Source file = new Source("team.yaml", ("employees:\n" + text).getBytes(UTF_8));
        return value(new PeopleReader(HOUSE.standards(), HOUSE.catalog()).read(file));
    }

    private static House house() {
        return value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), JULY));
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
