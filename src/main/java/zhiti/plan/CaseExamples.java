package zhiti.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Alternative;
import zhiti.offering.Availability;
import zhiti.offering.CostBasis;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Opens;
import zhiti.offering.Prepares;
import zhiti.offering.Session;
import zhiti.offering.Unmet;
import zhiti.person.Busy;
import zhiti.person.Clash;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Education;
import zhiti.person.Experience;
import zhiti.person.Fluency;
import zhiti.person.Fulfilled;
import zhiti.person.Held;
import zhiti.person.NotCounted;
import zhiti.person.Person;
import zhiti.person.RaterDisagreement;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.person.Software;
import zhiti.person.Source;
import zhiti.person.Speaks;
import zhiti.person.Stale;
import zhiti.person.Studied;
import zhiti.person.TestShown;
import zhiti.person.TwoViews;
import zhiti.person.Unanswered;
import zhiti.rulebook.Examples;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Degree;
import zhiti.standard.Expiry;
import zhiti.standard.HouseLevel;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Obligation;
import zhiti.standard.PolicyNumber;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Provenance;
import zhiti.standard.Requirement;
import zhiti.standard.Role;
import zhiti.standard.Subject;
import zhiti.standard.Tier;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** What a case of the shelf leaves unsaid: an ordinary specialist, an ordinary class, an ordinary gap of two levels. */
public final class CaseExamples {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String KEY = "competency:example";
    private static final String OFFERING = "example-class";

    /** The examples of all facts and conclusions. */
    public static final Examples ALL = new Examples(things(), byText(), tidying());

    private CaseExamples() {}

    private static Map<Class<?>, Object> things() {
        return Stream.of(standards(), people(), offerings(), conclusions())
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Object::getClass, x -> x, (a, b) -> b, LinkedHashMap::new));
    }

    private static Asked asked() {
        return new Asked(
                KEY,
                CaseSubjects.of(KEY),
                Measure.LEVEL,
                4,
                true,
                false,
                List.of("S/T1"),
                List.of(new PrintedPlace("S", "T1/K01")),
                false);
    }

    private static Competency competency() {
        return (Competency) CaseSubjects.of(KEY);
    }

    private static List<Object> standards() {
        return List.of(
                asked(),
                new HouseLevel("exhibition-sales-specialist", competency(), 5, "依公司需要", "人資部", DAY),
                CaseSubjects.of(KEY),
                CaseSubjects.of("task:exhibition-sales-specialist/legacy/T1.1"),
                CaseSubjects.of("requirement:example"),
                CaseSubjects.of("legal:example"),
                role("exhibition-sales-specialist"));
    }

    private static List<Object> people() {
        Rating rating = new Rating(KEY, 2, Source.MANAGER, DAY, "");
        PolicyNumber limit = new PolicyNumber(
                "evidence.manager.months", Title.same("主管評核採計期間"), new BigDecimal(24), "months", DAY, "house");
        PolicyNumber equivalents = new PolicyNumber(
                "english.equivalents-for-legacy", Title.same("採計其他英檢"), BigDecimal.ZERO, "switch", DAY, "house");
        Role role = role("exhibition-sales-specialist");
        return List.of(
                new Person(
                        "E001",
                        "林怡君",
                        role,
                        Optional.empty(),
                        Optional.of(Track.B2B),
                        List.of("zh"),
                        Optional.of(0),
                        "",
                        List.of(),
                        LocalDate.MIN),
                rating,
                new Shown(KEY, 2, rating, List.of()),
                new Stale(KEY, rating, limit),
                new TwoViews(KEY, 2, 2),
                new RaterDisagreement(KEY, Source.MANAGER, DAY, 2, 3),
                new Completed(OFFERING, Title.same(OFFERING), DAY, Completed.Result.PASSED, List.of()),
                new Held("example", Title.same("example"), DAY, Expiry.NEVER, LocalDate.MIN),
                new TestShown(
                        "requirement:example",
                        "TOEIC-LR",
                        Title.same("多益 700"),
                        700,
                        DAY,
                        2,
                        TestShown.COMPARED_ITSELF),
                new NotCounted("requirement:example", Title.same("全民英檢 中高級複試"), DAY, equivalents),
                new Experience("requirement:example", 12, LocalDate.of(2026, 11, 22)),
                new Education(Degree.BACHELOR),
                new Studied("requirement:example"),
                new Software("Word"),
                new Speaks("requirement:example", "english", "spoken", Fluency.WORKING, Source.MANAGER, DAY, false),
                new Unanswered("requirement:example", Unanswered.Field.EDUCATION),
                new Fulfilled("legal:example", Title.same("example"), DAY, Expiry.NEVER),
                new Busy(DAY, DAY.plusDays(6), Title.same("example-show")),
                new Clash(OFFERING, DAY, new Busy(DAY, DAY.plusDays(6), Title.same("example-show"))),
                new Commitment(
                        OFFERING, Commitment.Status.REFUSED, Optional.empty(), Optional.empty(), Optional.empty(), ""));
    }

    private static Offering offering() {
        return new Offering(
                OFFERING,
                Title.same(OFFERING),
                Form.CLASS,
                "example",
                Offering.IN_HOUSE,
                List.of(),
                List.of(),
                "zh",
                false,
                6,
                0,
                0,
                new Money(3000),
                CostBasis.ILLUSTRATIVE,
                Optional.empty(),
                Title.same("課後由主管重評"),
                Need.NOTHING,
                List.of(),
                Availability.ALWAYS,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Provenance.MADE_UP);
    }

    private static List<Object> offerings() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        return List.of(
                offering(),
                Availability.ALWAYS,
                new Session(day, 10, MonthPeriod.monthsBefore(day, 1)),
                new Lift(OFFERING, KEY, 0, 4),
                new Prepares(OFFERING, "TOEIC-LR", 600, 700),
                new Grants(OFFERING, "example", Title.same("example"), false),
                new Meets(OFFERING, "requirement:example"),
                new Opens(OFFERING, "example-workshop"),
                new Unmet(
                        OFFERING,
                        Unmet.Kind.PREREQUISITE,
                        Title.same("example"),
                        1,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Alternative(1, 1, Optional.empty()));
    }

    private static List<Object> conclusions() {
        return List.of(
                new Gap(asked(), 2),
                new AssessFirst(asked()),
                new Urgency(KEY, Tier.SHOULD, 1, false),
                new Fit(OFFERING, KEY, 0, 4, 2),
                new Bar(OFFERING),
                new NotYet(OFFERING, Optional.empty(), false),
                new Weight(OFFERING, "", 1, Weight.Per.STEP));
    }

    private static Role role(String id) {
        return new Role(id, Title.same(id), true, List.of());
    }

    private static Map<Class<?>, Function<String, ?>> byText() {
        Map<Class<?>, Function<String, ?>> named = new LinkedHashMap<>();
        named.put(Role.class, CaseExamples::role);
        named.put(Subject.class, CaseSubjects::of);
        named.put(Competency.class, id -> CaseSubjects.of("competency:" + id));
        named.put(Requirement.class, id -> CaseSubjects.of(Requirement.key(id)));
        named.put(Obligation.class, id -> CaseSubjects.of(Obligation.key(id)));
        return named;
    }

    private static Map<Class<?>, Examples.Tidy> tidying() {
        Map<Class<?>, Examples.Tidy> tidying = new LinkedHashMap<>();
        tidying.put(Asked.class, CaseSubjects::tidyAsked);
        tidying.put(Requirement.class, CaseSubjects::tidyRequirement);
        tidying.put(Obligation.class, CaseSubjects::tidyObligation);
        tidying.put(Shown.class, (fields, stated) -> {
            Rating winner = (Rating) fields.get("winner");
            fields.put("winner", rating(fields, (Integer) fields.get("level"), winner));
        });
        tidying.put(Stale.class, (fields, stated) -> {
            Rating newest = (Rating) fields.get("newest");
            fields.put("newest", rating(fields, newest.level(), newest));
        });
        tidying.put(Held.class, (fields, stated) -> {
            if (!stated.contains("renewableTo")) {
                fields.put("renewableTo", fields.get("expires"));
            }
        });
        return tidying;
    }

    private static Rating rating(Map<String, Object> fields, int level, Rating as) {
        return new Rating((String) fields.get("key"), level, as.by(), as.on(), as.place());
    }
}
