package zhiti.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.person.Employee;
import zhiti.standard.Language;

/** Encodings, separators, headings and columns of tables, as whole files: read and said, or refused with what to do. */
class SpreadsheetFilesTest {
    private static final Charset MS950 = Charset.forName("MS950");
    private static final String CHECK = ": 請確認文字無誤，另存為 UTF-8";
    /** Names of Taiwan, in the characters of Taiwan and in those of China. */
    private static final List<String> SURNAMES = List.of("陳陈", "黃黄", "張张", "劉刘", "楊杨", "許许", "鄭郑", "謝谢", "蘇苏", "葉叶");

    private static final List<String> GIVEN =
            List.of("麗丽", "雲云", "華华", "蘭兰", "鳳凤", "寶宝", "偉伟", "國国", "傑杰", "瑩莹", "惠惠", "志志", "明明", "美美", "君君");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GBK         | 陈丽云,展览市场部   | GBK（簡體中文）
            GB18030     | 王芳,会议部        | GBK（簡體中文）
            GBK         | 陳麗雲,展覽行銷部   | GBK（簡體中文）
            Shift_JIS   | 佐藤健,展示会営業部 | Shift-JIS（日文）
            EUC-KR      | 김민준,전시마케팅팀 | EUC-KR（韓文）
            """)
    void anotherEncodingIsNamedAndAskedAbout(String encoding, String words, String name) {
        assertThat(problems(team(words).getBytes(Charset.forName(encoding))))
                .containsExactly("team.csv:2: 第 47 個位元組不是 UTF-8，看起來是 " + name + CHECK);
    }

    /** Never read as something else: two names are enough, and what is in doubt is asked. */
    @Test
    void ofAThousandLittleFilesNoneIsReadInTheWrongEncoding() {
        Random random = new Random(12);
        for (int i = 0; i < 1000; i++) {
            List<String> names =
                    IntStream.range(0, 2).mapToObj(n -> name(random)).toList();
            String taiwan = names.stream().map(n -> n.substring(0, 3)).collect(Collectors.joining("、"));
            String china = names.stream().map(n -> n.substring(3)).collect(Collectors.joining("、"));
            assertThat(one(team(taiwan + ",").getBytes(MS950)).name()).isEqualTo(taiwan);
            assertThat(problems(team(china + ",").getBytes(Charset.forName("GBK"))))
                    .as(china)
                    .singleElement()
                    .asString()
                    .contains("GBK");
        }
    }

    /** Three characters as in Taiwan, and the same as in China. */
    private static String name(Random random) {
        List<String> three = List.of(
                SURNAMES.get(random.nextInt(SURNAMES.size())),
                GIVEN.get(random.nextInt(GIVEN.size())),
                GIVEN.get(random.nextInt(GIVEN.size())));
        return three.stream().map(c -> c.substring(0, 1)).collect(Collectors.joining())
                + three.stream().map(c -> c.substring(1)).collect(Collectors.joining());
    }

    @Test
    void aWordThatTwoEncodingsCanMeanIsAskedWithWhatEachMakesOfIt() {
        assertThat(problems(team("龔,").getBytes(MS950)))
                .singleElement()
                .asString()
                .contains("可能是 ", "Big5（MS950）（讀成「龔」）", CHECK);
    }

    @Test
    void aWordThatIsAlsoUtf8IsAsked() {
        assertThat(problems(team("司伟员,").getBytes(Charset.forName("GBK"))))
                .singleElement()
                .asString()
                .contains("看起來是 GBK（簡體中文）（讀成「司伟员」），不是 UTF-8");
        assertThat(problems(team("羅禮穩,").getBytes(MS950)))
                .singleElement()
                .asString()
                .contains("（讀成「羅禮穩」），不是 UTF-8");
        assertThat(one(team("José Müßig,Ελλάδα").getBytes(UTF_8)).name()).isEqualTo("José Müßig");
    }

    @Test
    void theEuroSignAndTheCharactersOfEtenAreRead() {
        assertThat(one(team("林€,展覽行銷部").getBytes(MS950)).name()).isEqualTo("林€");
        assertThat(one(eten(0xC6A1, 0xC6E7, 0xC7B0, 0xF9D6, 0xF9D9)).name()).isEqualTo("①ぁゴ碁墻");
    }

    @Test
    void aCharacterOfPrivateUseIsRefusedWithItsLine() {
        assertThat(problems(eten(0xFA40))).containsExactly("team.csv:2: 這一行有造字，讀不出是哪個字: 請改用 Unicode 有的字，另存為 UTF-8");
    }

    private static byte[] eten(int... codes) {
        StringBuilder bytes = new StringBuilder();
        Arrays.stream(codes).forEach(c -> bytes.append((char) (c >> 8)).append((char) (c & 0xFF)));
        String department = new String("展覽行銷企劃部".getBytes(MS950), ISO_8859_1);
        return team(bytes + "," + department).getBytes(ISO_8859_1);
    }

    @Test
    void aNameThatBig5LacksIsSaid() {
        assertThat(notes(team("林\uD842\uDFB7君,展覽行銷部").getBytes(MS950)))
                .containsExactly(
                        "team.csv: 檔案不是 UTF-8，讀作 Big5（MS950）",
                        "team.csv:2:name: '林?君' 的問號可能是 Big5 存不下的字；請另存為 CSV UTF-8");
        assertThat(notes(team("林?君,展覽行銷部").getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithItsLine() {
        String table = "row,id,role,name\nemployee,E1,clerk,陳麗雲\nemployee,E2,clerk,林怡君";

        assertThat(problems(cut(table.getBytes(UTF_8))))
                .containsExactly("team.csv:3: 第 70 個位元組不是 UTF-8: 檔案可能損壞或不完整：請重新匯出，另存為 UTF-8");
        assertThat(problems(cut(table.getBytes(MS950))))
                .singleElement()
                .asString()
                .startsWith("team.csv:3: 檔案是 Big5，但第 65 個位元組不是 Big5 的字（可能只剩半個字）");
        assertThat(problems(cut(("\uFEFF" + table).getBytes(UTF_16LE))))
                .singleElement()
                .asString()
                .startsWith("team.csv:3: UTF-16 的文字不完整");
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PK\\3\\4 | 活頁簿（.xlsx
            \\320\\317\\21\\340\\241 | 舊版活頁簿
            %PDF-1.7 | PDF
            <html><table> | 網頁
            <?xml version="1.0"?> | 網頁或 XML
            {"employees": []} | 請把檔名結尾改為 .json
            row,id\\0,name | 空位元組
            """)
    void aFileOfAnotherKindIsNamedWithWhatToDo(String begins, String said) {
        byte[] bytes = begins.translateEscapes().getBytes(ISO_8859_1);

        assertThat(problems(bytes)).singleElement().asString().contains(said);
    }

    @Test
    void aWorkbookIsAskedForAsCsv() {
        Source workbook = new Source("team.xlsx", "PK\3\4".getBytes(ISO_8859_1));

        assertThat(PeopleReaderTest.reader().read(workbook).problems().get(0).in(Language.ZH_TW))
                .contains("活頁簿", "另存為 CSV UTF-8");
    }

    @Test
    void aTableWithTabsMayBeCalledAsSpreadsheetsCallIt() {
        String table = team("林怡君,").replace(',', '\t');

        for (String name : List.of("team.tsv", "team.TXT")) {
            assertThat(PeopleReaderTest.reader()
                            .read(new Source(name, table.getBytes(UTF_8)))
                            .problems())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            row;id;name;role~employee;E1;林怡君;clerk      | 欄位以分號（;）分隔
            sep=;~row;id;name;role~employee;E1;林怡君;clerk | 欄位以分號（;）分隔
            "sep=;"~row;id;name;role~employee;E1;林怡君;clerk | 欄位以分號（;）分隔
            SEP=^~row^id^name^role~employee^E1^林怡君^clerk | 欄位以「^」分隔
            """)
    void whatSeparatesCellsIsFoundAndSaid(String table, String said) {
        assertThat(one(lines(table)).name()).isEqualTo("林怡君");
        assertThat(notes(lines(table))).containsExactly("team.csv: " + said);
    }

    @Test
    void severalValuesInACellOfATableWithSemicolonsAreQuoted() {
        byte[] table = lines("row;id;name;role;software~employee;E1;林怡君;clerk;~software;E1;;;\"Word;Excel\"");

        assertThat(one(table).background().software().orElseThrow()).containsExactly("Word", "Excel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROW, Id ,NAME,Role                      | employee,E1,林怡君,clerk
            Ｒｏｗ,ｉｄ,"na\\nme",role                | employee,E1,林怡君,clerk
            "row","id","name","role"                | "employee","E1","林怡君","clerk"
            \\ufeffrow,id,\\u00a0name,role            | employee,E1,林怡君,clerk
            row,id,name,role,,,                     | employee,E1,林怡君,clerk,,\\u3000,
            row,id,name,,role                       | employee,E1,林怡君,,clerk
            row,id,name,role                        | employee,E1,林怡君,clerk,,,,,
            row,id,name,role                        | ,,,~employee,E1,林怡君,clerk~\\u00a0,\\u3000,,~,,,,,,
            """)
    void headingsAndColumnsAreReadWhateverTheirLook(String headings, String rows) {
        byte[] table = lines(written(headings) + "~" + written(rows));

        assertThat(one(table).name()).isEqualTo("林怡君");
        assertThat(notes(table)).isEmpty();
    }

    private static String written(String escaped) {
        return escaped.replace("\\n", "\n")
                .replace("\\ufeff", "\uFEFF")
                .replace("\\u00a0", "\u00A0")
                .replace("\\u3000", "\u3000");
    }

    @Test
    void aColumnWithoutAHeadingThatHoldsSomethingIsRefusedWithThePlace() {
        assertThat(problems(lines("row,id,name,role,,~employee,E1,林怡君,clerk,,備註~employee,E2,陳柏宇,clerk,,x~,,,,,,y")))
                .containsExactly(
                        "team.csv:2:6: 第 6 欄（F 欄）沒有標題，這裡卻有內容「備註」（另有 1 格）: 請補上標題或清空這一欄；內容含有分隔符號時須加引號",
                        "team.csv:4:7: 第 7 欄（G 欄）沒有標題，這裡卻有內容「y」: 請補上標題或清空這一欄；內容含有分隔符號時須加引號");
    }

    @Test
    void aHintNeverBuildsOnAMisreading() {
        assertThat(problems(lines("row,id,name,role,a;b~employee,E1,林怡君,clerk,")))
                .containsExactly("team.csv:1:5: 欄位 'a;b' 不認得");
        assertThat(problems(lines("row,id,name,role,性別~employee,E1,林怡君,clerk,")))
                .containsExactly("team.csv:1:5: 欄位 '性別' 不認得: 公平檢視用的分組欄，標題寫成 'group.性別'");
        assertThat(problems(lines("employee;E1;林怡君;clerk")))
                .containsExactly("team.csv:1: 找不到標題列: 第一列寫欄位名稱，至少有 row 與 id（格式見 catalog/README.md）");
        assertThat(problems(lines("\"row,id,name,role\"~\"employee,E1,林怡君,clerk\"")))
                .containsExactly("team.csv:1: 整列都在同一個儲存格裡: 請在 Excel 以「資料 → 資料剖析」分欄，再另存 CSV");
    }

    @Test
    void titlesAboveTheHeadingsAreSkippedAndSaidWithTheirLine() {
        assertThat(notes(lines("~人員名冊（2026 年 9 月 1 日製表，共 12 人，含留職停薪）,,,~~row,id,name,role~employee,E1,林怡君,clerk")))
                .containsExactly("team.csv:2: 標題列在第 4 行；其上「人員名冊（2026 年 9 月 1 日製…」等 1 列不讀");
        assertThat(problems(lines("名冊~row,id,name,role~employee,E1,林怡君,clrek")))
                .containsExactly("team.csv:3:role: 職務 'clrek' 不認得: 是否為 'clerk'");
        assertThat(problems(lines("employee,E1,林怡君,clerk~row,id,name,role~certification,E1,,")))
                .containsExactly("team.csv:1: 標題列在第 2 行，其上有 1 列資料: 請把標題列移到最上面");
    }

    @Test
    void headingsThatAreSaidAgainAreSkippedAndSaid() {
        assertThat(notes(lines("row,id,name,role~employee,E1,林怡君,clerk~row,id,name,role~employee,E2,陳柏宇,clerk")))
                .containsExactly("team.csv:3: 這一列是重複的標題，不讀");
    }

    @Test
    void aLineBreakInACellIsABlankAndLinesAreCountedOn() {
        String table = "row,id,name,role,department\nemployee,E1,\"林怡君\r\n(Lin)\",clerk,\"展覽\n\n行銷部\n\"\n";

        assertThat(one(table.getBytes(UTF_8)).name()).isEqualTo("林怡君 (Lin)");
        assertThat(one(table.getBytes(UTF_8)).department()).isEqualTo("展覽 行銷部");
        assertThat(notes(table.getBytes(UTF_8))).containsExactly("team.csv:2:name: 儲存格裡的換行讀作空白：'林怡君 (Lin)'（另有 1 處）");
        assertThat(problems((table + "employee,E2,陳柏宇,clrek,\n").getBytes(UTF_8)))
                .containsExactly("team.csv:7:role: 職務 'clrek' 不認得: 是否為 'clerk'");
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n", "\\r"})
    void linesAreCountedWhateverEndsThem(String end) {
        String table =
                "row,id,name,role~employee,E1,林怡君,clerk~~employee,E2,陳柏宇,clrek~".replace("~", end.translateEscapes());

        assertThat(problems(table.getBytes(UTF_8))).containsExactly("team.csv:4:role: 職務 'clrek' 不認得: 是否為 'clerk'");
    }

    @Test
    void aQuoteLeftOpenIsRefusedWhereItOpens() {
        String table = "row,id,role,name,department~employee,E1,clerk,林怡君,~employee,E2,clerk,\"陳柏宇,~employee,E3,clerk,";

        assertThat(problems(lines(table + "王志明,"))).containsExactly("team.csv:3: 引號沒有關上，或引號後有多餘的字");
        assertThat(problems(lines(table + "王志明\","))).contains("team.csv:3:name: 引號沒有關上，後面的列都成了這一格的內容");
        assertThat(one(lines("row,id,role,name~employee,E1,clerk,林\"怡\"君")).name())
                .isEqualTo("林\"怡\"君");
    }

    @Test
    void anAmountWhoseCommaSplitsItIsNamedWhole() {
        String table = "row,id,name,role,offering,status,paid,why~employee,E1,林怡君,clerk,,,,~"
                + "commitment,E1,,,press-class,booked,3,900,~";

        assertThat(problems(lines(table))).containsExactly("team.csv:3:paid: 金額 3,900 的逗號把它分成了兩格: 請寫成 3900，或加引號");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | 檔案沒有內容
            ~~ , ,~          | 檔案沒有內容
            row,id,name,role | 沒有任何員工
            row,name,role~employee,林,clerk | 缺少欄位 'id'
            """)
    void aTableWithNothingInItSaysSo(String table, String said) {
        assertThat(problems(lines(table))).singleElement().asString().contains(said);
    }

    private static String team(String nameAndDepartment) {
        return "row,id,role,name,department\nemployee,E1,clerk," + nameAndDepartment + "\n";
    }

    private static byte[] lines(String text) {
        return text.replace('~', '\n').getBytes(UTF_8);
    }

    private static Employee one(byte[] bytes) {
        return ok(bytes).value().get(0);
    }

    private static List<String> notes(byte[] bytes) {
        return ok(bytes).notes().stream().map(n -> n.in(Language.ZH_TW)).toList();
    }

    private static Read.Ok<List<Employee>> ok(byte[] bytes) {
        Read<List<Employee>> read = read(bytes);
        assertThat(read.problems()).isEmpty();
        return (Read.Ok<List<Employee>>) read;
    }

    private static List<String> problems(byte[] bytes) {
        return read(bytes).problems().stream().map(p -> p.in(Language.ZH_TW)).toList();
    }

    private static Read<List<Employee>> read(byte[] bytes) {
        return PeopleReaderTest.reader().read(new Source("team.csv", bytes));
    }
}
