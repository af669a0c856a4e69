package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import zhiti.offering.Form;
import zhiti.offering.Lift;
import zhiti.offering.Offering;
import zhiti.offering.TrainingKind;
import zhiti.standard.ClosedBy;
import zhiti.standard.Duty;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Show;
import zhiti.standard.Standards;
import zhiti.standard.Task;

/** What a training manager would not sign if it were otherwise: how far each kind of offering takes one, and its proof. */
final class ShippedOfferingsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final List<Form> COURSES = List.of(Form.CLASS, Form.WORKSHOP);
    private static final List<RequirementKind> BY_COURSE =
            List.of(RequirementKind.LANGUAGE, RequirementKind.SOFTWARE, RequirementKind.STUDIED);
    /** Words in the name of a duty that tell whether, and when, its work is done on one show. */
    private static final Map<String, Optional<Show.Stage>> STAGES = Map.ofEntries(
            Map.entry("投標", Optional.empty()),
            Map.entry("提案", Optional.empty()),
            Map.entry("市場調查", Optional.empty()),
            Map.entry("市場研究", Optional.empty()),
            Map.entry("展前", Optional.of(Show.Stage.BEFORE)),
            Map.entry("展中", Optional.of(Show.Stage.DURING)),
            Map.entry("進行中", Optional.of(Show.Stage.DURING)),
            Map.entry("現場", Optional.of(Show.Stage.DURING)),
            Map.entry("展場", Optional.of(Show.Stage.DURING)),
            Map.entry("展後", Optional.of(Show.Stage.AFTER)),
            Map.entry("結束後", Optional.of(Show.Stage.AFTER)),
            Map.entry("結案", Optional.of(Show.Stage.AFTER)));

    /** Its task is printed among what follows a show, and is care for clients, whom one visits whenever it suits them. */
    private static final String KEPT_ALL_YEAR = "build-key-accounts";

    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final Policy POLICY = Folders.read(
            Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(AS_OF));
    private static final Shelved SHELVED = Folders.read(CatalogReader.read(SHIPPED, STANDARDS, POLICY));

    /** What leads others lifts what leading others asks for: a mark on anything else would be a slip. */
    @Test
    void whatIsMarkedAsManagementIsAboutLeadingPeople() {
        List<Offering> leading = some(o -> SHELVED.particulars().get(o.id()).kind() == TrainingKind.MANAGEMENT);
        List<String> people = List.of(
                "competency:team-motivation-leadership",
                "competency:human-resource-management",
                "competency:leadership");
        assertThat(leading).hasSize(9);
        assertThat(leading)
                .allSatisfy(offering -> assertThat(lifts(offering)).anyMatch(lift -> people.contains(lift.key())));
    }

    @Test
    void aMentoringTakesOneLevelInAFewHours() {
        List<Offering> mentoring = some(o -> o.form() == Form.MENTORING);

        assertThat(mentoring).hasSizeBetween(10, 12);
        for (Offering offering : mentoring) {
            assertThat(offering.hours()).as(offering.id()).isBetween(3, 6);
            assertThat(offering.mentorHours()).as(offering.id()).isBetween(4, 6);
            assertThat(lifts(offering)).as(offering.id()).allMatch(lift -> lift.reach() - lift.entry() == 1);
            assertThat(lifts(offering).stream().filter(l -> l.key().startsWith("competency:")))
                    .as(offering.id())
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void whatTakesAManagerTwoLevelsTakesADayOfLearningAndAWeekOfWork() {
        List<Offering> wide = some(o -> o.form() == Form.ASSIGNMENT
                && lifts(o).stream().anyMatch(lift -> lift.reach() == 5 && lift.entry() <= 3));

        assertThat(wide).isNotEmpty();
        assertThat(wide).allMatch(o -> o.hours() >= 6 && o.workHours() >= 40);
    }

    @Test
    void theProofOfAnAssignmentNamesTheIndicatorsOfEachTaskAndARatingAnew() {
        for (Offering offering : some(o -> o.form() == Form.ASSIGNMENT)) {
            String proof = offering.proof().zh();
            assertThat(proof).as(offering.id()).endsWith("並由主管就所培養之職能重新評核達應達級別");
            assertThat(tasksOf(offering))
                    .as(offering.id())
                    .isNotEmpty()
                    .allMatch(task -> proof.contains(task.indicators().get(0).code()));
        }
    }

    @Test
    void anAssignmentIsDoneOnAShowWhenItsDutySaysSo() {
        for (Offering offering : some(o -> o.form() == Form.ASSIGNMENT && !o.id().equals(KEPT_ALL_YEAR))) {
            for (Duty duty : dutiesOf(offering)) {
                STAGES.forEach((words, stage) -> {
                    if (duty.name().contains(words)) {
                        assertThat(offering.show())
                                .as(offering.id() + ": " + duty.name())
                                .isEqualTo(stage);
                    }
                });
            }
        }
    }

    @Test
    void onlyWhatIsDoneOnTheJobNeedsAShow() {
        assertThat(some(o -> o.show().isPresent())).isNotEmpty().allMatch(Offering::isOnTheJob);
        for (Show.Stage stage : Show.Stage.values()) {
            assertThat(some(o -> o.show().filter(stage::equals).isPresent()))
                    .as("%s", stage)
                    .hasSizeGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void theTrainingThatTheLawAsksOfEverybodyCanBeTakenAgainAndServesNoStandard() {
        Offering training =
                SHELVED.catalog().offering("general-safety-training").orElseThrow();

        assertThat(training.hours()).isEqualTo(3);
        assertThat(training.isRepeatable(AS_OF.minusMonths(24), AS_OF)).isTrue();
        assertThat(training.roles()).isEmpty();
        assertThat(lifts(training)).isEmpty();
        assertThat(SHELVED.catalog().grants(training.id())).isEmpty();
    }

    @Test
    void noExamStandsInForACourseAndEachConditionThatTrainingClosesHasOne() {
        for (Requirement asked : trained()) {
            List<Offering> courses = SHELVED.catalog().meeting(asked.key()).stream()
                    .flatMap(meets -> SHELVED.catalog().offering(meets.offering()).stream())
                    .toList();
            assertThat(courses).as(asked.condition()).allMatch(o -> COURSES.contains(o.form()));
            assertThat(courses).as(asked.condition()).anyMatch(o -> isOpenTo(asked, o));
        }
    }

    private static boolean isOpenTo(Requirement asked, Offering course) {
        boolean side = course.tracks().isEmpty()
                || asked.track().filter(course.tracks()::contains).isPresent();
        boolean all = course.roles().isEmpty() && !course.managersOnly();
        return side && all && course.language().equals("zh") && !course.isSoldOutOn(AS_OF);
    }

    /** What is asked of languages, software and studies, and training can close. */
    private static List<Requirement> trained() {
        return STANDARDS.documents().values().stream()
                .flatMap(standard -> standard.requirements().stream())
                .flatMap(line -> line.conditions().stream())
                .filter(asked -> asked.closedBy() == ClosedBy.TRAINING && BY_COURSE.contains(asked.kind()))
                .toList();
    }

    private static List<Task> tasksOf(Offering offering) {
        List<String> keys = lifts(offering).stream().map(Lift::key).toList();
        return STANDARDS.documents().values().stream()
                .flatMap(standard -> standard.duties().stream())
                .flatMap(duty -> duty.tasks().stream())
                .filter(task -> keys.contains(task.key()))
                .toList();
    }

    private static List<Duty> dutiesOf(Offering offering) {
        List<Task> tasks = tasksOf(offering);
        return STANDARDS.documents().values().stream()
                .flatMap(standard -> standard.duties().stream())
                .filter(duty -> duty.tasks().stream().anyMatch(tasks::contains))
                .toList();
    }

    private static List<Lift> lifts(Offering offering) {
        return SHELVED.catalog().lifts(offering.id());
    }

    private static List<Offering> some(Predicate<Offering> kind) {
        return SHELVED.catalog().offerings().values().stream().filter(kind).toList();
    }
}
