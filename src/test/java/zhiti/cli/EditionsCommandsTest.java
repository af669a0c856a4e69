package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code standards diff} and {@code standards migrate} as somebody at a terminal, or a program, meets them. */
class EditionsCommandsTest {
    private static final String LEGACY = "convention-project-manager/legacy";
    private static final String V4 = "convention-project-manager/v4";
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static Ran run(String command, String more) {
        return zhiti(Stream.of("standards " + command + " --as-of 2026-11-22 " + more)
                .flatMap(line -> Stream.of(line.strip().split(" +")))
                .toArray(String[]::new));
    }

    private static JsonNode json(String command, String more) throws IOException {
        Ran ran = run(command, more + " --format json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).endsWith("}\n");
        return JsonMapper.builder().build().readTree(ran.out());
    }

    private static List<Error> faults(String json, String schema) throws IOException {
        try (InputStream in = EditionsCommandsTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON)
                    .validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void aDifferenceForProgramsHasTheKeysLaidDown() throws IOException {
        JsonNode diff = json("diff", LEGACY + " " + V4);
        assertThat(keys(diff))
                .containsExactly(
                        "from", "to", "knowledge", "skills", "attitudes", "tasks", "indicators", "requirements");
        for (String part : List.of("knowledge", "skills", "attitudes")) {
            assertThat(keys(diff.get(part))).containsExactly("kept", "new", "dropped", "close", "renumbered");
        }
        for (String part : List.of("tasks", "indicators", "requirements")) {
            assertThat(keys(diff.get(part)))
                    .containsExactly("kept", "new", "dropped", "close", "renumbered", "reworded");
        }
        diff.forEach(part -> part.forEach(list ->
                list.forEach(thing -> assertThat(thing.path("name").asText()).isNotBlank())));
        assertThat(diff.at("/tasks/renumbered/0/fromCode").asText()).isEqualTo("T5.3");
        assertThat(diff.at("/tasks/renumbered/0/toCode").asText()).isEqualTo("T5.2");
        assertThat(diff.at("/tasks/new/0/fromCode").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LEGACY + " " + V4,
                V4 + " " + LEGACY,
                "convention-project-executive/legacy " + V4,
                "exhibition-marketing-specialist/legacy exhibition-marketing-manager/legacy",
                "exhibition-sales-manager/legacy convention-project-manager/v4"
            })
    void aDifferenceKeepsItsSchemaInBothLanguages(String documents) throws IOException {
        for (String language : List.of("", " --lang en")) {
            assertThat(faults(
                            run("diff", documents + " --format json" + language).out(), "standards-diff"))
                    .isEmpty();
            Ran text = run("diff", documents + language);
            assertThat(text.exit()).isZero();
            assertThat(text.err()).isEmpty();
        }
    }

    @Test
    void theSchemasRefuseAStrangeKeyAndAMissingReason() throws IOException {
        String diff = run("diff", LEGACY + " " + V4 + " --format json").out();
        assertThat(faults(diff.replaceFirst("\"renumbered\"", "\"recoded\""), "standards-diff"))
                .isNotEmpty();
        String migration =
                run("migrate", TEAM + " --to v4 --employee E009 --format json").out();
        assertThat(faults(migration, "migration")).isEmpty();
        assertThat(faults(migration.replaceFirst("\"goes\": \"counts\"", "\"goes\": \"lost\""), "migration"))
                .isNotEmpty();
    }

    @Test
    void theMoveOfATeamForProgramsHasEverybodyOnce() throws IOException {
        for (String more : List.of(" --to v4", " --to legacy", " --to v4 --lang en")) {
            assertThat(faults(run("migrate", TEAM + more + " --format json").out(), "migration"))
                    .isEmpty();
        }
        JsonNode move = json("migrate", TEAM + " --to v4");
        assertThat(keys(move)).containsExactly("to", "asOf", "people", "unaffected");
        assertThat(move.get("people")).hasSize(3);
        assertThat(move.get("unaffected")).hasSize(9);
        assertThat(keys(move.at("/people/0")))
                .containsExactly(
                        "employee", "role", "target", "already", "documents", "before", "after", "changes", "ratings");
        assertThat(move.at("/people").findValues("because")).isNotEmpty();
        JsonNode gaps = JsonMapper.builder()
                .build()
                .readTree(zhiti(
                                "gaps",
                                TEAM,
                                "--as-of",
                                "2026-11-22",
                                "--employee",
                                "E009",
                                "--edition",
                                "v4",
                                "--format",
                                "json")
                        .out());
        assertThat(move.at("/people/1/after/gaps")).isEqualTo(gaps.at("/plans/0/gaps"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "diff | convention-project-manager/v3 " + V4 + " | 是否為 'convention-project-manager/v4'",
                "diff | " + V4 + " v4 | 職能基準 'v4' 不認得",
                "diff | " + V4 + " " + V4 + " | 與自己沒有差異",
                "diff | " + V4 + " | 缺少 B",
                "diff | " + LEGACY + " " + V4 + " --format html | 'html'",
                "diff | " + LEGACY + " " + V4 + " x | 'x'",
                "migrate | " + TEAM + " | 缺少 --to",
                "migrate | " + TEAM + " --to v9 | 版本 'v9' 不認得：是否為 'v4'",
                "migrate | " + TEAM + " --to v4 --employee E001 | 沒有 'v4' 版的職能基準：可用的有 legacy",
                "migrate | " + TEAM + " --to v4 --employee E099 | 'E099'",
                "migrate | " + TEAM + " --to v4 --format xlsx | 'xlsx'",
                "migrate | --to v4 | 缺少 FILE",
            })
    void whatMakesNoSenseIsSaidInOneLine(String command, String more, String said) {
        Ran ran = run(command, more);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains(said).doesNotContain("Exception");
    }

    @Test
    void whatMakesNoSenseIsSaidInEnglishToo() {
        assertThat(run("diff", V4 + " " + V4 + " --lang en").err()).contains("does not differ from itself");
        assertThat(run("migrate", TEAM + " --to v4 --employee E001 --lang en").err())
                .contains("none of the roles in question has an edition 'v4': there is legacy");
    }

    @Test
    void whoHasNoStandardHasNoEdition() throws IOException {
        Path file = Files.writeString(
                folder.resolve("people.yaml"), "employees:\n  - id: E1\n    name: 甲\n    role: none\n");
        Ran ran = run("migrate", file + " --to v4");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains("沒有職能基準");
    }

    @Test
    void whatIsWrongInTheFileIsAllSaidAndNothingElse() throws IOException {
        Path file = Files.writeString(
                folder.resolve("people.yaml"),
                "employees:\n  - id: E1\n    name: 甲\n    role: convention-project-manger\n    edition: v9\n");
        Ran ran = run("migrate", file + " --to v4");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("people.yaml:4:11", "convention-project-manager");
    }

    @Test
    void theHouseSaysHowAlikeTextsAreThatMeanTheSame() throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(
                house.resolve("policy.yaml"),
                "numbers:\n  - {name: edition.text.close, values: [{since: 2026-01-01, value: 60}]}\n");
        JsonNode diff = json("diff", LEGACY + " " + V4 + " --house " + house);
        assertThat(diff.at("/indicators/reworded")).hasSize(2);
        assertThat(json("diff", LEGACY + " " + V4).at("/indicators/reworded")).hasSize(4);
    }
}
