package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of months through the door: each kind ends on the day that the Civil Code names. */
class DatesByLawTest {
    @TempDir
    private Path folder;

    private String gaps(String person, String asOf, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("people.yaml"), "employees:\n  - {" + person + "}\n");
        String[] command = new String[7 + more.length];
        System.arraycopy(
                new String[] {"gaps", file.toString(), "--as-of", asOf, "--format", "json", "--lang=en"},
                0,
                command,
                0,
                7);
        System.arraycopy(more, 0, command, 7, more.length);
        Ran ran = Ran.zhiti(command);
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
        "2024-11-11, 'away: [{from: 2026-03-01, to: 2026-03-10}], ', true"
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
}
