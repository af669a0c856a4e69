package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.standard.SmallTrade.BUDGETING;
import static zhiti.standard.SmallTrade.CONTRACTS;
import static zhiti.standard.SmallTrade.PLANNING;
import static zhiti.standard.SmallTrade.RESEARCH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.HouseLevel;
import zhiti.standard.PrintedPlace;
import zhiti.standard.SmallTrade;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Subject;
import zhiti.standard.Track;

/** What several documents ask of one person: once per subject, at the higher level, with every place named. */
class AskingTest {
    private static final Standards STANDARDS = SmallTrade.standards();
    private static final Standard CLERK = document("clerk/legacy");
    private static final Standard SELLER = document("seller/legacy");
    private static final Standard MANAGER = document("manager/v4");
    private static final Standard MANAGER_BEFORE = document("manager/legacy");

    private Optional<Track> track = Optional.empty();
    private Optional<Standard> target = Optional.empty();
    private List<HouseLevel> levels = List.of();

    @Test
    void aSecondJobAsksLikeThePresentOneAtTheHigherLevel() {
        Asked research = asked(RESEARCH, new Job(CLERK), new Job(SELLER));

        assertThat(research.required()).isEqualTo(4);
        assertThat(research.own()).isTrue();
        assertThat(research.target()).isFalse();
        assertThat(research.duties()).containsExactly("clerk/legacy/T1", "seller/legacy/T1");
    }

    @Test
    void everyPlaceIsNamedWithItsDocumentThoughTheCodesAreTheSame() {
        Asked research = asked(RESEARCH, new Job(CLERK), new Job(SELLER));

        assertThat(research.places())
                .containsExactly(
                        new PrintedPlace("clerk/legacy", "T1/K01"), new PrintedPlace("seller/legacy", "T1/K01"));
        assertThat(research.codes()).containsExactly("T1/K01");
    }

    @Test
    void whatTheTargetAsksAsWellIsNamedInItsDocumentToo() {
        target = Optional.of(MANAGER);

        Asked research = asked(RESEARCH, new Job(CLERK));

        assertThat(research.own() && research.target()).isTrue();
        assertThat(research.required()).isEqualTo(5);
        assertThat(research.places()).extracting(PrintedPlace::standard).containsExactly("clerk/legacy", "manager/v4");
    }

    @Test
    void theJobsStandInTheirOrderAndTheTasksOfBothAreAsked() {
        track = Optional.of(Track.B2B);

        assertThat(all(new Job(SELLER), new Job(CLERK)))
                .extracting(Asked::key)
                .startsWith(
                        "task:seller/legacy/T1.1", "task:seller/legacy/T1.2", RESEARCH.key(), "requirement:experience")
                .contains("task:clerk/legacy/T1.1", "task:clerk/legacy/T7.1")
                .doesNotHaveDuplicates();
    }

    @Test
    void theOtherTracksTasksAreNotAskedThoughTheFirstJobKnowsNoTracks() {
        track = Optional.of(Track.B2C);

        assertThat(all(new Job(CLERK), new Job(SELLER)))
                .extracting(Asked::key)
                .contains("task:seller/legacy/T1.1")
                .doesNotContain("task:seller/legacy/T1.2");
    }

    @Test
    void whatOnlyTheNewEditionOfASecondJobAsksIsInTransition() {
        Job manager = new Job(MANAGER, Optional.of(MANAGER_BEFORE));

        assertThat(asked(CONTRACTS, new Job(SELLER), manager).newEditionOnly()).isTrue();
        assertThat(asked(RESEARCH, new Job(SELLER), manager).newEditionOnly()).isFalse();
        assertThat(asked("task:manager/v4/T1.2", new Job(SELLER), manager).newEditionOnly())
                .isTrue();
        assertThat(asked("task:manager/v4/T1.1", new Job(SELLER), manager).newEditionOnly())
                .isFalse();
    }

    @Test
    void whatAnotherJobHasAskedAllAlongIsInNoTransition() {
        Job manager = new Job(MANAGER, Optional.of(MANAGER_BEFORE));

        assertThat(asked(CONTRACTS, manager, new Job(CLERK)).newEditionOnly()).isFalse();
        assertThat(asked(CONTRACTS, new Job(CLERK), manager).newEditionOnly()).isFalse();
    }

    @Test
    void aTargetInTransitionIsNone() {
        target = Optional.of(MANAGER);

        assertThat(asked(CONTRACTS, new Job(MANAGER_BEFORE)).newEditionOnly()).isFalse();
    }

    @Test
    void aLevelOfTheHouseStandsInsteadOfThatOfTheDutiesWhetherHigherOrLower() {
        levels = List.of(level("clerk", RESEARCH, 5), level("clerk", PLANNING, 2));

        assertThat(asked(RESEARCH, new Job(CLERK)).required()).isEqualTo(5);
        assertThat(asked(RESEARCH, new Job(CLERK)).houseLevel()).contains(levels.get(0));
        assertThat(asked(PLANNING, new Job(CLERK)).required()).isEqualTo(2);
        assertThat(asked(PLANNING, new Job(CLERK)).duties()).containsExactly("clerk/legacy/T1", "clerk/legacy/T4");
        assertThat(asked(BUDGETING, new Job(CLERK)).isOfHouse()).isFalse();
    }

    @Test
    void aLevelOfTheHouseHoldsForItsRoleAlone() {
        levels = List.of(level("seller", RESEARCH, 6));

        assertThat(asked(RESEARCH, new Job(CLERK)).required()).isEqualTo(3);
        assertThat(asked(RESEARCH, new Job(CLERK), new Job(SELLER)).required()).isEqualTo(6);
        assertThat(asked(RESEARCH, new Job(CLERK), new Job(SELLER)).houseLevel())
                .contains(levels.get(0));
    }

    @Test
    void whereAnotherJobAsksMoreTheLoweredLevelIsNotTheOneRequired() {
        levels = List.of(level("clerk", RESEARCH, 1));

        Asked research = asked(RESEARCH, new Job(CLERK), new Job(SELLER));

        assertThat(research.required()).isEqualTo(4);
        assertThat(research.houseLevel()).isEmpty();
    }

    @Test
    void ofTwoThatAskTheSameLevelTheFirstIsNamedAsItsSource() {
        levels = List.of(level("clerk", RESEARCH, 5));
        target = Optional.of(MANAGER);

        assertThat(asked(RESEARCH, new Job(CLERK)).houseLevel()).contains(levels.get(0));

        levels = List.of(level("seller", RESEARCH, 5));
        target = Optional.of(SELLER);
        assertThat(asked(RESEARCH, new Job(MANAGER)).houseLevel()).isEmpty();
    }

    @Test
    void aLevelOfTheHouseForWhatTheRoleDoesNotAskAsksNothing() {
        levels = List.of(level("seller", BUDGETING, 6));

        assertThat(all(new Job(SELLER))).extracting(Asked::key).doesNotContain(BUDGETING.key());
    }

    private List<Asked> all(Job... jobs) {
        return Asking.of(Arrays.asList(jobs), target, track, false, levels);
    }

    private Asked asked(Subject subject, Job... jobs) {
        return asked(subject.key(), jobs);
    }

    private Asked asked(String key, Job... jobs) {
        return all(jobs).stream().filter(a -> a.key().equals(key)).findFirst().orElseThrow();
    }

    private static HouseLevel level(String role, Competency competency, int level) {
        return new HouseLevel(role, competency, level, "本公司業務所需", "人資部", LocalDate.of(2026, 1, 1));
    }

    private static Standard document(String id) {
        return STANDARDS.documents().get(id);
    }
}
