package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import zhiti.intake.Company;
import zhiti.intake.PlansReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.person.Commitment;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.report.JsonReport;
import zhiti.standard.Language;

/**
 * A plan, something that happens, the plan again: on worlds thrown by dice each difference has a cause. A failure names
 * what happened and the seed; {@code -Dworlds=100} tries more of them.
 */
class ChangesTest {
    private static final int WORLDS = Integer.getInteger("worlds", 12);

    /** Sentences that say no more than that something was made from something else. */
    private static final Set<String> VAGUE =
            Set.of("change/inputs", "change/inputs-undated", "change/catalog", "change/rules", "change/standards");

    /** The plans of each world before anything happens. */
    private static final Map<World, List<Plan>> PLANS = plans();

    /** A plan held against the one before, with what happened between them. */
    private record Looked(String name, Employee employee, EarlierPlan before, Plan now) {
        Changes changes() {
            return now.changes().orElseThrow();
        }
    }

    @Test
    void nothingIsOtherwiseWhereNothingHappened() {
        for (Looked looked : after(Happening.NOTHING)) {
            assertThat(looked.changes().list()).as(looked.name()).isEmpty();
            assertThat(looked.changes().kept())
                    .isEqualTo(looked.before().steps().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOtherwiseExplainsItself(Happening happening) {
        for (Looked looked : after(happening)) {
            for (Change change : looked.changes().list()) {
                assertThat(change.because()).as(looked.name() + ": " + change).isNotEmpty();
                assertThat(change.isDueTo(Cause.Kind.UNEXPLAINED))
                        .as(looked.name() + ": " + change)
                        .isFalse();
                for (Language language : Language.values()) {
                    assertThat(change.because())
                            .as(looked.name() + ": " + change)
                            .allSatisfy(cause ->
                                    assertThat(cause.reason().says(language)).isNotBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "A_YEAR", mode = EnumSource.Mode.EXCLUDE)
    void aGapThatIsOtherwiseSaysWhichRatingRuleOrQuestionMadeItSo(Happening happening) {
        for (Looked looked : after(happening)) {
            assertThat(looked.changes().list())
                    .filteredOn(change -> change.kind().id().startsWith("gap-"))
                    .as(looked.name())
                    .noneMatch(change -> change.because().stream()
                            .allMatch(cause -> VAGUE.contains(cause.reason().rule())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfBothPlansIsCountedOnce(Happening happening) {
        for (Looked looked : after(happening)) {
            Changes changes = looked.changes();
            int moved = changes.of(Change.Kind.STEP_MOVED).size();
            int added = changes.of(Change.Kind.STEP_ADDED).size();
            int gone = changes.of(Change.Kind.STEP_DROPPED).size()
                    + changes.of(Change.Kind.STEP_DONE).size();
            assertThat(changes.kept() + moved + gone)
                    .as(looked.name())
                    .isEqualTo(looked.before().steps().size());
            assertThat(changes.kept() + moved + added)
                    .as(looked.name())
                    .isEqualTo(looked.now().steps().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, TIME, STEP_MOVED",
        "DAYS, GROWN_OLD, GAP_CLOSED",
        "RATED, RATING, GAP_LEVELS",
        "RATED, RATING, GAP_REOPENED",
        "RATING_TAKEN_BACK, CORRECTED, GAP_CLOSED",
        "COMPLETED, COMPLETED, STEP_DONE",
        "REFUSED, DECISION, STEP_DROPPED",
        "DEARER, PRICE, STEP_COST",
        "GONE, CATALOG, STEP_DROPPED",
        "CALLED_OFF, VERDICT, STEP_DROPPED",
        "NEW_ON_OFFER, CATALOG, STEP_ADDED",
        "RETARGETED, REQUIRED, GAP_NEW",
        "RETARGETED, TARGET, GAP_NEW",
        "OTHER_TRACK, TRACK, GAP_CLOSED",
        "OTHER_NUMBERS, NUMBER, GAP_TIER",
        "FEWER_HOURS, VERDICT, STEP_DROPPED",
        "A_YEAR, FOLLOWS, READINESS_NOW"
    })
    void whatHappenedIsWhatIsNamed(Happening happening, Cause.Kind cause, Change.Kind change) {
        assertThat(after(happening).stream().flatMap(looked -> looked.changes().of(change).stream()))
                .as("changes of nothing prove nothing")
                .isNotEmpty()
                .anyMatch(found -> found.isDueTo(cause));
    }

    @Test
    void whatWasRefusedAndIsInThePlanNoMoreIsSaidToBeRefused() {
        for (Looked looked : after(Happening.REFUSED)) {
            List<String> refused = looked.employee().commitments().stream()
                    .filter(settled -> settled.status() == Commitment.Status.REFUSED)
                    .map(Commitment::offering)
                    .toList();
            assertThat(looked.changes().of(Change.Kind.STEP_DROPPED))
                    .filteredOn(change -> refused.contains(change.id()))
                    .as(looked.name())
                    .allMatch(change -> change.isDueTo(Cause.Kind.DECISION));
        }
    }

    private static List<Looked> after(Happening happening) {
        List<Looked> looked = new ArrayList<>();
        PLANS.forEach((world, plans) -> {
            for (int i = 0; i < plans.size(); i++) {
                looked.add(look(happening, world, world.employees().get(i), plans.get(i)));
            }
        });
        return looked;
    }

    private static Looked look(Happening happening, World world, Employee employee, Plan plan) {
        Happening.After after = happening.to(Happening.start(world, employee, plan));
        EarlierPlan before = printedAndRead(plan, after.employee(), after.catalog());
        Plan now = after.adviser().plan(after.employee(), Question.AS_WRITTEN, Optional.of(before));
        return new Looked(happening + ", seed " + world.seed() + ", " + employee.id(), after.employee(), before, now);
    }

    private static EarlierPlan printedAndRead(Plan plan, Employee employee, Catalog catalog) {
        byte[] bytes = new JsonReport(Language.ZH_TW).plans(List.of(plan)).getBytes(StandardCharsets.UTF_8);
        Company company = new Company(List.of(employee), List.of(employee), catalog);
        Read<Map<String, EarlierPlan>> read = new PlansReader(plan.asOf(), Engine.VERSION)
                .read(new Source("plans.json", bytes), Optional.of(company));
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<Map<String, EarlierPlan>>) read).value().get(employee.id());
    }

    private static Map<World, List<Plan>> plans() {
        Map<World, List<Plan>> plans = new LinkedHashMap<>();
        for (long seed = 1; seed <= WORLDS; seed++) {
            World world = World.of(seed);
            Adviser adviser = Shipped.adviser(world.catalog());
            plans.put(
                    world,
                    world.employees().stream()
                            .map(employee -> adviser.plan(employee, Question.AS_WRITTEN))
                            .toList());
        }
        return plans;
    }
}
