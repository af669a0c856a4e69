package zhiti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void chineseAndFullWidthSignsTakeTwoColumns() {
        assertThat(Columns.width("職能")).isEqualTo(4);
        assertThat(Columns.width("Ａ，（）")).isEqualTo(8);
        assertThat(Columns.width("K05 會展")).isEqualTo(8);
        assertThat(Columns.width("𠮷")).isEqualTo(2);
        assertThat(Columns.width("🙂✅")).isEqualTo(4);
        assertThat(Columns.width("\u1100\u115F\uFF60\uFFE6")).isEqualTo(8);
        assertThat(Columns.width("\u10FF\u1160\uFF61\uFFE8")).isEqualTo(4);
    }

    @Test
    void ambiguousSignsTakeOneColumnAndCombiningMarksNone() {
        assertThat(Columns.width("→—…·")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("a\u200Db")).isEqualTo(2);
        assertThat(Columns.width("")).isZero();
    }

    @Test
    void paddingCountsColumnsAndNotSigns() {
        assertThat(Columns.left("落差", 6)).isEqualTo("落差  ");
        assertThat(Columns.right("4 級", 6)).isEqualTo("  4 級");
        assertThat(Columns.left("太長的字", 4)).isEqualTo("太長的字");
    }

    @Test
    void noLineBeginsWithAStopOrEndsWithAnOpeningBracket() {
        String text = "應達四級，現況二級；主管評核（2026-09-01）。請先評核、再投入「資源」。";
        for (int columns = 16; columns < 60; columns++) {
            assertThat(Columns.wrap(text, columns))
                    .allSatisfy(line -> assertThat(line)
                            .doesNotStartWith("，")
                            .doesNotStartWith("、")
                            .doesNotStartWith("。")
                            .doesNotStartWith("）")
                            .doesNotStartWith("」")
                            .doesNotStartWith("；")
                            .doesNotEndWith("（")
                            .doesNotEndWith("「"));
            assertThat(String.join("", Columns.wrap(text, columns)).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void linesKeepWithinTheirWidthAndWordsStayWhole() {
        String text = "產出 O1.1.1 產業趨勢分析報告，經主管審查 Adobe Illustrator 與 PhotoShop 皆可";
        assertThat(Columns.wrap(text, 24))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(24));
        assertThat(Columns.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
        assertThat(Columns.wrap("", 7)).isEqualTo(List.of(""));
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertThat(Columns.wrap("x".repeat(25), 10)).isEqualTo(List.of("x".repeat(10), "x".repeat(10), "xxxxx"));
    }

    @Test
    void tablesStandInLineAndKeepWithinThePage() {
        Table table = new Table(
                List.of("名稱", "落差", "依據"),
                List.of(
                        List.of("由之前的資料，得知參展廠商與買主(B2B為「買主」，B2C為「消費者」)的態度", "2 級", "主管評核 2026-09-01"),
                        List.of("Law", "1 級", "測驗 2026-09-01")),
                List.of(1));
        List<String> lines = table.lines(50);
        assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(50));
        int column = Columns.width(lines.get(0).substring(0, lines.get(0).indexOf("落差")));
        String last = lines.get(lines.size() - 1);
        assertThat(Columns.width(last.substring(0, last.indexOf("1 級")))).isEqualTo(column);
    }
}
