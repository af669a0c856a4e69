package zhiti.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Question;

/**
 * What recording adds to planning, in CPU time of one thread: the file of the sample team is read and planned for again
 * and again, each time recorded in a journal that is open. And how many records a second a journal takes, each
 * acknowledged.
 */
final class RecordCost {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final int WARM = 150;
    private static final int ROUNDS = 150;
    private static final byte[] SMALL = Forms.of("word").field("comment", "x".repeat(400)).close('}').bytes();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Folder rules = Folder.shipped("rules");
    private final Folder catalog = Folder.shipped("catalog");
    private final Source file = ok(Source.at(Path.of("catalog/samples/team.yaml")));
    private final House house = ok(House.open(rules, catalog, AS_OF));
    private final PeopleReader reader = new PeopleReader(house.standards(), house.catalog());
    private final Adviser adviser = house.adviser();
    private final Installation home;
    private final Journal journal;
    private long bytes;
    private long stored;

    private RecordCost(Path folder) throws IOException {
        this.home = new Installation(folder.resolve("data"));
        this.journal = ok(new Opening(home, Tail::of, Duration.ofSeconds(5)).open(NOW));
    }

    private static <T> T ok(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException(read.problems().toString());
    }

    public static void main(String[] args) throws IOException {
        // On the disk that the project lies on: a memory's would say nothing of fsync.
        Path folder = Files.createTempDirectory(Path.of("target"), "journal");
        try {
            new RecordCost(folder).measure();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(RecordCost::delete);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure() throws IOException {
        long planning = 0;
        long recording = 0;
        long storing = 0;
        int people = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            if (round == 0) {
                planning = 0;
                recording = 0;
                storing = 0;
                bytes = 0;
                people = 0;
            }
            long begun = THREADS.getCurrentThreadCpuTime();
            PeopleReader.Written team = ok(reader.written(file));
            List<Plan> plans = plans(team.people());
            long planned = THREADS.getCurrentThreadCpuTime();
            record(team, plans);
            people += plans.size();
            planning += planned - begun;
            long done = THREADS.getCurrentThreadCpuTime();
            recording += done - planned;
            storing += done - stored;
        }
        double count = people;
        System.out.printf(
                "CPU of reading and planning one person %.0f µs; of recording it %.0f µs, %.1f %% more"
                        + " (%.0f µs of it to write and fsync); %.0f bytes a record%n",
                planning / count / 1e3, recording / count / 1e3, 100.0 * recording / planning, storing / count / 1e3, bytes / count);
        rate(1, 1500);
        rate(12, 600);
        journal.close();
    }

    private List<Plan> plans(List<Employee> team) {
        return adviser.guided(
                team.stream().map(one -> adviser.plan(one, Question.AS_WRITTEN)).toList(), team);
    }

    private void record(PeopleReader.Written team, List<Plan> plans) throws IOException {
        Issue issue = new Issue(
                "plan",
                rules,
                catalog,
                Optional.empty(),
                AS_OF,
                team,
                Question.AS_WRITTEN,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                plans,
                "bench",
                NOW);
        Made made = new Made(issue, Pseudonyms.ofPeople(home), Pseudonyms.ofAskers(home));
        made.records().forEach(one -> bytes += one.length);
        stored = THREADS.getCurrentThreadCpuTime();
        journal.add(made.contents(), made.records());
    }

    private void rate(int together, int times) throws IOException {
        List<byte[]> records = Collections.nCopies(together, SMALL);
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            journal.add(Map.of(), records);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d at once: %.0f records a second, each acknowledged%n", together, together * times / seconds);
    }
}
