package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zhiti.person.Employee;
import zhiti.standard.Language;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/** The table of people that ships, saved in every way in which spreadsheets save it, and in every two ways at once. */
class SavedBySpreadsheetsTest {
    private static final Charset MS950 = Charset.forName("MS950");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    private static PeopleReader reader;
    private static Sheet sheet;
    private static List<String> people;

    @BeforeAll
    static void readWhatShips() throws IOException {
        Folder catalog = Folder.shipped("catalog");
        Standards standards = value(StandardsReader.read(catalog));
        PolicyBook book = value(PolicyReader.read(Folder.shipped("rules")));
        Policy policy = value(book.on(LocalDate.of(2026, 11, 22)));
        reader = new PeopleReader(
                standards, value(CatalogReader.read(catalog, standards, policy)).catalog());
        try (InputStream in = SavedBySpreadsheetsTest.class.getResourceAsStream("/catalog/samples/team.csv")) {
            sheet = Sheet.of(new String(in.readAllBytes(), UTF_8));
        }
        people = canonical(sheet);
    }

    private static Map<String, UnaryOperator<Sheet>> ways() {
        Map<String, UnaryOperator<Sheet>> ways = new LinkedHashMap<>();
        ways.put("Big5", s -> s.in(MS950, ""));
        ways.put("UTF-16LE", s -> s.in(UTF_16LE, "\uFEFF"));
        ways.put("UTF-16BE", s -> s.in(UTF_16BE, "\uFEFF"));
        ways.put("UTF-16LE without a mark", s -> s.in(UTF_16LE, ""));
        ways.put("UTF-8 with a mark", s -> s.in(UTF_8, "\uFEFF"));
        ways.put("CRLF", s -> s.ending("\r\n"));
        ways.put("CR", s -> s.ending("\r"));
        ways.put("semicolons", s -> s.separated(";"));
        ways.put("tabs", s -> s.separated("\t"));
        ways.put("told", Sheet::telling);
        ways.put("titles", s -> s.under("2026 年度人員名冊", "", "製表：人資部"));
        ways.put("quoted", Sheet::quotedWhole);
        ways.put("slashes", s -> s.cells(c -> days(c, m -> year(m) + "/" + month(m) + (isDay(m) ? "/" + day(m) : ""))));
        ways.put(
                "years of the Republic",
                s -> s.cells(c ->
                        days(c, m -> year(m) - 1911 + "年" + month(m) + "月" + (isDay(m) ? day(m) + "日" : ""))));
        ways.put(
                "empty columns",
                s -> s.with(r ->
                        Stream.concat(r.stream(), Stream.of("", "\u3000", "")).toList()));
        ways.put("fractions of nothing", s -> s.cells(c -> c.matches("\\d") ? c + ".0" : c));
        ways.put("upper case", s -> s.cells(c -> c.matches("true|false") ? c.toUpperCase() : c));
        ways.put("blanks around", s -> s.cells(c -> c.isEmpty() ? c : "\u3000" + c + "  "));
        ways.put("blank rows", SavedBySpreadsheetsTest::withBlankRows);
        return ways;
    }

    private static Sheet withBlankRows(Sheet sheet) {
        List<String> blank = sheet.rows().get(0).stream().map(h -> "").toList();
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().forEach(r -> {
            rows.add(r);
            rows.add(blank);
        });
        return new Sheet(
                rows,
                sheet.separator(),
                sheet.encoding(),
                sheet.mark(),
                sheet.lineEnd(),
                sheet.quoted(),
                sheet.told(),
                sheet.above());
    }

    private static String days(String cell, java.util.function.Function<MatchResult, String> written) {
        java.util.regex.Matcher day = DAY.matcher(cell);
        return day.matches() ? written.apply(day) : cell;
    }

    private static int year(MatchResult day) {
        return Integer.parseInt(day.group(1));
    }

    private static int month(MatchResult day) {
        return Integer.parseInt(day.group(2));
    }

    private static int day(MatchResult day) {
        return Integer.parseInt(day.group(3));
    }

    private static boolean isDay(MatchResult day) {
        return day.group(3) != null;
    }

    @Test
    void anyTwoWaysOfSavingGiveTheSamePeople() {
        List<Map.Entry<String, UnaryOperator<Sheet>>> ways = new ArrayList<>(ways().entrySet());
        for (int i = 0; i < ways.size(); i++) {
            for (Map.Entry<String, UnaryOperator<Sheet>> other : ways.subList(i, ways.size())) {
                String both = ways.get(i).getKey() + ", " + other.getKey();
                Sheet saved = other.getValue().apply(ways.get(i).getValue().apply(sheet));
                assertThat(read(saved).problems()).as(both).isEmpty();
                assertThat(canonical(saved)).as(both).isEqualTo(people);
            }
        }
    }

    @Test
    void eachWayThatCouldBeAnotherIsSaidInOneNote() {
        assertThat(notes("Big5")).containsExactly("team.csv: 檔案不是 UTF-8，讀作 Big5（MS950）");
        assertThat(notes("UTF-16BE")).containsExactly("team.csv: 檔案不是 UTF-8，讀作 UTF-16");
        assertThat(notes("semicolons")).containsExactly("team.csv: 欄位以分號（;）分隔");
        assertThat(notes("tabs")).containsExactly("team.csv: 欄位以定位字元（Tab）分隔");
        assertThat(notes("titles")).containsExactly("team.csv:1: 標題列在第 4 行；其上「2026 年度人員名冊」等 2 列不讀");
        assertThat(notes("years of the Republic"))
                .singleElement()
                .asString()
                .startsWith("team.csv:3:on: '113年3月12日' 讀作民國 113 年，即 2024-03-12（另有 ");
    }

    @Test
    void whatCanOnlyMeanOneThingIsNotSaid() {
        for (String way : List.of(
                "UTF-8 with a mark",
                "CRLF",
                "CR",
                "told",
                "quoted",
                "slashes",
                "empty columns",
                "fractions of nothing",
                "upper case",
                "blanks around",
                "blank rows")) {
            assertThat(notes(way)).as(way).isEmpty();
        }
    }

    private static List<String> notes(String way) {
        return ((Read.Ok<?>) read(ways().get(way).apply(sheet)))
                .notes().stream().map(n -> n.in(Language.ZH_TW)).toList();
    }

    private static List<String> canonical(Sheet saved) {
        return value(read(saved)).stream().map(Employee::canonical).toList();
    }

    private static Read<List<Employee>> read(Sheet saved) {
        return reader.read(new Source("team.csv", saved.bytes()));
    }

    private static <T> T value(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }
}
