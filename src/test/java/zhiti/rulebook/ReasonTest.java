package zhiti.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.plan.Fit;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.plan.Words;

/**
 * Each reason in the sample team's plans comes out again from what it recorded: that one rule, on those facts alone, and
 * ten records of each rule after they have been to a file and back.
 */
class ReasonTest {
    private static final PlainFacts PLAIN = new PlainFacts(Words.VOCABULARY);
    private static final House SHIPPED = house(Optional.empty());
    private static final ObjectMapper FILE =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void every_reason_comes_out_again_from_its_own_record() {
        House house = SHIPPED;
        List<Recorded> records = new ArrayList<>(records(house, team(house)));
        records.addAll(recordsOfEveryOffering(house, team(house).subList(0, 4)));
        comeOutAgain(house, records);
        assertThat(records.size()).isGreaterThan(2500);
    }

    @Test
    void so_does_every_reason_in_a_company_with_duties_shows_and_numbers_of_its_own() {
        House house = house(Optional.of(value(Folder.at(Path.of("catalog/samples/house")))));
        comeOutAgain(house, records(house, team(house)));
    }

    @Test
    void a_record_that_lost_what_was_there_or_gained_what_was_not_no_longer_holds() {
        House house = SHIPPED;
        Map<String, Integer> tampered = new TreeMap<>();
        for (Recorded recorded : records(house, team(house))) {
            for (Looked looked : recorded.looked()) {
                boolean isNot = looked.how().equals("not");
                List<Looked> others = new ArrayList<>(recorded.looked());
                others.replaceAll(one -> isNot ? one : empty(one));
                // What was matched itself would still be there: only what was merely looked at can be taken away.
                Set<String> matched = recorded.facts().stream()
                        .map(fact -> fact.getClass().getSimpleName())
                        .collect(Collectors.toSet());
                if (isNot || looked.among().stream().anyMatch(among -> matched.contains(among.fact()))) {
                    continue;
                }
                assertThat(house.rulebook().again(with(recorded, others)))
                        .as(recorded.rule() + ": " + recorded.says().zh())
                        .isEqualTo(Again.OTHERWISE);
                tampered.merge(recorded.rule(), 1, Integer::sum);
            }
        }
        assertThat(tampered).containsKeys("weight/several-gaps-at-once", "bar/completed-and-still-short");
    }

    @Test
    void what_would_have_spoken_against_it_does_when_it_is_put_into_the_record() {
        House house = SHIPPED;
        Recorded unneeded = recordsOfEveryOffering(house, team(house).subList(0, 1)).stream()
                .filter(recorded -> recorded.rule().equals("bar/nothing-left-to-lift"))
                .findFirst()
                .orElseThrow();
        Offering offering = (Offering) unneeded.facts().stream()
                .filter(Offering.class::isInstance)
                .findFirst()
                .orElseThrow();
        Fit fit = new Fit(offering.id(), "competency:crm", 0, 0, 5);
        List<Looked> others = unneeded.looked().stream()
                .map(one -> new Looked(
                        one.how(),
                        one.condition(),
                        one.among().stream()
                                .map(among ->
                                        among.fact().equals("Fit") ? new Looked.Among("Fit", List.of(fit)) : among)
                                .toList()))
                .toList();
        assertThat(house.rulebook().again(unneeded)).isEqualTo(Again.SAME);
        assertThat(house.rulebook().again(with(unneeded, others))).isEqualTo(Again.OTHERWISE);
    }

    @Test
    void a_rule_that_reads_otherwise_today_is_not_asked() {
        House house = SHIPPED;
        Recorded any = records(house, team(house)).get(0);
        assertThat(house.rulebook().again(of(any, any.rule(), "sha256:0"))).isEqualTo(Again.ANOTHER_RULE);
        assertThat(house.rulebook().again(of(any, "gap/gone", any.hash()))).isEqualTo(Again.NO_SUCH_RULE);
    }

    private static void comeOutAgain(House house, List<Recorded> records) {
        Set<String> rules = new TreeSet<>();
        Map<String, Integer> filed = new TreeMap<>();
        for (Recorded recorded : records) {
            // A file takes far longer than a rule, and one record of a rule is much like the next.
            boolean isFiled = filed.merge(recorded.rule(), 1, Integer::sum) <= 10;
            Recorded read = isFiled ? fromFile(recorded) : recorded;
            assertThat(read.equals(recorded)).as(recorded.rule()).isTrue();
            assertThat(house.rulebook().again(read))
                    .as(recorded.rule() + ": " + recorded.says().zh())
                    .isEqualTo(Again.SAME);
            rules.add(recorded.rule());
        }
        assertThat(rules).as("rules that look around").contains("urgency/task-of-the-duty-is-short");
        assertThat(rules).contains("weight/several-gaps-at-once", "bar/completed-and-still-short");
    }

    private static Recorded fromFile(Recorded recorded) {
        try {
            String text = FILE.writeValueAsString(PLAIN.of(recorded));
            return PLAIN.back(FILE.readValue(text, Object.class), Recorded.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Looked empty(Looked looked) {
        return new Looked(
                looked.how(),
                looked.condition(),
                looked.among().stream()
                        .map(among -> new Looked.Among(among.fact(), List.of()))
                        .toList());
    }

    private static Recorded with(Recorded one, List<Looked> looked) {
        return new Recorded(one.rule(), one.hash(), one.says(), one.facts(), looked, one.numbers(), one.conclusion());
    }

    private static Recorded of(Recorded one, String rule, String hash) {
        return new Recorded(rule, hash, one.says(), one.facts(), one.looked(), one.numbers(), one.conclusion());
    }

    /** All that rules said in plans; what the planner found for itself is not a rule's. */
    private static List<Recorded> records(House house, List<Employee> team) {
        List<Reason> reasons = new ArrayList<>();
        for (Employee employee : team) {
            Plan plan = house.adviser().plan(employee, Question.AS_WRITTEN);
            plan.gaps().forEach(gap -> reasons.addAll(gap.because()));
            plan.assessFirst().forEach(line -> reasons.addAll(line.because()));
            plan.steps().forEach(step -> reasons.addAll(step.because()));
            plan.leftOut().forEach(left -> reasons.addAll(left.because()));
        }
        return reasons.stream().flatMap(reason -> reason.recorded().stream()).toList();
    }

    private static List<Recorded> recordsOfEveryOffering(House house, List<Employee> team) {
        List<String> all = List.copyOf(house.catalog().offerings().keySet());
        return team.stream()
                .flatMap(employee -> house.adviser().explain(employee, Question.AS_WRITTEN, all).stream())
                .flatMap(verdict -> verdict.because().stream())
                .flatMap(reason -> reason.recorded().stream())
                .toList();
    }

    private static House house(Optional<Folder> own) {
        return value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), own, LocalDate.of(2026, 11, 22)));
    }

    private static List<Employee> team(House house) {
        Source source = value(Source.at(Path.of("catalog/samples/team.yaml")));
        return value(new PeopleReader(house.standards(), house.catalog()).read(source));
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
