package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of months through the door: each kind ends on the day that the Civil Code names. */
class DatesByLawTest {
    @TempDir
    private Path folder;

    private String gaps(String person, String asOf, String... more) throws IOException {
        return paper("gaps", person, asOf, more);
    }

    private String paper(String command, String person, String asOf, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("people.yaml"), "employees:\n  - {" + person + "}\n");
        List<String> words =
                new ArrayList<>(List.of(command, file.toString(), "--as-of", asOf, "--format", "json", "--lang=en"));
        words.addAll(List.of(more));
        Ran ran = Ran.zhiti(words.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2027-02-28",
        "2024-02-28, 2027-02-27",
        "2024-03-01, 2027-02-28",
        "2023-12-31, 2026-12-30",
        "2023-11-30, 2026-11-29"
    })
    void aCertificateIsValidThroughTheDayBeforeOrTheLastOfTheMonth(String granted, String last) throws IOException {
        String out = gaps(
                "id: E001, name: 甲, role: none, appointed: [first-aider], certifications: [{id: first-aid, on: "
                        + granted + "}]",
                "2026-11-22",
                "--house",
                "catalog/samples/house");
        assertThat(out).contains("is good until " + last + " and has to be had again by then");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-21, true",
        "2024-11-22, false",
        "2024-11-23, false",
    })
    void aScoreOlderThanItsMonthsByOneDayCountsNoMore(String sat, boolean old) throws IOException {
        String out = gaps(
                "id: E001, name: 甲, role: exhibition-sales-specialist, track: B2B,"
                        + " tests: [{test: TOEIC-LR, score: 600, on: " + sat + "}]",
                "2026-11-22");
        assertThat(out.contains("is older than the 24 months that it counts for"))
                .isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({
        // a manager's rating counts for 24 months
        "2024-11-21, , true",
        "2024-11-22, , false",
        // a leave of ten days in between keeps it ten days longer
        "2024-11-12, 'away: [{from: 2026-03-01, to: 2026-03-10}], ', false",
        "2024-11-11, 'away: [{from: 2026-03-01, to: 2026-03-10}], ', true",
        // the day of the rating doesn't count, and so no leave pauses on it; the day after does
        "2024-11-21, 'away: [{from: 2024-11-15, to: 2024-11-21}], ', true",
        "2024-11-21, 'away: [{from: 2024-11-15, to: 2024-11-22}], ', false",
        // nor does a leave pause what begins after it
        "2024-11-21, 'away: [{from: 2024-11-15, to: 2024-11-20}], ', true",
        // one that goes on pauses today too, but not what was over before
        "2024-11-21, 'away: [{from: 2026-11-22}], ', false",
        "2024-11-20, 'away: [{from: 2026-11-22}], ', true"
    })
    void aRatingOlderThanItsMonthsByOneDayIsMadeAgain(String rated, String away, boolean old) throws IOException {
        String out = gaps(
                "id: E001, name: 甲, role: exhibition-sales-specialist, track: B2B, " + (away == null ? "" : away)
                        + "ratings: [{competency: crm, level: 3, by: manager, on: " + rated + "}]",
                "2026-11-22");
        assertThat(out.contains("older than the 24 months it counts")).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-28, 2027-02-27", "2026-08-30, 2027-02-28", "2026-08-31, 2027-02-28"})
    void whatACompanyAsksEverySixMonthsIsDueByTheLastDayOfTheSixth(String had, String due) throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(
                house.resolve("house.yaml"),
                "name: 某公司\nheads: 10\nrequirements:\n  - {id: half-year, zh: 每半年訓練, en: Every half year, force: 公司,"
                        + " trainings: [general-safety-training], everyMonths: 6, illustrative: true}\n");
        String out = gaps(
                "id: E001, name: 甲, role: none, completed: [{offering: general-safety-training, on: " + had
                        + ", result: passed}]",
                "2026-11-22",
                "--house",
                house.toString());
        assertThat(out).contains("is good until " + due);
    }

    @ParameterizedTest
    @CsvSource({
        // fifteen months ahead of a day, as far as its month goes; the certificate is valid through 29 February 2028
        "2026-11-28, false",
        "2026-11-29, true",
        "2026-11-30, true",
    })
    void whatTheLawAsksIsAheadFromTheCorrespondingDay(String asOf, boolean ahead) throws IOException {
        String out = gaps(
                "id: E001, name: 甲, role: none, appointed: [first-aider], certifications: [{id: first-aid, on: 2025-03-01}]",
                asOf,
                "--house",
                "catalog/samples/house");
        assertThat(out.contains("is good until 2028-02-29")).isEqualTo(ahead);
    }

    @ParameterizedTest
    @CsvSource({
        // valid through 2028-02-29, 2027-12-30, and 2027-02-28, where the first day has no corresponding one
        "2025-03-01, 2026-12-31, 2027-02-28",
        "2024-12-31, 2026-12-31, 2026-12-30",
        "2024-02-29, 2026-12-31, 2026-02-28"
    })
    void aRenewalOpensOnTheDayThatCorrespondsToTheLast(String granted, String asOf, String opens) throws IOException {
        String out = paper(
                "plan",
                "id: E001, name: 甲, role: none, appointed: [first-aider], certifications: [{id: first-aid, on: "
                        + granted + "}]",
                asOf,
                "--house",
                "catalog/samples/house");
        assertThat(out).contains("\"renewableFrom\": \"" + opens + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        // sixty months end on 2026-08-30, and on 2026-06-30; ninety days of grace begin the day after
        "2021-08-31, 2026-11-28, true",
        "2021-08-31, 2026-11-29, false",
        "2021-07-01, 2026-09-28, true",
        "2021-07-01, 2026-09-29, false"
    })
    void graceEndsSoManyDaysAfterTheLastDayOfTheMonths(String granted, String asOf, boolean open) throws IOException {
        String out = paper(
                "plan",
                "id: E001, name: 甲, role: convention-project-manager, international: true, experienceMonths: 70,"
                        + " education: bachelor, languages: [{language: english, skill: spoken, level: fluent,"
                        + " by: manager, on: 2026-08-01}], certifications: [{id: cmp, on: " + granted + "}]",
                asOf);
        assertThat(out.contains("renewable until " + asOf)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        // eleven months from 31 December end on the last of November
        "2025-12-31, 2026-11-30, false",
        "2025-12-31, 2026-12-01, true",
        "2026-01-15, 2026-12-14, false",
        "2026-01-15, 2026-12-15, true"
    })
    void aCourseIsTakenAgainFromTheDayAfterItsMonths(String had, String asOf, boolean again) throws IOException {
        String out = paper(
                "plan",
                "id: E001, name: 甲, role: exhibition-sales-specialist, track: B2B, department: 行銷企劃部,"
                        + " completed: [{offering: own-personal-data-class, on: " + had + ", result: passed}]",
                asOf,
                "--house",
                "catalog/samples/house");
        assertThat(out).contains("own-personal-data-class");
        assertThat(out.contains("and is still short: another way is needed")).isEqualTo(!again);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-27, 2027-02-27", "2026-12-31, 2027-02-28", "2027-12-31, 2028-02-29", "2027-02-28, 2027-04-28"})
    void monthsOfWorkAreServedOnTheCorrespondingDay(String asOf, String met) throws IOException {
        String out = gaps("id: E001, name: 甲, role: convention-project-manager, experienceMonths: 34", asOf);
        assertThat(out).contains("\"metOn\": \"" + met + "\"");
    }
}
