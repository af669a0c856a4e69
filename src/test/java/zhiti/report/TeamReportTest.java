package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import zhiti.plan.Member;
import zhiti.plan.Prospects;
import zhiti.standard.Language;
import zhiti.standard.SmallTrade;

/** The papers of a small team, in each form. Texts are written anew with {@code -Dgolden=write}. */
class TeamReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/zhiti/report");
    private static final String NAME = "<b>&\"林'\u3000</b>";
    private static final TeamYear YEAR = SampleTeam.year();
    private static final String HTML = new TeamReport(Language.ZH_TW).html(YEAR);
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource
    void the_papers_of_a_small_team_read_as_laid_down(Language language) throws IOException {
        Path golden = GOLDEN.resolve("team." + language.tag() + ".txt");
        String text = new TeamReport(language).text(YEAR);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100))
                .noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @EnumSource
    void the_papers_of_nobody_say_that_there_is_nothing(Language language) throws Exception {
        TeamYear nobody = SampleTeam.year(List.of());
        TeamReport report = new TeamReport(language);
        assertThat(report.text(nobody)).contains(Words.in(language).say("left.nothing"));
        assertThat(faults(report.json(nobody))).isEmpty();
        parse(report.html(nobody));
    }

    @ParameterizedTest
    @EnumSource
    void everything_printed_keeps_the_schema(Language language) {
        assertThat(faults(new TeamReport(language).json(YEAR))).isEmpty();
    }

    @Test
    void the_schema_refuses_a_strange_key_a_strange_word_and_an_impossible_share() {
        String json = new TeamReport(Language.ZH_TW).json(YEAR);
        assertThat(faults(json.replaceFirst("\"people\": 5", "\"people\": 5, \"rank\": 1")))
                .isNotEmpty();
        assertThat(faults(json.replaceFirst("\"kind\": \"legal\"", "\"kind\": \"law\"")))
                .isNotEmpty();
        assertThat(faults(json.replaceFirst("\"share\": 0.71", "\"share\": 71")))
                .isNotEmpty();
    }

    @Test
    void a_cell_of_the_heat_map_carries_each_subject_under_its_duty() throws IOException {
        JsonNode cell = director().at("/heatMap/0/people/0/cells/0");
        assertThat(cell.at("/duty").asText()).isEqualTo("T1");
        assertThat(cell.at("/share").decimalValue()).isEqualByComparingTo("0.71");
        assertThat(List.of(
                        cell.at("/shown").asInt(),
                        cell.at("/required").asInt(),
                        cell.at("/of").asInt()))
                .containsExactly(5, 7, 2);
        assertThat(cell.at("/items/1").toString())
                .isEqualTo("{\"id\":\"competency:planning\",\"name\":\"規劃能力\",\"required\":4,\"shown\":2}");
        JsonNode unknown = director().at("/heatMap/0/people/0/cells/2");
        assertThat(unknown.at("/share").isNull()).isTrue();
        assertThat(unknown.at("/items/0/shown").isNull()).isTrue();
    }

    @Test
    void a_subsidy_is_told_and_never_taken_off() throws IOException {
        JsonNode line = json().at("/team/yearPlan/lines/1");
        assertThat(line.at("/offering").asText()).isEqualTo("budget-course");
        assertThat(line.at("/subsidy").asText()).isEqualTo("補助八成，上限 5,000 元");
        assertThat(line.at("/cost").asInt()).isEqualTo(8000);
        assertThat(HTML).contains("補助：補助八成，上限 5,000 元（未自費用扣除）");
    }

    @Test
    void who_has_no_standard_is_in_the_plan_and_in_no_cell() throws IOException {
        assertThat(director().at("/withoutStandard").toString()).isEqualTo("[\"P4\"]");
        assertThat(director().at("/heatMap").findValuesAsText("id"))
                .doesNotContain("P4")
                .contains("P1", "P3", "P5");
        assertThat(json().at("/team/yearPlan/lines/0/people").findValuesAsText("id"))
                .containsExactly("P1", "P2", "P4");
    }

    @Test
    void few_are_named_and_many_are_counted_by_department_and_role() {
        List<Member> many = IntStream.range(0, 6)
                .mapToObj(i -> new SampleTeam.Sketch(
                                "P" + i, "員工" + i, i < 4 ? SmallTrade.CLERK : SmallTrade.MANAGER, i < 5 ? "企劃部" : "業務部")
                        .legal(SampleTeam.SAFETY, SampleTeam.Q1)
                        .member(Prospects.NONE))
                .toList();
        assertThat(audience(many.subList(0, 4))).containsExactly("企劃部 員工0、員工1、員工2、員工3");
        assertThat(audience(many)).containsExactly("企劃部 辦事員 4 人、經理 1 人", "業務部 經理 1 人");
    }

    private static List<String> audience(List<Member> members) {
        Say say = new Say(Language.ZH_TW);
        LinePage line = new YearPage(SampleTeam.year(members), say)
                .blocks()
                .get(0)
                .lines()
                .get(0);
        return line.audience().stream()
                .map(group -> group.department() + " " + group.people())
                .toList();
    }

    @Test
    void the_page_is_well_formed_for_a4_across_and_says_its_language() throws Exception {
        assertThat(parse(HTML).getDocumentElement().getAttribute("lang")).isEqualTo("zh-Hant-TW");
        assertThat(parse(new TeamReport(Language.EN).html(YEAR))
                        .getDocumentElement()
                        .getAttribute("lang"))
                .isEqualTo("en");
        assertThat(HTML).contains("@page { size: A4 landscape;");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        assertThat(HTML)
                .doesNotContain("<script")
                .doesNotContain("@import")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(?i)(src|href|action|data)\\s*=\\s*\"(?!#)")
                .doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void a_name_is_shown_and_never_read() throws Exception {
        Member named = new SampleTeam.Sketch("P6", NAME, SmallTrade.CLERK, NAME)
                .asksOfAClerk()
                .legal(SampleTeam.SAFETY, SampleTeam.Q1)
                .member(Prospects.NONE);
        String html = new TeamReport(Language.ZH_TW).html(SampleTeam.year(List.of(named)));
        assertThat(html).doesNotContain("<b>&");
        assertThat(parse(html).getDocumentElement().getTextContent()).contains(NAME);
    }

    @Test
    void links_lead_to_pages_tables_have_captions_and_heads_a_scope() throws Exception {
        Document page = parse(HTML);
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "a"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(elements(page, "table"))
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isNotEmpty());
        assertThat(elements(page, "svg"))
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-label") + svg.getAttribute("aria-hidden"))
                        .isNotEmpty());
    }

    @Test
    void a_row_of_the_plan_has_a_cell_under_each_head() throws Exception {
        Element lines = elements(parse(HTML), "table").stream()
                .filter(table -> table.getAttribute("class").equals("lines"))
                .findFirst()
                .orElseThrow();
        List<Integer> widths = new ArrayList<>();
        NodeList rows = lines.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            widths.add(width((Element) rows.item(i)));
        }
        assertThat(widths).hasSizeGreaterThan(5).containsOnly(17);
    }

    private static int width(Element row) {
        int width = 0;
        for (int i = 0; i < row.getChildNodes().getLength(); i++) {
            if (row.getChildNodes().item(i) instanceof Element cell) {
                width += cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
            }
        }
        return width;
    }

    @Test
    void every_cell_of_the_heat_map_says_its_number_and_not_only_its_colour() throws Exception {
        List<String> cells = elements(parse(HTML), "td").stream()
                .filter(cell -> cell.getAttribute("class").startsWith("cell "))
                .map(cell -> cell.getAttribute("class").substring(5) + ": "
                        + cell.getTextContent().strip())
                .toList();
        assertThat(cells)
                .containsExactly(
                        "far: 71%",
                        "far: 50%",
                        "unknown: 未評",
                        "met: 100%",
                        "far: 57%",
                        "short: 75%",
                        "far: 50%",
                        "short: 75%",
                        "unknown: 未評",
                        "unknown: 未評",
                        "unknown: 未評",
                        "unknown: 未評",
                        "met: 100%");
    }

    @Test
    void colours_stand_out_from_their_ground_as_wcag_asks() {
        Contrast contrast = Contrast.of("plan.css", "team.css");
        for (String ground : List.of("met", "near", "short", "far", "low")) {
            assertThat(contrast.between("ink", ground)).as(ground).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static JsonNode json() throws IOException {
        return JsonMapper.builder().build().readTree(new TeamReport(Language.ZH_TW).json(YEAR));
    }

    private static JsonNode director() throws IOException {
        return json().at("/team/director");
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema() {
        InputStream in = TeamReport.class.getResourceAsStream("/schema/team.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.strip().getBytes(StandardCharsets.UTF_8)));
    }
}
