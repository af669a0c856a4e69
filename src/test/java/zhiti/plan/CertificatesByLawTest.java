package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;

/**
 * What a refresher that the law asks for does to whoever is in time, and to whoever is late, on 22 November 2026. A fire
 * manager who is late begins again; of a first-aider no source says so.
 */
class CertificatesByLawTest {
    private static final String TOO_LATE = "bar/too-late-to-renew";
    private static final List<String> OF_RENEWAL =
            List.of(TOO_LATE, "bar/too-early-to-renew", "bar/nothing-to-renew", "bar/already-certified");

    @Test
    void a_fire_manager_whose_certificate_ended_yesterday_begins_again_with_the_initial_course() {
        Employee late = holding("fire-manager", "2023-11-22");

        assertThat(renewalReasons(late, "fire-manager-refresher")).containsExactly(TOO_LATE);
        assertThat(renewalReasons(late, "fire-manager-initial")).isEmpty();
    }

    @Test
    void a_fire_manager_takes_the_refresher_up_to_the_last_day_of_the_certificate() {
        for (String granted : List.of("2023-11-23", "2024-11-22")) {
            Employee inTime = holding("fire-manager", granted);

            assertThat(renewalReasons(inTime, "fire-manager-refresher"))
                    .as(granted)
                    .isEmpty();
            assertThat(renewalReasons(inTime, "fire-manager-initial"))
                    .as(granted)
                    .containsExactly("bar/already-certified");
        }
    }

    @Test
    void a_fire_manager_does_not_take_the_refresher_before_the_last_year() {
        assertThat(renewalReasons(holding("fire-manager", "2024-11-24"), "fire-manager-refresher"))
                .containsExactly("bar/too-early-to-renew");
    }

    @Test
    void a_first_aider_who_is_late_can_still_take_the_three_hours() {
        assertThat(renewalReasons(holding("first-aid", "2023-11-22"), "first-aid-refresher"))
                .isEmpty();
    }

    @Test
    void a_nurse_is_exempt_from_both_trainings_of_first_aiders_and_a_fire_manager_from_none() {
        Employee nurse = employee("profession: nurse");

        assertThat(reasons(nurse, "first-aid-initial")).contains("bar/exempt");
        assertThat(reasons(nurse, "first-aid-refresher")).contains("bar/exempt");
        assertThat(reasons(nurse, "fire-manager-initial")).doesNotContain("bar/exempt");
    }

    private static List<String> renewalReasons(Employee employee, String offering) {
        return reasons(employee, offering).filter(OF_RENEWAL::contains).toList();
    }

    private static Stream<String> reasons(Employee employee, String offering) {
        return Shipped.HOUSE.adviser().explain(employee, Question.AS_WRITTEN, List.of(offering)).stream()
                .flatMap(verdict -> verdict.because().stream())
                .map(Reason::rule);
    }

    private static Employee holding(String credential, String granted) {
        return employee("certifications: [{id: " + credential + ", on: " + granted + "}]");
    }

    private static Employee employee(String line) {
        String people = """
                employees:
                  - id: E902
                    name: 林怡君
                    role: exhibition-marketing-manager
                    track: B2C
                    manages: 4
                    %s
                """.formatted(line);
        House house = Shipped.HOUSE;
        Read<List<Employee>> read = new PeopleReader(house.standards(), house.catalog())
                .read(new Source("people.yaml", people.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }
}
