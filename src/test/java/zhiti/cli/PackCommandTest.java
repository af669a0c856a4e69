package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The sample team's year as an auditor is shown it: plans recorded in November, one approved, one refused, one followed up
 * in July.
 */
class PackCommandTest {
    private static final String TEAM = "catalog/samples/team.yaml";
    private static final String NOVEMBER = "2026-11-22";
    private static final String JULY = "2027-07-05";

    @TempDir
    private static Path folder;

    private static Path data;
    private static Path before;
    private static Path july;
    private static int first;

    @BeforeAll
    static void aYearPasses() throws IOException {
        data = folder.resolve("data");
        before = folder.resolve("before.json");
        Ran ran = zhiti(
                "plan",
                TEAM,
                "--as-of",
                NOVEMBER,
                "--format",
                "json",
                "--out",
                before.toString(),
                "--record",
                "--data",
                data.toString(),
                "--asked-by",
                "趙組長");
        assertThat(ran.exit()).as(ran.err()).isZero();
        first = listed().first();
        decide(first, "approved", "agreed", "林怡君先上課");
        decide(first + 1, "refused", "budget", "明年再議");
        july = folder.resolve("july.yaml");
        String team = Files.readString(Path.of(TEAM));
        String done = "    completed:\n      - {offering: set-show-positioning, on: 2027-03-20, result: passed}\n";
        String rated = "    ratings:\n      - {competency: brand-management, level: 5, by: manager, on: 2027-05-10}\n";
        // E001 is the first of the file.
        String changed = team.replaceFirst("    completed:\n", done).replaceFirst("    ratings:\n", rated);
        assertThat(changed).isNotEqualTo(team);
        Files.writeString(july, changed);
    }

    private static void decide(int number, String word, String reason, String comment) {
        Ran ran = zhiti(
                "audit",
                "decide",
                number + "",
                word,
                "--reason",
                reason,
                "--comment",
                comment,
                "--by",
                "吳處長",
                "--data",
                data.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private static TreeSet<Integer> listed() throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        JsonNode list = JsonMapper.builder()
                .build()
                .readTree(zhiti("audit", "list", "--format", "json", "--data", data.toString())
                        .out());
        list.forEach(one -> numbers.add(one.path("record").asInt()));
        return numbers;
    }

    private static Ran pack(String out, Path people, Path data, String... more) {
        String[] common = {
            "audit",
            "pack",
            people.toString(),
            "--as-of",
            JULY,
            "--data",
            data.toString(),
            "--out",
            folder.resolve(out).toString()
        };
        return zhiti(Stream.concat(Arrays.stream(common), Arrays.stream(more)).toArray(String[]::new));
    }

    private static String[] followed() {
        return new String[] {"--previous", before.toString()};
    }

    /** The page of a folder, and that it is well-formed. */
    private static Document page(String out) throws Exception {
        String html = Files.readString(folder.resolve(out).resolve("index.html"));
        assertThat(html).doesNotContain("<script", "src=");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.strip())));
    }

    /** The lines of each section: the words of each, cell by cell. */
    private static Map<Integer, List<String>> lines(Document page) {
        Map<Integer, List<String>> lines = new TreeMap<>();
        NodeList tables = page.getElementsByTagName("tbody");
        for (int i = 1; i < tables.getLength(); i++) {
            List<String> rows = new ArrayList<>();
            NodeList found = ((Element) tables.item(i)).getElementsByTagName("tr");
            for (int j = 0; j < found.getLength(); j++) {
                rows.add(cells((Element) found.item(j)));
            }
            lines.put(i, rows);
        }
        return lines;
    }

    private static String cells(Element row) {
        List<String> cells = new ArrayList<>();
        NodeList found = row.getElementsByTagName("td");
        for (int k = 0; k < found.getLength(); k++) {
            cells.add(found.item(k).getTextContent().strip().replaceAll("\\s+", " "));
        }
        return String.join(" | ", cells);
    }

    private static List<String> missing(Document page, int section) {
        return lines(page).get(section).stream()
                .filter(line -> line.endsWith("| 缺"))
                .toList();
    }

    @Test
    void everyPointerNamesARecordOrAFile() throws Exception {
        Ran ran = pack("whole", july, data, followed());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        Path out = folder.resolve("whole");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "checkpoint.txt", "journal.pub", "verify_journal.py");
        }
        String html = Files.readString(out.resolve("index.html"));
        TreeSet<Integer> pointed = new TreeSet<>();
        Matcher links = Pattern.compile("href=\"([^\"]+)\"").matcher(html);
        while (links.find()) {
            String link = links.group(1);
            if (link.startsWith("#")) {
                assertThat(html).contains("id=\"" + link.substring(1) + "\"");
            } else {
                assertThat(out.resolve(link)).exists();
            }
            if (link.startsWith("#r")) {
                pointed.add(Integer.parseInt(link.substring(2)));
            }
        }
        assertThat(listed()).containsAll(pointed);
        assertThat(pointed).contains(first, first + 11, first + 12, first + 13);
        Document page = page("whole");
        for (Map.Entry<Integer, List<String>> section : lines(page).entrySet()) {
            assertThat(section.getValue())
                    .as("section " + section.getKey())
                    .isNotEmpty()
                    .allMatch(line -> section.getKey() == 12
                            || line.matches(
                                    "(?s).*\\| (缺|#\\d+.*|checkpoint\\.txt|journal\\.pub|verify_journal\\.py)"));
        }
        assertThat(Files.readString(out.resolve("checkpoint.txt")))
                .isEqualTo(
                        zhiti("audit", "checkpoint", "--data", data.toString()).out());
        assertThat(Files.readAllBytes(out.resolve("verify_journal.py")))
                .isEqualTo(Files.readAllBytes(Path.of("src/main/dist/verify_journal.py")));
    }

    @Test
    void eachSectionSaysWhatHappened() throws Exception {
        assertThat(pack("said", july, data, followed()).exit()).isZero();
        Document page = page("said");
        Map<Integer, List<String>> lines = lines(page);
        assertThat(lines.get(1).get(0)).startsWith("規則與政策數字 | 97 條規則").endsWith("#" + first + "–#" + (first + 11));
        assertThat(missing(page, 1)).singleElement().asString().startsWith("公司自訂政策 | 未指定公司資料夾");
        assertThat(lines.get(2).get(0))
                .startsWith("E001 林怡君 | 2026-11-22 | 必備 | ")
                .endsWith("| #" + first);
        assertThat(lines.get(3))
                .anyMatch(line -> line.startsWith("E001 林怡君 | 2026-11-22 | 2027Q1 | ")
                        && line.contains("（set-show-positioning） | #" + first));
        assertThat(lines.get(4))
                .anyMatch(line -> line.startsWith(
                                "E001 林怡君 | #" + first + "（2026-11-22） | 核准 | 同意（agreed） | E001 林怡君先上課 | 吳處長 | ")
                        && line.endsWith("| #" + (first + 12)))
                .anyMatch(line ->
                        line.startsWith("E002 陳柏宇 | #" + (first + 1) + "（2026-11-22） | 不核准 | 經費（budget） | 明年再議 | ")
                                && line.endsWith("| #" + (first + 13)));
        assertThat(missing(page, 4)).hasSize(10).allMatch(line -> line.contains("尚無裁示"));
        assertThat(lines.get(5))
                .anyMatch(line -> line.matches("E001 林怡君 \\| .*（set-show-positioning） \\| 2027-03-20 \\| 通過 \\| #"
                        + first + "（2026-11-22） \\| #" + first));
        assertThat(missing(page, 5)).hasSize(11);
        assertThat(lines.get(6).get(0)).startsWith("E001 | 林怡君 | ").endsWith("| #" + first);
        assertThat(lines.get(8))
                .anyMatch(line -> line.matches("E001 林怡君 \\| .* \\| 品牌管理 \\| \\d→\\d 級 \\| \\d→5 級 \\| #" + first));
        assertThat(lines.get(7))
                .as("what nobody has done shows no effect")
                .allMatch(line -> line.contains(" | 1 | 1 | ") != line.endsWith("| 缺"));
        assertThat(lines.get(2).toString()).contains("推定未具備→").doesNotContain("（0→");
        assertThat(lines.get(9))
                .anyMatch(line -> line.startsWith("逾期未完成 | E002 陳柏宇 | ") && line.endsWith("| #" + (first + 1)));
        assertThat(missing(page, 10)).isEmpty();
        assertThat(lines.get(10).get(0)).startsWith("規則與政策數字 | sha256:").contains(" | 相同 | ");
        assertThat(lines.get(12)).hasSize(14);
        assertThat(pack("english", july, data, "--lang", "en").exit()).isZero();
        assertThat(Files.readString(folder.resolve("english/index.html")))
                .contains(
                        "Quality file for an audit of training",
                        "refused",
                        "missing",
                        "our own and no names of indicators");
    }

    @Test
    void whatIsTakenAwayIsMissing() throws Exception {
        assertThat(pack("unfollowed", Path.of(TEAM), data).exit()).isZero();
        Document unfollowed = page("unfollowed");
        for (int section : List.of(6, 7, 8, 9)) {
            assertThat(lines(unfollowed).get(section)).hasSize(1).allMatch(line -> line.contains("--previous"));
            assertThat(missing(unfollowed, section)).hasSize(1);
        }
        assertThat(missing(unfollowed, 5)).hasSize(12);
        Path later = folder.resolve("later.json");
        String other = Files.readString(before).replaceFirst("\"asOf\": \"2026-11-22\"", "\"asOf\": \"2026-11-21\"");
        Files.writeString(later, other);
        assertThat(pack("unrecorded", july, data, "--previous", later.toString())
                        .exit())
                .isZero();
        assertThat(missing(page("unrecorded"), 6)).singleElement().asString().startsWith("E001 | 林怡君");
        String lifted = Files.readString(before).replaceFirst("\"to\": 5", "\"to\": 6");
        assertThat(lifted).isNotEqualTo(Files.readString(before));
        assertThat(pack(
                                "changed",
                                july,
                                data,
                                "--previous",
                                Files.writeString(later, lifted).toString())
                        .exit())
                .isZero();
        assertThat(missing(page("changed"), 6))
                .as("a plan that says otherwise than its record points at none")
                .singleElement()
                .asString()
                .startsWith("E001 | 林怡君");
        assertThat(Files.readString(folder.resolve("changed/index.html"))).contains("故不引用該紀錄：E001 林怡君。");
        String early = zhiti(
                        "audit",
                        "pack",
                        TEAM,
                        "--as-of",
                        "2026-11-21",
                        "--data",
                        data.toString(),
                        "--out",
                        folder.resolve("early").toString())
                .err();
        assertThat(early).contains("行缺佐證");
        assertThat(Files.readString(folder.resolve("early/index.html"))).contains("另有 12 筆");
        assertThat(missing(page("early"), 2)).hasSize(12);
    }

    @Test
    void withoutAJournalEveryLineThatNeedsOneIsMissing() throws Exception {
        Ran ran = pack("nothing", july, folder.resolve("nowhere"), followed());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("沒有紀錄簿");
        Document page = page("nothing");
        for (int section = 1; section <= 11; section++) {
            assertThat(missing(page, section))
                    .as("section " + section)
                    .isEqualTo(lines(page).get(section));
        }
        assertThat(folder.resolve("nothing")).isDirectoryContaining(file -> file.endsWith("index.html"));
        assertThat(folder.resolve("nothing/checkpoint.txt")).doesNotExist();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whoeverWasErasedStaysAPseudonym() throws Exception {
        Path own = folder.resolve("forgetting");
        BadInputTest.copy(data, own);
        zhiti("audit", "erase", "E001", "--data", own.toString());
        assertThat(pack("erased", july, own).exit()).isZero();
        Document page = page("erased");
        assertThat(missing(page, 2))
                .singleElement()
                .asString()
                .startsWith("E001 林怡君 | ")
                .contains("沒有此人的計畫");
        assertThat(lines(page).get(4))
                .anyMatch(line -> line.matches("p-[0-9a-f]{24} \\| #" + first + ".*核准.*p-[0-9a-f]{24}先上課.*"));
    }

    @Test
    void aBrokenJournalAndATakenFolderAreRefusedAndNothingIsWritten() throws Exception {
        Path broken = folder.resolve("broken");
        BadInputTest.copy(data, broken);
        byte[] entries = Files.readAllBytes(broken.resolve("journal/entries"));
        entries[entries.length / 2] ^= 4;
        Files.write(broken.resolve("journal/entries"), entries);
        Ran ran = pack("refused", july, broken);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(4);
        assertThat(ran.err()).contains("紀錄簿有誤").doesNotContain("Exception");
        Path keyless = folder.resolve("keyless");
        BadInputTest.copy(data, keyless);
        Files.delete(keyless.resolve("keys/journal.pub"));
        assertThat(pack("refused", july, keyless).exit()).isEqualTo(3);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "employees: [{id: E001, nam: 甲, role: none}]\n");
        Ran both = pack("refused", bad, data, "--previous", folder + "/none.json");
        assertThat(both.exit()).isEqualTo(3);
        assertThat(both.err()).contains("'nam'", "none.json");
        assertThat(pack("no/where", july, data).exit()).isEqualTo(2);
        assertThat(zhiti("audit", "pack", TEAM).err()).contains("--out");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.equals("refused") || name.contains(".part"));
        }
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThat(pack("taken", july, data).exit()).as("an empty folder").isZero();
        Files.delete(taken.resolve("checkpoint.txt"));
        Ran again = pack("taken", july, data);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("不是空的");
        assertThat(taken.resolve("checkpoint.txt")).doesNotExist();
    }
}
