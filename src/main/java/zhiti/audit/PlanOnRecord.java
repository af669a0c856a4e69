package zhiti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.plan.Quarter;
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

    /**
     * What was missing, by the key of its subject.
     *
     * @param presumed never rated and taken for nothing shown
     */
    public record Gap(String key, Measure measure, int required, int shown, boolean presumed, Tier tier) {
        /** The same without whether it was presumed, which a plan that is read back does not tell. */
        private Gap plain() {
            return new Gap(key, measure, required, shown, false, tier);
        }
    }

    /**
     * What was to be done, by the id of the offering and the quarter.
     *
     * @param closes keys of gaps that it was to close
     */
    public record Step(
            String offering,
            String quarter,
            List<EarlierPlan.Lifted> lifts,
            List<String> closes,
            boolean legal,
            boolean booked) {
        public Step {
            lifts = List.copyOf(lifts);
            closes = List.copyOf(closes);
        }

        private static Step of(EarlierPlan.Step step) {
            return new Step(
                    step.offering(),
                    Quarter.of(step.begins()).toString(),
                    step.lifts(),
                    step.closes(),
                    step.legal(),
                    step.booked());
        }
    }

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
                    gap.path("presumed").asBoolean(),
                    Tier.valueOf(one.path("tier").asText())));
        }
        return gaps;
    }

    private static List<Step> steps(JsonNode decision) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode one : decision.path("steps")) {
            List<EarlierPlan.Lifted> lifts = new ArrayList<>();
            one.path("lifts")
                    .forEach(lifted -> lifts.add(new EarlierPlan.Lifted(
                            lifted.path("kind").asText(),
                            lifted.path("id").asText(),
                            lifted.path("entry").asInt(),
                            lifted.path("reach").asInt())));
            List<String> closes = new ArrayList<>();
            one.path("closes").forEach(gap -> closes.add(gap.asText()));
            steps.add(new Step(
                    one.path("offering").asText(),
                    one.path("quarter").asText(),
                    lifts,
                    closes,
                    one.path("legal").asBoolean(),
                    one.path("booked").asBoolean()));
        }
        return steps;
    }

    /** Whether a plan that was handed out says what this record does: of the same day, the same gaps, steps and sums. */
    boolean says(EarlierPlan plan) {
        List<Gap> missing = plan.gaps().stream()
                .map(gap -> new Gap(gap.id(), gap.unit(), gap.required(), gap.shown(), false, gap.tier()))
                .toList();
        List<EarlierPlan.Step> counted =
                plan.steps().stream().filter(step -> !step.legal()).toList();
        return asOf.equals(plan.asOf())
                && gaps.stream().map(Gap::plain).toList().equals(missing)
                && steps.equals(plan.steps().stream().map(Step::of).toList())
                && hours == counted.stream().mapToInt(EarlierPlan.Step::hours).sum()
                && cost == counted.stream().mapToLong(step -> step.cost().twd()).sum();
    }

    /** The offerings of the steps, in their order. */
    public List<String> offerings() {
        return steps.stream().map(Step::offering).toList();
    }
}
