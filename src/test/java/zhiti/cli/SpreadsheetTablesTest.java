package zhiti.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that ships, saved by a spreadsheet: the same answer to the byte, and one line on stderr that says how it was read. */
class SpreadsheetTablesTest {
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-0?(\\d{1,2})-0?(\\d{1,2})\\b");

    @TempDir
    private static Path folder;

    private static String table;
    private static Ran asWritten;

    @BeforeAll
    static void plan() throws IOException {
        try (InputStream in = SpreadsheetTablesTest.class.getResourceAsStream("/catalog/samples/team.csv")) {
            table = new String(in.readAllBytes(), UTF_8);
        }
        asWritten = run("plan", table.getBytes(UTF_8));
        assertThat(asWritten.errors()).isEmpty();
    }

    private static Ran run(String command, byte[] saved, String... more) throws IOException {
        Path file = Files.write(folder.resolve("team.csv"), saved);
        List<String> words = new ArrayList<>(
                List.of(command, file.toString(), "--as-of", "2026-11-22", "--employee", "E009", "--format", "json"));
        words.addAll(List.of(more));
        return zhiti(words.toArray(String[]::new));
    }

    /** A cell with several values has semicolons of its own. */
    private static String semicolons() {
        return table.replaceAll("[^,\n]*;[^,\n]*", "\"$0\"").replace(',', ';');
    }

    private static void isTheSame(byte[] saved, String note) throws IOException {
        Ran ran = run("plan", saved);
        assertThat(ran.out()).isEqualTo(asWritten.out());
        assertThat(ran.errors()).hasSize(1);
        assertThat(ran.err()).startsWith("注意：").contains("team.csv").contains(note);
    }

    @Test
    void asExcelInTaiwanSavesIt() throws IOException {
        String slashes = DAY.matcher(table).replaceAll("$1/$2/$3").replace("\n", "\r\n");

        isTheSame(slashes.getBytes(Charset.forName("MS950")), "檔案不是 UTF-8，讀作 Big5（MS950）");
    }

    @Test
    void withSemicolonsOrAsUnicodeText() throws IOException {
        isTheSame(("sep=;\n" + semicolons()).getBytes(UTF_8), "欄位以分號（;）分隔");
        isTheSame(table.getBytes(UTF_16LE), "檔案不是 UTF-8，讀作 UTF-16");
    }

    @Test
    void underATitleOrWithYearsOfTheRepublic() throws IOException {
        String republic = DAY.matcher(table)
                .replaceAll(d -> Integer.parseInt(d.group(1)) - 1911 + "/" + d.group(2) + "/" + d.group(3));

        isTheSame(("年度人員名冊,,\n" + table).getBytes(UTF_8), "標題列在第 2 行");
        isTheSame(republic.getBytes(UTF_8), "'113/3/12' 讀作民國 113 年，即 2024-03-12（另有 ");
    }

    @Test
    void inEnglishTheNotesAreEnglish() throws IOException {
        Ran ran = run("gaps", semicolons().getBytes(Charset.forName("MS950")), "--lang", "en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.errors())
                .hasSize(2)
                .allMatch(line -> line.startsWith("note: "))
                .anyMatch(line -> line.endsWith("team.csv: this is not UTF-8: it is read as Big5 (MS950)"))
                .anyMatch(line -> line.endsWith("team.csv: cells are separated by semicolons (;)"));
    }

    @Test
    void inSimplifiedCharactersItIsAskedAbout() throws IOException {
        Ran ran = run("gaps", table.getBytes(Charset.forName("GBK")));

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains("看起來是 GBK（簡體中文）", "另存為 UTF-8");
    }
}
