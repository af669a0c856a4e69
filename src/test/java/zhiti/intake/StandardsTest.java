package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiti.standard.Degree;
import zhiti.standard.Duty;
import zhiti.standard.Force;
import zhiti.standard.Indicator;
import zhiti.standard.Output;
import zhiti.standard.Requirement;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Track;
import zhiti.standard.Wording;

/** The seven documents against their source text: counted by eye, counted by pattern, and word for word. */
class StandardsTest {
    /**
     * Counted by eye from the printed text, by someone who had not seen the data. A duty on a line: its tasks with outputs
     * and indicators, its K and its S. The attitudes follow, sorted.
     */
    private static final String BY_EYE = """
            exhibition-marketing-manager/legacy 5
            T1|1.1:1/3 1.2:1/4|04 30 31 32|11 16 17 18 19
            T2|2.1:1/2 2.2:1/2 2.3:1/4|28 30 33 34|06 18 20 21 24 25
            T3|3.1:1/4 3.2:1/2 3.3:1/2 3.4:1/2 3.5:2/2|35 11 36 09 28 46|01 16 04 18 06 11
            T4|4.1:1/3 4.2:3/3 4.3:1/2 4.4:3/2|21 23 26 37|01 04 06 08 13 14 18 22
            T5|5.1:2/1 5.2:1/2|02 29 30 38 39|01 13 15 23
            A|01 02 03 04 05 06 07 08 09 10 11 12 14 15
            exhibition-marketing-specialist/legacy 4
            T1|1.1:2/4 1.2:1/2 1.3:2/2 1.4:1/1|01 02 03 04 29|01 02 03 15 16
            T2|2.1:1/3 2.2:2/3 2.3:1/3|05 06 07 08 09 10|04 05 06 07 17 18
            T3|3.1:3/5 3.2:3/5 3.3:1/5 3.4:4/4 3.5:1/2|05 11 12 13 14 15 16 17 18 19 20|02 05 06 08 09 10
            T4|4.1:8/2 4.2:1/3 4.3:1/1|02 05 08 21 22 23 24 26 27|07 11 13 14
            T5|5.1:2/2 5.2:1/1 5.3:1/2|05 08 09 28|01 06 12
            A|01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17
            exhibition-sales-manager/legacy 5
            T1|1.1:2/4|30 32 49|01 16 17 29
            T2|2.1:1/2 2.2:2/4|28 33 34|06 18
            T3|3.1:1/3 3.2:1/1 3.3:1/3 3.4:3/3|11 21 36 45 50 51|06 15 17 24 25 27 28
            T4|4.1:1/4 4.2:1/3 4.3:1/2|09 21 46 48|06 18 24
            T5|5.1:1/4 5.2:1/1|05 21 23 26 27 46|13 18 20
            T6|6.1:1/2 6.2:1/2 6.3:1/1 6.4:1/1|02 28 29|01 15 18 27
            A|01 02 03 05 06 09 10 15 16 17 18 19 20 21 22 23
            exhibition-sales-specialist/legacy 4
            T1|1.1:2/5|01 02 08 42|01 07 28
            T2|2.1:2/4 2.2:1/4 2.3:1/4 2.4:2/7|05 06 08 11 40 41|02 07 10 15 24 25 26 29 30 31 32
            T3|3.1:2/2|05 21 23 24 26 44|06 13 14 15 18 20 27 30 31
            T4|4.1:1/2 4.2:0/1 4.3:1/3|05 21 23 24 26 44|06 13 14 15 18 20 27 30 31
            T5|5.1:2/3 5.2:1/3 5.3:1/2|02 04 08 29 45|06 07 15 24 27 28 32
            T6|6.1:2/2|29 46 47 48|06 15
            A|01 02 03 05 06 09 10 14 15 17 18 19 20 21 22 23
            convention-project-manager/legacy 5
            T1|1.1:1/3 1.2:3/4 1.3:1/1 1.4:1/3 1.5:1/2|09 21 30 32 36 45 46 49 62 63 64 65 66|01 04 06 08 13 18 19 24 33 34 36
            T2|2.1:2/3 2.2:1/1 2.3:2/4|28 34|01 06 08 09 13 18 19 31 34
            T3|3.1:3/3 3.2:1/1 3.3:2/2 3.4:2/3|05 23 28 38 52|01 04 06 09 13 14 18 19 31 35
            T4|4.1:1/2|23 26 60|01 13 14 18
            T5|5.1:0/2 5.3:0/1 5.4:1/3|05 29|06 07 15 27
            T6|6.1:1/2 6.2:1/2 6.3:1/2|09 28 48|18 19 31 34
            A|01 02 03 05 06 09 10 14 15 18 19 24 25 26 27 28 29 30
            convention-project-executive/legacy 4
            T1|1.1:1/4 1.2:1/1 1.3:1/5 1.4:1/1|01 08 23 28 49 50 51|06 07 12 29 30 31 32
            T2|2.1:5/19 2.2:1/10 2.3:2/6 2.4:1/4 2.5:1/1 2.6:5/4 2.7:2/6 2.8:2/8 2.9:2/7 2.10:4/3|05 08 11 14 18 20 21 22 41 48 52 53 54 55 56 57 58 59|04 06 09 13 27 30
            T3|3.1:0/4 3.2:3/7 3.3:2/3 3.4:2/5 3.5:3/4 3.6:0/3 3.7:0/2 3.8:0/3|05 20 22 23 26 47 48 53 54 58 60|04 06 09 13 14 27
            T4|4.1:1/4 4.2:1/1 4.3:1/2 4.4:1/1|34 41 50 60 61|06 09 31 33
            T5|5.1:3/4 5.2:1/2 5.3:2/3 5.4:2/3 5.5:4/4 5.6:1/2 5.7:1/3 5.8:2/2|41 50 53 59|06 07 09 19 29 34 35
            T6|6.1:1/1 6.2:1/1 6.3:1/2|28|01 19 32
            T7|7.1:1/3 7.2:1/4|05 23 60|06 09 31 36 37 38
            A|01 02 03 05 09 10 12 15 18 23 24 25 26
            convention-project-manager/v4 5
            T1|1.1:1/3 1.2:3/4 1.3:1/3 1.4:1/3 1.5:1/2 1.6:1/2 1.7:1/2|09 19 21 23 29 30 31 39 40 43 45 47 58 61 62 63 64 65 67 68|01 03 04 06 10 12 14 15 16 19 24 28 31 33 34 44
            T2|2.1:2/3 2.2:1/2 2.3:2/4|19 20 25 26|01 06 10 11 12 15 16 18 19 32 34
            T3|3.1:3/3 3.2:1/2 3.3:2/2 3.4:2/3|05 20 32 36 50 69|01 04 06 11 15 16 19 20 32
            T4|4.1:1/4|19 32 33 58 59 60 68|01 12 15 19 20 43
            T5|5.1:0/2 5.2:1/1 5.3:1/4 5.4:1/2|05 16 19 22 24 34 35|01 06 12 22 23 25 27
            T6|6.1:1/2 6.2:1/2 6.3:1/2|09 20 49 25 66|15 16 32 34 40 41 42
            T5.4 own|12|13 18 29 37 45 46
            A|01 02 03 05 06 07 08 09 10 14 15 18 19 20 21 24 25 26 27 28 30
            """;

    private static final Standards STANDARDS = shipped();

    private static Standards shipped() {
        Read<Standards> read = StandardsReader.read(Folder.shipped("catalog"));
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<Standards>) read).value();
    }

    static Stream<Standard> documents() {
        return STANDARDS.documents().values().stream();
    }

    private static Stream<Task> tasks(Standard standard) {
        return standard.duties().stream().flatMap(d -> d.tasks().stream());
    }

    private static String numbers(List<Statement> statements) {
        return statements.stream().map(s -> s.code().substring(1)).collect(Collectors.joining(" "));
    }

    /** The document in the form of {@link #BY_EYE}. */
    private static String counted(Standard standard) {
        StringBuilder lines = new StringBuilder(standard.id() + " " + standard.level() + "\n");
        for (Duty duty : standard.duties()) {
            String tasks = duty.tasks().stream()
                    .map(t -> t.code().substring(1) + ":" + t.outputs().size() + "/"
                            + t.indicators().size())
                    .collect(Collectors.joining(" "));
            lines.append(duty.code() + "|" + tasks + "|" + numbers(duty.knowledge()) + "|" + numbers(duty.skills()))
                    .append("\n");
        }
        tasks(standard)
                .filter(t -> !t.knowledge().isEmpty() || !t.skills().isEmpty())
                .forEach(t -> lines.append(t.code() + " own|" + numbers(t.knowledge()) + "|" + numbers(t.skills()))
                        .append("\n"));
        String attitudes = standard.attitudes().stream()
                .map(a -> a.code().substring(1))
                .sorted()
                .collect(Collectors.joining(" "));
        return lines.append("A|" + attitudes + "\n").toString();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDutyTaskOutputIndicatorAndCodeIsThereAsCountedByEye(Standard standard) {
        assertThat(BY_EYE).contains(counted(standard));
    }

    @Test
    void theSevenTogetherHoldWhatIsKnownOfThem() {
        assertThat(documents().map(Standard::id)).hasSize(7);
        assertThat(documents().mapToInt(s -> s.duties().size()).sum()).isEqualTo(41);
        assertThat(documents().flatMap(StandardsTest::tasks)).hasSize(143);
        assertThat(documents().flatMap(StandardsTest::tasks).flatMap(t -> t.outputs().stream()))
                .hasSize(214);
        assertThat(documents().flatMap(StandardsTest::tasks).flatMap(t -> t.indicators().stream()))
                .hasSize(425);
        assertThat(documents().flatMap(s -> s.attitudes().stream())).hasSize(115);
    }

    // --- the second method: patterns over the source text ---

    /** The source of each document by its id, cut at the printed headings. */
    private static Map<String, String> sources() {
        String legacy = resource("/source/standards-legacy.txt");
        List<String> ids = List.of(
                "exhibition-marketing-manager/legacy",
                "exhibition-marketing-specialist/legacy",
                "exhibition-sales-manager/legacy",
                "exhibition-sales-specialist/legacy",
                "convention-project-manager/legacy",
                "convention-project-executive/legacy");
        String[] parts = legacy.split("(?m)(?=^[^\\n]*職能基準-更新)");
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            sources.put(ids.get(i), parts[parts.length - ids.size() + i]);
        }
        sources.put("convention-project-manager/v4", resource("/source/standard-v4.txt"));
        return sources;
    }

    private static String resource(String name) {
        try (InputStream in = StandardsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The source without what a page break repeats, tags, and white space. */
    private static String flat(Standard standard) {
        return sources()
                .get(standard.id())
                .lines()
                .filter(l -> !l.startsWith("主要職責\t") && !l.matches("職能內涵 \\( ?A.*"))
                .collect(Collectors.joining())
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", "");
    }

    private static List<String> found(String flat, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(flat);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCodeThatAPatternFindsInTheSourceIsThereAndNoOther(Standard standard) {
        String flat = flat(standard);
        assertThat(tasks(standard)
                        .flatMap(t -> t.indicators().stream())
                        .map(p -> p.code().substring(1)))
                .containsExactlyInAnyOrderElementsOf(found(flat, "P\\.?(\\d+\\.\\d+\\.\\d+)"));
        assertThat(tasks(standard).map(t -> t.code().substring(1)))
                .containsExactlyElementsOf(found(flat, "T(\\d+\\.\\d+)").stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(StandardsTest::order))
                        .toList());
        // One output is printed under another task's number (04.4.2 under T5.4): counted here, and read through errata.
        assertThat(tasks(standard)
                        .flatMap(t -> t.outputs().stream())
                        .filter(o -> !o.code().isEmpty()))
                .hasSameSizeAs(found(flat, "[O0]\\.?(\\d+\\.\\d+\\.\\d+)"));
        assertThat(Stream.concat(
                                standard.duties().stream().flatMap(d -> d.knowledge().stream()),
                                tasks(standard).flatMap(t -> t.knowledge().stream()))
                        .map(Statement::code))
                .containsExactlyInAnyOrderElementsOf(found(flat, "(K\\d{2})(?!\\d)"));
        assertThat(Stream.concat(
                                standard.duties().stream().flatMap(d -> d.skills().stream()),
                                tasks(standard).flatMap(t -> t.skills().stream()))
                        .map(Statement::code))
                .containsExactlyInAnyOrderElementsOf(found(flat, "(S\\d{2})(?!\\d)"));
        assertThat(standard.attitudes().stream().map(Statement::code))
                .containsExactlyInAnyOrderElementsOf(found(flat, "(A\\d{2})(?!\\d)"));
    }

    private static int order(String number) {
        String[] parts = number.split("\\.");
        return 1000 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }

    // --- word for word ---

    /** Every printed piece with its code as printed, by the place that an erratum would name. */
    private static List<Map.Entry<String, String>> printed(Standard standard) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry("title", standard.title()));
        all.add(Map.entry("name", standard.name()));
        all.add(Map.entry("code", standard.code()));
        all.add(Map.entry("description", standard.description()));
        all.add(Map.entry("updateNote", standard.updateNote()));
        standard.categories().forEach(c -> all.add(Map.entry("category", c.name() + c.kind() + "代碼" + c.code())));
        standard.revisions()
                .forEach(r -> all.add(Map.entry(
                        "revision",
                        r.version()
                                + r.code()
                                + r.name()
                                + r.status()
                                + r.note()
                                + r.on().toString().replace('-', '/'))));
        for (Duty duty : standard.duties()) {
            all.add(Map.entry(duty.code(), duty.code() + duty.name()));
            statements(all, duty.knowledge());
            statements(all, duty.skills());
            duty.tasks().forEach(t -> task(all, t));
        }
        statements(all, standard.attitudes());
        standard.requirements().forEach(line -> {
            all.add(Map.entry(line.label(), line.label() + "：" + line.text().printed()));
            line.conditions().forEach(c -> all.add(Map.entry(c.condition(), c.text())));
        });
        return all;
    }

    private static void statements(List<Map.Entry<String, String>> all, List<Statement> statements) {
        statements.forEach(s -> all.add(Map.entry(s.code(), s.code() + s.name())));
    }

    private static void task(List<Map.Entry<String, String>> all, Task task) {
        all.add(Map.entry(task.code(), task.code() + task.name().printed()));
        statements(all, task.knowledge());
        statements(all, task.skills());
        for (Output output : task.outputs()) {
            // The legacy documents print a zero for the letter throughout: errata O*.
            String code = task.standard().endsWith("legacy") ? output.code().replaceFirst("^O", "0") : output.code();
            all.add(Map.entry(output.code(), code + output.name().printed()));
        }
        for (Indicator indicator : task.indicators()) {
            all.add(Map.entry(
                    indicator.code(), indicator.code() + indicator.text().printed()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPrintedWordStandsInTheSourceOrInErrata(Standard standard) {
        String flat = flat(standard);
        List<String> errata = standard.errata().stream().map(e -> e.place()).toList();
        assertThat(printed(standard))
                .allSatisfy(piece -> assertThat(flat.contains(piece.getValue().replaceAll("\\s+", ""))
                                || errata.contains(piece.getKey()))
                        .as(piece.toString())
                        .isTrue());
    }

    /** What a page break cut in two or a misprint distorts; each piece is named in the errata of its document. */
    private static final Map<String, String> CUT = Map.of(
            "convention-project-executive/legacy", "T.執行交通..住宿登記與住宿組工作表..運輸公司交通接駁車帳單..贊助廠商帳單",
            "convention-project-manager/legacy", "價P...確定專案預算與時程符合進度",
            "convention-project-manager/v4", "T.協助O..競客戶與其他國家競標標企劃書T管理會T.排除O..緊議現場臨時狀況急事件處理紀錄O..督導建置公司網站與社交平台",
            "exhibition-marketing-specialist/legacy", "P..與設計部門溝通協調，提出展覽主視覺設計方向，以及展覽的各式文宣產品...精神堡壘查",
            "exhibition-sales-specialist/legacy", "P..徵詢相關廠商，對未來可能舉辦的新展其參與意願與建議T.廠商參展訪談與與客戶關係經營");

    @ParameterizedTest
    @MethodSource("documents")
    void noWordsAreLeftOverInTheSourceButWhatErrataName(Standard standard) {
        String rest = flat(standard);
        List<String> pieces = printed(standard).stream()
                .map(p -> p.getValue().replaceAll("\\s+", ""))
                .filter(p -> !p.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String piece : pieces) {
            rest = rest.replace(piece, "｜");
        }
        String form = "職能基準代碼|職能基準名稱|[(（]擇一填寫[)）]|所屬|類別|職業|職類|行業別|職類別|代碼|工作描述|基準級別|說明與補充事項"
                + "|建議擔任此職類/職業之學歷/經歷/或能力條件：?|基準更新紀錄：?|版本|狀態|更新說明|發展更新日期|[●•｜#\\-：]|\\d|別";
        assertThat(rest.replaceAll(form, "")).isEqualTo(CUT.getOrDefault(standard.id(), ""));
    }

    // --- tracks ---

    private static Standard document(String id) {
        return STANDARDS.documents().get(id);
    }

    @Test
    void aWholeTaskOfOneTrackIsMarkedWithAllThatStandsUnderIt() {
        Task task =
                document("exhibition-marketing-specialist/legacy").task("T3.2").orElseThrow();
        assertThat(task.track()).contains(Track.B2B);
        assertThat(task.outputs())
                .hasSize(3)
                .allSatisfy(o -> assertThat(o.track()).contains(Track.B2B));
        assertThat(task.indicators())
                .hasSize(5)
                .allSatisfy(p -> assertThat(p.track()).contains(Track.B2B));
    }

    @Test
    void theSharingSessionIsForB2cOnly() {
        assertThat(documents()
                        .flatMap(StandardsTest::tasks)
                        .flatMap(t -> t.outputs().stream())
                        .filter(o -> o.track().equals(Optional.of(Track.B2C))))
                .singleElement()
                .satisfies(o -> assertThat(o.name().printed()).isEqualTo("達人分享會(僅B2C有)"))
                .satisfies(o -> assertThat(o.name().on(Optional.of(Track.B2C))).isEqualTo("達人分享會"));
    }

    /** The words of an item and the one track it is for, if it is for one. */
    private record Item(Wording words, Optional<Track> track) {}

    private static Stream<Item> items(Task task) {
        return Stream.of(
                        Stream.of(new Item(task.name(), task.track())),
                        task.outputs().stream().map(o -> new Item(o.name(), o.track())),
                        task.indicators().stream().map(p -> new Item(p.text(), p.track())))
                .flatMap(i -> i);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyMarkOfATrackInTheTablesIsInSomeWording(Standard standard) {
        String tables = flat(standard).split("說明與補充事項")[0];
        String words = tasks(standard)
                .flatMap(StandardsTest::items)
                .map(i -> i.words().printed())
                .collect(Collectors.joining("|"));
        assertThat(found(words, "(B2[BC])")).isEqualTo(found(tables, "(B2[BC])"));
    }

    @Test
    void noWordingForOneTrackStillSpeaksOfTracks() {
        assertThat(documents().flatMap(StandardsTest::tasks).flatMap(StandardsTest::items))
                .filteredOn(i -> i.words().printed().contains("B2"))
                .hasSizeGreaterThan(10)
                .allSatisfy(i -> {
                    for (Track track : List.of(Track.B2B, Track.B2C)) {
                        if (i.track().map(track::covers).orElse(true)) {
                            assertThat(i.words().on(Optional.of(track))).doesNotContain("B2");
                        }
                    }
                });
        Task survey =
                document("exhibition-marketing-specialist/legacy").task("T4.3").orElseThrow();
        assertThat(survey.name().on(Optional.of(Track.B2C))).isEqualTo("進行消費者滿意度調查");
        assertThat(survey.name().on(Optional.of(Track.B2B))).isEqualTo("進行買主滿意度調查");
        assertThat(survey.name().on(Optional.of(Track.BOTH))).isEqualTo("進行買主(B2B)或消費者(B2C)滿意度調查");
    }

    @Test
    void conventionDocumentsHaveNoTracks() {
        assertThat(documents().filter(s -> s.role().startsWith("convention")).flatMap(StandardsTest::tasks))
                .allSatisfy(t -> assertThat(t.track()).isEmpty())
                .allSatisfy(t -> assertThat(items(t))
                        .allSatisfy(i -> assertThat(i.words())
                                .isEqualTo(Wording.plain(i.words().printed()))));
    }

    // --- meanings and conditions ---

    @Test
    void oneCodeWithTwoMeaningsIsTwoCompetencies() {
        Standard executive = document("convention-project-executive/legacy");
        for (String code : List.of("K59", "K60", "S31", "S32")) {
            assertThat(executive.duties().stream()
                            .flatMap(d -> Stream.concat(d.knowledge().stream(), d.skills().stream()))
                            .filter(s -> s.code().equals(code))
                            .map(s -> s.competency().id())
                            .distinct())
                    .as(code)
                    .hasSizeGreaterThan(1);
        }
    }

    private static List<Requirement> conditions(String document, String condition) {
        return document(document).requirements().stream()
                .flatMap(l -> l.conditions().stream())
                .filter(c -> c.condition().equals(condition))
                .toList();
    }

    @Test
    void theConditionsAreReadAsTheyAreWorded() {
        assertThat(conditions("convention-project-manager/v4", "english-test"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.required()).isEqualTo(800);
                    assertThat(c.international()).isTrue();
                    assertThat(c.orEquivalent()).isTrue();
                    assertThat(c.force()).isEqualTo(Force.SUGGESTED);
                });
        assertThat(conditions("exhibition-marketing-manager/legacy", "english-test"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.track()).contains(Track.B2B);
                    assertThat(c.orEquivalent()).isFalse();
                    assertThat(c.force()).isEqualTo(Force.REQUIRED);
                });
        assertThat(conditions("convention-project-executive/legacy", "experience-convention"))
                .singleElement()
                .satisfies(c -> assertThat(c.required()).isEqualTo(12));
        assertThat(conditions("convention-project-manager/v4", "international-certificate"))
                .singleElement()
                .satisfies(c -> assertThat(c.anyOf()).containsExactly("cmp", "cem", "cis"));
        assertThat(conditions("exhibition-sales-manager/legacy", "degree"))
                .singleElement()
                .satisfies(c -> assertThat(c.degree()).isEqualTo(Degree.BACHELOR));
    }
}
