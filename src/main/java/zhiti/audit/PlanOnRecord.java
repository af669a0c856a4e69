package zhiti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Measure;
import zhiti.standard.Tier;

/**
 * What the record of a plan says, in the ids of its own time, with what humans said to it later.
 *
 * @param number its place in the journal
 * @param leaf its RFC 6962 leaf hash, in hexadecimal digits
 * @param person by pseudonym
 * @param askedBy by pseudonym
 * @param when as it is written, in UTC
 * @param hours of all steps
 * @param cost of all steps, in TWD
 * @param words in the order of the journal
 */
public record PlanOnRecord(
        long number,
        String leaf,
        String person,
        String askedBy,
        String when,
        LocalDate asOf,
        MadeWith madeWith,
        List<Gap> gaps,
        List<Step> steps,
        int hours,
        long cost,
        List<Word> words) {
    public PlanOnRecord {
        gaps = List.copyOf(gaps);
        steps = List.copyOf(steps);
        words = List.copyOf(words);
    }

    /**
     * What it was made with: versions, and the names under which the folders are stored whole.
     *
     * @param house empty where no company's own folder was laid over
     */
    public record MadeWith(
            String engine,
            String rules,
            String catalog,
            String standards,
            String rulesFolder,
            String catalogFolder,
            Optional<String> house) {}

    /** What was missing, by the key of its subject. */
    public record Gap(String key, Measure measure, int required, int shown, Tier tier) {}

    /** What was to be done, by the id of the offering and the quarter. */
    public record Step(String offering, String quarter) {}

    /** A later word on it, with codes as they are recorded; {@code by} is a pseudonym. */
    public record Word(
            long number, String leaf, String verdict, String reason, String comment, String by, String when) {
        static Word of(DecisionRecord record) {
            JsonNode json = record.json();
            return new Word(
                    record.number(),
                    record.leaf(),
                    json.path("word").asText(),
                    json.path("reason").asText(),
                    json.path("comment").asText(),
                    json.path("by").asText(),
                    json.path("when").asText());
        }
    }

    static PlanOnRecord of(DecisionRecord record, Run run, List<Word> words) {
        JsonNode json = record.json();
        JsonNode decision = json.path(DecisionRecord.DECISION);
        JsonNode versions = json.path("versions");
        return new PlanOnRecord(
                record.number(),
                record.leaf(),
                json.path("person").asText(),
                json.path("askedBy").asText(),
                json.path("when").asText(),
                LocalDate.parse(json.path("asOf").asText()),
                new MadeWith(
                        json.path("engine").asText(),
                        versions.path("rules").asText(),
                        versions.path("catalog").asText(),
                        versions.path("standards").asText(),
                        run.rules(),
                        run.catalog(),
                        run.house()),
                gaps(decision),
                steps(decision),
                decision.path("totals").path("hours").asInt(),
                decision.path("totals").path("cost").asLong(),
                words);
    }

    private static List<Gap> gaps(JsonNode decision) {
        JsonNode facts = decision.path("facts");
        List<Gap> gaps = new ArrayList<>();
        for (JsonNode one : decision.path("gaps")) {
            JsonNode gap = facts.path(one.path("gap").asInt());
            JsonNode asked = facts.path(gap.path("asked").asInt());
            gaps.add(new Gap(
                    asked.path("key").asText(),
                    Measure.valueOf(asked.path("measure").asText()),
                    asked.path("required").asInt(),
                    gap.path("shown").asInt(),
                    Tier.valueOf(one.path("tier").asText())));
        }
        return gaps;
    }

    private static List<Step> steps(JsonNode decision) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode one : decision.path("steps")) {
            steps.add(
                    new Step(one.path("offering").asText(), one.path("quarter").asText()));
        }
        return steps;
    }

    /** The offerings of the steps, in their order. */
    public List<String> offerings() {
        return steps.stream().map(Step::offering).toList();
    }
}
