package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhiti.intake.CatalogFinding.Kind;
import zhiti.offering.CostBasis;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.offering.Session;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Credential;
import zhiti.standard.Degree;
import zhiti.standard.Duty;
import zhiti.standard.Edition;
import zhiti.standard.Employer;
import zhiti.standard.HouseLevel;
import zhiti.standard.Language;
import zhiti.standard.Mandate;
import zhiti.standard.Obligation;
import zhiti.standard.Output;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Provenance;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Title;
import zhiti.standard.Track;
import zhiti.standard.Wording;

/** Each fault is put into a small catalog that is otherwise in order, and is the only one found. */
class CatalogCheckTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Title WORDS = new Title("字", "words");

    /** Two posts: one for both tracks with one duty of level 4, one convention post with two duties of level 5. */
    private static final Competency NEWS = competency("news");

    private static final Competency PRESS = competency("press");
    private static final Competency BUDGET = competency("budget");
    private static final Standard SELLER = standard(
            "seller",
            duty("seller/one", "T1", 4, List.of(NEWS, PRESS), task("seller/one", "T1.1", 4, Optional.empty())));
    private static final Standard CHIEF = standard(
            "chief",
            duty("chief/one", "T1", 5, List.of(BUDGET), task("chief/one", "T1.1", 5, Optional.empty())),
            duty("chief/one", "T2", 5, List.of(PRESS), task("chief/one", "T2.1", 5, Optional.empty())));

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Credential> credentials = new ArrayList<>(List.of(credential("badge", "https://example.org")));
    private List<Standard> documents = List.of(SELLER, CHIEF);

    CatalogCheckTest() {
        add(new Draft("class").builds("news", 0, 3).builds("press", 0, 3).builds("budget", 0, 3));
        add(workshop("workshop")
                .builds("news", 2, 4)
                .builds("press", 2, 4)
                .builds("budget", 2, 4)
                .needs(new Need.HasCompleted("class", WORDS)));
        add(assignment("sell", "seller", "seller/one/O1.1").trains("seller/one/T1.1", 2, 4));
        add(assignment("lead-budget", "chief", "chief/one/O1.1")
                .trains("chief/one/T1.1", 3, 5)
                .builds("budget", 4, 5));
        add(assignment("lead-press", "chief", "chief/one/O2.1")
                .trains("chief/one/T2.1", 3, 5)
                .builds("press", 3, 5));
    }

    @Test
    void aCatalogInOrderHasNoFinding() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aCompetencyThatNothingLiftsFarEnoughIsFoundForEachTrackOfEachRole() {
        add(workshop("workshop").builds("press", 2, 4).builds("budget", 2, 4));
        assertThat(check()).extracting(CatalogFinding::kind).containsOnly(Kind.NOT_LIFTED);
        assertThat(check()).extracting(CatalogFinding::about).containsExactly("seller/one B2B", "seller/one B2C");
        assertThat(check().get(0).in(Language.EN))
                .isEqualTo(
                        "seller/one B2B: [not-lifted] news (news) can be lifted from 0 to 3 only, and level 4 is required");
    }

    @Test
    void aCompetencyThatOnlyOneTrackCanLearnIsFoundForTheOther() {
        add(workshop("workshop").builds("press", 2, 4).builds("budget", 2, 4));
        add(workshop("news").builds("news", 2, 4).tracks(Track.B2C));
        assertThat(check()).extracting(CatalogFinding::about).containsExactly("seller/one B2B");
    }

    @Test
    void offeringsThatNotEveryoneCanTakeNowLiftNobody() {
        List<Draft> closed = List.of(
                news().language("en"),
                news().managersOnly(),
                news().withdrawn(),
                news().roles("chief"),
                news().opens(LocalDate.of(2028, 1, 1)),
                news().ends(LocalDate.of(2026, 11, 21)),
                news().sessions(new Session(LocalDate.of(2027, 1, 9), 0, LocalDate.of(2026, 12, 31))),
                news().needs(new Need.IsMember("SITE", WORDS)),
                news().needs(new Need.HasDegree(Degree.BACHELOR, WORDS)),
                news().needs(new Need.HasExperience(List.of(), 12, 0, WORDS)),
                news().needs(new Need.HoldsCredential("badge", WORDS)),
                news().needs(new Need.HasScore("badge", 500, WORDS)),
                news().needs(new Need.Manages(WORDS)),
                news().needs(new Need.HasLevel("competency:press", 5, WORDS)));
        add(workshop("workshop").builds("press", 2, 4).builds("budget", 2, 4));
        for (Draft draft : closed) {
            add(draft);
            assertThat(check())
                    .as("%s", draft.offering())
                    .extracting(CatalogFinding::kind)
                    .contains(Kind.NOT_LIFTED);
        }
    }

    @Test
    void whatTheCatalogItselfGivesIsNoHindrance() {
        add(new Draft("exam").form(Form.CERTIFICATION).grants(credentials.get(0)));
        add(new Draft("drill").form(Form.CLASS).prepares("badge", 0, 50));
        add(new Draft("drill-more").form(Form.CLASS).prepares("badge", 50, 100));
        add(workshop("workshop").builds("press", 2, 4).builds("budget", 2, 4));
        for (Need need : List.of(
                new Need.HoldsCredential("badge", WORDS),
                new Need.HasScore("badge", 100, WORDS),
                new Need.HasLevel("competency:press", 4, WORDS),
                new Need.HasLevel("task:seller/one/T1.1", 4, WORDS),
                new Need.HasCompleted("exam", WORDS),
                new Need.Any(List.of(new Need.IsMember("SITE", WORDS), new Need.HasCompleted("exam", WORDS))))) {
            add(news().needs(need));
            assertThat(check()).as("%s", need).isEmpty();
        }
    }

    @Test
    void aTaskThatNothingTrainsIsFound() {
        add(assignment("lead-press", "chief", "chief/one/O2.1").builds("press", 3, 5));
        assertThat(only(Kind.NOT_TRAINED)).contains("T2.1");
    }

    @Test
    void aTaskOfOneTrackIsNotAskedOnTheOther() {
        Task shared = task("seller/one", "T1.1", 4, Optional.empty());
        Task marked = task("seller/one", "T1.2", 4, Optional.of(Track.B2C));
        documents =
                List.of(standard("seller", duty("seller/one", "T1", 4, List.of(NEWS, PRESS), shared, marked)), CHIEF);
        assertThat(check()).extracting(CatalogFinding::about).containsExactly("seller/one B2C");
    }

    @Test
    void prerequisitesThatGoRoundAreFound() {
        add(new Draft("a").builds("news", 0, 2).needs(new Need.HasCompleted("b", WORDS)));
        add(new Draft("b").builds("press", 0, 2).needs(new Need.HoldsCredential("badge", WORDS)));
        add(new Draft("c")
                .form(Form.CERTIFICATION)
                .grants(credentials.get(0))
                .needs(new Need.Any(List.of(new Need.HasCompleted("a", WORDS)))));
        assertThat(only(Kind.CYCLE)).contains("a → b → c → a");
    }

    @Test
    void anotherWayInBreaksTheCircle() {
        Need either = new Need.Any(List.of(new Need.HasCompleted("b", WORDS), new Need.IsMember("SITE", WORDS)));
        add(new Draft("a").builds("news", 0, 2).needs(either));
        add(new Draft("b").builds("press", 0, 2).needs(new Need.HasCompleted("a", WORDS)));
        assertThat(check()).isEmpty();
    }

    @Test
    void renewingWhatIsHeldIsNoCircle() {
        add(new Draft("exam").form(Form.CERTIFICATION).grants(credentials.get(0)));
        add(new Draft("renew")
                .form(Form.CERTIFICATION)
                .renews(credentials.get(0))
                .needs(new Need.HoldsCredential("badge", WORDS)));
        assertThat(check()).isEmpty();
    }

    @Test
    void aBandThatBeginsWhereNothingEndsIsFound() {
        add(new Draft("polish").form(Form.MENTORING).builds("news", 4, 5).builds("grace", 2, 4));
        assertThat(only(Kind.BAND, "polish")).contains("'grace' begins at level 2");
        add(new Draft("polish").form(Form.MENTORING).builds("budget", 4, 5).roles("seller"));
        assertThat(check()).isEmpty();
    }

    @Test
    void pointsOfATestThatNothingLeadsUpToAreFound() {
        add(new Draft("drill").prepares("badge", 0, 50));
        add(new Draft("drill-more").prepares("badge", 60, 100));
        assertThat(only(Kind.BAND)).contains("60");
    }

    @Test
    void tooManyPointsAtOnceAreFound() {
        add(new Draft("drill").prepares("badge", 500, 601));
        assertThat(only(Kind.PREPARES)).contains("101");
    }

    @Test
    void aFormThatPromisesMoreThanItCanKeepIsFound() {
        add(new Draft("bold").builds("news", 2, 4));
        assertThat(only(Kind.CEILING, "bold")).contains("3");
        add(new Draft("bold").form(Form.ONLINE).provider("線上自學").cost(1200).builds("news", 0, 3));
        assertThat(only(Kind.CEILING, "bold")).contains("2");
        add(workshop("bold").builds("news", 2, 5));
        assertThat(only(Kind.CEILING, "bold")).contains("4");
        add(new Draft("bold").form(Form.TEST).builds("news", 0, 1));
        assertThat(only(Kind.CEILING, "bold")).contains("0");
        add(new Draft("bold").form(Form.MENTORING).builds("news", 4, 6));
        assertThat(only(Kind.CEILING, "bold")).contains("5");
    }

    @Test
    void aWorkshopTooShortToBeAssessedIsAClass() {
        add(workshop("short").hours(7).cost(2800).builds("news", 2, 4));
        assertThat(only(Kind.CEILING, "short")).contains("7").contains("3");
    }

    @Test
    void aClassOfFiveCompetenciesAndAnAssignmentOfSevenAreFound() {
        List<Competency> many =
                IntStream.range(0, 7).mapToObj(i -> competency("c" + i)).toList();
        List<Competency> all = new ArrayList<>(many);
        all.add(PRESS);
        all.add(NEWS);
        documents = List.of(
                standard("seller", duty("seller/one", "T1", 4, all, task("seller/one", "T1.1", 4, Optional.empty()))),
                CHIEF);
        Draft course = new Draft("five");
        many.subList(0, 5).forEach(c -> course.builds(c.id(), 0, 2));
        Draft work = assignment("seven", "seller", "seller/one/O1.1");
        many.forEach(c -> work.builds(c.id(), 0, 4));
        add(course);
        add(work);
        assertThat(check()).extracting(CatalogFinding::kind).containsOnly(Kind.TOO_MANY);
        assertThat(check()).extracting(CatalogFinding::about).containsExactly("five", "seven");
    }

    @Test
    void anAssignmentOverTwoDutiesIsFound() {
        add(assignment("wide", "chief", "chief/one/O1.1").builds("budget", 3, 5).builds("press", 2, 5));
        assertThat(only(Kind.DUTY, "wide")).contains("press").contains("chief/one/T1");
        add(assignment("wide", "chief", "chief/one/O1.1")
                .trains("chief/one/T1.1", 2, 5)
                .trains("chief/one/T2.1", 2, 5));
        assertThat(check()).extracting(CatalogFinding::kind).contains(Kind.DUTY);
    }

    @Test
    void anAssignmentMayServeTheSameDutyInTwoEditions() {
        Competency older = competency("ledger");
        Standard before = new Standard(
                "chief/old",
                "chief",
                "old",
                "",
                "chief",
                "chief",
                5,
                "",
                List.of(),
                List.of(),
                "",
                List.of(duty("chief/old", "T1", 5, List.of(older), task("chief/old", "T1.1", 5, Optional.empty()))),
                List.of(),
                List.of(),
                List.of());
        documents = List.of(SELLER, CHIEF, before);
        Draft both = assignment("both", "chief", "chief/one/O1.1")
                .trains("chief/one/T1.1", 2, 5)
                .trains("chief/old/T1.1", 2, 5)
                .builds("ledger", 0, 5)
                .builds("budget", 2, 5);
        add(both);
        assertThat(check()).isEmpty();
        both.builds("press", 2, 5);
        assertThat(only(Kind.DUTY, "both")).contains("press").doesNotContain("ledger");
    }

    @Test
    void anAssignmentOfNoRoleOrOfAnotherRolesTasksIsFound() {
        add(assignment("wide", "chief", "chief/one/O1.1").roles().builds("budget", 3, 5));
        assertThat(only(Kind.DUTY, "wide")).contains("roles");
        add(assignment("wide", "chief", "chief/one/O1.1").trains("seller/one/T1.1", 2, 4));
        assertThat(only(Kind.DUTY, "wide")).contains("seller/one");
    }

    @Test
    void anOutputThatIsNotOfTheDutyIsFound() {
        add(assignment("odd", "chief", "chief/one/O9.9").builds("budget", 3, 5));
        assertThat(only(Kind.YIELDS, "odd")).contains("O9.9");
        add(assignment("odd", "seller", "chief/one/O1.1").builds("budget", 3, 5));
        assertThat(only(Kind.YIELDS, "odd")).contains("chief/one/O1.1");
        add(assignment("odd", "chief", "chief/one/O1.1").trains("chief/one/T2.1", 2, 5));
        assertThat(only(Kind.YIELDS, "odd")).contains("duty");
        add(new Draft("odd").form(Form.ASSIGNMENT).roles("chief").cost(0).builds("budget", 2, 5));
        assertThat(only(Kind.YIELDS, "odd")).contains("yields");
    }

    @Test
    void anOutputOfOneTrackIsForThatTrackOnly() {
        Task marked = task("seller/one", "T1.2", 4, Optional.of(Track.B2C));
        documents = List.of(
                standard(
                        "seller",
                        duty(
                                "seller/one",
                                "T1",
                                4,
                                List.of(NEWS, PRESS),
                                task("seller/one", "T1.1", 4, Optional.empty()),
                                marked)),
                CHIEF);
        Draft draft = assignment("share", "seller", "seller/one/O1.2").trains("seller/one/T1.2", 2, 4);
        add(draft);
        assertThat(only(Kind.YIELDS, "share")).contains("B2C");
        draft.tracks(Track.B2C);
        assertThat(check()).isEmpty();
    }

    @Test
    void factsThatNobodyReadAnywhereAreFound() {
        Provenance nowhere = new Provenance("", Optional.empty(), false);
        add(new Draft("real").provenance(nowhere).costBasis(CostBasis.ESTIMATE));
        assertThat(only(Kind.UNSOURCED)).contains("neither a source");
        add(new Draft("real").provenance(new Provenance("https://example.org", Optional.empty(), false)));
        assertThat(only(Kind.UNSOURCED)).contains("readOn");
        add(new Draft("real").costBasis(CostBasis.VERIFIED));
        assertThat(only(Kind.UNSOURCED)).contains("fee");
        drafts.remove("real");
        credentials.add(credential("rumour", ""));
        assertThat(only(Kind.UNSOURCED, "rumour")).contains("neither a source");
    }

    @Test
    void anOfferingSaidTwiceIsFound() {
        add(new Draft("again").builds("news", 0, 3).builds("press", 0, 3).builds("budget", 0, 3));
        assertThat(only(Kind.DUPLICATE, "class")).contains("'again'");
        add(new Draft("again").named("方案class", "Another").builds("news", 0, 2));
        assertThat(only(Kind.DUPLICATE, "class")).contains("Chinese name");
        add(new Draft("again").named("別的", "Offering class").builds("news", 0, 2));
        assertThat(only(Kind.DUPLICATE, "class")).contains("English name");
        add(new Draft("again")
                .builds("news", 0, 3)
                .builds("press", 0, 3)
                .builds("budget", 0, 3)
                .tracks(Track.B2B));
        assertThat(check()).isEmpty();
        add(new Draft("again")
                .builds("news", 0, 3)
                .builds("press", 0, 3)
                .builds("budget", 0, 3)
                .meets("software-word"));
        assertThat(check()).isEmpty();
    }

    @Test
    void anIdThatIsACredentialsIsFound() {
        add(new Draft("badge").builds("news", 0, 2));
        assertThat(only(Kind.ID, "badge")).contains("credential");
    }

    @Test
    void aMadeUpNameThatClaimsTooMuchIsFound() {
        for (String name : List.of("初階寫作", "進階寫作", "寫作認證班", "寫作證照班", "職能基準導讀", "優秀seller職務")) {
            add(new Draft("bold").named(name, "Bold").builds("news", 0, 2));
            assertThat(only(Kind.NAME, "bold")).contains(name);
        }
        add(new Draft("bold").named("寫作", "How to be a Job of seller").builds("news", 0, 2));
        assertThat(only(Kind.NAME, "bold")).contains("寫作");
        add(new Draft("bold").provider("好好顧問公司").builds("news", 0, 2));
        assertThat(only(Kind.NAME, "bold")).contains("好好顧問公司");
    }

    @Test
    void hoursAndFeesThatNobodyAsksAreFound() {
        add(new Draft("odd").hours(5).cost(2000).builds("news", 0, 2));
        assertThat(only(Kind.HOURS, "odd")).contains("5");
        add(new Draft("odd").cost(1700).builds("news", 0, 2));
        assertThat(only(Kind.PRICE, "odd")).contains("1800").contains("3600");
        add(new Draft("odd").cost(3700).builds("news", 0, 2));
        assertThat(only(Kind.PRICE, "odd")).contains("3700");
        add(new Draft("odd").cost(2450).builds("news", 0, 2));
        assertThat(only(Kind.PRICE, "odd")).contains("2450");
        add(new Draft("odd").provider("外部公開班").cost(5500).builds("news", 0, 2));
        assertThat(only(Kind.PRICE, "odd")).contains("5400");
        add(new Draft("odd").provider("外部公開班").cost(5400).builds("news", 0, 2));
        assertThat(check()).isEmpty();
        add(new Draft("odd").form(Form.SELF_STUDY).provider("線上自學").cost(0).builds("news", 0, 2));
        assertThat(check()).isEmpty();
    }

    @Test
    void aLevelThatACompanyRaisesIsToBeReachedFromItsDayOn() {
        HouseLevel raised = new HouseLevel("seller", NEWS, 5, "因為", "人資部", AS_OF);
        assertThat(check(company(List.of(), raised)))
                .extracting(f -> f.in(Language.EN))
                .containsExactly(
                        "seller/one B2B: [not-lifted] news (news) can be lifted from 0 to 4 only, and level 5 is required",
                        "seller/one B2C: [not-lifted] news (news) can be lifted from 0 to 4 only, and level 5 is required");
        HouseLevel later = new HouseLevel("seller", NEWS, 5, "因為", "人資部", AS_OF.plusDays(1));
        assertThat(check(company(List.of(), later))).isEmpty();
        HouseLevel lowered = new HouseLevel("seller", NEWS, 3, "因為", "人資部", AS_OF);
        HouseLevel before = new HouseLevel("seller", NEWS, 5, "因為", "人資部", AS_OF.minusDays(1));
        assertThat(check(company(List.of(), lowered, before))).isEmpty();
    }

    @Test
    void whatACompanyAsksAndNothingOnSaleLeadsToIsFound() {
        Obligation badge = obligation(List.of("badge"), List.of());
        Obligation training = obligation(List.of(), List.of("class", "gone"));
        add(new Draft("renew").form(Form.CERTIFICATION).renews(credentials.get(0)));
        assertThat(check(company(List.of(badge, training))))
                .extracting(f -> f.in(Language.EN))
                .containsExactly("legal:x: [obligation] nothing on offer leads to badge, asked by 'words'");
        add(new Draft("exam").form(Form.CERTIFICATION).grants(credentials.get(0)));
        assertThat(check(company(List.of(badge, training)))).isEmpty();
        add(new Draft("exam")
                .form(Form.CERTIFICATION)
                .grants(credentials.get(0))
                .withdrawn());
        assertThat(check(company(List.of(badge))))
                .extracting(CatalogFinding::kind)
                .containsExactly(Kind.OBLIGATION);
    }

    private static Obligation obligation(List<String> anyOf, List<String> trainings) {
        return new Obligation(
                "legal:x", "x", WORDS, Mandate.LAW, Obligation.Who.EVERYBODY, anyOf, trainings, 0, Provenance.MADE_UP);
    }

    private static Employer company(List<Obligation> obligations, HouseLevel... levels) {
        return new Employer("", Optional.empty(), obligations, List.of(levels), List.of());
    }

    private List<CatalogFinding> check(Employer employer) {
        return CatalogCheck.of(
                standards(), Draft.catalog(credentials, drafts.values()), employer, policy(), AS_OF, Map.of());
    }

    @Test
    void aFindingSaysWhereTheOfferingIsWritten() {
        add(new Draft("badge").builds("news", 0, 2));
        Map<String, Place> places = Map.of("badge", new Place("offerings/news.yaml", 12, 5));
        List<CatalogFinding> found =
                CatalogCheck.of(standards(), Draft.catalog(credentials, drafts.values()), policy(), AS_OF, places);
        assertThat(found.get(0).in(Language.ZH_TW)).isEqualTo("offerings/news.yaml:12:5: [id] 方案代號 'badge' 與證照代號相同");
    }

    private String only(Kind kind, String about) {
        assertThat(check()).extracting(CatalogFinding::about).containsOnly(about);
        return only(kind);
    }

    private String only(Kind kind) {
        List<CatalogFinding> found = check();
        assertThat(found).as("%s", found).extracting(CatalogFinding::kind).containsExactly(kind);
        return found.get(0).in(Language.EN);
    }

    private List<CatalogFinding> check() {
        return CatalogCheck.of(standards(), Draft.catalog(credentials, drafts.values()), policy(), AS_OF, Map.of());
    }

    private void add(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    private static Draft workshop(String id) {
        return new Draft(id).form(Form.WORKSHOP).hours(12).cost(4800);
    }

    private static Draft news() {
        return workshop("news").builds("news", 2, 4);
    }

    private static Draft assignment(String id, String role, String yields) {
        return new Draft(id)
                .form(Form.ASSIGNMENT)
                .roles(role)
                .yields(yields)
                .hours(3)
                .work(24, 4)
                .cost(0);
    }

    private Standards standards() {
        return new Standards(
                List.of(NEWS, PRESS, BUDGET),
                List.of(role("seller", true), role("chief", false)),
                List.of(),
                documents);
    }

    private static Role role(String id, boolean tracks) {
        return new Role(
                id,
                new Title(id + "職務", "Job of " + id),
                tracks,
                List.of(new Edition("one", Optional.empty(), Optional.empty())));
    }

    private static Competency competency(String id) {
        return new Competency(id, CompetencyKind.K, Title.same(id), List.of());
    }

    private static Credential credential(String id, String source) {
        return new Credential(
                id,
                Title.same(id),
                false,
                "issuer",
                Optional.empty(),
                false,
                0,
                0,
                Optional.empty(),
                List.of(),
                new Provenance(source, Optional.of(AS_OF), false));
    }

    private static Standard standard(String role, Duty... duties) {
        return new Standard(
                role + "/one",
                role,
                "one",
                "",
                role,
                role,
                4,
                "",
                List.of(),
                List.of(),
                "",
                Arrays.asList(duties),
                List.of(),
                List.of(),
                List.of());
    }

    private static Duty duty(String standard, String code, int level, List<Competency> asks, Task... tasks) {
        List<Statement> statements =
                asks.stream().map(c -> new Statement("K01", c.id(), c)).toList();
        return new Duty(code, standard + code, level, statements, List.of(), Arrays.asList(tasks));
    }

    private static Task task(String standard, String code, int level, Optional<Track> track) {
        Output output = new Output(code.replace('T', 'O'), Wording.plain("產出"), Optional.empty());
        return new Task(
                Task.key(standard, code),
                standard,
                code.substring(0, code.indexOf('.')),
                code,
                Wording.plain("任務"),
                level,
                track,
                List.of(),
                List.of(),
                List.of(output),
                List.of());
    }

    private static Policy policy() {
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        String written = "rating.not-yet.minus 2, ceiling.self-study 2, ceiling.online 2, ceiling.class 3,"
                + " ceiling.workshop 4, ceiling.assignment 5, ceiling.mentoring 5, ceiling.certification 3,"
                + " ceiling.test 0, workshop.assessedHours 12, prepares.maxPoints 100, horizon.quarters 4,"
                + " price.public.low 400, price.public.high 900, price.online.low 100, price.online.high 300,"
                + " price.in-house.low 3000, price.in-house.high 6000, price.in-house.heads 10, price.rounding 100";
        for (String number : written.split(", ?")) {
            String name = number.strip().split(" ")[0];
            BigDecimal value = new BigDecimal(number.strip().split(" ")[1]);
            numbers.put(name, new PolicyNumber(name, WORDS, value, "", AS_OF, "house"));
        }
        return new Policy(numbers);
    }
}
