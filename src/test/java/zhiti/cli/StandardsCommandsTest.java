package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standards as somebody at a terminal, or a program, reads them. */
class StandardsCommandsTest {
    private static final String SPECIALIST = "exhibition-marketing-specialist/legacy";
    private static final String V4 = "convention-project-manager/v4";

    private static JsonNode json(String... args) throws IOException {
        Ran ran = zhiti(args);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void aListingForProgramsIsABareArrayOfSixKeys() throws IOException {
        JsonNode list = json("standards", "list", "--format", "json");
        assertThat(list.isArray()).isTrue();
        assertThat(list).hasSize(7);
        list.forEach(standard ->
                assertThat(keys(standard)).containsExactly("id", "role", "edition", "code", "name", "level"));
        assertThat(list.findValuesAsText("code")).containsOnlyOnce("BAS2421-001v4");
        assertThat(list.get(0).get("level").isInt()).isTrue();
    }

    @Test
    void aStandardForProgramsHasTheKeysLaidDownAtEveryDepth() throws IOException {
        JsonNode standard = json("standards", "show", SPECIALIST, "--format", "json");
        assertThat(keys(standard))
                .containsExactly(
                        "id",
                        "role",
                        "edition",
                        "code",
                        "name",
                        "level",
                        "description",
                        "duties",
                        "attitudes",
                        "requirements",
                        "errata");
        JsonNode duty = standard.get("duties").get(0);
        assertThat(keys(duty)).containsExactly("code", "name", "level", "knowledge", "skills", "tasks");
        assertThat(keys(duty.get("knowledge").get(0))).containsExactly("code", "name", "competency");
        JsonNode task = duty.get("tasks").get(0);
        assertThat(keys(task)).containsExactly("code", "name", "track", "knowledge", "skills", "outputs", "indicators");
        assertThat(keys(task.get("outputs").get(0))).containsExactly("code", "name", "track");
        assertThat(keys(task.get("indicators").get(0))).containsExactly("code", "text", "track");
        assertThat(keys(standard.get("errata").get(0))).containsExactly("place", "printed", "read", "why");
    }

    @Test
    void printedWordsStayWholeUnlessATrackIsAskedFor() throws IOException {
        String whole = json("standards", "show", SPECIALIST, "--format", "json").toString();
        assertThat(whole).contains("達人分享會(僅B2C有)", "T3.2", "舉辦研討會(B2B)或業者交流會(B2C)");
        JsonNode b2c = json("standards", "show", SPECIALIST, "--track", "B2C", "--format", "json");
        assertThat(b2c.get("duties").toString())
                .contains("\"達人分享會\"", "\"舉辦業者交流會\"")
                .doesNotContain("B2B", "僅B2C", "\"T3.2\"", "P3.2.1", "O3.2.1");
        assertThat(b2c.get("requirements").toString())
                .contains("\"需英文說寫流利，台語精熟。\"", "taiwanese-speaking")
                .doesNotContain("B2B", "多益");
    }

    @Test
    void aB2bDocumentHasWhatOnlyB2bHas() {
        Ran ran = zhiti("standards", "show", SPECIALIST, "--track", "B2B");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("  T3.2 運用各種媒體邀約買主\n", "多益800分以上", "進行買主滿意度調查")
                .doesNotContain("達人分享會", "台語", "［B2B］");
    }

    @Test
    void aTasksOwnKnowledgeAndSkillsStandUnderTheTaskOnly() throws IOException {
        JsonNode duty =
                json("standards", "show", V4, "--format", "json").get("duties").get(4);
        JsonNode task = duty.get("tasks").get(3);
        assertThat(task.get("code").asText()).isEqualTo("T5.4");
        assertThat(task.get("skills").findValuesAsText("code"))
                .containsExactly("S13", "S18", "S29", "S37", "S45", "S46");
        assertThat(duty.get("skills").findValuesAsText("code")).doesNotContain("S45", "S46");
    }

    @Test
    void thePageToReadTellsDutiesRequirementsHowTheyAreReadAndErrata() {
        Ran ran = zhiti("standards", "show", V4);
        assertThat(ran.out())
                .contains(
                        "職能基準代碼   BAS2421-001v4",
                        "文書軟體：須熟悉Word、PowerPoint、Excel等能力。",
                        "  讀作 英文檢定（多益 800 分）（建議；辦理國際會議者）",
                        "勘誤：與印刷不同的讀法");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aTrackIsNoQuestionToAConventionStandard() {
        Ran ran = zhiti("standards", "show", V4, "--track", "B2B");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains("--track");
    }
}
