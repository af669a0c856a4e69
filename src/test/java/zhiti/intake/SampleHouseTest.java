package zhiti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zhiti.person.Employee;
import zhiti.standard.Employer;
import zhiti.standard.Obligation;
import zhiti.standard.Policy;
import zhiti.standard.Show;
import zhiti.standard.Standards;

/** The made-up company's own folder, and the folder that a company begins with: both are read, and found in order. */
class SampleHouseTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Folder SHIPPED = Folder.shipped("catalog");
    private static final Standards STANDARDS = Folders.read(StandardsReader.read(SHIPPED));
    private static final PolicyBook BOOK = Folders.read(PolicyReader.read(Folder.shipped("rules")));
    private static final Policy POLICY = Folders.read(BOOK.on(AS_OF));
    private static final Folder SAMPLE = Folders.read(Folder.at(Path.of("catalog/samples/house")));

    private static HouseReader.Laid laid(Folder house) {
        return Folders.read(HouseReader.read(SHIPPED, Optional.of(house), STANDARDS, POLICY));
    }

    @Test
    void theCheckFindsNothingInTheSample() {
        HouseReader.Laid laid = laid(SAMPLE);
        assertThat(CatalogCheck.of(
                        STANDARDS,
                        laid.shelved().catalog(),
                        laid.employer(),
                        POLICY,
                        AS_OF,
                        laid.shelved().places()))
                .isEmpty();
    }

    @Test
    void theSampleAsksByLawWithASourceAndMarksWhatIsMadeUp() {
        Employer employer = laid(SAMPLE).employer();
        assertThat(employer.obligations())
                .filteredOn(Obligation::isLaw)
                .hasSize(3)
                .allSatisfy(law -> {
                    assertThat(law.provenance().source()).startsWith("https://");
                    assertThat(law.provenance().readOn()).isPresent();
                    assertThat(law.everyMonths()).isEqualTo(36);
                });
        assertThat(employer.obligations())
                .filteredOn(o -> !o.isLaw())
                .isNotEmpty()
                .allMatch(o -> o.provenance().illustrative());
        assertThat(employer.shows())
                .isNotEmpty()
                .allSatisfy(show -> assertThat(show.title().zh()).endsWith("（示例）"));
    }

    @Test
    void theShowsOfTheSampleAreThoseOfTheSampleTeamsDepartmentsIn2027() {
        Set<String> departments = new TreeSet<>();
        for (Employee employee :
                Folders.read(new PeopleReader(STANDARDS, laid(SAMPLE).shelved().catalog())
                        .read(SHIPPED.file("samples/team.yaml").orElseThrow()))) {
            departments.add(employee.department());
        }
        Set<String> shown = new TreeSet<>();
        for (Show show : laid(SAMPLE).employer().shows()) {
            assertThat(show.setUp().getYear()).isEqualTo(2027);
            shown.addAll(show.departments());
        }
        assertThat(shown).isEqualTo(departments);
    }

    @Test
    void theSampleReplacesOneOfferingAndChangesANumber() {
        assertThat(laid(SAMPLE)
                        .shelved()
                        .places()
                        .get("exhibitor-service-class")
                        .file())
                .endsWith("samples/house/offerings/own.yaml");
        Policy own = Folders.read(Folders.read(HousePolicy.read(SAMPLE, BOOK)).on(AS_OF));
        assertThat(own.number("limit.hours")).isNotEqualTo(POLICY.number("limit.hours"));
    }

    /** What stands under {@code starter/} of the catalog that ships, as a folder of its own. */
    private static Folder starter(boolean withExamples) {
        Map<String, Source> files = new LinkedHashMap<>();
        SHIPPED.only(path -> path.startsWith("starter/")).files().forEach((path, source) -> {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            String read = withExamples ? text.replaceAll("(?m)^#(?! \\S)", "") : text;
            String name = path.substring("starter/".length());
            files.put(name, new Source("starter/" + name, read.getBytes(StandardCharsets.UTF_8)));
        });
        return new Folder("starter", files);
    }

    @Test
    void theStarterIsReadAsItIsAndChangesNothing() {
        HouseReader.Laid laid = laid(starter(false));
        assertThat(laid.employer()).isEqualTo(Employer.NONE);
        assertThat(laid.shelved().catalog().offerings())
                .isEqualTo(Folders.read(CatalogReader.read(SHIPPED, STANDARDS, POLICY))
                        .catalog()
                        .offerings());
        assertThat(Folders.read(HousePolicy.read(starter(false), BOOK))).isEqualTo(BOOK);
    }

    @Test
    void everyExampleOfTheStarterIsReadOnceItsSignIsDeleted() {
        HouseReader.Laid laid = laid(starter(true));
        assertThat(laid.employer().obligations()).hasSize(2);
        assertThat(laid.employer().levels()).hasSize(1);
        assertThat(laid.employer().shows()).hasSize(2);
        assertThat(laid.employer().heads()).isPresent();
        assertThat(laid.shelved().catalog().offerings())
                .containsKey("own-service-class")
                .doesNotContainKey("press-release-class");
        assertThat(Folders.read(HousePolicy.read(starter(true), BOOK)).own()).containsOnlyKeys("limit.hours");
    }
}
