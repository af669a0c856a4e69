package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.person.Person;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.report.JsonReport;
import zhiti.rulebook.RuleCard;
import zhiti.rulebook.Session;
import zhiti.standard.Language;

/** Watching changes nothing, and nobody's group is there to be seen. */
class WatchedHouseTest {
    private static final House HOUSE =
            ok(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
    private static final List<Employee> TEAM = ok(Source.at(Path.of("catalog/samples/team.yaml"))
            .then(new PeopleReader(HOUSE.standards(), HOUSE.catalog())::read));
    private static final JsonReport JSON = new JsonReport(Language.EN);

    private static <T> T ok(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(read.problems());
    }

    private static String bytes(Plan plan) {
        return JSON.plans(List.of(plan));
    }

    @Test
    void aPlanMadeUnderWatchIsAsAnyOther() {
        Watching watching = new Watching(HOUSE);
        Adviser adviser = HOUSE.adviser();
        for (Employee one : TEAM) {
            assertThat(bytes(watching.see(one))).as(one.id()).isEqualTo(bytes(adviser.plan(one, Question.AS_WRITTEN)));
        }
        Coverage coverage = watching.coverage();
        assertThat(coverage.rules()).hasSameSizeAs(HOUSE.rulebook().cards());
        assertThat(coverage.isClean()).as(coverage.toString()).isTrue();
    }

    @Test
    void noFactThatARuleCanReadHasGroups() {
        try (Session session = HOUSE.rulebook().open()) {
            assertThatThrownBy(() -> session.insert(TEAM.get(0)))
                    .as("the whole person is no fact")
                    .hasMessageContaining("Employee is no word of the vocabulary");
        }
        assertThat(Arrays.stream(Person.class.getRecordComponents()).map(c -> c.getName()))
                .doesNotContain("groups", "department", "weeklyHours");
    }

    @Test
    void aPlanThatDependsOnAGroupIsReported() {
        List<Employee> people = TEAM.stream().map(one -> one.grouped("性別", "女")).toList();
        Adviser adviser = HOUSE.adviser();
        List<Plan> plans = people.stream()
                .map(one -> adviser.plan(one, Question.AS_WRITTEN))
                .toList();
        List<Grouping> gender = Grouping.of(people).stream()
                .filter(grouping -> grouping.column().equals("性別"))
                .toList();
        Fairness same = new FairnessCheck(HOUSE, people, plans, WatchedHouseTest::bytes).by(gender);
        assertThat(same.divided().get(0).flip()).isEqualTo(new Fairness.Flip(12, 0));
        assertThat(same.isFlagged()).isFalse();
        AtomicInteger never = new AtomicInteger();
        Fairness read = new FairnessCheck(HOUSE, people, plans, plan -> "" + never.incrementAndGet()).by(gender);
        assertThat(read.divided().get(0).flip()).isEqualTo(new Fairness.Flip(12, 12));
        assertThat(read.isFlagged()).isTrue();
    }

    @Test
    void flippingPutsEverybodyIntoAnotherGroup() {
        List<Employee> people =
                List.of(TEAM.get(0).grouped("contract", "fixed"), TEAM.get(1).grouped("contract", "open"), TEAM.get(2));
        for (Grouping grouping : Grouping.of(people)) {
            List<Employee> flipped = grouping.flipped(people, HOUSE);
            for (int i = 0; i < people.size(); i++) {
                assertThat(grouping.of(flipped.get(i), HOUSE))
                        .as(grouping.column())
                        .isNotEqualTo(grouping.of(people.get(i), HOUSE));
            }
        }
    }

    @Test
    void knownGroupsComeFirstAndHaveTheirLaw() {
        Employee one = TEAM.get(0).grouped("socks", "red").grouped("性別", "女").grouped("contract", "fixed");
        assertThat(Grouping.of(List.of(one)))
                .extracting(Grouping::column)
                .containsExactly("contract", "part-time", "leave", "性別", "socks");
        assertThat(Grounds.called("性別")).isEqualTo(Grounds.called("gender"));
        assertThat(Grounds.ALL.stream().filter(ground -> ground.source().zh().contains("就業服務法第 5 條第 1 項")))
                .as("the eighteen grounds of the Employment Service Act")
                .hasSize(18);
    }

    @Test
    void ratiosStandOnlyBetweenGroupsThatAreLargeEnough() {
        Lot nothing = lot(0);
        assertThat(Yardstick.MUST_STEPS.of(List.of(nothing))).isEmpty();
        assertThat(Yardstick.HOURS.of(List.of(lot(10), lot(20))).orElseThrow()).isEqualByComparingTo("15");
    }

    private static Lot lot(int hours) {
        return new Lot("E", 0, 0, hours, 0, Optional.empty(), 0, Map.<String, RuleCard>of());
    }
}
