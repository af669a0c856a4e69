package zhiti.person;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.standard.SmallTrade.asked;
import static zhiti.standard.SmallTrade.requirement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.standard.Asked;
import zhiti.standard.Degree;
import zhiti.standard.Expiry;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.SmallTrade;

/** What a person's fields answer to the requirements of a standard. */
class AnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Requirement TOEIC =
            requirement("english-test", RequirementKind.TEST, 800, List.of("TOEIC-LR"), "", "");
    private static final Requirement SPOKEN =
            requirement("english-speaking", RequirementKind.LANGUAGE, 1, List.of("english"), "spoken", "working");
    private static final Requirement SECOND =
            requirement("second-language", RequirementKind.LANGUAGE, 1, List.of("any"), "spoken", "working");
    private static final Requirement WORKED =
            requirement("experience", RequirementKind.EXPERIENCE, 36, List.of("sales", "events"), "", "");

    private final List<TestResult> tests = new ArrayList<>();
    private final List<LanguageUse> languages = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();
    private Optional<List<Certificate>> certificates = Optional.empty();
    private Background background = Background.UNKNOWN;
    private Policy policy = SmallTrade.policy();

    @Test
    void whatNoFieldAnswersIsSaidWithTheFieldThatWould() {
        Requirement degree = requirement("degree", RequirementKind.DEGREE, 3, List.of(), "", "");
        Requirement studied = requirement("studied", RequirementKind.STUDIED, 1, List.of("marketing"), "", "");
        Requirement software = requirement("software", RequirementKind.SOFTWARE, 1, List.of("Word"), "", "");
        Requirement held = requirement("held", RequirementKind.CERTIFICATE, 1, List.of("cmp"), "", "");
        Requirement confirm = requirement("confirm", RequirementKind.CONFIRM, 1, List.of(), "", "");

        assertThat(facts(degree)).containsExactly(new Unanswered("requirement:degree", Unanswered.Field.EDUCATION));
        assertThat(facts(studied)).containsExactly(new Unanswered("requirement:studied", Unanswered.Field.STUDIED));
        assertThat(facts(WORKED))
                .containsExactly(new Unanswered("requirement:experience", Unanswered.Field.EXPERIENCE));
        assertThat(facts(TOEIC)).containsExactly(new Unanswered("requirement:english-test", Unanswered.Field.TESTS));
        assertThat(facts(SPOKEN))
                .containsExactly(new Unanswered("requirement:english-speaking", Unanswered.Field.LANGUAGES));
        assertThat(facts(software)).containsExactly(new Unanswered("requirement:software", Unanswered.Field.SOFTWARE));
        assertThat(facts(held)).containsExactly(new Unanswered("requirement:held", Unanswered.Field.CERTIFICATIONS));
        assertThat(facts(confirm)).isEmpty();
    }

    @Test
    void aFieldThatSaysNoneIsAnAnswer() {
        Requirement software = requirement("software", RequirementKind.SOFTWARE, 1, List.of("Word"), "", "");
        Requirement held = requirement("held", RequirementKind.CERTIFICATE, 1, List.of("cmp"), "", "");
        background = new Background(
                Served.UNKNOWN,
                Optional.of(Degree.NONE),
                Optional.empty(),
                Optional.of(List.of()),
                "",
                Optional.empty(),
                List.of());
        certificates = Optional.of(List.of());

        assertThat(facts(software)).containsExactly(new Education(Degree.NONE));
        assertThat(facts(held)).containsExactly(new Education(Degree.NONE));
    }

    @Test
    void aScoreOfTheTestAskedForIsComparedItself() {
        sat("TOEIC-LR", 720, "2025-12-01");

        TestShown shown = test();
        assertThat(shown.score()).isEqualTo(720);
        assertThat(shown.row()).isEqualTo("—");
        assertThat(shown.months()).isEqualTo(12);
        assertThat(shown.title().zh()).isEqualTo("TOEIC-LR 720");
    }

    @Test
    void ofSeveralScoresTheBestThatIsNotTooOldSpeaks() {
        sat("TOEIC-LR", 850, "2020-01-01");
        sat("TOEIC-LR", 720, "2025-03-01");
        sat("TOEIC-LR", 700, "2026-03-01");
        sat("TOEIC-LR", 990, "2026-12-01");

        assertThat(test().score()).isEqualTo(720);
    }

    @Test
    void whereEveryScoreIsTooOldTheNewestIsTold() {
        sat("TOEIC-LR", 850, "2020-01-01");
        sat("TOEIC-LR", 720, "2021-01-01");

        assertThat(test().score()).isEqualTo(720);
    }

    @Test
    void anotherTestInTheBandOfTheRequiredScoreCountsAsThatScoreAndItsRowIsNamed() {
        passed("GEPT", "中高級", "複試");

        TestShown shown = test();
        assertThat(shown.score()).isEqualTo(800);
        assertThat(shown.row()).contains("GEPT 中高級複試", "CEFR B2", "785", "LTTC");
        assertThat(shown.title().zh()).isEqualTo("GEPT 中高級複試");
    }

    @Test
    void anotherTestInALowerBandCountsAsTheFloorOfThatBand() {
        passed("GEPT", "中級", "複試");

        assertThat(test().score()).isEqualTo(550);
    }

    @Test
    void aStageThatNoTableListsAnswersNothing() {
        passed("GEPT", "中高級", "初試");

        assertThat(facts(TOEIC)).singleElement().isInstanceOf(Unanswered.class);
    }

    @Test
    void whereTheLineDoesNotSayOrEquivalentPolicySaysWhetherAnotherTestCounts() {
        passed("GEPT", "中高級", "複試");
        policy = SmallTrade.policy("english.equivalents-for-legacy", 0);

        NotCounted test = (NotCounted) facts(TOEIC).get(0);
        assertThat(test.title().zh()).isEqualTo("GEPT 中高級複試");
        assertThat(test.limit().name()).isEqualTo("english.equivalents-for-legacy");
        assertThat(facts(orEquivalent())).singleElement().isInstanceOf(TestShown.class);
    }

    @Test
    void ofSeveralResultsThatDoNotCountTheBestIsTold() {
        passed("GEPT", "中高級", "複試");
        passed("GEPT", "中級", "複試");
        policy = SmallTrade.policy("english.equivalents-for-legacy", 0);

        assertThat(((NotCounted) facts(TOEIC).get(0)).title().zh()).isEqualTo("GEPT 中高級複試");
    }

    @Test
    void anOldScoreOfTheTestAskedForSpeaksBeforeOneThatDoesNotCount() {
        sat("TOEIC-LR", 600, "2020-01-01");
        passed("GEPT", "中高級", "複試");
        policy = SmallTrade.policy("english.equivalents-for-legacy", 0);

        assertThat(test().score()).isEqualTo(600);
    }

    @Test
    void aResultThatNoTableComparesAnswersNothingWhateverPolicySays() {
        passed("GEPT", "中高級", "初試");
        policy = SmallTrade.policy("english.equivalents-for-legacy", 0);

        assertThat(facts(TOEIC)).singleElement().isInstanceOf(Unanswered.class);
    }

    @Test
    void listeningAndReadingShowNothingOfSpeaking() {
        sat("TOEIC-LR", 990, "2026-03-01");

        assertThat(facts(SPOKEN)).singleElement().isInstanceOf(Unanswered.class);
    }

    @Test
    void aLanguageIsAnsweredByItsStrongestSource() {
        speaks("english", Fluency.FLUENT, Source.SELF, "2026-09-01");
        speaks("english", Fluency.BASIC, Source.MANAGER, "2026-08-01");

        Speaks speaks = (Speaks) facts(SPOKEN).get(0);
        assertThat(speaks.level()).isEqualTo(Fluency.BASIC);
        assertThat(speaks.enough()).isFalse();
    }

    @Test
    void workingIsEnoughForWorkingAndMoreThanEnoughIsToo() {
        speaks("english", Fluency.WORKING, Source.MANAGER, "2026-08-01");
        assertThat(((Speaks) facts(SPOKEN).get(0)).enough()).isTrue();

        languages.clear();
        speaks("english", Fluency.FLUENT, Source.MANAGER, "2026-08-01");
        assertThat(((Speaks) facts(SPOKEN).get(0)).enough()).isTrue();
    }

    @Test
    void anySecondForeignLanguageIsNeitherEnglishNorOnesOwn() {
        speaks("english", Fluency.FLUENT, Source.MANAGER, "2026-08-01");
        speaks("taiwanese", Fluency.FLUENT, Source.MANAGER, "2026-08-01");
        assertThat(facts(SECOND)).singleElement().isInstanceOf(Unanswered.class);

        speaks("japanese", Fluency.WORKING, Source.MANAGER, "2026-08-01");
        assertThat(((Speaks) facts(SECOND).get(0)).language()).isEqualTo("japanese");
    }

    @Test
    void aNumberOfMonthsCountsForAnyField() {
        served(new Served(Optional.of(30), List.of()));

        assertThat(facts(WORKED)).containsExactly(new Experience("requirement:experience", 30, TODAY));
    }

    @Test
    void spansCountByFieldAndOverlapsOnce() {
        served(new Served(
                Optional.empty(),
                List.of(
                        span("sales", "2024-05", "2025-05"),
                        span("events", "2025-01", "2025-11"),
                        span("other", "2015-01", "2024-05"))));

        assertThat(months()).isEqualTo(18);
    }

    @Test
    void workThatGoesOnCountsToTheAsOfMonthAndLeavesDoNotCount() {
        Span now = new Span("sales", YearMonth.of(2024, 5), Optional.empty(), false);
        served(new Served(Optional.empty(), List.of(now)));
        assertThat(months()).isEqualTo(30);

        away.add(new Away(LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 8, 31))));
        assertThat(months()).isEqualTo(24);
    }

    @Test
    void aWindowLooksAtItsLastMonthsOnly() {
        Served served = new Served(Optional.empty(), List.of(span("sales", "2018-01", "2022-01")));

        assertThat(served.months(List.of("sales"), 0, List.of(), TODAY)).isEqualTo(48);
        assertThat(served.months(List.of("sales"), 60, List.of(), TODAY)).isEqualTo(2);
    }

    @Test
    void aCertificateLastsAsLongAsItsSchemeSaysAndCanBeRenewedBefore() {
        certificates = Optional.of(List.of(certificate("mice-basic", "2024-10-23", "")));

        Held held = (Held) facts().get(0);
        assertThat(held.expires()).isEqualTo(Expiry.on(LocalDate.of(2027, 10, 22)));
        assertThat(held.renewableFrom()).isEqualTo("2027-04-22");
    }

    @Test
    void theDatePrintedOnACertificateComesFirst() {
        certificates = Optional.of(List.of(certificate("mice-basic", "2024-10-23", "2025-12-31")));

        assertThat(((Held) facts().get(0)).isValidOn(TODAY)).isFalse();
    }

    @Test
    void aSchemeThatNobodyKnowsTheValidityOfIsHeldUntilSomeoneSaysOtherwise() {
        certificates = Optional.of(List.of(certificate("cmp", "2012-01-01", "")));

        assertThat(((Held) facts().get(0)).expires()).isEqualTo(Expiry.NEVER);
    }

    @Test
    void ofTwoCertificatesOfOneSchemeTheOneThatLastsLongerIsHeld() {
        certificates = Optional.of(List.of(
                certificate("mice-basic", "2026-01-10", ""),
                certificate("mice-basic", "2021-01-10", ""),
                certificate("cmp", "2027-01-01", "")));

        assertThat(facts()).singleElement().extracting(f -> ((Held) f).on()).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void englishCoursesAreForWhoSpeaksItOrHasReachedTheBandInATest() {
        assertThat(evidence(List.of()).person().languages()).containsExactly("zh");

        sat("TOEIC-LR", 780, "2026-03-01");
        assertThat(evidence(List.of()).person().languages()).containsExactly("zh");
        sat("TOEIC-LR", 785, "2026-03-01");
        assertThat(evidence(List.of()).person().languages()).containsExactly("zh", "en");

        tests.clear();
        speaks("english", Fluency.WORKING, Source.MANAGER, "2026-08-01");
        assertThat(evidence(List.of()).person().languages()).containsExactly("zh", "en");
    }

    private void sat(String test, int score, String on) {
        tests.add(new TestResult(test, Optional.of(score), "", "", LocalDate.parse(on)));
    }

    private void passed(String test, String level, String stage) {
        tests.add(new TestResult(test, Optional.empty(), level, stage, LocalDate.of(2025, 6, 1)));
    }

    private void speaks(String language, Fluency level, Source by, String on) {
        languages.add(new LanguageUse(language, "spoken", level, by, LocalDate.parse(on)));
    }

    private void served(Served served) {
        background = new Background(
                served, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());
    }

    private static Span span(String field, String from, String to) {
        return new Span(field, YearMonth.parse(from), Optional.of(YearMonth.parse(to)), false);
    }

    private static Certificate certificate(String id, String on, String expires) {
        Optional<LocalDate> end = expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires));
        return new Certificate(id, LocalDate.parse(on), end);
    }

    private static Requirement orEquivalent() {
        return new Requirement(
                TOEIC.key(),
                TOEIC.condition(),
                TOEIC.kind(),
                TOEIC.title(),
                TOEIC.force(),
                TOEIC.track(),
                false,
                TOEIC.closedBy(),
                TOEIC.required(),
                TOEIC.anyOf(),
                "",
                "",
                true,
                TOEIC.text(),
                "");
    }

    private int months() {
        return ((Experience) facts(WORKED).get(0)).months();
    }

    private TestShown test() {
        return (TestShown) facts(TOEIC).get(0);
    }

    private List<Record> facts(Requirement... requirements) {
        List<Asked> asked =
                List.of(requirements).stream().map(r -> asked(r, r.required())).toList();
        List<Record> facts = evidence(asked).facts();
        return facts.subList(1, facts.size());
    }

    private Evidence evidence(List<Asked> asked) {
        Post post = new Post(
                SmallTrade.CLERK,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.of(0),
                Post.FULL_TIME);
        Employee employee = new Employee(
                "E1",
                "林怡君",
                "",
                post,
                background,
                tests.isEmpty() ? Optional.empty() : Optional.of(tests),
                languages.isEmpty() ? Optional.empty() : Optional.of(languages),
                certificates,
                List.of(),
                List.of(),
                away,
                Map.of(),
                List.of());
        return Evidence.of(employee, asked, SmallTrade.standards(), SmallTrade.credentials(), policy, TODAY);
    }
}
