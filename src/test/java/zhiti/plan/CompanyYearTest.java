package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.offering.CostBasis;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Session;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;
import zhiti.standard.Employer;
import zhiti.standard.Mandate;
import zhiti.standard.Money;
import zhiti.standard.Obligation;
import zhiti.standard.Provenance;
import zhiti.standard.Show;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** A person's year in a company: what the law asks, what is booked, the shows, probation and who guides whom. */
class CompanyYearTest {
    private static final LocalDate DAY = Shipped.AS_OF;
    private static final Obligation FIRST_AID =
            obligation("first-aider", Mandate.LAW, List.of("first-aider"), List.of("first-aid"), List.of());
    private static final Obligation FIRE =
            obligation("fire-manager", Mandate.LAW, List.of("fire-manager"), List.of("fire-manager"), List.of());
    private static final Obligation SAFETY =
            obligation("general-safety", Mandate.LAW, List.of(), List.of(), List.of("general-safety-training"));
    /** Someone short of three things, of which the law asks none. */
    private static final String CLERK = """
            employees:
              - id: E1
                name: 測試員
                department: 展覽業務部
                role: exhibition-sales-specialist
                track: B2B
                education: bachelor
                experienceMonths: 30
                software: [Word, Excel, PowerPoint]
                certifications: [%s]
                ratings:
                  - {competency: crm, level: 2, by: manager, on: 2026-09-01}
                  - {competency: market-research, level: 2, by: manager, on: 2026-09-01}
                  - {competency: proposal-writing, level: 3, by: manager, on: 2026-09-01}
            """;

    private static Obligation obligation(
            String id, Mandate mandate, List<String> appointed, List<String> anyOf, List<String> trainings) {
        return new Obligation(
                Obligation.key(id),
                id,
                new Title(id, id),
                mandate,
                new Obligation.Who(List.of(), List.of(), appointed, 0, 0),
                anyOf,
                trainings,
                anyOf.isEmpty() ? 36 : 0,
                Provenance.MADE_UP);
    }

    private static Employer employer(List<Obligation> obligations, Show... shows) {
        return new Employer("測試公司", Optional.of(48), obligations, List.of(), List.of(shows));
    }

    private static Employee person(String yaml) {
        return people(yaml).get(0);
    }

    private static List<Employee> people(String yaml) {
        Source source = new Source("people.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Read<List<Employee>> read = new PeopleReader(Shipped.STANDARDS, Shipped.HOUSE.catalog()).read(source);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value();
    }

    private static Employee clerk(String more) {
        return person(CLERK.formatted("") + more.indent(4));
    }

    private static Adviser adviser(Employer employer) {
        return adviser(employer, Shipped.HOUSE.catalog());
    }

    private static Adviser adviser(Employer employer, Catalog catalog) {
        return new Adviser(
                Shipped.STANDARDS,
                catalog,
                employer,
                Shipped.RULEBOOK,
                Shipped.POLICY,
                Shipped.ADVICE,
                Shipped.HOUSE.versions(),
                DAY);
    }

    private static Plan plan(Employer employer, Employee employee) {
        return adviser(employer).plan(employee, Question.AS_WRITTEN);
    }

    private static Optional<Step> step(Plan plan, String offering) {
        return plan.steps().stream()
                .filter(step -> step.offering().id().equals(offering))
                .findFirst();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private static List<String> taken(Plan plan) {
        return plan.steps().stream().map(step -> step.offering().id()).sorted().toList();
    }

    @Test
    void what_the_law_asks_takes_no_place_from_anything_else() {
        Employee free = person(CLERK.formatted("{id: first-aid, on: 2024-02-20}"));
        Employee bound = person(CLERK.formatted("{id: first-aid, on: 2024-02-20}") + "    appointed: [first-aider]\n");
        Plan without = plan(employer(List.of()), free);
        Plan with = plan(employer(List.of(FIRST_AID, SAFETY)), bound);
        List<String> others = new ArrayList<>(taken(with));
        assertThat(others.remove("first-aid-refresher")).isTrue();
        assertThat(others.remove("general-safety-training")).isTrue();
        assertThat(others).isEqualTo(taken(without)).isNotEmpty();
        assertThat(with.totals().legal().hours()).isEqualTo(6);
        assertThat(with.totals().legal().cost()).isEqualTo(new Money(600 + 1400));
        assertThat(with.totals().cost()).isEqualTo(without.totals().cost());
        assertThat(with.totals().steps()).isEqualTo(without.totals().steps());
        assertThat(with.totals().hours()).isEqualTo(without.totals().hours());
    }

    @Test
    void a_refresher_comes_before_its_certificate_ends() {
        Plan plan = plan(
                employer(List.of(FIRST_AID)),
                person(CLERK.formatted("{id: first-aid, on: 2024-11-05}") + "    appointed: [first-aider]\n"));
        Step refresher = step(plan, "first-aid-refresher").orElseThrow();
        assertThat(refresher.legal()).isTrue();
        // It ends on 2027-11-04: the last quarter that is over by then.
        assertThat(refresher.quarter()).isEqualTo(new Quarter(2027, 3));
        assertThat(refresher.closes()).containsExactly("legal:first-aider");
        assertThat(rules(refresher.because())).contains("plan/asked-by-law", "fit/renews-what-is-due");
        assertThat(step(plan, "first-aid-initial")).isEmpty();
        assertThat(plan.gaps().get(0).gap().key()).isEqualTo("legal:first-aider");
        assertThat(rules(plan.gaps().get(0).because())).containsExactly("gap/legally-due", "urgency/asked-by-law");
    }

    @Test
    void an_expired_fire_manager_begins_again_and_at_once() {
        Plan plan = plan(
                employer(List.of(FIRE)),
                person(CLERK.formatted("{id: fire-manager, on: 2022-10-06}")
                        + "    appointed: [fire-manager]\n    manages: 2\n"));
        Step initial = step(plan, "fire-manager-initial").orElseThrow();
        assertThat(initial.quarter()).isEqualTo(new Quarter(2026, 4));
        assertThat(rules(initial.because())).contains("plan/asked-by-law-overdue");
        assertThat(step(plan, "fire-manager-refresher")).isEmpty();
        assertThat(rules(plan.gaps().get(0).because())).contains("gap/legally-lapsed");
    }

    @Test
    void staff_outside_the_six_roles_get_only_what_the_law_asks() {
        Plan plan = plan(
                employer(List.of(SAFETY)), person("employees: [{id: E9, name: 總機, role: none, department: 管理部}]\n"));
        assertThat(taken(plan)).containsExactly("general-safety-training");
        assertThat(plan.gaps()).extracting(line -> line.gap().key()).containsExactly("legal:general-safety");
        assertThat(plan.readiness().now()).isEmpty();
    }

    @Test
    void what_is_not_known_is_not_due() {
        Employee silent =
                person("employees: [{id: E9, name: 總機, role: none, department: 管理部, appointed: [first-aider]}]\n");
        Plan plan = plan(employer(List.of(FIRST_AID)), silent);
        assertThat(plan.gaps()).isEmpty();
        assertThat(plan.assessFirst()).extracting(line -> line.asked().key()).containsExactly("legal:first-aider");
    }

    @Test
    void what_the_company_asks_comes_first_and_counts() {
        Obligation own =
                obligation("own-rule", Mandate.COMPANY, List.of(), List.of(), List.of("general-safety-training"));
        Plan plan = plan(employer(List.of(own)), clerk(""));
        Step step = step(plan, "general-safety-training").orElseThrow();
        assertThat(step.legal()).isFalse();
        assertThat(step.quarter()).isEqualTo(new Quarter(2026, 4));
        assertThat(plan.totals().legal()).isEqualTo(Totals.Legal.NONE);
        assertThat(plan.totals().hours())
                .isEqualTo(plan.steps().stream()
                        .mapToInt(s -> s.offering().hours())
                        .sum());
    }

    @Test
    void a_nurse_need_not_learn_first_aid() {
        Employer employer = employer(List.of(FIRST_AID));
        Employee other = clerk("appointed: [first-aider]\n");
        Employee nurse = clerk("appointed: [first-aider]\nprofession: nurse\n");
        assertThat(plan(employer, other).gaps())
                .extracting(line -> line.gap().key())
                .contains("legal:first-aider");
        assertThat(plan(employer, nurse).gaps())
                .extracting(line -> line.gap().key())
                .doesNotContain("legal:first-aider");
        assertThat(adviser(employer).explain(nurse, Question.AS_WRITTEN, List.of("first-aid-initial")))
                .allSatisfy(verdict -> assertThat(rules(verdict.because())).contains("bar/exempt"))
                .hasSize(1);
    }

    @Test
    void what_is_booked_stays_and_nothing_else_is_bought_for_what_it_closes() {
        Catalog catalog = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("booked-crm").cost(9000), crm("cheap-crm").cost(100)));
        Employee free = clerk("");
        Employee booked = settled(catalog, "{offering: booked-crm, status: booked, on: 2027-05-12, paid: 9000}");
        assertThat(taken(adviser(Employer.NONE, catalog).plan(free, Question.AS_WRITTEN)))
                .containsExactly("cheap-crm");
        Plan plan = adviser(Employer.NONE, catalog).plan(booked, Question.AS_WRITTEN);
        assertThat(taken(plan)).containsExactly("booked-crm");
        Step step = step(plan, "booked-crm").orElseThrow();
        assertThat(step.booked()).isTrue();
        assertThat(step.quarter()).isEqualTo(new Quarter(2027, 2));
        assertThat(step.closes()).containsExactly("competency:crm");
        assertThat(rules(step.because())).contains("plan/booked", "fit/lifts-to-required");
        // Until it is done and rated, nothing has changed.
        assertThat(plan.gaps()).extracting(line -> line.gap().key()).contains("competency:crm");
        assertThat(plan.totals().cost()).isEqualTo(new Money(9000));
    }

    @Test
    void a_booked_step_acts_after_the_step_that_brings_its_entry_level() {
        Catalog catalog = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(
                        new Draft("crm-3-4").form(Form.WORKSHOP).hours(12).builds("crm", 3, 4),
                        new Draft("crm-2-3").form(Form.CLASS).hours(6).builds("crm", 0, 3)));
        Employee booked = settled(catalog, "{offering: crm-3-4, status: booked, on: 2027-08-12}");
        Plan plan = adviser(Employer.NONE, catalog).plan(booked, Question.AS_WRITTEN);
        assertThat(plan.steps()).extracting(step -> step.offering().id()).containsExactly("crm-2-3", "crm-3-4");
        assertThat(plan.steps().get(0).quarter()).isLessThan(new Quarter(2027, 3));
        assertThat(plan.steps().get(1).lifts()).extracting(Step.Lifted::entry).containsExactly(3);
        assertThat(plan.steps().get(1).closes()).containsExactly("competency:crm");
    }

    @Test
    void a_booked_step_that_does_nothing_stays_and_says_so() {
        Plan plan = plan(
                Employer.NONE,
                clerk("commitments: [{offering: general-safety-training, status: booked, on: 2027-02-03}]\n"));
        Step step = step(plan, "general-safety-training").orElseThrow();
        assertThat(step.lifts()).isEmpty();
        assertThat(rules(step.because()))
                .startsWith("plan/booked", "plan/booked-does-nothing")
                .contains("bar/not-asked");
    }

    @Test
    void a_booking_whose_day_has_passed_waits_for_its_result() {
        Employee waiting = settled(twoClasses(), "{offering: booked-crm, status: booked, on: 2026-10-12}");
        Plan plan = adviser(Employer.NONE, twoClasses()).plan(waiting, Question.AS_WRITTEN);
        assertThat(taken(plan)).containsExactly("cheap-crm");
        assertThat(rules(leftOut(plan, "booked-crm").because())).contains("bar/attendance-unrecorded");
    }

    @Test
    void a_session_called_off_frees_its_place() {
        LocalDate day = LocalDate.of(2027, 5, 12);
        Catalog catalog = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(
                        crm("booked-crm").cost(9000).sessions(new Session(day, 10, day.minusDays(20), true)),
                        crm("cheap-crm").cost(100)));
        Employee booked = settled(catalog, "{offering: booked-crm, status: booked, on: 2027-05-12}");
        Plan plan = adviser(Employer.NONE, catalog).plan(booked, Question.AS_WRITTEN);
        assertThat(taken(plan)).containsExactly("cheap-crm");
        assertThat(rules(leftOut(plan, "booked-crm").because())).contains("plan/booking-called-off");
    }

    @Test
    void what_is_booked_for_after_the_plan_is_no_part_of_it_and_not_proposed() {
        Employee booked = settled(twoClasses(), "{offering: cheap-crm, status: booked, on: 2028-02-12}");
        Plan plan = adviser(Employer.NONE, twoClasses()).plan(booked, Question.AS_WRITTEN);
        assertThat(taken(plan)).containsExactly("booked-crm");
        assertThat(rules(leftOut(plan, "cheap-crm").because())).contains("bar/booked-for-later");
    }

    @Test
    void what_was_declined_is_not_proposed_before_its_day() {
        Adviser adviser = adviser(Employer.NONE, twoClasses());
        Plan never = adviser.plan(
                settled(twoClasses(), "{offering: cheap-crm, status: refused, why: 本人無意願}"), Question.AS_WRITTEN);
        assertThat(taken(never)).containsExactly("booked-crm");
        assertThat(rules(leftOut(never, "cheap-crm").because())).contains("bar/declined");
        Plan later = adviser.plan(
                settled(
                        twoClasses(),
                        "{offering: cheap-crm, status: refused, expires: 2027-12-31}, {offering: booked-crm, status: refused}"),
                Question.AS_WRITTEN);
        assertThat(later.steps()).isEmpty();
        assertThat(leftOut(later, "cheap-crm").possibleOn()).contains(LocalDate.of(2028, 1, 1));
        Plan soon = adviser.plan(
                settled(
                        twoClasses(),
                        "{offering: cheap-crm, status: refused, expires: 2027-06-30}, {offering: booked-crm, status: refused}"),
                Question.AS_WRITTEN);
        assertThat(step(soon, "cheap-crm").orElseThrow().quarter()).isEqualTo(new Quarter(2027, 3));
    }

    @Test
    void nothing_costly_before_probation_ends() {
        Catalog dear = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("dear-crm").cost(3001)));
        Employee newcomer = clerk("probationUntil: 2027-04-15\n");
        Plan plan = adviser(Employer.NONE, dear).plan(newcomer, Question.AS_WRITTEN);
        // 2027Q2 is the first quarter in which a day comes after probation.
        assertThat(step(plan, "dear-crm").orElseThrow().quarter()).isEqualTo(new Quarter(2027, 2));
        assertThat(taken(adviser(Employer.NONE, twoClasses()).plan(newcomer, Question.AS_WRITTEN)))
                .containsExactly("cheap-crm");
    }

    @Test
    void no_class_is_joined_while_the_department_stands_in_the_hall() {
        LocalDate during = LocalDate.of(2027, 3, 10);
        LocalDate after = LocalDate.of(2027, 6, 10);
        Catalog both = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("crm-class").sessions(session(during), session(after))));
        Catalog one = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("crm-class").sessions(session(during))));
        Employer shows = employer(List.of(), show("展覽業務部"));
        assertThat(step(adviser(shows, both).plan(clerk(""), Question.AS_WRITTEN), "crm-class")
                        .orElseThrow()
                        .session())
                .contains(after);
        Plan clash = adviser(shows, one).plan(clerk(""), Question.AS_WRITTEN);
        assertThat(clash.steps()).isEmpty();
        assertThat(rules(leftOut(clash, "crm-class").because())).contains("bar/every-session-clashes");
        Employer elsewhere = employer(List.of(), show("會議事業部"));
        assertThat(step(adviser(elsewhere, one).plan(clerk(""), Question.AS_WRITTEN), "crm-class")
                        .orElseThrow()
                        .session())
                .contains(during);
    }

    @Test
    void show_weeks_take_their_share_of_a_quarters_hours() {
        // 15 hours a quarter; 46 of the 90 days of 2027Q1 are taken, which leaves 7.
        Show long46 = new Show(
                "long",
                new Title("長展", "long show"),
                Show.Kind.EXHIBITION,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 1, 20),
                LocalDate.of(2027, 2, 15),
                Optional.of(Track.B2B),
                List.of());
        Catalog eight = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("crm-class").hours(8)));
        Catalog seven = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("crm-class").hours(7)));
        assertThat(begins(adviser(employer(List.of(), long46), seven))).isEqualTo(new Quarter(2027, 1));
        Step runsOn = step(
                        adviser(employer(List.of(), long46), eight).plan(clerk(""), Question.AS_WRITTEN), "crm-class")
                .orElseThrow();
        assertThat(runsOn.until()).isEqualTo(new Quarter(2027, 2));
        assertThat(rules(runsOn.because())).contains("plan/around-shows");
    }

    private static Quarter begins(Adviser adviser) {
        Step step =
                step(adviser.plan(clerk(""), Question.AS_WRITTEN), "crm-class").orElseThrow();
        assertThat(step.until()).isEqualTo(step.quarter());
        return step.quarter();
    }

    @Test
    void an_assignment_is_put_on_a_show_of_its_kind_and_track() {
        Catalog catalog = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("on-site").form(Form.ASSIGNMENT).on(Show.Stage.DURING)));
        Employer autumn = employer(List.of(), show("show", Show.Kind.EXHIBITION, Track.B2B, 9));
        Step step = step(adviser(autumn, catalog).plan(clerk(""), Question.AS_WRITTEN), "on-site")
                .orElseThrow();
        assertThat(step.quarter()).isEqualTo(new Quarter(2027, 3));
        assertThat(step.show()).map(Show::id).contains("show");
        for (Show other : List.of(
                show("show", Show.Kind.EXHIBITION, Track.B2C, 9), show("show", Show.Kind.CONVENTION, Track.B2B, 9))) {
            Plan none = adviser(employer(List.of(), other), catalog).plan(clerk(""), Question.AS_WRITTEN);
            assertThat(none.steps()).isEmpty();
            assertThat(rules(leftOut(none, "on-site").because())).contains("plan/no-show-fits");
        }
        // Without a calendar nobody knows of any show, and nothing waits for one.
        assertThat(taken(adviser(Employer.NONE, catalog).plan(clerk(""), Question.AS_WRITTEN)))
                .containsExactly("on-site");
    }

    @Test
    void nothing_is_planned_into_a_leave() {
        Plan plan = adviser(Employer.NONE, twoClasses())
                .plan(clerk("away: [{from: 2026-12-01, to: 2027-06-30}]\n"), Question.AS_WRITTEN);
        assertThat(plan.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.quarter()).isGreaterThanOrEqualTo(new Quarter(2027, 3)));
    }

    @Test
    void colleagues_guide_by_name_and_no_more_than_they_may() {
        Catalog catalog = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("crm-mentoring").form(Form.MENTORING).work(0, 6)));
        StringBuilder yaml = new StringBuilder("employees:\n");
        for (int i = 1; i <= 4; i++) {
            yaml.append(CLERK.formatted("").replace("employees:\n", "").replace("E1", "E" + i));
        }
        yaml.append(CLERK.formatted("")
                .replace("employees:\n", "")
                .replace("E1", "E5")
                .replace("{competency: crm, level: 2", "{competency: crm, level: 5"));
        List<Employee> team = people(yaml.toString());
        Adviser adviser = adviser(Employer.NONE, catalog);
        List<Plan> plans = adviser.guided(
                team.stream().map(one -> adviser.plan(one, Question.AS_WRITTEN)).toList(), team);
        List<String> kinds = new ArrayList<>();
        for (Plan plan : plans) {
            step(plan, "crm-mentoring").ifPresent(step -> {
                Mentoring by = step.mentoring().orElseThrow();
                kinds.add(plan.person().id() + " " + by.kind() + " " + by.id());
            });
        }
        assertThat(kinds).containsExactly("E1 COLLEAGUE E5", "E2 COLLEAGUE E5", "E3 FULL ", "E4 FULL ");
        Plan alone = adviser.guided(List.of(adviser.plan(team.get(0), Question.AS_WRITTEN)), team.subList(0, 4))
                .get(0);
        assertThat(step(alone, "crm-mentoring").orElseThrow().mentoring().orElseThrow())
                .isEqualTo(Mentoring.EXTERNAL);
    }

    private static LeftOut leftOut(Plan plan, String offering) {
        return plan.leftOut().stream()
                .filter(left -> left.offering().id().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    private static Draft crm(String id) {
        return new Draft(id)
                .form(Form.WORKSHOP)
                .hours(12)
                .costBasis(CostBasis.ILLUSTRATIVE)
                .builds("crm", 0, 4);
    }

    private static Catalog twoClasses() {
        return Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("booked-crm").cost(2900), crm("cheap-crm").cost(100)));
    }

    /** The clerk with commitments about a catalog of one's own. */
    private static Employee settled(Catalog catalog, String commitments) {
        String yaml = CLERK.formatted("") + "    commitments: [" + commitments + "]\n";
        Read<List<Employee>> read = new PeopleReader(Shipped.STANDARDS, catalog)
                .read(new Source("people.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }

    private static Session session(LocalDate day) {
        return new Session(day, 10, day.minusDays(20));
    }

    private static Show show(String department) {
        return new Show(
                "show",
                new Title("測試展", "a show"),
                Show.Kind.EXHIBITION,
                LocalDate.of(2027, 3, 6),
                LocalDate.of(2027, 3, 9),
                LocalDate.of(2027, 3, 12),
                Optional.of(Track.B2B),
                List.of(department));
    }

    private static Show show(String id, Show.Kind kind, Track track, int month) {
        LocalDate from = LocalDate.of(2027, month, 10);
        return new Show(
                id,
                new Title("測試展", "a show"),
                kind,
                from.minusDays(3),
                from,
                from.plusDays(3),
                Optional.of(track),
                List.of());
    }
}
