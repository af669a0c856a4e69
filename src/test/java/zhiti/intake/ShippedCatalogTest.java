package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/** What ships: the catalog is in order, and holds what its rules are about; the sample team is the same in both forms. */
final class ShippedCatalogTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final Policy POLICY = Folders.read(
            Folders.read(PolicyReader.read(Folder.shipped("rules"))).on(AS_OF));
    private static final Shelved SHELVED = Folders.read(CatalogReader.read(SHIPPED, STANDARDS, POLICY));

    @Test
    void theCheckFindsNothing() {
        assertThat(CatalogCheck.of(STANDARDS, SHELVED.catalog(), POLICY, AS_OF, SHELVED.places()))
                .isEmpty();
    }

    @Test
    void itHoldsWhatAYearOfPlansNeeds() {
        assertThat(offerings()).hasSizeBetween(150, 210);
        assertThat(offerings().stream().map(Offering::theme).distinct()).hasSizeBetween(35, 50);
        for (Form form : Form.values()) {
            assertThat(some(o -> o.form() == form)).as("%s", form).isNotEmpty();
        }
    }

    @Test
    void eachRuleAboutWhoMayTakeWhatWhenHasSomethingToSpeakOf() {
        assertThat(some(Offering::isForOneTrack)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(some(o -> o.language().equals("en"))).hasSizeGreaterThanOrEqualTo(6);
        assertThat(some(Offering::managersOnly)).isNotEmpty();
        assertThat(some(o -> o.availability().withdrawn())).isNotEmpty();
        assertThat(some(o -> o.availability().opens().filter(AS_OF::isBefore).isPresent()))
                .isNotEmpty();
        assertThat(some(o -> o.availability().ends().filter(AS_OF::isAfter).isPresent()))
                .isNotEmpty();
        assertThat(some(o -> o.isSoldOutOn(AS_OF))).isNotEmpty();
        assertThat(some(o -> o.nextSession(AS_OF).isPresent())).hasSizeGreaterThanOrEqualTo(10);
        assertThat(some(Offering::renewal)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(some(o -> !o.exempt().isEmpty())).isNotEmpty();
    }

    @Test
    void theSampleTeamIsTheSameInYamlAndCsv() {
        List<Employee> yaml = team("team.yaml");
        assertThat(yaml).hasSize(12);
        assertThat(team("team.csv").stream().map(Employee::canonical))
                .containsExactlyElementsOf(
                        yaml.stream().map(Employee::canonical).toList());
    }

    @Test
    void theSampleTeamHasEveryRoleTrackAndEdition() {
        List<Employee> team = team("team.yaml");
        assertThat(team.stream().map(e -> e.role().id()).distinct()).hasSize(6);
        assertThat(team.stream().flatMap(e -> e.track().stream()).distinct()).hasSize(3);
        assertThat(team.stream().flatMap(e -> e.post().edition().stream()).distinct())
                .hasSize(2);
        assertThat(team.stream().filter(e -> e.target().isPresent())).hasSize(3);
    }

    private static List<Employee> team(String name) {
        Source source = SHIPPED.file("samples/" + name).orElseThrow();
        return Folders.read(new PeopleReader(STANDARDS, SHELVED.catalog()).read(source));
    }

    private static List<Offering> offerings() {
        return List.copyOf(SHELVED.catalog().offerings().values());
    }

    private static List<Offering> some(Predicate<Offering> kind) {
        return offerings().stream().filter(kind).toList();
    }
}
