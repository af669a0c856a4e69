package zhiti.person;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.standard.SmallTrade.BUDGETING;
import static zhiti.standard.SmallTrade.CONTRACTS;
import static zhiti.standard.SmallTrade.PLANNING;
import static zhiti.standard.SmallTrade.RESEARCH;
import static zhiti.standard.SmallTrade.asked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.standard.Asked;
import zhiti.standard.Policy;
import zhiti.standard.Role;
import zhiti.standard.SmallTrade;
import zhiti.standard.Standards;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Track;

/** What counts of the ratings of one person: the evidence of levels, sentence by sentence. */
class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Standards STANDARDS = SmallTrade.standards();

    private final List<Assessment> ratings = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();
    private Role role = SmallTrade.CLERK;
    private Optional<Track> track = Optional.empty();
    private Policy policy = SmallTrade.policy();

    @Test
    void whatWasNeverRatedShowsNothing() {
        assertThat(facts(asked(RESEARCH, 3))).isEmpty();
    }

    @Test
    void aRatingShowsItsLevel() {
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");

        assertThat(shown(RESEARCH).level()).isEqualTo(3);
        assertThat(shown(RESEARCH).source()).isEqualTo(Source.MANAGER);
    }

    @Test
    void aRatingOnTheAsOfDateCountsAndOneAfterItDoesNot() {
        rate(RESEARCH, 3, Source.TEST, "2026-11-22");
        rate(RESEARCH, 5, Source.TEST, "2026-11-23");

        assertThat(shown(RESEARCH).level()).isEqualTo(3);
        assertThat(shown(RESEARCH).losers()).isEmpty();
    }

    @Test
    void theStrongestSourceWinsThoughItIsOlder() {
        rate(RESEARCH, 2, Source.TEST, "2025-01-10");
        rate(RESEARCH, 4, Source.MANAGER, "2026-09-01");

        assertThat(shown(RESEARCH).level()).isEqualTo(2);
        assertThat(shown(RESEARCH).losers()).extracting(Rating::level).containsExactly(4);
    }

    @Test
    void whichSourceIsStrongestIsPolicy() {
        rate(RESEARCH, 2, Source.TEST, "2025-01-10");
        rate(RESEARCH, 4, Source.MANAGER, "2026-09-01");
        policy = SmallTrade.policy("evidence.manager.rank", 6);

        assertThat(shown(RESEARCH).level()).isEqualTo(4);
    }

    @Test
    void ofOneSourceTheNewestWins() {
        rate(RESEARCH, 4, Source.MANAGER, "2025-09-01");
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");

        assertThat(shown(RESEARCH).level()).isEqualTo(3);
    }

    @Test
    void ofTwoEquallyStrongOnOneDayTheLowerWins() {
        policy = SmallTrade.policy("evidence.work.rank", 3);
        rate(RESEARCH, 4, Source.MANAGER, "2026-09-01");
        rate(RESEARCH, 3, Source.WORK, "2026-09-01");

        assertThat(shown(RESEARCH).level()).isEqualTo(3);
    }

    @Test
    void theOrderOfTheFileMakesNoDifference() {
        rate(RESEARCH, 4, Source.MANAGER, "2025-09-01");
        rate(RESEARCH, 3, Source.SELF, "2026-09-01");
        rate(RESEARCH, 2, Source.TEST, "2025-01-10");
        Shown forwards = shown(RESEARCH);
        java.util.Collections.reverse(ratings);

        assertThat(shown(RESEARCH)).isEqualTo(forwards);
    }

    @Test
    void aRatingLastsToTheDayThatPolicySaysAndNoLonger() {
        rate(RESEARCH, 3, Source.MANAGER, "2024-11-22");
        assertThat(shown(RESEARCH).level()).isEqualTo(3);

        ratings.clear();
        rate(RESEARCH, 3, Source.MANAGER, "2024-11-21");
        Stale stale = (Stale) facts(asked(RESEARCH, 3)).get(0);
        assertThat(stale.limit().name()).isEqualTo("evidence.manager.months");
        assertThat(stale.on()).isEqualTo("2024-11-21");
    }

    @Test
    void anOldRatingOfAStrongSourceGivesWayToAFreshOneOfAWeaker() {
        rate(RESEARCH, 5, Source.TEST, "2022-01-10");
        rate(RESEARCH, 2, Source.SELF, "2026-09-01");

        assertThat(shown(RESEARCH).level()).isEqualTo(2);
        assertThat(shown(RESEARCH).isSelfOnly()).isTrue();
    }

    @Test
    void whereAllAreTooOldTheNewestIsTheStaleOne() {
        rate(RESEARCH, 5, Source.TEST, "2022-01-10");
        rate(RESEARCH, 3, Source.SELF, "2025-06-01");

        Stale stale = (Stale) facts(asked(RESEARCH, 3)).get(0);
        assertThat(stale.level()).isEqualTo(3);
        assertThat(stale.source()).isEqualTo(Source.SELF);
    }

    @Test
    void daysOfLeaveDoNotAgeARating() {
        rate(RESEARCH, 3, Source.MANAGER, "2024-09-01");
        assertThat(facts(asked(RESEARCH, 3)).get(0)).isInstanceOf(Stale.class);

        away.add(new Away(LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 8, 31))));
        assertThat(shown(RESEARCH).level()).isEqualTo(3);
    }

    @Test
    void leavesThatOverlapCountTheirDaysOnce() {
        rate(RESEARCH, 3, Source.MANAGER, "2024-08-01");
        away.add(new Away(LocalDate.of(2026, 8, 1), Optional.of(LocalDate.of(2026, 9, 30))));
        away.add(new Away(LocalDate.of(2026, 8, 1), Optional.of(LocalDate.of(2026, 9, 30))));

        assertThat(facts(asked(RESEARCH, 3)).get(0)).isInstanceOf(Stale.class);
    }

    @Test
    void selfAndManagerAreBothToldWithTheirNewestLevels() {
        rate(RESEARCH, 2, Source.MANAGER, "2026-03-01");
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");
        rate(RESEARCH, 5, Source.SELF, "2026-09-02");

        assertThat(facts(asked(RESEARCH, 3))).contains(new TwoViews(RESEARCH.key(), 3, 5));
    }

    @Test
    void aSelfRatingThatIsTooOldIsNoSecondView() {
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");
        rate(RESEARCH, 5, Source.SELF, "2025-01-01");

        assertThat(facts(asked(RESEARCH, 3))).hasSize(1);
    }

    @Test
    void theWordsOfATaskTakeOffWhatPolicySays() {
        rate(task("clerk/legacy", "T4.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T5.1"), Grade.Word.NEEDS_GUIDANCE, "2026-09-01");
        rate(task("clerk/legacy", "T1.1"), Grade.Word.NOT_YET, "2026-09-01");
        Map<String, Shown> shown = evidence(List.of()).shown();

        assertThat(shown.get("task:clerk/legacy/T4.1").level()).isEqualTo(4);
        assertThat(shown.get("task:clerk/legacy/T5.1").level()).isEqualTo(3);
        assertThat(shown.get("task:clerk/legacy/T1.1").level()).isEqualTo(1);
    }

    @Test
    void whatWasNotObservedIsUnknownAndNotZero() {
        Task task = task("clerk/legacy", "T4.1");
        rate(task, Grade.Word.NOT_OBSERVED, "2026-09-01");

        assertThat(facts(asked(task, 4, "clerk/legacy/T4"))).isEmpty();
    }

    @Test
    void aCompetencyRatedUnderOneStandardCountsUnderEveryOther() {
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");
        role = SmallTrade.MANAGER;

        assertThat(facts(asked(RESEARCH, 5, "manager/v4/T1"))).hasSize(1);
    }

    @Test
    void whoDoesEveryTaskOfEveryDutyOfASkillHasItByInference() {
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-08-01");
        rate(task("clerk/legacy", "T4.1"), Grade.Word.INDEPENDENT, "2026-09-15");

        Shown planning = shown(PLANNING, "clerk/legacy/T1", "clerk/legacy/T4");
        assertThat(planning.level()).isEqualTo(4);
        assertThat(planning.source()).isEqualTo(Source.TASKS);
        assertThat(planning.on()).isEqualTo("2026-08-01");
    }

    @Test
    void underADutyThatIsShortNothingIsInferred() {
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T4.1"), Grade.Word.NEEDS_GUIDANCE, "2026-09-01");

        assertThat(facts(asked(PLANNING, 4, "clerk/legacy/T1", "clerk/legacy/T4")))
                .isEmpty();
        assertThat(shown(RESEARCH, "clerk/legacy/T1").level()).isEqualTo(3);
    }

    @Test
    void underADutyWithATaskNobodyHasSeenNothingIsInferred() {
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");

        assertThat(facts(asked(RESEARCH, 3, "clerk/legacy/T1"))).isEmpty();
    }

    @Test
    void whatIsRatedIsNotInferred() {
        rate(RESEARCH, 1, Source.SELF, "2026-09-01");
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-09-01");

        assertThat(shown(RESEARCH, "clerk/legacy/T1").level()).isEqualTo(1);
    }

    @Test
    void tasksThatOnlyThePersonVouchesForProveNothing() {
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        ratings.add(new Assessment(
                task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, Source.SELF, day("2026-09-01"), ""));

        assertThat(facts(asked(RESEARCH, 3, "clerk/legacy/T1"))).isEmpty();
    }

    @Test
    void aTaskWithACellOfItsOwnNeedsWhatStandsThereAndNotWhatItsDutyHas() {
        rate(task("clerk/legacy", "T5.1"), Grade.Word.INDEPENDENT, "2026-09-01");

        assertThat(shown(BUDGETING, "clerk/legacy/T5").level()).isEqualTo(4);
        assertThat(facts(asked(CONTRACTS, 4, "clerk/legacy/T5"))).isEmpty();
    }

    @Test
    void tasksOfTheOtherTrackAreNotWaitedFor() {
        role = SmallTrade.SELLER;
        rate(task("seller/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");

        track = Optional.of(Track.B2C);
        assertThat(shown(RESEARCH, "seller/legacy/T1").level()).isEqualTo(4);
        track = Optional.of(Track.BOTH);
        assertThat(facts(asked(RESEARCH, 4, "seller/legacy/T1"))).isEmpty();
    }

    @Test
    void theTasksOfThePresentRoleSpeakForWhatTheTargetAsksToo() {
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-09-01");

        assertThat(shown(RESEARCH, "clerk/legacy/T1", "manager/v4/T1").level()).isEqualTo(3);
    }

    @Test
    void theTasksOfASecondJobSpeakForWhatBothAskAndTheBetterOfTheTwoCounts() {
        track = Optional.of(Track.B2B);
        rate(task("seller/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        assertThat(facts(asked(RESEARCH, 4, "clerk/legacy/T1", "seller/legacy/T1")))
                .isEmpty();

        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-09-01");
        assertThat(shown(RESEARCH, "clerk/legacy/T1", "seller/legacy/T1").level())
                .isEqualTo(3);

        rate(task("seller/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-09-01");
        assertThat(shown(RESEARCH, "clerk/legacy/T1", "seller/legacy/T1").level())
                .isEqualTo(4);
    }

    @Test
    void freshTasksTakeThePlaceOfARatingThatIsTooOld() {
        rate(RESEARCH, 1, Source.MANAGER, "2020-01-01");
        rate(task("clerk/legacy", "T1.1"), Grade.Word.INDEPENDENT, "2026-09-01");
        rate(task("clerk/legacy", "T1.2"), Grade.Word.INDEPENDENT, "2026-09-01");

        assertThat(facts(asked(RESEARCH, 3, "clerk/legacy/T1"))).singleElement().isInstanceOf(Shown.class);
    }

    @Test
    void whatNobodyAsksForIsNoFactButStaysKnown() {
        rate(CONTRACTS, 2, Source.MANAGER, "2026-09-01");
        Evidence evidence = evidence(List.of(asked(RESEARCH, 3)));

        assertThat(evidence.facts()).containsExactly(evidence.person());
        assertThat(evidence.shown()).containsKey("competency:contracts");
    }

    @Test
    void aRatingThatStandsTwiceIsOne() {
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");
        rate(RESEARCH, 3, Source.MANAGER, "2026-09-01");

        assertThat(shown(RESEARCH).losers()).isEmpty();
    }

    private void rate(Subject subject, int level, Source by, String on) {
        String place = "team.yaml:" + (ratings.size() + 1);
        ratings.add(new Assessment(subject, new Grade.Level(level), by, day(on), place));
    }

    private void rate(Task task, Grade.Word word, String on) {
        ratings.add(new Assessment(task, word, Source.MANAGER, day(on), ""));
    }

    private static Task task(String standard, String code) {
        return STANDARDS.documents().get(standard).task(code).orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private Shown shown(Subject subject, String... duties) {
        return (Shown) facts(asked(subject, 3, duties)).get(0);
    }

    /** What the rules are told beside the person. */
    private List<Record> facts(Asked asked) {
        List<Record> facts = evidence(List.of(asked)).facts();
        return facts.subList(1, facts.size());
    }

    private Evidence evidence(List<Asked> asked) {
        Post post = new Post(
                role,
                List.of(),
                Optional.empty(),
                track,
                Optional.empty(),
                Optional.of(false),
                Optional.of(0),
                Post.FULL_TIME);
        Employee employee = new Employee(
                "E1",
                "林怡君",
                "",
                post,
                Background.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                away,
                Map.of(),
                ratings);
        return Evidence.of(employee, asked, STANDARDS, SmallTrade.credentials(), policy, TODAY);
    }
}
