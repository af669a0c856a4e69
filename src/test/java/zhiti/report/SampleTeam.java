package zhiti.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.CostBasis;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.offering.TrainingKind;
import zhiti.person.Person;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.person.Source;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.plan.Member;
import zhiti.plan.Mentoring;
import zhiti.plan.Plan;
import zhiti.plan.Prospect;
import zhiti.plan.Prospects;
import zhiti.plan.Quarter;
import zhiti.plan.Readiness;
import zhiti.plan.Step;
import zhiti.plan.Totals;
import zhiti.plan.Versions;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Mandate;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Obligation;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Provenance;
import zhiti.standard.Role;
import zhiti.standard.Show;
import zhiti.standard.SmallTrade;
import zhiti.standard.Standards;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/**
 * Five people of a small trade with plans made by hand, small enough to add up in the head: two clerks, a manager, a
 * cashier whose work has no standard, and a clerk of whom nothing is known yet.
 */
final class SampleTeam {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    static final Quarter Q1 = new Quarter(2027, 1);
    static final Standards STANDARDS = SmallTrade.standards();

    /** Two places in a class of one's own for two. */
    static final Offering TEAM_CLASS = new Draft("team-class")
            .named("帶領小組", "Leading a group")
            .hours(6)
            .cost(3000)
            .offering();

    static final Offering SAFETY = new Draft("safety")
            .named("一般安全衛生", "General safety")
            .provider("認可之訓練單位")
            .hours(3)
            .cost(500)
            .costBasis(CostBasis.VERIFIED)
            .offering();

    static final Offering BUDGET_COURSE = new Draft("budget-course")
            .named("預算編列實務", "Budgeting in practice")
            .provider("外部公開班")
            .hours(12)
            .cost(8000)
            .costBasis(CostBasis.VERIFIED)
            .offering();

    static final Offering PLAN_WORK = new Draft("plan-work")
            .named("擬訂年度計畫", "Draw up the year's plan")
            .form(Form.ASSIGNMENT)
            .hours(6)
            .work(40, 4)
            .cost(0)
            .offering();

    private SampleTeam() {}

    static TeamYear year() {
        return year(List.of(first(), second(), third(), cashier(), newcomer()));
    }

    static TeamYear year(List<Member> members) {
        Map<String, Particulars> particulars = new LinkedHashMap<>();
        particulars.put("team-class", particulars(Optional.of(2), Optional.empty(), TrainingKind.MANAGEMENT));
        particulars.put(
                "budget-course",
                particulars(
                        Optional.empty(),
                        Optional.of(new Title("補助八成，上限 5,000 元", "80% are paid back, up to NT$5,000")),
                        TrainingKind.PROFESSIONAL));
        return new TeamYear("小商號（示例）", AS_OF, members, STANDARDS, particulars, policy());
    }

    private static Particulars particulars(Optional<Integer> heads, Optional<Title> subsidy, TrainingKind kind) {
        return new Particulars(Optional.empty(), List.of(), heads, Optional.empty(), subsidy, kind);
    }

    private static Policy policy() {
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> number : Map.of("weight.condition.levels", 2, "director.extra-budget", 50_000)
                .entrySet()) {
            numbers.put(
                    number.getKey(),
                    new PolicyNumber(
                            number.getKey(),
                            Title.same(number.getKey()),
                            BigDecimal.valueOf(number.getValue()),
                            "",
                            LocalDate.of(2026, 1, 1),
                            "house"));
        }
        return new Policy(numbers);
    }

    /** Two levels short in planning, and closes them; nobody but themselves has said that they can budget. */
    static Member first() {
        return new Sketch("P1", "王甲", SmallTrade.CLERK, "企劃部")
                .asksOfAClerk()
                .shown(SmallTrade.RESEARCH, 3, Source.MANAGER)
                .shown(SmallTrade.PLANNING, 2, Source.MANAGER)
                .shown(SmallTrade.BUDGETING, 4, Source.SELF)
                .shown(SmallTrade.PRESENTING, 4, Source.WORK)
                .gap(SmallTrade.PLANNING, 2, Tier.MUST)
                .readiness("0.70", "0.90", 3, 4)
                .step(TEAM_CLASS, Q1, SmallTrade.PLANNING, 2, 3)
                .legal(SAFETY, Q1)
                .guided(PLAN_WORK, Q1.plus(2), SmallTrade.PLANNING, 3, 4)
                .member(Prospects.NONE);
    }

    /** Short in all four, one of them paid for already. */
    static Member second() {
        return new Sketch("P2", "李乙", SmallTrade.CLERK, "企劃部")
                .asksOfAClerk()
                .shown(SmallTrade.RESEARCH, 1, Source.MANAGER)
                .shown(SmallTrade.PLANNING, 3, Source.MANAGER)
                .shown(SmallTrade.BUDGETING, 2, Source.TEST)
                .shown(SmallTrade.PRESENTING, 3, Source.MANAGER)
                .gap(SmallTrade.RESEARCH, 1, Tier.MUST)
                .gap(SmallTrade.PLANNING, 3, Tier.SHOULD)
                .gap(SmallTrade.BUDGETING, 2, Tier.MUST)
                .gap(SmallTrade.PRESENTING, 3, Tier.SHOULD)
                .readiness("0.50", "0.80", 4, 4)
                .booked(BUDGET_COURSE, Q1, SmallTrade.BUDGETING, 2, 3)
                .step(TEAM_CLASS, Q1.plus(1), SmallTrade.PLANNING, 3, 4)
                .legal(SAFETY, Q1.plus(1))
                .member(Prospects.NONE);
    }

    /** A manager who is short of nothing. */
    static Member third() {
        return new Sketch("P3", "陳丙", SmallTrade.MANAGER, "業務部")
                .asks(SmallTrade.RESEARCH, 5, "manager/v4/T1")
                .asks(SmallTrade.CONTRACTS, 5, "manager/v4/T1")
                .shown(SmallTrade.RESEARCH, 5, Source.WORK)
                .shown(SmallTrade.CONTRACTS, 5, Source.WORK)
                .readiness("1", "1", 2, 2)
                .member(Prospects.NONE);
    }

    /** Only the law asks something of them. */
    static Member cashier() {
        return new Sketch("P4", "林丁", SmallTrade.NONE, "管理部").legal(SAFETY, Q1).member(Prospects.NONE);
    }

    /** Nobody has rated them; there would be a place for them in the class. */
    static Member newcomer() {
        Prospect place = new Prospect(
                List.of(TEAM_CLASS),
                Tier.SHOULD,
                2,
                List.of(new Step.Lifted(
                        SmallTrade.PLANNING.key(), "competency", "planning", SmallTrade.PLANNING.title(), 0, 2)),
                List.of(),
                Q1);
        return new Sketch("P5", "張戊", SmallTrade.CLERK, "").asksOfAClerk().member(once(place));
    }

    private static Prospects once(Prospect only) {
        return new Prospects() {
            @Override
            public List<Prospect> all() {
                return List.of(only);
            }

            @Override
            public Prospects with(Prospect taken) {
                return Prospects.NONE;
            }

            @Override
            public int hoursOver() {
                return 0;
            }

            @Override
            public int stepsOver() {
                return 0;
            }
        };
    }

    /** One person's plan while it is made by hand. */
    static final class Sketch {
        private final Person person;
        private final String department;
        private final List<Asked> asks = new ArrayList<>();
        private final List<Shown> shown = new ArrayList<>();
        private final List<GapLine> gaps = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private Readiness readiness = new Readiness(Optional.empty(), Optional.empty(), 0, 0, 0, 0);

        Sketch(String id, String name, Role role, String department) {
            this.person = new Person(
                    id,
                    name,
                    role,
                    Optional.empty(),
                    Optional.empty(),
                    List.of("zh"),
                    Optional.of(0),
                    "",
                    List.of(),
                    AS_OF);
            this.department = department;
        }

        /** Research at level 3, and at level 4 planning under two duties, budgeting and presenting. */
        Sketch asksOfAClerk() {
            readiness = new Readiness(Optional.empty(), Optional.empty(), 0, 4, 0, 0);
            return asks(SmallTrade.RESEARCH, 3, "clerk/legacy/T1")
                    .asks(SmallTrade.PLANNING, 4, "clerk/legacy/T1", "clerk/legacy/T4")
                    .asks(SmallTrade.BUDGETING, 4, "clerk/legacy/T5")
                    .asks(SmallTrade.PRESENTING, 4, "clerk/legacy/T7");
        }

        Sketch asks(Competency competency, int required, String... duties) {
            asks.add(new Asked(
                    competency.key(),
                    competency,
                    Measure.LEVEL,
                    required,
                    true,
                    false,
                    List.of(duties),
                    List.of(new PrintedPlace(duties[0].substring(0, duties[0].lastIndexOf('/')), "T1/K01")),
                    false));
            return this;
        }

        /** Adds what only a target asks and nobody has rated. */
        Sketch presumed(Competency competency, int required) {
            Asked asked = new Asked(
                    competency.key(),
                    competency,
                    Measure.LEVEL,
                    required,
                    false,
                    true,
                    List.of("manager/v4/T1"),
                    List.of(new PrintedPlace("manager/v4", "T1/K02")),
                    false);
            asks.add(asked);
            gaps.add(new GapLine(Gap.presumed(asked), Tier.SHOULD, List.of(), List.of()));
            return this;
        }

        Sketch shown(Competency competency, int level, Source by) {
            Rating rating = new Rating(competency.key(), level, by, LocalDate.of(2026, 9, 1), "team.yaml:1");
            shown.add(new Shown(competency.key(), level, rating, List.of()));
            return this;
        }

        Sketch gap(Competency competency, int level, Tier tier) {
            gaps.add(new GapLine(new Gap(asked(competency), level), tier, List.of(), List.of()));
            return this;
        }

        Sketch readiness(String now, String after, int known, int of) {
            readiness = new Readiness(
                    Optional.of(new BigDecimal(now)), Optional.of(new BigDecimal(after)), known, of, 0, 0);
            return this;
        }

        Sketch step(Offering offering, Quarter quarter, Competency competency, int entry, int reach) {
            return add(offering, quarter, List.of(lifted(competency, entry, reach)), false, false, Optional.empty());
        }

        Sketch booked(Offering offering, Quarter quarter, Competency competency, int entry, int reach) {
            return add(offering, quarter, List.of(lifted(competency, entry, reach)), false, true, Optional.empty());
        }

        Sketch guided(Offering offering, Quarter quarter, Competency competency, int entry, int reach) {
            Mentoring guide = new Mentoring(Mentoring.Kind.COLLEAGUE, "P3", "陳丙", List.of());
            return add(offering, quarter, List.of(lifted(competency, entry, reach)), false, false, Optional.of(guide));
        }

        /** Adds what the law asks, as a gap and as the step that closes it. */
        Sketch legal(Offering offering, Quarter quarter) {
            Obligation obligation = new Obligation(
                    Obligation.key("general-safety"),
                    "general-safety",
                    new Title("一般安全衛生教育訓練", "General safety training"),
                    Mandate.LAW,
                    Obligation.Who.EVERYBODY,
                    List.of(),
                    List.of("safety"),
                    36,
                    Provenance.MADE_UP);
            Asked asked =
                    new Asked(obligation.key(), obligation, Measure.HELD, 1, true, false, List.of(), List.of(), false);
            asks.add(asked);
            gaps.add(new GapLine(new Gap(asked, 0), Tier.MUST, List.of(), List.of()));
            Step.Lifted lifted =
                    new Step.Lifted(obligation.key(), "condition", "general-safety", obligation.title(), 0, 1);
            return add(offering, quarter, List.of(lifted), true, false, Optional.empty());
        }

        private Sketch add(
                Offering offering,
                Quarter quarter,
                List<Step.Lifted> lifts,
                boolean legal,
                boolean booked,
                Optional<Mentoring> guide) {
            Optional<LocalDate> day = booked ? Optional.of(LocalDate.of(2027, 2, 1)) : Optional.empty();
            Optional<Show> show = guide.map(g -> new Show(
                    "spring",
                    new Title("春季展", "Spring show"),
                    Show.Kind.EXHIBITION,
                    LocalDate.of(2027, 8, 1),
                    LocalDate.of(2027, 8, 3),
                    LocalDate.of(2027, 8, 5),
                    Optional.empty(),
                    List.of()));
            List<String> closes = lifts.stream()
                    .filter(lifted -> lifted.reach() >= required(lifted.gap()))
                    .map(Step.Lifted::gap)
                    .toList();
            steps.add(new Step(
                    steps.size() + 1,
                    offering,
                    Tier.MUST,
                    quarter,
                    guide.isPresent() ? quarter.plus(1) : quarter,
                    day,
                    day.map(first -> first.minusDays(14)),
                    lifts,
                    closes,
                    List.of(),
                    legal,
                    booked,
                    Money.ZERO,
                    show,
                    guide,
                    List.of()));
            return this;
        }

        private Step.Lifted lifted(Competency competency, int entry, int reach) {
            return new Step.Lifted(competency.key(), "competency", competency.id(), competency.title(), entry, reach);
        }

        private Asked asked(Competency competency) {
            return asks.stream()
                    .filter(asked -> asked.key().equals(competency.key()))
                    .findFirst()
                    .orElseThrow();
        }

        private int required(String key) {
            return asks.stream()
                    .filter(asked -> asked.key().equals(key))
                    .findFirst()
                    .orElseThrow()
                    .required();
        }

        Member member(Prospects prospects) {
            Optional<zhiti.standard.Standard> standard = person.role()
                    .editionOn(AS_OF)
                    .flatMap(e -> STANDARDS.document(person.role().id(), e.id()));
            Plan plan = new Plan(
                    person,
                    standard,
                    Optional.empty(),
                    AS_OF,
                    new Versions(
                            "sha256:" + "0a1b2c3d".repeat(8),
                            "sha256:" + "4e5f6a7b".repeat(8),
                            "sha256:" + "8c9d0e1f".repeat(8),
                            "sha256:" + "12345678".repeat(8),
                            "zhiti 0.1.0, drools 10.2.0"),
                    asks,
                    shown,
                    readiness,
                    gaps,
                    List.of(),
                    steps,
                    List.of(),
                    List.of(),
                    totals());
            return new Member(department, plan, prospects);
        }

        /** Sums as the plan itself would have them: what the law asks stands apart. */
        private Totals totals() {
            List<Offering> own = offerings(false);
            List<Offering> legal = offerings(true);
            return new Totals(
                    own.size(),
                    own.stream().mapToInt(Offering::hours).sum(),
                    own.stream().mapToInt(Offering::workHours).sum(),
                    own.stream().mapToInt(Offering::mentorHours).sum(),
                    cost(own),
                    Money.ZERO,
                    cost(own),
                    cost(own.stream()
                            .filter(o -> o.costBasis() != CostBasis.VERIFIED)
                            .toList()),
                    new Totals.Legal(legal.stream().mapToInt(Offering::hours).sum(), cost(legal)));
        }

        private List<Offering> offerings(boolean legal) {
            return steps.stream()
                    .filter(step -> step.legal() == legal)
                    .map(Step::offering)
                    .toList();
        }

        private static Money cost(List<Offering> offerings) {
            return new Money(offerings.stream().mapToInt(o -> o.cost().twd()).sum());
        }
    }
}
