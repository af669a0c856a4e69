package zhiti.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Language;

/** Each reason in the sample team's plans comes out again from what it recorded: that one rule, on those facts alone. */
class ReasonTest {
    /** They count other findings or ask whether there is one: what they looked at is not among the matched facts yet. */
    private static final Set<String> LOOKING_AROUND =
            Set.of("urgency/task-of-the-duty-is-short", "weight/several-gaps-at-once", "bar/completed-and-still-short");

    @Test
    void every_reason_comes_out_again_from_its_own_record() {
        comeOutAgain(Optional.empty());
    }

    @Test
    void so_does_every_reason_in_a_company_with_duties_shows_and_numbers_of_its_own() {
        comeOutAgain(Optional.of(value(Folder.at(Path.of("catalog/samples/house")))));
    }

    private static void comeOutAgain(Optional<Folder> own) {
        House house =
                value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), own, LocalDate.of(2026, 11, 22)));
        int again = 0;
        for (Employee employee : team(house)) {
            for (Reason reason : reasons(house.adviser().plan(employee, Question.AS_WRITTEN))) {
                assertThat(evaluate(house.rulebook(), reason))
                        .as(employee.id() + ": " + reason.says(Language.ZH_TW))
                        .anySatisfy(same -> {
                            assertThat(same.says(Language.ZH_TW)).isEqualTo(reason.says(Language.ZH_TW));
                            assertThat(same.facts()).isEqualTo(reason.facts());
                        });
                again++;
            }
        }
        assertThat(again).isGreaterThan(1000);
    }

    private static List<Reason> evaluate(Rulebook rulebook, Reason reason) {
        try (Session session = rulebook.open()) {
            reason.facts().forEach(session::insert);
            String folder = reason.rule().substring(0, reason.rule().indexOf('/'));
            session.run(folder, match -> match.getRule().getName().equals(reason.rule()));
            return session.concluded().stream()
                    .flatMap(concluded -> concluded.because().stream())
                    .toList();
        }
    }

    /** All that rules said; what the planner found for itself is not a rule's. */
    private static List<Reason> reasons(Plan plan) {
        List<Reason> reasons = new ArrayList<>();
        plan.gaps().forEach(gap -> reasons.addAll(gap.because()));
        plan.assessFirst().forEach(line -> reasons.addAll(line.because()));
        plan.steps().forEach(step -> reasons.addAll(step.because()));
        plan.leftOut().forEach(left -> reasons.addAll(left.because()));
        return Stream.of(reasons)
                .flatMap(List::stream)
                .filter(reason -> !reason.rule().startsWith("plan/"))
                .filter(reason -> !LOOKING_AROUND.contains(reason.rule()))
                .toList();
    }

    private static List<Employee> team(House house) {
        Source source = value(Source.at(Path.of("catalog/samples/team.yaml")));
        return value(new PeopleReader(house.standards(), house.catalog(), house.policy()).read(source));
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
