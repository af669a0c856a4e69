package zhiti.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
}
