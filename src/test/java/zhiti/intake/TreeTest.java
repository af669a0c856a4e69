package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiti.standard.Language;

class TreeTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Read<Node> read(String name, String text) {
        return Tree.read(new Source(name, text.getBytes(UTF_8)));
    }

    private static List<String> problems(String name, String text) {
        return problems(read(name, text));
    }

    private static List<String> problems(Read<?> read) {
        return read.problems().stream().map(p -> p.in(Language.EN)).toList();
    }

    private static Node tree(String name, String text) {
        Read<Node> read = read(name, text);
        assertThat(problems(read)).isEmpty();
        return ((Read.Ok<Node>) read).value();
    }

    /** The tree on one line, with the place of each value. */
    private static String shape(Node node) {
        String at = "@" + node.place().spot();
        return switch (kind(node)) {
            case 0 -> {
                Node.Scalar scalar = (Node.Scalar) node;
                yield (scalar.quoted() ? "'" + scalar.text() + "'" : scalar.text()) + at;
            }
            case 1 ->
                ((Node.ListNode) node).items().stream().map(TreeTest::shape).toList() + at;
            default ->
                ((Node.MapNode) node)
                                .fields().stream()
                                        .map(f -> f.name() + "@" + f.place().spot() + "=" + shape(f.value()))
                                        .toList()
                        + at;
        };
    }

    private static int kind(Node node) {
        return node instanceof Node.Scalar ? 0 : node instanceof Node.ListNode ? 1 : 2;
    }

    @Test
    void yamlKeepsEverySpellingAndSaysWhereItStands() {
        assertThat(shape(tree("a.yaml", "id: 00123\nok: yes\nn: 1e3\nq: '2'\nnone:\nl: [會展, {a: ~}]\n")))
                .isEqualTo("[id@1:1=00123@1:5, ok@2:1=yes@2:5, n@3:1=1e3@3:4, q@4:1='2'@4:4, none@5:1=@5:6,"
                        + " l@6:1=[會展@6:5, [a@6:10=~@6:13]@6:9]@6:4]@1:1");
    }

    @Test
    void jsonGivesTheSameTree() {
        assertThat(shape(tree("a.json", "{\"id\": \"00123\",\n \"會展\": [1e3, true, null, 1.50]}")))
                .isEqualTo("[id@1:2='00123'@1:8, 會展@2:2=[1e3@2:9, true@2:14, null@2:20, 1.50@2:26]@2:8]@1:1");
    }

    @Test
    void aMarkBeforeUtf8IsReadOver() {
        assertThat(shape(tree("a.yaml", "\uFEFFid: x"))).isEqualTo("[id@1:1=x@1:5]@1:1");
        assertThat(shape(tree("a.json", "\uFEFF{\"id\": 1}"))).isEqualTo("[id@1:2=1@1:8]@1:1");
    }

    @Test
    void nothingIsAnEmptyValueOrItsTwoNames() {
        for (String nothing : List.of("a:", "a: ~", "a: null")) {
            assertThat(((Node.Scalar) first(tree("a.yaml", nothing))).isNothing())
                    .isTrue();
        }
        assertThat(((Node.Scalar) first(tree("a.yaml", "a: ''"))).isNothing()).isFalse();
        assertThat(((Node.Scalar) first(tree("a.json", "{\"a\": null}"))).isNothing())
                .isTrue();
        assertThat(((Node.Scalar) first(tree("a.json", "{\"a\": \"null\"}"))).isNothing())
                .isFalse();
    }

    private static Node first(Node map) {
        return ((Node.MapNode) map).fields().get(0).value();
    }

    @Test
    void everyDuplicateKeyIsNamedAtItsOwnPlace() {
        assertThat(problems("a.yaml", "id: 1\nrole: x\nid: 2\nm:\n  a: 1\n  a: 2\nid: 3\n"))
                .containsExactly(
                        "a.yaml:3:1: field 'id' stands twice, first on line 1",
                        "a.yaml:6:3: field 'a' stands twice, first on line 5",
                        "a.yaml:7:1: field 'id' stands twice, first on line 1");
        assertThat(problems("a.json", "{\"id\": 1,\n\"id\": 2}"))
                .containsExactly("a.json:2:1: field 'id' stands twice, first on line 1");
    }

    @Test
    void anchorsAliasesMergeKeysAndTagsAreRefusedAllAtOnce() {
        assertThat(problems("a.yaml", "a: &x {k: 1}\nb: *x\nc:\n  <<: *x\nd: !!str 5\ne: !java.io.File [a]\n"))
                .containsExactly(
                        "a.yaml:1:4: the anchor '&x' is not accepted: write the value out",
                        "a.yaml:2:4: the alias '*x' is not accepted: write the value out",
                        "a.yaml:4:3: the merge key '<<' is not accepted: write the value out",
                        "a.yaml:4:7: the alias '*x' is not accepted: write the value out",
                        "a.yaml:5:4: the tag 'tag:yaml.org,2002:str' is not accepted: write the value out",
                        "a.yaml:6:4: the tag '!java.io.File' is not accepted: write the value out");
    }

    @Test
    void aBillionLaughsIsRefusedAsItStands() {
        assertThat(problems("a.yaml", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"))
                .hasSize(6);
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problems("a.yaml", "---\na: 1\n---\nb: 2\n"))
                .containsExactly("a.yaml:3:1: a file holds one document, and a second one (---) begins here");
        assertThat(problems("a.json", "{}\n{}"))
                .containsExactly("a.json:2:1: something follows after the end of the value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "\uFEFF", "~"})
    void anEmptyYamlFileIsRefused(String text) {
        assertThat(problems("a.yaml", text)).containsExactly("a.yaml: the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\uFEFF"})
    void anEmptyJsonFileIsRefused(String text) {
        assertThat(problems("a.json", text)).containsExactly("a.json: the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2", "{\"a\": \"x", "{\"a\"", "[", "{\"a\": tr"})
    void truncatedJsonIsRefusedWhereItBreaksOff(String text) {
        assertThat(problems("a.json", text))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith("a.json:1:").containsAnyOf("breaks off", "quotes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2", "a: {b: 1", "a: 'x", "a: \"x"})
    void truncatedYamlIsRefusedWhereItBreaksOff(String text) {
        assertThat(problems("a.yaml", text))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith("a.yaml:").contains("breaks off"));
    }

    @Test
    void faultsOfFormHaveAPlaceAndWordsForWhoeverEdits() {
        assertThat(problems("a.yaml", "a: 1\n\tb: 2\n"))
                .containsExactly("a.yaml:2:1: a tab is used for indentation: use spaces");
        assertThat(problems("a.yaml", "a: b: c\n"))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith("a.yaml:1:5: no colon is expected here"));
        assertThat(problems("a.json", "{a: 1}"))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith("a.json:1:").contains("double quotes"));
        assertThat(problems("a.json", "{\"a\": 1,}"))
                .singleElement()
                .satisfies(p -> assertThat(p).startsWith("a.json:1:").contains("no comma follows"));
    }

    @Test
    void faultsBeforeAFaultOfFormAreStillSaid() {
        assertThat(problems("a.yaml", "a: 1\na: 2\nb: [1\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void twentyThousandBracketsAreRefusedAtOnce(String name) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(problems(name, "[".repeat(20_000)))
                        .containsExactly(name + ":1:51: values lie more than 50 deep within each other"));
    }

    @Test
    void twentyThousandMapsAndDashesAreRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(problems("a.yaml", "- ".repeat(20_000) + "x")).hasSize(1);
            assertThat(problems("a.yaml", "{a: ".repeat(20_000))).hasSize(1);
            assertThat(problems("a.yaml", "? ".repeat(20_000))).isNotEmpty();
            assertThat(problems("a.json", "{\"a\":".repeat(20_000))).hasSize(1);
        });
    }

    @Test
    void fiftyDeepIsRead() {
        assertThat(read("a.yaml", "[".repeat(50) + "]".repeat(50))).isInstanceOf(Read.Ok.class);
        assertThat(read("a.json", "[".repeat(50) + "]".repeat(50))).isInstanceOf(Read.Ok.class);
    }

    @Test
    void aFileOf200MbIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        for (String name : List.of("big.yaml", "big.json")) {
            Path file = folder.resolve(name);
            try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
                big.setLength(200L * 1024 * 1024);
            }
            String limit = name.endsWith("json") ? "100" : "20";
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Read<Source> read = Source.at(file, name);
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
            assertThat(problems(read))
                    .containsExactly(name + ": the file is larger than " + limit + " MB: split it into several files");
            Files.delete(file);
        }
    }

    @Test
    void aDeviceWithoutEndIsRefusedToo() {
        Path zero = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(zero));
        assertThat(problems(Source.at(zero, "team.yaml")))
                .containsExactly("team.yaml: the file is larger than 20 MB: split it into several files");
    }

    @Test
    void aLargeButAllowedFileIsRead() {
        String text = "- {id: E001, name: 林怡君, role: x}\n".repeat(50_000);
        assertThat(read("a.yaml", text)).isInstanceOf(Read.Ok.class);
    }

    @Test
    void oneEndlessLineIsRefusedAtOnceInYamlAndReadInJson() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(problems("a.yaml", "a: 1\nb: " + "x".repeat(15_000_000)))
                    .containsExactly(
                            "a.yaml:2: this line is longer than 100000 bytes: save JSON as .json, and break long text");
            assertThat(read("a.json", "[\"" + "x".repeat(15_000_000) + "\"]")).isInstanceOf(Read.Ok.class);
        });
        assertThat(read("a.yaml", "b: " + "x".repeat(90_000))).isInstanceOf(Read.Ok.class);
    }

    @Test
    void aMissingFileAndAFolderAreProblems(@TempDir Path folder) {
        assertThat(problems(Source.at(folder.resolve("no.yaml"), "no.yaml")))
                .containsExactly("no.yaml: there is no such file");
        assertThat(problems(Source.at(folder, "dir"))).containsExactly("dir: this is a folder, not a file");
    }

    @Test
    void invalidUtf8SaysLineAndByte() {
        byte[] bytes = "a: 1\nname: 林怡君\n".getBytes(Charset.forName("Big5"));
        assertThat(problems(Tree.read(new Source("a.yaml", bytes))))
                .containsExactly(
                        "a.yaml:2: byte 12 is not UTF-8, it looks like Big5 (MS950): check that its words are right and save it as UTF-8");
        assertThat(Tree.read(new Source("a.yaml", bytes)).problems().get(0).in(Language.ZH_TW))
                .isEqualTo("a.yaml:2: 第 12 個位元組不是 UTF-8，看起來是 Big5（MS950）: 請確認文字無誤，另存為 UTF-8");
        byte[] cut = {'a', ':', ' ', (byte) 0xE6, (byte) 0x9E};
        assertThat(problems(Tree.read(new Source("a.yaml", cut)))).hasSize(1);
        byte[] overlong = {'a', ':', ' ', (byte) 0xC0, (byte) 0x80};
        assertThat(problems(Tree.read(new Source("a.yaml", overlong)))).hasSize(1);
    }

    @Test
    void utf16IsRefusedWithAHint() {
        for (Charset wide : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32"))) {
            assertThat(problems(Tree.read(new Source("a.json", "{\"a\": 1}".getBytes(wide)))))
                    .containsExactly("a.json: this is UTF-16 or UTF-32, not UTF-8: save it as UTF-8");
        }
    }

    @Test
    void controlCharactersAreRefusedWithTheirLine() {
        assertThat(problems("a.yaml", "a: 1\nb: x\u0007y\n"))
                .containsExactly("a.yaml:2: it holds the control character U+0007: delete it");
    }

    @Test
    void onlyYamlAndJsonAreTrees() {
        assertThat(problems("team.txt", "a: 1"))
                .containsExactly("team.txt: the name should end in .yaml, .yml or .json");
    }

    @Test
    void aKeyThatIsNoTextIsRefused() {
        assertThat(problems("a.yaml", "? [a, b]\n: 1\n"))
                .containsExactly("a.yaml:1:3: the name of a field should be text");
    }

    @Test
    void problemsAreOrderedByLineAndColumnAndSpeakBothLanguages() {
        Read<Node> read = read("a.yaml", "b: &x 1\nb: 2\n");
        assertThat(problems(read)).hasSize(2).first().asString().startsWith("a.yaml:1:4");
        assertThat(read.problems().get(1).in(Language.ZH_TW)).isEqualTo("a.yaml:2:1: 欄位 'b' 重複，第一次在第 1 行");
    }
}
