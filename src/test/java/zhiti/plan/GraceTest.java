package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;

/** A CMP that has lapsed: within its ninety days of grace it can be renewed, after them it has to be earned again. */
class GraceTest {
    private static final String RENEWAL = "cmp-recertification";

    @Test
    void a_certificate_within_its_grace_can_be_renewed_though_it_has_lapsed() {
        // Lapsed on 11 November 2026, to be renewed until 9 February 2027.
        assertThat(verdict("2021-11-12").kind())
                .isNotIn(Verdict.Kind.BARRED, Verdict.Kind.NOT_YET, Verdict.Kind.UNNEEDED);
    }

    @Test
    void a_certificate_within_its_grace_brings_its_renewal_before_the_rules() {
        Plan plan = Shipped.HOUSE.adviser().plan(holding("2021-11-12"), Question.AS_WRITTEN);
        Stream<Offering> considered = Stream.concat(
                plan.steps().stream().map(Step::offering),
                plan.leftOut().stream().map(LeftOut::offering));

        assertThat(considered.map(Offering::id)).contains(RENEWAL);
    }

    @Test
    void a_certificate_past_its_grace_has_to_be_earned_again() {
        Verdict verdict = verdict("2021-06-12");

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BARRED);
        assertThat(verdict.because()).extracting(Reason::rule).containsExactly("bar/too-late-to-renew");
    }

    private static Verdict verdict(String granted) {
        return Shipped.HOUSE
                .adviser()
                .explain(holding(granted), Question.AS_WRITTEN, List.of(RENEWAL))
                .get(0);
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
        Read<List<Employee>> read = new PeopleReader(house.standards(), house.catalog()).read(source);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }
}
