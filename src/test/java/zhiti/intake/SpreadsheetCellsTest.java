package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.person.Employee;
import zhiti.standard.Language;

/** Days, months, numbers, amounts, flags and ids as spreadsheets put them into the cells of a table. */
class SpreadsheetCellsTest {
    private static final String HEADINGS =
            "row,id,name,role,on,code,level,by,offering,status,paid,field,from,to,lead,manages\n";

    /** One employee and one row of this kind. */
    private static String table(String id, String row) {
        return HEADINGS + "employee," + id + ",林怡君,clerk,,,,,,,,,,,,\n" + row + "\n";
    }

    private static String rated(String level, String on) {
        return table("E1", "rating,E1,,,\"" + on + "\",K01,\"" + level + "\",manager,,,,,,,,");
    }

    private static String worked(String from, String lead) {
        return table("E1", "experience,E1,,,,,,,,,,sales,\"" + from + "\",," + lead + ",");
    }

    private static String booked(String paid) {
        return table("E1", "commitment,E1,,,,,,,press-class,booked,\"" + paid + "\",,,,,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-01              | 2026-09-01
            2026/9/1                | 2026-09-01
            2026/09/01              | 2026-09-01
            2026-9-1                | 2026-09-01
            2026.9.1                | 2026-09-01
            2026年9月1日            | 2026-09-01
            2026 年 9 月 1 日       | 2026-09-01
            ２０２６／９／１        | 2026-09-01
            2026–09–01              | 2026-09-01
            20260901                | 2026-09-01
            115/9/1                 | 2026-09-01
            115-09-01               | 2026-09-01
            115.09.01               | 2026-09-01
            115年9月1日             | 2026-09-01
            民國115年9月1日         | 2026-09-01
            中華民國 115 年 9 月 1 日 | 2026-09-01
            1150901                 | 2026-09-01
            0990901                 | 2010-09-01
            099/09/01               | 2010-09-01
            民國99年9月1日          | 2010-09-01
            """)
    void aDayWithItsYearFirstIsRead(String written, String day) {
        assertThat(one(rated("3", written)).ratings().get(0).on()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            46266                   | 2026-09-01
            46266.5                 | 2026-09-01
            44804                   | 2022-08-31
            1-Sep-26                | 2026-09-01
            01-Sep-2026             | 2026-09-01
            1-Sep-98                | 1998-09-01
            Sep 1, 2026             | 2026-09-01
            1-九月-26               | 2026-09-01
            Tue 1 Sep 2026          | 2026-09-01
            2026-09-01 00:00:00     | 2026-09-01
            2026/9/1 0:00           | 2026-09-01
            2026/9/1 上午 12:00:00  | 2026-09-01
            2026-09-01T00:00:00.000Z | 2026-09-01
            115/9/1 12:30           | 2026-09-01
            2026/9/1(二)            | 2026-09-01
            2026年9月1日 星期二     | 2026-09-01
            9/13/2026               | 2026-09-13
            13/9/2026               | 2026-09-13
            1.9.2026                | 2026-09-01
            2026/2/30               | 2026-02-28
            2028-02-30              | 2028-02-29
            115/4/31                | 2026-04-30
            2/29/2025               | 2025-02-28
            0115-09-01              | 2026-09-01
            """)
    void aDayThatMayMeanAnotherIsRefusedWithTheLikeliest(String written, String day) {
        assertThat(problems(rated("3", written)))
                .containsExactly("team.csv:3:on: '" + written + "' 不是日期: 是否為 '" + day + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            9/1/2026  | '2026-09-01' 或 '2026-01-09'
            1/9/2026  | '2026-01-09' 或 '2026-09-01'
            9/1/115   | '2026-09-01' 或 '2026-01-09'
            26/9/13   | '2026-09-13' 或 '2013-09-26'
            99/9/1    | '2010-09-01' 或 '1999-09-01'
            990901    | '2010-09-01' 或 '1999-09-01'
            """)
    void whereTwoDaysCanBeMeantBothAreNamed(String written, String days) {
        assertThat(problems(rated("3", written))).singleElement().asString().endsWith("不是日期: 是否為 " + days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9月1日   | 缺少年份
            1-Sep    | 缺少年份
            2026/9   | 缺少日，請寫成 2026-09-15 的樣子
            115/9    | 缺少日，請寫成 2026-09-15 的樣子
            soon     | 請寫成 2026-11-22 的樣子
            2026/13/1 | 請寫成 2026-11-22 的樣子
            0        | 請寫成 2026-11-22 的樣子
            """)
    void whereNoDayIsMeantTheHintSaysWhatIsMissing(String written, String hint) {
        assertThat(problems(rated("3", written))).singleElement().asString().contains(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05       | 2024-05
            2024/5        | 2024-05
            2024.05       | 2024-05
            2024年5月     | 2024-05
            202405        | 2024-05
            113/5         | 2024-05
            113年5月      | 2024-05
            民國113年5月  | 2024-05
            11305         | 2024-05
            """)
    void aMonthWithItsYearFirstIsRead(String written, String month) {
        assertThat(one(worked(written, "")).background().served().spans().get(0).from())
                .hasToString(month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            May-24      | '2024-05'
            24-May      | '2024-05'
            May 2024    | '2024-05'
            5月-24      | '2024-05'
            2024/5/1    | '2024-05'
            113/5/1     | '2024-05'
            45413       | '2024-05'
            5/2024      | '2024-05'
            2024.1      | '2024-01' 或 '2024-10'
            Sept-19     | '2019-09'
            """)
    void aMonthThatASpreadsheetHasChangedIsRefusedWithTheOneMeant(String written, String months) {
        assertThat(problems(worked(written, "")))
                .containsExactly("team.csv:3:from: '" + written + "' 不是年月: 是否為 " + months);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.0   | 3
            3.    | 3
            3.00  | 3
            ３    | 3
            ３．０ | 3
            03    | 3
            """)
    void aWholeNumberIsReadHoweverItIsShown(String written, int level) {
        assertThat(one(rated(written, "2026-09-01")).ratings().get(0).grade())
                .hasToString("Level[value=" + level + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            3.5        | : 是否為 '3' 或 '4'
            3,0        | : 是否為 '3'
            6.5        | : 是否為 '6'
            3 級       | : 是否為 '3'
            L3         | : 是否為 '3'
            1900/1/3   | : 是否為 '3'
            3E+00      | : 是否為 '3'
            30         | 整數
            -3         | 整數
            2-3        | 整數
            """)
    void aNumberThatIsNotWholeIsRefusedWithTheNearest(String written, String hint) {
        assertThat(problems(rated(written, "2026-09-01")))
                .singleElement()
                .asString()
                .endsWith(hint);
    }

    @Test
    void aDecimalCommaIsReadWhereNoCommaSeparatesCells() {
        assertThat(one(rated("3.0", "2026-09-01").replace(',', ';').replace("3.0", "3,0"))
                        .ratings()
                        .get(0)
                        .grade())
                .hasToString("Level[value=3]");
        assertThat(problems(rated("3.5", "2026-09-01").replace(',', ';').replace("3.5", "3,5")))
                .singleElement()
                .asString()
                .endsWith("是否為 '3' 或 '4'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3900        | 3900
            3,900       | 3900
            NT$3,900    | 3900
            NT$ 3,900   | 3900
            $3,900      | 3900
            3,900元     | 3900
            新臺幣 3,900 元整 | 3900
            3900.00     | 3900
            1,234,567   | 1234567
            ＮＴ＄３９００ | 3900
            """)
    void anAmountIsReadHoweverItIsShown(String written, long amount) {
        assertThat(one(booked(written))
                        .commitments()
                        .get(0)
                        .paid()
                        .orElseThrow()
                        .twd())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            3.900       | '3900'
            約 3,900    | '3900'
            3900.5      | '3900' 或 '3901'
            US$130      | '130'
            """)
    void anAmountThatIsInDoubtIsRefusedWithTheLikeliest(String written, String amounts) {
        assertThat(problems(booked(written))).singleElement().asString().endsWith("是否為 " + amounts);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,true",
        "True,true",
        "是,true",
        "Y,true",
        "yes,true",
        "1,true",
        "FALSE,false",
        "否,false",
        "N,false",
        "0,false"
    })
    void aFlagIsReadInTheWordsOfSpreadsheets(String written, boolean lead) {
        assertThat(one(worked("2024-05", written))
                        .background()
                        .served()
                        .spans()
                        .get(0)
                        .lead())
                .isEqualTo(lead);
    }

    @Test
    void anotherWordIsNoFlag() {
        assertThat(problems(worked("2024-05", "maybe"))).containsExactly("team.csv:3:lead: 'maybe' 不是 true 或 false");
    }

    @Test
    void zerosInFrontOfAnIdStay() {
        assertThat(one(table("00123", "rating,00123,,,2026-09-01,K01,3,manager,,,,,,,,"))
                        .id())
                .isEqualTo("00123");
        assertThat(problems(table("00123", "rating,123,,,2026-09-01,K01,3,manager,,,,,,,,")))
                .containsExactly("team.csv:3:id: 員工代號 '123' 不認得: 是否為 '00123'（試算表會去掉開頭的 0）");
    }

    @Test
    void anIdMarkedAsTextIsReadWithoutTheMarkAndSaid() {
        assertThat(one(table("'00123", "")).id()).isEqualTo("00123");
        assertThat(notes(table("\"=\"\"00123\"\"\"", ""))).containsExactly("team.csv:2:id: '=\"00123\"' 讀作 '00123'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1E+05       | 科學記號: 原來可能是 '100000' 或 '1E5'
            1.00E+05    | 科學記號: 原來可能是 '100000' 或 '1E5'
            "1,00E+05"  | 科學記號: 原來可能是 '100000' 或 '1E5'
            1.23457E+11 | 科學記號: 後面的數字已經失去
            3月1日      | 換成的日期: 請把這一欄設為「文字」格式
            1-Mar       | 換成的日期: 請把這一欄設為「文字」格式
            Mar-01      | 換成的日期: 請把這一欄設為「文字」格式
            """)
    void anIdThatASpreadsheetHasChangedIsRefused(String id, String said) {
        assertThat(problems(table("\"" + id + "\"", "")))
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({"########,拉寬", "#N/A,公式", "#REF!,公式", "#NAME?,公式"})
    void whatASpreadsheetShowsForAnErrorIsNoValue(String shown, String hint) {
        assertThat(problems(rated("3", shown))).singleElement().asString().contains("是試算表顯示的錯誤", hint);
        assertThat(problems(HEADINGS + "employee,E1," + shown + ",clerk,,,,,,,,,,,,\n"))
                .singleElement()
                .asString()
                .contains(":name: '" + shown + "' 是試算表顯示的錯誤");
    }

    @Test
    void whatIsReadOtherwiseInManyCellsIsSaidOnceWithHowMany() {
        String rating = "rating,E1,,,115/9/%d,K0%d,Ｌ%d,manager,,,,,,,,\n";
        String many = HEADINGS + "employee,E1,林怡君,clerk,,,,,,,,,,,,\n"
                + "experience,E1,,,,,,,,,,sales,113/5,,,\nexperience,E1,,,,,,,,,,sales,２０２０-05,109/8,,\n"
                + rating.formatted(1, 1, 3).replace("Ｌ", "")
                + rating.formatted(2, 1, 3).replace("Ｌ", "");

        assertThat(notes(many))
                .containsExactly(
                        "team.csv:3:from: '113/5' 讀作民國 113 年，即 2024-05（另有 3 處）",
                        "team.csv:4:from: '２０２０-05' 讀作 '2020-05'");
    }

    @Test
    void inAFileWrittenByHandOnlyOneWayIsRead() {
        String yaml =
                "employees: [{id: E1, name: 林, role: clerk, ratings: [{code: K01, level: 3.0, by: self, on: 1-Sep-26}]}]\n";

        assertThat(problems("team.yaml", yaml))
                .containsExactly(
                        "team.yaml:1:73: '3.0' 不是 0–6 的整數: 是否為 '3'",
                        "team.yaml:1:92: '1-Sep-26' 不是日期: 是否為 '2026-09-01'");
    }

    private static Employee one(String csv) {
        Read<List<Employee>> read = read("team.csv", csv);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read).value().get(0);
    }

    private static List<String> notes(String csv) {
        Read<List<Employee>> read = read("team.csv", csv);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<List<Employee>>) read)
                .notes().stream().map(n -> n.in(Language.ZH_TW)).toList();
    }

    private static List<String> problems(String csv) {
        return problems("team.csv", csv);
    }

    private static List<String> problems(String name, String text) {
        return read(name, text).problems().stream()
                .map(p -> p.in(Language.ZH_TW))
                .toList();
    }

    private static Read<List<Employee>> read(String name, String text) {
        return PeopleReaderTest.reader().read(new Source(name, text.getBytes(UTF_8)));
    }
}
