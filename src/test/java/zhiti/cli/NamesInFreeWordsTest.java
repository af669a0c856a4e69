package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.cli.Ran.zhiti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and ids that people write wherever they may write freely: none gets into the journal, and every replay is the same. */
class NamesInFreeWordsTest {
    private static final String DAY = "2026-11-22";

    /** Some of them words of the trade, parts of each other, or fields of files. */
    private static final List<String> IDS = List.of(
            "E001",
            "E0012",
            "Word",
            "nurse",
            "marketing",
            "SITE",
            "first-aider",
            "10234",
            "departments",
            "A-7",
            "員工甲",
            "Deputy");

    private static final List<String> NAMES = List.of(
            "王小明", "王小明明", "Ann Lee", "Lee", "Excel", "Grace", "SITE Chang", "林處長", "Ｍａｒｙ Wu", "O'Hara", "Zoë Ng");

    private static final List<String> TRADE = List.of(
            "Word", "excel", "ＰｏｗｅｒＰｏｉｎｔ", "Google Ads", "nurse", "SITE", "marketing", "first-aider", "fire-manager");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noneGetsIntoTheJournalAndEveryReplayIsTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> hidden = new ArrayList<>();
        Path team = Files.writeString(folder.resolve("team.yaml"), team(random, hidden));
        Path house = house();
        Path before = folder.resolve("before.json");
        Path data = folder.resolve("data");
        printed("plan", team, before, "--house", house.toString());
        recorded(data, "plan", team);
        recorded(data, "plan", team, "--house", house.toString(), "--previous", before.toString());
        Ran replay = zhiti("audit", "replay", "--all", "--data", data.toString(), "--lang", "en");
        assertThat(replay.exit()).as(replay.out() + replay.err()).isZero();
        assertThat(replay.out()).contains("12 replayed: 12 identical");
        Ran today = zhiti(
                "audit", "replay", "--all", "--data", data.toString(), "--lang", "en", "--house", house.toString());
        assertThat(today.exit()).as(today.out() + today.err()).isZero();
        String trade = text(Path.of("rules")) + text(Path.of("catalog"));
        String journal = text(data.resolve("journal"));
        hidden.removeIf(trade::contains);
        assertThat(hidden).as("what is no word of the trade").hasSizeGreaterThan(4);
        assertThat(hidden).noneMatch(journal::contains);
    }

    private static void printed(String command, Path team, Path out, String... more) {
        Ran ran = zhiti(Stream.concat(
                        Stream.of(
                                command, team.toString(), "--as-of", DAY, "--format", "json", "--out", out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private static void recorded(Path data, String command, Path team, String... more) {
        Ran ran = zhiti(Stream.concat(
                        Stream.of(command, team.toString(), "--as-of", DAY, "--record", "--data", data.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private static String text(Path root) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("samples"))
                    .toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private Path house() throws IOException {
        Path house = folder.resolve("house");
        BadInputTest.copy(Path.of("catalog/samples/house"), house);
        Path own = house.resolve("house.yaml");
        Files.writeString(
                own,
                Files.readString(own)
                                .replace("[行銷企劃部, 展覽業務部]", "[行銷企劃部, 王小明小組, 員工甲組, Ann Lee Team, nurse]")
                                .replace("[first-aider]", "[first-aider, 王小明代理人, E001 Deputy, Ｅ００１ Deputy]")
                                .replace("by: 人資部", "by: 林處長與Grace")
                        + "# E001、10234、Word 與 Ann Lee 議定\n");
        return house;
    }

    /** Six people, each with a word of everybody's wherever words are free. */
    private static String team(Random random, List<String> hidden) {
        List<String> ids = shuffled(IDS, random);
        List<String> names = shuffled(NAMES, random);
        hidden.addAll(ids.subList(0, 6));
        hidden.addAll(names.subList(0, 6));
        StringBuilder team = new StringBuilder("employees:\n");
        for (int i = 0; i < 6; i++) {
            team.append("  - id: ").append(quoted(ids.get(i)));
            team.append("\n    name: ").append(quoted(names.get(i)));
            team.append(
                    "\n    role: exhibition-marketing-specialist\n    track: B2C\n    target: exhibition-marketing-manager");
            team.append("\n    department: ")
                    .append(quoted(
                            random.nextBoolean()
                                    ? pick(List.of("王小明小組", "員工甲組", "Ann Lee Team", "nurse"), random)
                                    : word(hidden, random)));
            team.append("\n    profession: ").append(quoted(word(hidden, random)));
            for (String list : List.of("studied", "software", "memberOf", "appointed")) {
                team.append("\n    ").append(list).append(": [");
                for (int n = random.nextInt(5); n >= 0; n--) {
                    team.append(quoted(word(hidden, random))).append(n > 0 ? ", " : "");
                }
                team.append("]");
            }
            team.append("\n    commitments:\n      - {offering: cem-programme, status: refused, why: ")
                    .append(quoted(word(hidden, random)))
                    .append("}\n    ratings:\n      - {competency: crm, level: ")
                    .append(1 + random.nextInt(3))
                    .append(", by: manager, on: 2026-09-01}\n");
        }
        return team.toString();
    }

    private static String word(List<String> hidden, Random random) {
        String one = pick(hidden, random);
        return pick(
                List.of(
                        one,
                        one + "報價表",
                        "與" + one + "共用",
                        one + " list",
                        "王小明代理人",
                        "Ｅ００１ Deputy",
                        full(one) + "表",
                        pick(TRADE, random),
                        pick(TRADE, random) + " of " + one),
                random);
    }

    /** In full-width letters, which readers take as plain ones. */
    private static String full(String word) {
        StringBuilder wide = new StringBuilder();
        word.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "''") + "'";
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> shuffled(List<String> all, Random random) {
        List<String> some = new ArrayList<>(all);
        java.util.Collections.shuffle(some, random);
        return some;
    }

    /** What a plan was made with then and now has no title where there is none: that stands in its reason too. */
    @Test
    void aPlanThatFollowsOneOfOtherRulesIsRecordedAndReplayed() throws IOException {
        Path team = Path.of("catalog/samples/team.yaml");
        Path before = folder.resolve("before.json");
        printed("plan", team, before);
        Path rules = folder.resolve("rules");
        BadInputTest.copy(Path.of("rules"), rules);
        Path policy = rules.resolve("policy.yaml");
        Files.writeString(
                policy, Files.readString(policy).replaceFirst("(?s)(name: limit\\.steps\\b.*?value: )\\d+", "$12"));
        Path data = folder.resolve("data");
        recorded(data, "plan", team, "--previous", before.toString(), "--rules", rules.toString());
        Ran replay = zhiti("audit", "replay", "--all", "--data", data.toString(), "--lang", "en");
        assertThat(replay.out()).as(replay.err()).contains("12 replayed: 12 identical");
    }

    /** Whoever is called like a program can still use it. */
    @Test
    void aWordOfTheTradeCountsWhoeverIsCalledSo() throws IOException {
        Path team = folder.resolve("team.yaml");
        Files.writeString(
                team,
                Files.readString(Path.of("catalog/samples/team.yaml"))
                        .replace("- id: E001\n", "- id: Word\n")
                        .replace("name: 陳柏宇\n", "name: Excel\n"));
        Path data = folder.resolve("data");
        recorded(data, "plan", team);
        Ran replay = zhiti("audit", "replay", "--all", "--data", data.toString(), "--lang", "en");
        assertThat(replay.out()).contains("12 replayed: 12 identical");
        assertThat(text(data.resolve("journal"))).contains("\"software\":[\"Word\",\"Excel\",\"PowerPoint\"");
    }
}
