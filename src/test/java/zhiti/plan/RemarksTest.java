package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Session;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;
import zhiti.standard.Employer;
import zhiti.standard.Language;
import zhiti.standard.Money;

/** What a person's record leaves open is said on their plan; what was paid is charged once. */
class RemarksTest {
    private static final LocalDate DAY = Shipped.AS_OF;
    private static final LocalDate OFF = LocalDate.of(2027, 5, 12);
    private static final Catalog CATALOG = hiding(
            "hidden-crm",
            Draft.catalog(
                    Shipped.HOUSE.catalog().credentials().values(),
                    List.of(
                            crm("booked-crm", 9000).sessions(new Session(OFF, 10, OFF.minusDays(20), true)),
                            crm("dear-crm", 5000),
                            crm("hidden-crm", 4000),
                            crm("withdrawn-crm", 4000).withdrawn())));

    private static Draft crm(String id, int cost) {
        return new Draft(id).form(Form.CLASS).cost(cost).hours(6).builds("crm", 0, 3);
    }

    private static Catalog hiding(String id, Catalog all) {
        List<String> ids = List.copyOf(all.named().keySet());
        return new Catalog(
                all.credentials().values(),
                all.named().values(),
                Set.of(id),
                ids.stream().flatMap(one -> all.lifts(one).stream()).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Employee person(String more) {
        String yaml = """
                employees:
                  - id: E1
                    name: 測試員
                    role: exhibition-sales-specialist
                    track: B2B
                    ratings:
                      - {competency: crm, level: 1, by: manager, on: 2026-09-01}
                """ + more.indent(4);
        Read<List<Employee>> read = new PeopleReader(Shipped.STANDARDS, CATALOG)
                .read(new Source("people.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }

    private static Adviser adviser(LocalDate asOf) {
        return new Adviser(
                Shipped.STANDARDS,
                CATALOG,
                Employer.NONE,
                Shipped.RULEBOOK,
                Shipped.POLICY,
                Shipped.ADVICE,
                Shipped.HOUSE.versions(),
                asOf);
    }

    private static Plan plan(String commitments) {
        return adviser(DAY).plan(person("commitments: [" + commitments + "]\n"), Question.AS_WRITTEN);
    }

    private static List<String> rules(Remark remark) {
        return remark.because().stream().map(Reason::rule).toList();
    }

    private static List<List<String>> said(Plan plan) {
        return plan.remarks().stream().map(RemarksTest::rules).toList();
    }

    private static List<String> steps(Plan plan) {
        return plan.steps().stream().map(step -> step.offering().id()).toList();
    }

    private static String words(Remark remark) {
        List<String> all = new ArrayList<>();
        remark.because().forEach(reason -> all.add(reason.says(Language.ZH_TW)));
        remark.hint().ifPresent(hint -> all.add(hint.says(Language.ZH_TW)));
        return String.join("；", all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gone-crm      | on: 2027-03-12, paid: 4000 | remark/booked-unknown    | remark/paid-refund
            gone-crm      | paid: 4000                 | remark/booked-unknown    | remark/paid-refund
            hidden-crm    | on: 2027-03-12, paid: 4000 | remark/booked-hidden     | remark/paid-refund
            withdrawn-crm | on: 2027-03-12, paid: 4000 | remark/booked-withdrawn  | remark/paid-refund
            booked-crm    | on: 2027-05-12, paid: 4000 | remark/booked-called-off | remark/paid-refund
            withdrawn-crm | on: 2027-03-12             | remark/booked-withdrawn  | remark/payment-unrecorded
            """)
    void a_booking_that_cannot_stand_is_said_with_its_money_and_its_place_is_free(
            String offering, String more, String why, String money) {
        Plan plan = plan("{offering: " + offering + ", status: booked, " + more + "}");
        assertThat(said(plan)).containsExactly(List.of(why, money));
        Remark remark = plan.remarks().get(0);
        assertThat(remark.kind()).isEqualTo(Remark.Kind.BOOKING);
        assertThat(remark.about()).isEqualTo(offering);
        assertThat(words(remark)).contains(more.contains("paid") ? "NT$4,000" : "付款未登錄");
        assertThat(steps(plan)).containsExactly("dear-crm");
        assertThat(plan.totals().paid()).isEqualTo(Money.ZERO);
        assertThat(plan.totals().due()).isEqualTo(new Money(5000));
    }

    @Test
    void of_a_booking_that_nothing_was_paid_for_no_money_is_asked_about() {
        assertThat(said(plan("{offering: withdrawn-crm, status: booked, on: 2027-03-12, paid: 0}")))
                .containsExactly(List.of("remark/booked-withdrawn"));
    }

    @Test
    void what_an_unknown_booking_may_mean_is_asked() {
        Plan plan = plan("{offering: dear-crn, status: booked, on: 2027-03-12}");
        assertThat(plan.remarks().get(0).hint()).isPresent();
        assertThat(words(plan.remarks().get(0))).contains("「方案dear-crm」（dear-crm）：如為改名或誤寫");
        assertThat(plan("{offering: quite-another-thing, status: booked}")
                        .remarks()
                        .get(0)
                        .hint())
                .isEmpty();
    }

    @Test
    void what_was_paid_is_shown_and_is_not_charged_again() {
        Plan plan = plan("{offering: dear-crm, status: booked, on: 2027-03-12, paid: 2000}");
        Step step = plan.steps().get(0);
        assertThat(step.paid()).isEqualTo(new Money(2000));
        assertThat(step.due()).isEqualTo(new Money(3000));
        assertThat(plan.totals().cost()).isEqualTo(new Money(5000));
        assertThat(plan.totals().paid()).isEqualTo(new Money(2000));
        assertThat(plan.totals().due()).isEqualTo(new Money(3000));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void more_than_the_fee_is_a_question_and_leaves_nothing_due() {
        Plan plan = plan("{offering: dear-crm, status: booked, on: 2027-03-12, paid: 5600}");
        assertThat(plan.totals().due()).isEqualTo(Money.ZERO);
        assertThat(plan.totals().paid()).isEqualTo(new Money(5600));
        assertThat(said(plan)).containsExactly(List.of("remark/paid-beyond-fee", "remark/more-refund"));
        assertThat(words(plan.remarks().get(0))).contains("NT$5,600", "NT$5,000", "多付 NT$600", "請確認");
    }

    @Test
    void what_is_booked_twice_takes_one_place_and_is_said_with_both() {
        for (String second : List.of("2027-03-12", "2027-06-12")) {
            Plan plan = plan("{offering: dear-crm, status: booked, on: " + second
                    + ", paid: 2000}, {offering: dear-crm, status: booked, on: 2027-03-12, paid: 1500}");
            assertThat(steps(plan)).containsExactly("dear-crm");
            assertThat(plan.steps().get(0).session()).contains(LocalDate.of(2027, 3, 12));
            assertThat(plan.steps().get(0).paid()).isEqualTo(new Money(3500));
            assertThat(said(plan)).containsExactly(List.of("remark/booked-twice", "remark/booked-once"));
            assertThat(words(plan.remarks().get(0))).contains("2027-03-12（已付 NT$1,500）", second + "（已付 NT$2,000）");
        }
    }

    @Test
    void a_second_booking_after_the_period_is_no_part_of_it() {
        Plan plan = plan("{offering: dear-crm, status: booked, on: 2028-06-12, paid: 2000},"
                + " {offering: dear-crm, status: booked, on: 2027-03-12}");
        assertThat(plan.steps().get(0).paid()).isEqualTo(Money.ZERO);
        assertThat(said(plan))
                .containsExactly(
                        List.of("remark/booked-twice"), List.of("remark/booked-for-later", "remark/paid-apart"));
    }

    @Test
    void a_booking_that_the_rest_of_the_record_contradicts_is_said_with_both() {
        Plan refused = plan("{offering: dear-crm, status: booked, on: 2027-03-12},"
                + " {offering: dear-crm, status: refused, why: 太遠}");
        assertThat(steps(refused)).containsExactly("dear-crm");
        assertThat(words(refused.remarks().get(0))).contains("2027-03-12", "太遠");
        Plan done = adviser(DAY)
                .plan(
                        person("commitments: [{offering: dear-crm, status: booked, on: 2027-03-12}]\n"
                                + "completed: [{offering: dear-crm, on: 2026-05-01, result: passed}]\n"),
                        Question.AS_WRITTEN);
        assertThat(said(done)).containsExactly(List.of("remark/booked-and-completed"));
        assertThat(words(done.remarks().get(0))).contains("2026-05-01", "通過", "2027-03-12");
    }

    @Test
    void money_of_what_is_over_or_declined_is_no_cost_of_the_plan() {
        assertThat(said(plan("{offering: dear-crm, status: booked, on: 2026-10-12, paid: 5000}")))
                .containsExactly(List.of("remark/booked-unrecorded", "remark/paid-apart"));
        assertThat(said(plan("{offering: dear-crm, status: refused, paid: 5000}")))
                .containsExactly(List.of("remark/refused", "remark/paid-refund"));
        assertThat(said(plan("{offering: gone, status: refused, paid: 5000}")))
                .containsExactly(List.of("remark/refused-unknown", "remark/paid-refund"));
        assertThat(said(plan("{offering: dear-crm, status: refused}"))).isEmpty();
        Plan done = adviser(DAY)
                .plan(
                        person("commitments: [{offering: dear-crm, status: booked, on: 2026-10-12, paid: 5000}]\n"
                                + "completed: [{offering: dear-crm, on: 2026-10-12, result: failed}]\n"),
                        Question.AS_WRITTEN);
        assertThat(said(done)).containsExactly(List.of("remark/booked-completed", "remark/paid-apart"));
        assertThat(words(done.remarks().get(0))).contains("未通過");
        assertThat(done.totals().paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void history_that_no_catalog_knows_stays_and_is_said() {
        Plan plan = adviser(DAY)
                .plan(
                        person("completed: [{offering: gone-crm, on: 2025-05-01, result: passed}]\n"
                                + "certifications: [{id: old-paper, on: 2025-05-01}]\n"
                                + "tests: [{test: OLD-TEST, score: 12, on: 2025-05-01}]\n"),
                        Question.AS_WRITTEN);
        assertThat(said(plan))
                .containsExactly(
                        List.of("remark/completed-unknown"),
                        List.of("remark/certificate-unknown"),
                        List.of("remark/test-unknown"));
        assertThat(plan.remarks()).allMatch(remark -> remark.kind() == Remark.Kind.UNKNOWN);
        assertThat(steps(plan)).containsExactly("dear-crm");
    }

    @Test
    void an_earlier_plan_still_knows_what_a_course_was_called() {
        Plan then = plan("{offering: dear-crm, status: booked, on: 2027-03-12}");
        String title = then.steps().get(0).offering().title().zh();
        Catalog without = Draft.catalog(
                Shipped.HOUSE.catalog().credentials().values(),
                List.of(crm("new-crm", 100).named(title + "班", "x")));
        KnownCourses courses =
                new KnownCourses(without, Shipped.ADVICE, Optional.of(HandedOut.plan(then, Language.ZH_TW)));
        assertThat(courses.title("dear-crm").zh()).isEqualTo(title + "（dear-crm）");
        assertThat(courses.nearest("dear-crm").orElseThrow().says(Language.ZH_TW))
                .contains("new-crm");
    }

    @Test
    void entries_dated_after_the_day_are_said_one_by_one_and_do_not_count() {
        String later = """
                tests: [{test: TOEIC-LR, score: 700, on: 2026-11-23}]
                languages: [{language: english, skill: spoken, level: working, by: manager, on: 2026-11-23}]
                certifications: [{id: mice-basic, on: 2026-11-23}]
                completed: [{offering: dear-crm, on: 2026-11-23, result: passed}]
                experience: [{field: exhibition-sales, from: 2020-01, to: 2026-01}, {field: exhibition-sales, from: 2026-12}]
                """;
        Plan plan = adviser(DAY).plan(person(later), Question.AS_WRITTEN);
        assertThat(plan.remarks()).hasSize(5).allMatch(remark -> remark.kind() == Remark.Kind.LATER);
        assertThat(plan.remarks())
                .allSatisfy(remark -> assertThat(words(remark)).contains("基準日 2026-11-22，不計入"));
        assertThat(steps(plan)).containsExactly("dear-crm");
        Plan rated = adviser(LocalDate.of(2026, 8, 1)).plan(person(""), Question.AS_WRITTEN);
        assertThat(words(rated.remarks().get(0))).startsWith("「顧客關係管理」主管評核：1 級（2026-09-01）");
        assertThat(rated.gaps()).isEmpty();
        assertThat(adviser(LocalDate.of(2026, 11, 23))
                        .plan(person(later), Question.AS_WRITTEN)
                        .remarks())
                .as("of its own day it counts; work goes by months")
                .extracting(remark -> remark.of().id())
                .containsExactly("experience");
    }

    @Test
    void the_order_of_the_file_changes_nothing() {
        List<String> lines = new ArrayList<>(List.of(
                "{offering: dear-crm, status: booked, on: 2027-03-12, paid: 10}",
                "{offering: dear-crm, status: booked, on: 2027-06-12, paid: 20}",
                "{offering: gone-b, status: booked}",
                "{offering: gone-a, status: booked}",
                "{offering: hidden-crm, status: refused, paid: 3}"));
        List<Remark> one = plan(String.join(", ", lines)).remarks();
        Collections.reverse(lines);
        List<Remark> other = plan(String.join(", ", lines)).remarks();
        assertThat(other.stream().map(RemarksTest::words))
                .isEqualTo(one.stream().map(RemarksTest::words).toList());
    }
}
