package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.House;
import zhiti.plan.Question;
import zhiti.plan.Upgrade;
import zhiti.standard.Language;

class UpgradeReportTest {
    private static final Schema SCHEMA = schema();
    private static final List<Upgrade> WAYS = ways();

    /** Up the three ladders, sideways, down, and to two editions. */
    private static List<Upgrade> ways() {
        House house = value(House.open(Folder.shipped("rules"), Folder.shipped("catalog"), LocalDate.of(2026, 11, 22)));
        Source file = value(Source.at(Path.of("catalog/samples/team.yaml")));
        List<Employee> team = value(new PeopleReader(house.standards(), house.catalog()).read(file));
        return Stream.of(
                        "E001 exhibition-marketing-manager legacy",
                        "E004 exhibition-sales-manager legacy",
                        "E007 convention-project-manager v4",
                        "E007 convention-project-manager legacy",
                        "E001 exhibition-sales-specialist legacy",
                        "E003 exhibition-marketing-specialist legacy")
                .map(line -> line.split(" "))
                .map(words -> house.adviser()
                        .upgrade(
                                team.stream()
                                        .filter(e -> e.id().equals(words[0]))
                                        .findFirst()
                                        .orElseThrow(),
                                new Question(
                                        Optional.of(words[2]),
                                        Optional.empty(),
                                        Optional.of(house.standards().roles().get(words[1])))))
                .toList();
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    static Stream<Upgrade> upgrades() {
        return WAYS.stream();
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void everyWayKeepsTheSchemaAndStandsAsPages(Upgrade upgrade) throws Exception {
        for (Language language : Language.values()) {
            UpgradeReport report = new UpgradeReport(language);
            assertThat(faults(report.json(upgrade))).isEmpty();
            assertThat(report.json(upgrade)).endsWith("}\n");
            assertThat(report.text(upgrade).lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
            Document page = parse(report.html(upgrade));
            assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(1);
            assertThat(page.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Test
    void theKeysAreThoseAgreedInTheirOrder() throws Exception {
        JsonNode upgrade = json();
        assertThat(upgrade.fieldNames())
                .toIterable()
                .containsSubsequence(
                        "employee",
                        "from",
                        "to",
                        "carriesOver",
                        "raise",
                        "new",
                        "noLongerAsked",
                        "requirements",
                        "stages",
                        "readyOn");
        assertThat(upgrade.at("/raise/0").fieldNames())
                .toIterable()
                .containsExactly("competency", "name", "kind", "required", "shown", "codes");
        assertThat(upgrade.at("/stages")).hasSize(4);
        assertThat(upgrade.at("/stages/1").fieldNames())
                .toIterable()
                .containsExactly("name", "steps", "readiness", "hours", "cost", "earliest");
        assertThat(upgrade.at("/stages").findValuesAsText("name")).contains("確認", "本職必備缺口", "銜接", "就任條件");
        assertThat(upgrade.at("/stages/0/costRange/least").asInt())
                .isLessThanOrEqualTo(upgrade.at("/stages/0/costRange/most").asInt());
    }

    @Test
    void theSchemaRefusesAStrangeKeyAndAnImpossibleDate() {
        String json = new UpgradeReport(Language.ZH_TW).json(WAYS.get(0));
        assertThat(faults(json.replaceFirst("\"readyOn\"", "\"rank\": 1, \"readyOn\"")))
                .isNotEmpty();
        assertThat(faults(json.replaceFirst("\"earliest\": \"2026-12-31\"", "\"earliest\": \"2026-12-32\"")))
                .isNotEmpty();
        assertThat(faults(json.replaceFirst("\"kind\": \"skill\"", "\"kind\": \"attitude\"")))
                .isNotEmpty();
    }

    @Test
    void thePageNeverPromises() {
        for (Upgrade upgrade : WAYS) {
            UpgradeReport report = new UpgradeReport(Language.ZH_TW);
            assertThat(report.text(upgrade)).contains("條件齊備日，非升遷承諾");
            assertThat(report.html(upgrade)).contains("條件齊備日，非升遷承諾");
        }
    }

    @Test
    void thePictureIsSaidInWordsAndItsWordsStandOutFromItsStairs() {
        String html = new UpgradeReport(Language.ZH_TW).html(WAYS.get(0));
        assertThat(html).contains("aria-label=\"林怡君 的升遷階梯：0 確認");
        Contrast colours = Contrast.of("plan.css", "upgrade.css");
        assertThat(colours.between("ink", "tint")).isGreaterThan(7);
        assertThat(colours.between("accent", "paper")).isGreaterThan(4.5);
        assertThat(colours.between("muted", "paper")).isGreaterThan(4.5);
        assertThat(html)
                .doesNotContainPattern("(?i)(src|href|action|data)\\s*=\\s*\"(?!#)")
                .doesNotContain("@import");
    }

    @Test
    void theStairsRiseAndNoneIsWiderThanItsReadiness() {
        Staircase stairs = Staircase.of(UpgradePage.of(WAYS.get(0), Language.ZH_TW));
        for (int i = 1; i < stairs.stairs().size(); i++) {
            assertThat(stairs.stairs().get(i).y())
                    .isLessThan(stairs.stairs().get(i - 1).y());
        }
        assertThat(stairs.stairs()).allSatisfy(stair -> {
            assertThat(stair.filled()).isBetween(0, stair.width());
            assertThat(stair.y() + stair.height()).isEqualTo(stairs.height());
        });
    }

    private static JsonNode json() throws Exception {
        return new JsonMapper()
                .readTree(new UpgradeReport(Language.ZH_TW).json(WAYS.get(0)))
                .at("/upgrade");
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.strip())));
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema() {
        InputStream in = UpgradeReport.class.getResourceAsStream("/schema/upgrade.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }
}
