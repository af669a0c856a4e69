package zhiti.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sound journal holds up to a day, to be laid before an auditor.
 *
 * @param newest what the newest checkpoint commits to
 * @param checkpoint the newest checkpoint as it is stored
 * @param publicKey what checks its signature
 * @param plans in the order of the journal, without those made for a later day
 * @param later how many were made for a later day
 */
public record Ledger(Checkpoint newest, String checkpoint, String publicKey, List<PlanOnRecord> plans, int later) {
    public Ledger {
        plans = List.copyOf(plans);
    }

    /** Reads it, a record at a time: only what is told of each is kept. */
    public static Ledger of(Archive archive, Installation home, LocalDate day) throws IOException {
        Map<Long, List<PlanOnRecord.Word>> words = new HashMap<>();
        for (long number : archive.numbers()) {
            DecisionRecord record = archive.record(number).orElseThrow();
            if (record.isWord()) {
                words.computeIfAbsent(record.json().path("of").asLong(), of -> new ArrayList<>())
                        .add(PlanOnRecord.Word.of(record));
            }
        }
        List<PlanOnRecord> plans = new ArrayList<>();
        int later = 0;
        for (long number : archive.numbers()) {
            DecisionRecord record = archive.record(number).orElseThrow();
            if (record.isPlan()) {
                Run run = Run.read(archive.content(record.json().path("run").asText()));
                if (run.asOf().isAfter(day)) {
                    later++;
                } else {
                    plans.add(PlanOnRecord.of(record, run, words.getOrDefault(number, List.of())));
                }
            }
        }
        String checkpoint = archive.newestCheckpoint();
        return new Ledger(
                Note.read(checkpoint).orElseThrow().checkpoint(),
                checkpoint,
                Files.readString(home.publicKey(), StandardCharsets.UTF_8),
                plans,
                later);
    }

    /** The newest plan of each person, by pseudonym, in the order in which people first appear. */
    public Map<String, PlanOnRecord> current() {
        Map<String, PlanOnRecord> newest = new LinkedHashMap<>();
        plans.forEach(plan -> newest.put(plan.person(), plan));
        return newest;
    }

    /** The newest plan of somebody that was made for this day with these offerings, in this order. */
    public Optional<PlanOnRecord> find(String person, LocalDate asOf, List<String> offerings) {
        return plans.stream()
                .filter(plan -> plan.person().equals(person))
                .filter(plan -> plan.asOf().equals(asOf))
                .filter(plan -> plan.offerings().equals(offerings))
                .reduce((first, second) -> second);
    }
}
