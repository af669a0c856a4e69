package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted on the shelf is found; what ships has nothing of it. */
class CoverageCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";

    @TempDir
    private Path folder;

    private static JsonNode read(Ran ran) throws IOException {
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(CoverageCommandTest.class.getResourceAsStream("/schema/coverage.schema.json"))
                        .validate(ran.out(), InputFormat.JSON))
                .isEmpty();
        return new ObjectMapper().readTree(ran.out()).get("coverage");
    }

    private static List<String> each(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(key).asText()));
        return texts;
    }

    /** Rules that by their words never fire without another: as much as it, or less. */
    private static List<String> written(JsonNode shadows) {
        List<String> pairs = new ArrayList<>();
        shadows.forEach(one -> {
            if (one.path("written").asBoolean()) {
                String as = one.path("same").asBoolean() ? " = " : " < ";
                pairs.add(one.path("rule").asText() + as + one.path("by").asText());
            }
        });
        return pairs;
    }

    @Test
    void theShelfThatShipsHasNothingDeadDoubleOrUnread() throws IOException {
        JsonNode found = read(zhiti("rules", "coverage", TEAM, "--as-of", "2026-11-22", "--format", "json"));
        assertThat(found.get("people").asInt()).isEqualTo(12);
        assertThat(found.get("neverFires")).isEmpty();
        assertThat(found.get("contradictions")).isEmpty();
        assertThat(found.get("unread")).isEmpty();
        assertThat(written(found.get("shadows"))).isEmpty();
        assertThat(found.get("rules")).hasSizeGreaterThan(90).allSatisfy(rule -> {
            int failed = 0;
            for (JsonNode stuck : rule.get("failedOn")) {
                failed += stuck.get("people").asInt();
            }
            assertThat(failed).as(rule.toString()).isEqualTo(rule.get("silent").asInt());
            assertThat(rule.get("people").asInt() + failed).as(rule.toString()).isEqualTo(12);
        });
    }

    @Test
    void whatIsPlantedIsFound() throws IOException {
        PlantedShelf shelf = PlantedShelf.in(folder)
                .bar("both-ways", "不開放", "$offer : Offering( managersOnly == true, managersOnly == false )")
                .bar("below-nothing", "不開放", "$offer : Offering( hours < 0 )")
                .bar("needless", "無需", "Fit( $id : offering ) $offer : Offering( id == $id, recognised == true )")
                .rule(
                        "fit/twin",
                        "",
                        "$gap : Gap( competency == true, $key : key )\n"
                                + "$lift : Lift( key == $key, reach > $gap.shown, reach < $gap.required, $id : offering )\n"
                                + "$offer : Offering( id == $id )",
                        "new Fit( $offer, $gap, $lift.entry(), $lift.reach() )")
                .bar("nobody", "不開放", "$person : Person() $offer : Offering( $person.isAmong( roles ) == false )")
                .bar(
                        "nobody-at-length",
                        "不開放",
                        "$person : Person() $offer : Offering( hours > 1, $person.isAmong( roles ) == false )")
                .number("planted.number");
        JsonNode found = read(zhiti(
                "rules",
                "coverage",
                TEAM,
                "--as-of",
                "2026-11-22",
                "--rules",
                shelf.folder().toString(),
                "--format",
                "json"));
        assertThat(each(found.get("neverFires"), "rule"))
                .containsExactlyInAnyOrder("bar/both-ways", "bar/both-ways", "bar/below-nothing");
        assertThat(each(found.get("neverFires"), "why")).contains("contradicts-itself", "reached-by-nothing");
        assertThat(found.get("silentHere").toString()).doesNotContain("bar/both-ways", "bar/below-nothing");
        assertThat(each(found.get("contradictions"), "bar")).contains("bar/needless");
        assertThat(each(found.get("shadows"), "rule")).contains("fit/twin", "fit/lifts-part-way");
        assertThat(written(found.get("shadows")))
                .as("a silent rule's double, and one that asks more than another")
                .contains(
                        "bar/nobody = bar/wrong-role",
                        "bar/wrong-role = bar/nobody",
                        "bar/nobody-at-length < bar/wrong-role")
                .noneMatch(pair -> pair.contains("bar/wrong-role < "));
        assertThat(each(found.get("unread"), "number")).containsExactly("planted.number");
    }

    @Test
    void itIsPrintedInBothLanguagesAndRefusesWhatIsNotThere() {
        Ran english = zhiti("rules", "coverage", TEAM, "--as-of", "2026-11-22", "--lang", "en");
        assertThat(english.out())
                .contains("Rules that did not fire here", "gap/legally-due: Asked( obligation == true )")
                .doesNotContain("規則");
        Ran none = zhiti("rules", "coverage", "nobody.yaml", "--as-of", "2026-11-22");
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.out()).isEmpty();
        assertThat(zhiti("rules", "coverage", TEAM, "--format", "pdf").exit()).isEqualTo(2);
    }
}
