package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiti.standard.Language;
import zhiti.standard.Title;
import zhiti.standard.Track;

class FieldsTest {
    private static final Choices<Track> TRACKS = Choices.of("業務類型", "track", Track.class);

    private static <T> Read<T> read(String yaml, Function<Fields, T> make) {
        Node root = ((Read.Ok<Node>) Tree.read(new Source("team.yaml", yaml.getBytes(UTF_8)))).value();
        Findings findings = new Findings();
        return findings.read(make.apply(Fields.of(root, findings)));
    }

    private static <T> T value(String yaml, Function<Fields, T> make) {
        Read<T> read = read(yaml, make);
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    private static List<String> problems(String yaml, Function<Fields, ?> make) {
        return read(yaml, make).problems().stream()
                .map(p -> p.in(Language.ZH_TW))
                .toList();
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearestName() {
        assertThat(problems("level: 1\nlevle: 2\n", f -> f.get("level", Readings.whole(0, 6), 0)))
                .containsExactly("team.yaml:2:1: 欄位 'levle' 不認得: 是否為 'level'");
    }

    @Test
    void allProblemsAreFoundAtOnceEachAtItsPlace() {
        assertThat(problems(
                        "id: ''\nlevel: 9\non: 2026-02-30\ntrack: B2D\nflag: yes\nzz: 1\n",
                        f -> List.of(
                                f.text("id"),
                                f.get("level", Readings.whole(0, 6), 0),
                                f.get("on", Readings.DATE, LocalDate.EPOCH),
                                f.get("track", TRACKS, Track.B2B),
                                f.flag("flag"),
                                f.text("name"))))
                .containsExactly(
                        "team.yaml:1:1: 缺少欄位 'name'",
                        "team.yaml:1:5: 這裡沒有填寫",
                        "team.yaml:2:8: '9' 不是 0–6 的整數",
                        "team.yaml:3:5: '2026-02-30' 不是日期: 是否為 '2026-02-28'",
                        "team.yaml:4:8: 業務類型 'B2D' 不認得: 是否為 'b2b'",
                        "team.yaml:5:7: 'yes' 不是 true 或 false: 是否為 'true'",
                        "team.yaml:6:1: 欄位 'zz' 不認得: 可用的有 id、level、on、track、flag、name");
    }

    @ParameterizedTest
    @CsvSource({
        "2026/11/22,2026-11-22",
        "2026-3-1,2026-03-01",
        "115/11/22,2026-11-22",
        "民國115年3月1日,2026-03-01",
        "2026.1.5,2026-01-05"
    })
    void aDateWrittenOtherwiseIsRefusedWithWhatWasMeant(String written, String meant) {
        assertThat(problems("on: " + written, f -> f.get("on", Readings.DATE, LocalDate.EPOCH)))
                .containsExactly("team.yaml:1:5: '" + written + "' 不是日期: 是否為 '" + meant + "'");
    }

    @Test
    void fullWidthDigitsAreReadAndSaid() {
        Read<LocalDate> read = read("on: ２０２６-11-22", f -> f.get("on", Readings.DATE, LocalDate.EPOCH));
        assertThat(read)
                .isEqualTo(new Read.Ok<>(
                        LocalDate.of(2026, 11, 22),
                        List.of(Problem.at(
                                new Place("team.yaml", 1, 5),
                                new Title("'２０２６-11-22' 讀作 '2026-11-22'", "'２０２６-11-22' is read as '2026-11-22'")))));
        assertThat((Object) value("n: １２", f -> f.get("n", Readings.whole(0, 20), 0)))
                .isEqualTo(12);
        assertThat((Object) value("t: Ｂ2Ｂ", f -> f.get("t", Choices.of("x", "x", List.of("B2B"), n -> n), "")))
                .isEqualTo("B2B");
    }

    @ParameterizedTest
    @CsvSource({"1e3", "3.0", "-1", "0x1F", "99999999999", "１００"})
    void whatIsNoWholeNumberInRangeIsRefused(String written) {
        assertThat(problems("n: " + written, f -> f.get("n", Readings.whole(0, 60), 0)))
                .hasSize(1);
    }

    @Test
    void numbersMonthsAndListsAreRead() {
        assertThat((Object) value(
                        "r: 31.25",
                        f -> f.get("r", Readings.decimal(BigDecimal.ZERO, BigDecimal.TEN.pow(3)), BigDecimal.ZERO)))
                .isEqualTo(new BigDecimal("31.25"));
        assertThat((Object) value("m: 2024-05", f -> f.get("m", Readings.MONTH, YearMonth.of(1, 1))))
                .isEqualTo(YearMonth.of(2024, 5));
        assertThat((Object) value("l: [B2B, 兩者]", f -> f.list("l", TRACKS))).isEqualTo(List.of(Track.B2B, Track.BOTH));
        assertThat(problems("l: B2B", f -> f.list("l", TRACKS))).containsExactly("team.yaml:1:4: 欄位 'l' 應是清單");
        assertThat(problems("t: [a]", f -> f.text("t"))).containsExactly("team.yaml:1:4: 這裡應是單一的值，不是清單或欄位");
    }

    @Test
    void nothingWrittenIsNotThereAndNestedFieldsAreJudgedToo() {
        assertThat((Object) value("a: ~\nb:\n", f -> List.of(f.find("a", Readings.TEXT), f.find("b", Readings.TEXT))))
                .isEqualTo(List.of(Optional.empty(), Optional.empty()));
        assertThat(problems("m:\n  - {id: a, x: 1}\n  - text\n", f -> f.each("m", m -> m.code("id"))))
                .containsExactly("team.yaml:2:13: 欄位 'x' 不認得: 可用的有 id", "team.yaml:3:5: 這裡應是欄位（名稱: 值）");
    }

    @Test
    void aFileThatIsNoMapIsOneProblem() {
        assertThat(problems("- a\n", f -> f.text("id"))).containsExactly("team.yaml:1:1: 這裡應是欄位（名稱: 值）");
    }

    @Test
    void theNearestNameIsWithinAThirdAndTheFirstOfEquals() {
        assertThat(Nearest.to(
                        "exhibtion-sales-manager", List.of("exhibition-marketing-manager", "exhibition-sales-manager")))
                .contains("exhibition-sales-manager");
        assertThat(Nearest.to("ab", List.of("xy", "cd"))).isEmpty();
        assertThat(Nearest.to("rloe", List.of("name", "role"))).contains("role");
        assertThat(Nearest.to("d", List.of("a"))).isEmpty();
        assertThat(Nearest.to("K5", List.of("K1", "K2"))).contains("K1");
    }
}
