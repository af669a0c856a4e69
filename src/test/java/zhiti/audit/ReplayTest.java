package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Limits;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Money;

/**
 * Plans recorded under many versions of the rules and the catalog are made again from the journal alone, byte for byte.
 * {@code -Dzhiti.replays=2000} for as many; fewer by default.
 */
class ReplayTest {
    private static final int REPLAYS = Integer.getInteger("zhiti.replays", 30);
    private static final int VERSIONS = REPLAYS < 1000 ? 4 : 11;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Folder RULES = Folder.shipped("rules");
    private static final Folder CATALOG = Folder.shipped("catalog");
    private static final Pattern LEVEL = Pattern.compile("level: (\\d)(?=, by: (?:manager|work|test))");
    private static final Pattern COST = Pattern.compile("(?m)^( +cost: )(\\d+)$");
    private static final Pattern VALUE = Pattern.compile("(\\bvalue: )(\\d+)\\b");

    @TempDir
    private static Path folder;

    private static Installation home;
    private static final Set<String> VERSIONS_USED = new LinkedHashSet<>();
    private static int recorded;
    private static int runs;

    /** What one version of the house is made from. */
    private record Version(Folder rules, Folder catalog, House house) {}

    @BeforeAll
    static void record() throws IOException {
        home = new Installation(folder.resolve("data"));
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < VERSIONS; i++) {
            versions.add(version(i));
        }
        String team = Files.readString(Path.of("catalog/samples/team.yaml"));
        for (int run = 0; recorded < REPLAYS; run++) {
            Version version = versions.get(run % VERSIONS);
            Random random = new Random(run);
            List<Plan> plans = run(home, version, team(team, random), random);
            recorded += plans.size();
            runs++;
        }
    }

    private static <T> T ok(Read<T> read) {
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<T>) read).value();
    }

    private static Folder with(Folder folder, String path, String text) {
        Map<String, Source> files = new TreeMap<>(folder.files());
        files.put(path, new Source(path, text.getBytes(StandardCharsets.UTF_8)));
        return new Folder(folder.name(), files);
    }

    private static String text(Folder folder, String path) {
        return new String(folder.files().get(path).bytes(), StandardCharsets.UTF_8);
    }

    /** The shipped house; then ones with other prices, other numbers, or a rule less. */
    private static Version version(int number) {
        Folder rules = RULES;
        Folder catalog = CATALOG;
        if (number % 3 == 1) {
            for (String path : CATALOG.files().keySet().stream()
                    .filter(path -> path.startsWith("offerings/"))
                    .toList()) {
                catalog = with(catalog, path, changed(text(catalog, path), COST, number * 300, 3));
            }
        } else if (number % 3 == 2) {
            String policy = text(rules, "policy.yaml");
            String other = policy.replaceFirst("(?s)(name: weight\\.level\\b.*?value: )\\d+", "$1" + (8 + number));
            rules = with(rules, "policy.yaml", other.equals(policy) ? numbers(policy, number) : other);
        } else if (number > 0) {
            String gone = List.of("weight/recognised-in-the-trade", "weight/cost", "weight/soonest-session")
                    .get(number / 3 - 1);
            rules = rules.only(path -> !path.startsWith(gone + "."));
        }
        return new Version(rules, catalog, ok(House.open(rules, catalog, AS_OF)));
    }

    private static String numbers(String policy, int number) {
        int at = policy.indexOf("weight.");
        Matcher value = VALUE.matcher(policy);
        assertThat(value.find(Math.max(0, at))).as("a number of policy.yaml").isTrue();
        return policy.substring(0, value.start(2))
                + (Integer.parseInt(value.group(2)) + number)
                + policy.substring(value.end(2));
    }

    /** Every so many of what a pattern finds, with something added. */
    private static String changed(String text, Pattern pattern, int more, int each) {
        int[] count = {0};
        return pattern.matcher(text)
                .replaceAll(found -> found.group(1)
                        + (count[0]++ % each == 0 ? Integer.parseInt(found.group(2)) + more : found.group(2)));
    }

    /** The sample team with other levels, and with ids and names of its own. */
    private static String team(String team, Random random) {
        String other = LEVEL.matcher(team)
                .replaceAll(found -> "level: " + (random.nextInt(3) == 0 ? 1 + random.nextInt(5) : found.group(1)));
        List<Integer> order = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i = 1; i <= 12; i++) {
            String id = String.format(Locale.ROOT, "E%03d", i);
            other = other.replace("- id: " + id + "\n", "- id: N-" + order.get(i - 1) + "\n");
        }
        return other;
    }

    private static List<Plan> run(Installation home, Version version, String text, Random random) throws IOException {
        House house = version.house();
        Source file = new Source("team.yaml", text.getBytes(StandardCharsets.UTF_8));
        PeopleReader.Written people = ok(new PeopleReader(house.standards(), house.catalog()).written(file));
        List<Employee> team = people.people();
        List<Employee> asked = random.nextInt(4) == 0 ? List.of(team.get(random.nextInt(team.size()))) : team;
        // The best plan within limits takes a search, so only one person is held to some.
        Question question = asked.size() == 1 ? Question.AS_WRITTEN.within(limits(random)) : Question.AS_WRITTEN;
        Adviser adviser = house.adviser();
        List<Plan> plans = adviser.guided(
                asked.stream().map(one -> adviser.plan(one, question)).toList(), team);
        VERSIONS_USED.add(house.versions().rules() + house.versions().catalog());
        ok(new Recorder(home)
                .record(new Issue(
                        "plan",
                        version.rules(),
                        version.catalog(),
                        Optional.empty(),
                        AS_OF,
                        people,
                        question,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        plans,
                        "tester",
                        Written.NOW)));
        return plans;
    }

    private static Limits limits(Random random) {
        return new Limits(
                Optional.of(new Money(random.nextInt(40_000))),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                random.nextBoolean() ? Optional.of(1 + random.nextInt(6)) : Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Map.of(),
                Optional.empty());
    }

    private static Archive archive(Installation home) throws IOException {
        return ok(Archive.open(home)).archive().orElseThrow();
    }

    private static List<DecisionRecord> plans(Archive archive) throws IOException {
        List<DecisionRecord> plans = new ArrayList<>();
        for (long number : archive.numbers()) {
            archive.record(number).filter(DecisionRecord::isPlan).ifPresent(plans::add);
        }
        return plans;
    }

    @Test
    void everyPlanComesOutAgainInWhateverOrder() throws IOException {
        Archive archive = archive(home);
        List<DecisionRecord> plans = plans(archive);
        assertThat(plans).hasSize(recorded).hasSizeGreaterThanOrEqualTo(REPLAYS);
        assertThat(VERSIONS_USED).as("versions").hasSize(Math.min(VERSIONS, runs));
        Collections.shuffle(plans, new Random(3));
        Replay replay = new Replay(archive, RULES, CATALOG, Optional.empty(), 200);
        int otherwise = 0;
        for (DecisionRecord record : plans) {
            Replayed replayed = replay.of(record);
            assertThat(replayed).as("record " + record.number()).isInstanceOf(Replayed.Identical.class);
            otherwise += ((Replayed.Identical) replayed).today().isEmpty() ? 0 : 1;
        }
        assertThat(otherwise)
                .as("plans that today's house would make otherwise")
                .isBetween(1, plans.size() - 1);
        System.out.println(plans.size() + " plans of " + VERSIONS_USED.size() + " versions replayed, all identical; "
                + otherwise + " of them would be otherwise today");
    }

    @Test
    void everyPlanComesOutAgainInOtherLocalesTimeZonesAndJdks() throws Exception {
        List<Path> jdks = jdks();
        List<List<String>> places = List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Los_Angeles"));
        for (Path jdk : jdks) {
            for (List<String> place : places) {
                Path out = folder.resolve("replayed");
                List<String> command = new ArrayList<>(List.of(jdk.toString()));
                command.addAll(place);
                command.addAll(List.of("-cp", System.getProperty("java.class.path"), "zhiti.cli.Zhiti", "audit"));
                command.addAll(List.of(
                        "replay",
                        "--all",
                        "--lang",
                        "en",
                        "--data",
                        home.folder().toString()));
                int exit = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(folder.resolve("errors").toFile())
                        .start()
                        .waitFor();
                List<String> said = Files.readAllLines(out);
                assertThat(exit)
                        .as(jdk + " " + place + Files.readString(folder.resolve("errors")))
                        .isZero();
                assertThat(said.get(said.size() - 1))
                        .isEqualTo(recorded + " replayed: " + recorded
                                + " identical, 0 otherwise, 0 that can't be replayed");
            }
        }
        System.out.println(recorded + " plans replayed in " + places.size() + " places on " + jdks);
    }

    /** The JDK that runs this, and those that lie beside it. */
    private static List<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Map<Path, Path> found = new HashMap<>();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            for (Path jdk : beside.toList()) {
                Path java = jdk.resolve("bin/java");
                if (Files.isExecutable(java) && !jdk.toRealPath().equals(own)) {
                    found.put(jdk.toRealPath(), java);
                }
            }
        }
        List<Path> all = new ArrayList<>(List.of(own.resolve("bin/java")));
        all.addAll(new TreeMap<>(found).values());
        return all;
    }

    /** A record that was changed, and everything behind it chained and signed anew by whoever has the key. */
    @Test
    void aDecisionThatItsInputsDoNotComeToIsSaid() throws IOException {
        Archive archive = archive(home);
        DecisionRecord record = plans(archive).get(0);
        DecisionRecord changed = new DecisionRecord(
                record.number(), record.leaf(), record.text().replaceFirst("\"tier\":\"MUST\"", "\"tier\":\"SHOULD\""));
        Replayed replayed = new Replay(archive, RULES, CATALOG, Optional.empty()).of(changed);
        assertThat(replayed).isInstanceOfSatisfying(Replayed.Otherwise.class, otherwise -> {
            assertThat(otherwise.recorded()).contains("SHOULD");
            assertThat(otherwise.replayed()).contains("MUST");
            assertThat(otherwise.engine()).isEmpty();
        });
    }

    /** A shelf that this program can't compile is not approximated by another. */
    @Test
    void whatCannotBeReplayedSaysSo() throws IOException {
        Installation other = new Installation(folder.resolve("broken"));
        Folder broken = with(RULES, "gap/below-required-level.drl", "rule \"no rule\"");
        Version version = version(0);
        String team = Files.readString(Path.of("catalog/samples/team.yaml"));
        run(other, new Version(broken, CATALOG, version.house()), team, new Random(2));
        Archive archive = archive(other);
        Replayed replayed = new Replay(archive, RULES, CATALOG, Optional.empty())
                .of(plans(archive).get(0));
        assertThat(replayed)
                .isInstanceOfSatisfying(
                        Replayed.Impossible.class,
                        impossible ->
                                assertThat(impossible.why().en()).startsWith("rules/gap/below-required-level.drl"));
    }
}
