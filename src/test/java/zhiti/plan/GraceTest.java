package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;

/** A CMP that has lapsed: within its ninety days of grace it is renewed, after them it has to be earned again. */
class GraceTest {
    private static final String RENEWAL = "cmp-recertification";

    @Test
    void a_certificate_within_its_grace_is_renewed_in_the_next_quarter() {
        // Lapsed on 11 November 2026, to be renewed until 9 February 2027.
        Plan plan = planFor("2021-11-12");

        assertThat(plan.steps())
                .filteredOn(step -> step.offering().id().equals(RENEWAL))
                .singleElement()
                .satisfies(step -> assertThat(step.closes()).containsExactly("requirement:international-certificate"))
                .satisfies(step -> assertThat(rules(step)).contains("fit/renews"));
    }

    @Test
    void a_certificate_past_its_grace_is_not_renewed() {
        assertThat(planFor("2021-06-12").steps())
                .noneMatch(step -> step.offering().id().equals(RENEWAL));
    }

    private static List<String> rules(Step step) {
        return step.because().stream().map(reason -> reason.rule()).toList();
    }

    private static Plan planFor(String granted) {
        return Shipped.HOUSE.adviser().plan(holding(granted), Question.AS_WRITTEN);
    }

    private static Employee holding(String granted) {
        String people = """
                employees:
                  - id: E901
                    name: 林怡君
                    role: convention-project-manager
                    international: true
                    experience: [{field: convention, from: 2019-01}]
                    education: bachelor
                    languages: [{language: english, skill: spoken, level: fluent, by: manager, on: 2026-09-01}]
                    certifications: [{id: cmp, on: %s}]
                """.formatted(granted);
        Source source = new Source("people.yaml", people.getBytes(StandardCharsets.UTF_8));
        House house = Shipped.HOUSE;
        Read<List<Employee>> read = new PeopleReader(house.standards(), house.catalog(), house.policy()).read(source);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }
}
