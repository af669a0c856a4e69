package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static zhiti.cli.Ran.zhiti;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans recorded as a training manager records them, and the journal read as an auditor reads it. */
class AuditCommandsTest {
    private static final String TEAM = "catalog/samples/team.yaml";
    private static final String DAY = "2026-11-22";

    @TempDir
    private static Path folder;

    private static Path data;
    private static int plans;

    @BeforeAll
    static void recordEveryWayThereIs() throws IOException {
        data = folder.resolve("data");
        Path before = folder.resolve("before.json");
        zhiti("plan", TEAM, "--as-of", DAY, "--format", "json", "--out", before.toString());
        Path talking = folder.resolve("talking.yaml");
        Files.writeString(
                talking,
                Files.readString(Path.of(TEAM))
                        .replaceFirst(
                                "(?s)(- id: E003\n.*?)    ratings:",
                                "$1    commitments:\n      - {offering: cem-programme, status: refused, "
                                        + "why: 已由王冠廷（E008）參加，趙組長同意}\n    groups: {contract: 林怡君的組}\n    ratings:"));
        Path house = folder.resolve("house");
        BadInputTest.copy(Path.of("catalog/samples/house"), house);
        Files.writeString(
                house.resolve("house.yaml"), "# E003黃詩涵（E003）與林怡君議定，承辦 E001，趙組長核可\n", StandardOpenOption.APPEND);
        recorded(12, "plan", TEAM, "--as-of", DAY);
        recorded(12, "team", talking.toString(), "--as-of", DAY, "--house", house.toString());
        recorded(1, "plan", "catalog/samples/team.csv", "--as-of", DAY, "--employee", "E007", "--budget", "9000");
        recorded(12, "plan", TEAM, "--as-of", "2027-07-05", "--previous", before.toString());
        recorded(12, "plan", TEAM, "--as-of", DAY, "--previous", before.toString(), "--max-steps", "2");
        recorded(12, "team", TEAM, "--as-of", DAY, "--team-budget", "60000");
        recorded(1, "plan", TEAM, "--as-of", DAY, "--employee", "E001", "--edition", "legacy", "--track", "B2C");
    }

    private static void recorded(int people, String... command) {
        Ran plain = zhiti(command);
        String[] more = {"--record", "--data", data.toString(), "--asked-by", "趙組長"};
        Ran ran =
                zhiti(Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).as("what is recorded is what is printed").isEqualTo(plain.out());
        assertThat(ran.err()).contains("已記入");
        plans += people;
    }

    private static Ran audit(String... words) {
        return audit(data, words);
    }

    private static Ran audit(Path data, String... words) {
        return zhiti(Stream.of(new String[] {"audit"}, words, new String[] {"--data", data.toString(), "--lang", "en"})
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }

    private static Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        BadInputTest.copy(data, copy);
        return copy;
    }

    @Test
    void everyPlanIsReplayedAndWouldBeDecidedAgain() throws IOException {
        Ran ran = audit("replay", "--all");
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.out()).contains(plans + " replayed: " + plans + " identical, 0 otherwise, 0 that can't");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(audit("replay", "--all", "--format", "json").out());
        assertThat(json).hasSize(plans);
        assertThat(json).allSatisfy(one -> assertThat(one.path("today")).isEmpty());
        fits(audit("replay", "--all", "--format", "json").out(), "replays");
    }

    @Test
    void aPlanThatWasSoughtByTheClockSaysThatItCannotBeReplayed() {
        Path own = folder.resolve("by-the-clock");
        String[] command = {"plan", TEAM, "--as-of", DAY, "--employee", "E004", "--best", "--time-limit", "1"};
        Ran ran = zhiti(Stream.concat(Arrays.stream(command), Stream.of("--record", "--data", own.toString()))
                .toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
        Ran replay = audit(own, "replay", "--all");
        assertThat(replay.out()).contains("--time-limit", "0 otherwise, 1 that can't be replayed");
        assertThat(replay.exit()).isEqualTo(4);
    }

    @Test
    void whatTodaysRulesWouldDecideIsSaid() throws IOException {
        Path rules = folder.resolve("rules");
        BadInputTest.copy(Path.of("rules"), rules);
        Path policy = rules.resolve("policy.yaml");
        String text = Files.readString(policy);
        Files.writeString(policy, text.replaceFirst("(?s)(name: limit\\.steps\\b.*?value: )\\d+", "$12"));
        assertThat(Files.readString(policy)).isNotEqualTo(text);
        String first = audit("list", "--format", "json").out();
        String number = JsonMapper.builder()
                .build()
                .readTree(first)
                .get(0)
                .path("record")
                .asText();
        Ran ran = audit("replay", number, "--rules", rules.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("would decide otherwise:", "step ", ": 2027Q", " → -");
    }

    @Test
    void noNameAndNoIdOfTheTeamIsInTheJournal() throws IOException {
        String people = Files.readString(Path.of(TEAM));
        List<String> hidden = new ArrayList<>(List.of("趙組長", "王經理"));
        for (String pattern : List.of("- id: (E\\d+)", "    name: (\\S+)")) {
            Matcher found = Pattern.compile(pattern).matcher(people);
            while (found.find()) {
                hidden.add(found.group(1));
            }
        }
        assertThat(hidden).hasSize(26);
        try (Stream<Path> files = Files.walk(data.resolve("journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String one : hidden) {
                    String sought = new String(one.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(sought)).as(one + " in " + file).isFalse();
                }
            }
        }
        try (Stream<Path> keys = Files.walk(data.resolve("keys"))) {
            for (Path file : keys.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("journal.pub"))
                    .toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void recordsAreListedAndShownWithWhatHumansSaidLater() throws IOException {
        Path own = copy("own");
        String number = ""
                + JsonMapper.builder()
                        .build()
                        .readTree(audit(own, "list", "--format", "json").out())
                        .get(0)
                        .path("record")
                        .asInt();
        Ran ran = audit(
                own, "decide", number, "changed", "--reason", "budget", "--comment", "林怡君與E002改明年，吳處長說", "--by", "吳處長");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(audit(own, "show", number).out())
                .contains(
                        "林怡君 E001",
                        "趙組長",
                        "2026-11-22T20:00:00Z",
                        "changed  budget  吳處長",
                        "is required at level 5 and shown at 3 (manager")
                .doesNotContain("與E002", "吳處長說");
        String word = audit(own, "list")
                .out()
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow()
                .strip()
                .split(" ")[0];
        assertThat(audit(own, "show", word).out())
                .contains("On record", "changed", "budget", "改明年，w-", "吳處長", "林怡君 E001")
                .doesNotContain("吳處長說", "Engine");
        assertThat(audit(own, "list").out()).contains(number + " changed", "陳柏宇 E002", " Plan ", " Word ");
        String record = audit(own, "show", number, "--format", "json").out();
        fits(record, "record");
        String run = audit(
                        own,
                        "show",
                        JsonMapper.builder()
                                .build()
                                .readTree(record)
                                .path("run")
                                .asText())
                .out();
        assertThat(run).startsWith("{\"format\":1,\"kind\":\"run\",\"asOf\":\"2026-11-22\"");
        assertThat(audit(own, "show", "0".repeat(64)).exit()).isEqualTo(2);
        assertThat(audit(own, "verify").exit()).isZero();
        assertThat(audit(own, "decide", number, "perhaps", "--reason", "budget").err())
                .contains("'perhaps'", "approved");
        assertThat(audit(own, "decide", "1", "approved", "--reason", "agreed").exit())
                .isEqualTo(2);
        assertThat(audit(own, "show", "1").exit()).isEqualTo(2);
    }

    @Test
    void aPersonIsForgottenAndTheJournalStillVerifies() throws IOException {
        Path own = copy("forgetting");
        byte[] before = Files.readAllBytes(own.resolve("journal/entries"));
        assertThat(audit(own, "list").out()).contains("林怡君");
        Path left = own.resolve("keys/people/E001.json.part");
        Files.writeString(left, "half");
        assertThat(audit(own, "erase", "E001").exit()).isZero();
        assertThat(left).doesNotExist();
        assertThat(audit(own, "list").out()).doesNotContain("林怡君", "E001").contains("陳柏宇", "p-");
        assertThat(audit(own, "verify").exit()).isZero();
        assertThat(Files.readAllBytes(own.resolve("journal/entries"))).isEqualTo(before);
        assertThat(audit(own, "replay", "--all").exit()).isZero();
        assertThat(audit(own, "erase", "E001").err()).contains("'E001'");
    }

    @Test
    void whoWasErasedComesBackInNoComment() throws IOException {
        Path own = copy("not-again");
        List<Integer> numbers = new ArrayList<>();
        JsonMapper.builder()
                .build()
                .readTree(audit(own, "list", "--format", "json").out())
                .forEach(one -> numbers.add(one.path("record").asInt()));
        assertThat(audit(own, "erase", "E001").exit()).isZero();
        String about = numbers.get(0).toString();
        Ran refused = audit(own, "decide", about, "refused", "--reason", "other", "--comment", "林怡君（E001）已離職");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("was erased", "without --comment");
        assertThat(audit(own, "decide", about, "refused", "--reason", "other").exit())
                .isZero();
        String other = numbers.get(1).toString();
        assertThat(audit(own, "decide", other, "refused", "--reason", "other", "--comment", "同E001，E002亦同，另見 M365")
                        .exit())
                .isZero();
        assertThat(audit(own, "show", other).out()).contains("同p-?，p-", "亦同，另見 M365");
    }

    @Test
    void whatIsNoFileOfOursAmongPeopleIsInNobodysWay() throws IOException {
        Path own = copy("foreign-file");
        Files.writeString(own.resolve("keys/people/note.json"), "hello\n");
        Files.writeString(own.resolve("keys/people/list.json"), "[1, 2]\n");
        Files.copy(own.resolve("keys/people/E001.json"), own.resolve("keys/people/copy.json"));
        assertThat(audit(own, "verify").exit()).isZero();
        assertThat(audit(own, "list").out()).contains("林怡君");
        assertThat(record(own).exit()).isZero();
    }

    @Test
    void aCheckpointKeptElsewhereHoldsWhatCameBefore() throws IOException {
        Path own = copy("elsewhere");
        Path kept = folder.resolve("kept.txt");
        assertThat(audit(own, "checkpoint", "--out", kept.toString()).exit()).isZero();
        record(own);
        assertThat(audit(own, "verify", "--checkpoint", kept.toString()).out()).contains("is sound", "kept elsewhere");
        String sound = audit(own, "verify", "--format", "json").out();
        fits(sound, "soundness");
        String held = audit(own, "verify", "--format", "json", "--checkpoint", kept.toString())
                .out();
        fits(held, "soundness");
        assertThat(held).contains("\"heldAgainst\": " + Files.readAllLines(kept).get(1));
        String id = Files.readString(own.resolve("keys/journal.pub")).split("\\+")[1];
        assertThat(audit(own, "verify").out()).contains("key id: " + id);
        Path other = folder.resolve("other");
        assertThat(record(other).err()).contains("已建立新的紀錄簿", "journal.pub");
        assertThat(record(other).err()).doesNotContain("已建立新的紀錄簿");
        Path others = folder.resolve("others.txt");
        assertThat(audit(other, "checkpoint", "--out", others.toString()).exit())
                .isZero();
        assertThat(audit(own, "verify", "--checkpoint", others.toString()).out())
                .contains("the checkpoint kept elsewhere: it is not signed by the key here");
        assertThat(audit(other, "verify", "--checkpoint", kept.toString()).exit())
                .isEqualTo(4);
        assertThat(audit(other, "verify", "--checkpoint", TEAM).exit()).isEqualTo(3);
        assertThat(audit(other, "verify", "--checkpoint", TEAM).err()).startsWith(TEAM + ": this is no checkpoint");
    }

    private static Ran record(Path where) {
        return zhiti("plan", TEAM, "--as-of", DAY, "--employee", "E002", "--record", "--data", where.toString());
    }

    private static TreeMap<String, String> bytes(Path folder) throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
        }
        return all;
    }

    /** Nothing is issued, the place is named, and not a byte of the journal is changed. */
    private static void isRefused(Path broken, int verified, String place) throws IOException {
        TreeMap<String, String> before = bytes(broken);
        Ran ran = record(broken);
        assertThat(ran.exit()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).doesNotContain("Exception");
        Ran verify = audit(broken, "verify");
        assertThat(verify.exit()).as(verify.err()).isEqualTo(verified);
        assertThat(verify.out() + verify.err()).contains(place);
        assertThat(audit(broken, "replay", "--all").exit()).isEqualTo(verified);
        assertThat(bytes(broken)).isEqualTo(before);
    }

    @Test
    void aJournalThatIsNotWhatItWasIsRefusedAndLeftAsItIs() throws IOException {
        Path cut = copy("cut");
        byte[] entries = Files.readAllBytes(cut.resolve("journal/entries"));
        Files.write(cut.resolve("journal/entries"), Arrays.copyOf(entries, entries.length - 7));
        isRefused(cut, 4, "entries, entry ");

        Path foreign = copy("foreign");
        byte[] changed = entries.clone();
        changed[entries.length / 2] ^= 4;
        Files.write(foreign.resolve("journal/entries"), changed);
        isRefused(foreign, 4, "entries, entry ");

        Path extra = copy("extra");
        Files.writeString(extra.resolve("journal/notes.txt"), "?");
        isRefused(extra, 4, "notes.txt");

        Path gone = copy("gone");
        Files.delete(gone.resolve("journal/checkpoints"));
        isRefused(gone, 4, "checkpoints");

        Path keyless = copy("keyless");
        Files.delete(keyless.resolve("keys/journal.pub"));
        isRefused(keyless, 3, "keys/journal.pub");

        Path elsewhere = folder.resolve("from-elsewhere");
        record(elsewhere);
        BadInputTest.copy(data.resolve("journal"), elsewhere.resolve("other"));
        Files.move(elsewhere.resolve("journal"), elsewhere.resolve("own"));
        Files.move(elsewhere.resolve("other"), elsewhere.resolve("journal"));
        isRefused(elsewhere, 4, "another installation");
    }

    @Test
    void aKeyWithoutItsJournalBeginsNoOther() throws IOException {
        Path lost = copy("lost");
        Files.move(lost.resolve("journal"), lost.resolve("moved-away"));
        Ran ran = record(lost);
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("紀錄簿卻不見了");
        assertThat(lost.resolve("journal")).doesNotExist();
    }

    @Test
    void whatWasNeverFinishedIsCutOffAndSaidByTheNextWriter() throws IOException {
        Path torn = copy("torn");
        Path entries = torn.resolve("journal/entries");
        byte[] whole = Files.readAllBytes(entries);
        Files.write(entries, Arrays.copyOf(whole, 1000), StandardOpenOption.APPEND);
        assertThat(audit(torn, "verify").out()).contains("interrupted");
        Ran ran = record(torn);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("1000 位元組", "已截去");
        assertThat(audit(torn, "verify").exit()).isZero();
        assertThat(Arrays.copyOf(Files.readAllBytes(entries), whole.length)).isEqualTo(whole);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsIssued() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file, not a folder");
        Ran ran = record(blocked);
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("未發出任何計畫").doesNotContain("\tat ");
        assertThat(zhiti("plan", TEAM, "--as-of", DAY, "--data", blocked.toString())
                        .err())
                .contains("--record");
        assertThat(audit(folder.resolve("nothing"), "verify").exit()).isEqualTo(3);
        assertThat(audit(folder.resolve("nothing"), "decide", "3", "approved", "--reason", "agreed")
                        .exit())
                .isEqualTo(3);
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    /** In CI Python has to be there; elsewhere this is left away without it. */
    @Test
    void aSecondVerifierOfAFewLinesOfPythonAgrees() throws Exception {
        assumeTrue(System.getenv("CI") != null || python(data).exit() == 0, "python3 is here");
        agrees(data);
        Path broken = copy("both");
        byte[] entries = Files.readAllBytes(broken.resolve("journal/entries"));
        byte[] checkpoints = Files.readAllBytes(broken.resolve("journal/checkpoints"));
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            byte[] changed = (i % 3 == 0 ? checkpoints : entries).clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(broken.resolve(i % 3 == 0 ? "journal/checkpoints" : "journal/entries"), changed);
            agrees(broken);
            int end = random.nextInt(entries.length);
            Files.write(broken.resolve("journal/entries"), Arrays.copyOf(entries, end));
            Files.write(broken.resolve("journal/checkpoints"), checkpoints);
            agrees(broken);
            Files.write(broken.resolve("journal/entries"), entries);
        }
        agrees(broken);
        Files.writeString(broken.resolve("journal/more"), "");
        agrees(broken);
        Files.delete(broken.resolve("journal/more"));
        for (int i = 0; i < 7; i++) {
            List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve("journal/checkpoints")));
            lines.subList(5 * i, 5 * i + 5).clear();
            Files.writeString(broken.resolve("journal/checkpoints"), String.join("\n", lines) + "\n");
            assertThat(audit(broken, "verify").out()).contains("checkpoints, no. " + i + ": ", "is missing");
            agrees(broken);
        }
        Path kept = folder.resolve("both.txt");
        Files.writeString(kept, audit("checkpoint").out());
        assertThat(python(data, "--checkpoint", kept.toString()))
                .isEqualTo(audit("verify", "--checkpoint", kept.toString()));
        Path stranger = folder.resolve("stranger");
        record(stranger);
        Files.writeString(kept, audit(stranger, "checkpoint").out());
        assertThat(python(data, "--checkpoint", kept.toString()))
                .isEqualTo(audit("verify", "--checkpoint", kept.toString()));
        List<String> lines = Files.readAllLines(Path.of("src/main/dist/verify_journal.py"));
        assertThat(lines).hasSizeLessThanOrEqualTo(300);
    }

    private static void agrees(Path data) throws Exception {
        Ran ours = audit(data, "verify");
        assertThat(python(data)).isEqualTo(ours);
    }

    private static Ran python(Path data, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "src/main/dist/verify_journal.py", data.toString()));
        command.addAll(List.of(more));
        Path out = folder.resolve("python.out");
        Path err = folder.resolve("python.err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        try {
            int exit = builder.start().waitFor();
            return new Ran(exit, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            return new Ran(-1, "", e.toString());
        }
    }

    private static void fits(String json, String what) throws IOException {
        try (InputStream schema = AuditCommandsTest.class.getResourceAsStream("/schema/audit.schema.json")) {
            JsonNode all = JsonMapper.builder().build().readTree(schema);
            String one = all.toString().replaceFirst("\"\\$ref\":\"[^\"]*\"", "\"\\$ref\":\"#/\\$defs/" + what + "\"");
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(one, InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }
}
