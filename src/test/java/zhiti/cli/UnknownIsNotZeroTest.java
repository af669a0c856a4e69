package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of a person that a condition hangs on: left out, filled in with a no, filled in with a yes. */
class UnknownIsNotZeroTest {
    private static final String MANAGER = "role: convention-project-manager";
    private static final String SPECIALIST = "role: exhibition-marketing-specialist, track: B2B";

    private static final String ENGLISH =
            "languages: [{language: english, skill: spoken, level: fluent, by: manager, on: 2026-09-01}]";

    @TempDir
    private Path folder;

    private JsonNode told(String command, String person, String... more) throws IOException {
        Path file = Files.writeString(
                folder.resolve("people.yaml"), "employees:\n  - {id: E001, name: 甲, " + person + "}\n");
        String[] all = new String[6 + more.length];
        System.arraycopy(
                new String[] {command, file.toString(), "--as-of", "2026-11-22", "--format", "json"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        Ran ran = Ran.zhiti(all);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }

    private static String where(JsonNode plan, String condition) {
        String id = "requirement:" + condition;
        for (JsonNode line : plan.path("assessFirst")) {
            if (line.path("id").asText().equals(id)) {
                return "unknown";
            }
        }
        for (JsonNode gap : plan.path("gaps")) {
            if (gap.path("id").asText().equals(id)) {
                return "gap";
            }
        }
        return "met";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "degree | - | unknown",
                "degree | education: none | gap",
                "degree | education: bachelor | met",
                "studied-marketing | - | unknown",
                "studied-marketing | studied: [] | gap",
                "studied-marketing | studied: [mice] | gap",
                "studied-marketing | studied: [marketing] | met",
                "experience-exhibition-marketing | - | unknown",
                "experience-exhibition-marketing | experienceMonths: 0 | gap",
                "experience-exhibition-marketing | experienceMonths: 60 | met",
                "english-test | - | unknown",
                "english-test | tests: [] | gap",
                "english-test | 'tests: [{test: TOEIC-LR, score: 600, on: 2026-01-10}]' | gap",
                "english-test | 'tests: [{test: TOEIC-LR, score: 900, on: 2026-01-10}]' | met",
                "english-speaking | - | unknown",
                "english-speaking | languages: [] | gap",
                "english-speaking | 'languages: [{language: japanese, skill: spoken, level: fluent, by: manager, on: 2026-09-01}]' | unknown",
                "english-speaking | 'languages: [{language: english, skill: spoken, level: none, by: manager, on: 2026-09-01}]' | gap",
                "english-speaking | 'languages: [{language: english, skill: spoken, level: fluent, by: manager, on: 2026-09-01}]' | met",
                "software-word | - | unknown",
                "software-word | software: [] | gap",
                "software-word | software: [Word] | met",
                "mice-certificate | - | unknown",
                "mice-certificate | certifications: [] | gap",
                "mice-certificate | 'certifications: [{id: mice-basic, on: 2025-10-23}]' | met"
            })
    void aFieldLeftOutIsNoNo(String condition, String field, String expected) throws IOException {
        JsonNode plan = told("gaps", SPECIALIST + (field == null ? "" : ", " + field))
                .path("plans")
                .get(0);
        assertThat(where(plan, condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"- | unknown | 11", "international: false | met | 6", "international: true | gap | 11"})
    void whoMayOrMayNotRunInternationalMeetingsIsAskedFirst(String field, String certificate, int of)
            throws IOException {
        JsonNode plan = told("gaps", MANAGER + ", certifications: []" + (field == null ? "" : ", " + field))
                .path("plans")
                .get(0);
        assertThat(where(plan, "international-certificate")).isEqualTo(certificate);
        assertThat(plan.path("readiness").path("requirements").path("of").asInt())
                .isEqualTo(of);
    }

    @Test
    void whatIsMetNeedsNobodyToSayWhetherItIsAsked() throws IOException {
        JsonNode plan = told("gaps", MANAGER + ", certifications: [{id: cmp, on: 2025-01-31}]")
                .path("plans")
                .get(0);
        assertThat(where(plan, "international-certificate")).isEqualTo("met");
        assertThat(where(plan, "english-test")).isEqualTo("unknown");
    }

    private String answer(String person, String offering) throws IOException {
        return told("explain", person, "--employee", "E001", "--offering", offering)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'international: true, certifications: [], " + ENGLISH + "' | cmp-exam | experienceMonths",
                "'international: true, certifications: [], experienceMonths: 30, " + ENGLISH
                        + "' | cmp-exam | education",
                "international: true | procurement-advanced-training | certifications",
                "'international: true, experienceMonths: 80' | cmp-recertification | languages"
            })
    void entryThatHangsOnABlankFieldNamesTheField(String fields, String offering, String field) throws IOException {
        assertThat(answer(MANAGER + ", " + fields, offering)).contains("-not-answered-yet", "待補資料", field);
    }

    @Test
    void aRecordWithFieldsLeftOutIsReplayedAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("people.yaml"), """
                employees:
                  - {id: E001, name: 甲, role: convention-project-manager}
                  - {id: E002, name: 乙, role: convention-project-manager, international: false, manages: 0, tests: [], languages: [], memberOf: []}
                  - {id: E003, name: 丙, role: convention-project-manager, international: true, manages: 3, memberOf: [SITE], certifications: []}
                """);
        String data = folder.resolve("data").toString();
        Ran recorded = Ran.zhiti("plan", file.toString(), "--as-of", "2026-11-22", "--record", "--data", data);
        assertThat(recorded.exit()).as(recorded.err()).isZero();
        Ran replayed = Ran.zhiti("audit", "replay", "--all", "--data", data, "--lang", "en");
        assertThat(replayed.exit()).as(replayed.out()).isZero();
        assertThat(replayed.out()).contains("identical");
    }
}
