package zhiti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiti.standard.MonthPeriod;

/** Holds the walls: one package is one room, and rooms use only rooms further right. */
class HouseTest {
    /** From left to right; rooms that stand together do not use each other. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("cli", "web"),
            List.of("store"),
            List.of("report"),
            List.of("audit"),
            List.of("plan"),
            List.of("rulebook"),
            List.of("intake"),
            List.of("person", "offering"),
            List.of("standard"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("zhiti");

    static Stream<String> rooms() {
        return ROOMS.stream().flatMap(List::stream);
    }

    /** The packages of rooms that a room may not use: those beside it and those left of it. */
    private static String[] forbidden(String room) {
        return ROOMS.subList(0, rank(room) + 1).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(HouseTest::inside)
                .toArray(String[]::new);
    }

    private static int rank(String room) {
        return ROOMS.indexOf(
                ROOMS.stream().filter(group -> group.contains(room)).findFirst().orElseThrow());
    }

    private static String inside(String room) {
        return "zhiti." + room + "..";
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyRoomsFurtherRight(String room) {
        noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden(room))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void periodsOfMonthsAreComputedInOnePlace() {
        for (Class<?> day : List.of(LocalDate.class, LocalDateTime.class)) {
            for (String method : List.of("plusMonths", "minusMonths", "plusYears", "minusYears")) {
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(MonthPeriod.class.getName())
                        .should()
                        .callMethod(day, method, long.class)
                        .check(HOUSE);
            }
        }
        for (ChronoUnit unit : List.of(ChronoUnit.MONTHS, ChronoUnit.YEARS)) {
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(MonthPeriod.class.getName())
                    .should()
                    .accessField(ChronoUnit.class, unit.name())
                    .check(HOUSE);
        }
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MonthPeriod.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Period.class.getName())
                .check(HOUSE);
    }

    @Test
    void everyClassLivesInARoom() {
        List<String> rooms = rooms().map(room -> "zhiti." + room).toList();
        assertThat(HOUSE.stream()
                        .filter(c -> c.getPackageName().startsWith("zhiti"))
                        .filter(c -> !rooms.contains(c.getPackageName()))
                        .map(JavaClass::getName))
                .isEmpty();
        assertThat(HOUSE.stream()).as("classes of the house").hasSizeGreaterThan(100);
    }

    @Test
    void noTwoRoomsUseEachOtherInARing() {
        slices().matching("zhiti.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheRulebookKnowsTheRuleEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("rulebook"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .check(HOUSE);
    }

    @Test
    void onlyTheDoorsKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(HOUSE);
    }

    @Test
    void onlyADoorLooksAtAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("cli"), inside("web"))
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void noClassIsNamedForWhatItIsNot() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Service")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(HOUSE);
    }
}
