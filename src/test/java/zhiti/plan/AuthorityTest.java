package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Obligation;

/** Whose word it is, in a company that holds courses, sets levels and asks for trainings of its own. */
class AuthorityTest {
    private static final House HOUSE = value(House.open(
            Folder.shipped("rules"),
            Folder.shipped("catalog"),
            Optional.of(value(Folder.at(Path.of("catalog/samples/house")))),
            Shipped.AS_OF));

    @Test
    void what_the_company_holds_sets_or_asks_for_is_its_own_word() {
        Set<String> told = new TreeSet<>();
        List<String> all = List.copyOf(HOUSE.catalog().offerings().keySet());
        for (Employee one : team()) {
            HOUSE.adviser().explain(one, Question.AS_WRITTEN, all).stream()
                    .flatMap(verdict -> verdict.because().stream())
                    .filter(reason -> reason.rule().startsWith("bar/"))
                    .forEach(reason -> told.add(reason.card().authority() + " " + expected(reason)));
        }
        assertThat(told).contains("issuer issuer", "issuer house", "law law", "standard standard", "standard house");
    }

    /** What it has to be, once it is found to be so. */
    private static String expected(Reason reason) {
        String written = reason.card().authority();
        String expected = written;
        if (written.equals("issuer")
                && reason.facts().stream()
                        .anyMatch(f -> f instanceof Offering o && o.provider().equals("公司內訓"))) {
            expected = "house";
        }
        if (written.equals("law")) {
            expected = reason.facts().stream().noneMatch(f -> f instanceof Obligation duty && !duty.isLaw())
                    ? "law"
                    : "house";
        }
        if (written.equals("standard")
                && reason.facts().stream()
                        .anyMatch(f ->
                                f instanceof Asked asked && asked.houseLevel().isPresent())) {
            expected = "house";
        }
        assertThat(Authority.of(reason)).as(reason.rule()).isEqualTo(expected);
        return expected;
    }

    private static List<Employee> team() {
        Source source = value(Source.at(Path.of("catalog/samples/team.yaml")));
        return value(new PeopleReader(HOUSE.standards(), HOUSE.catalog()).read(source));
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
