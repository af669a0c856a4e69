package zhiti.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.audit.DecisionRecord;
import zhiti.audit.RemadePlan;
import zhiti.audit.Soundness;
import zhiti.audit.Word;
import zhiti.standard.Language;
import zhiti.standard.Titled;

/**
 * What the journal holds and whether it holds, as text.
 *
 * @param people those who are still known
 */
public record AuditReport(Language language, KnownPeople people) {
    private static final int CAPTION = 10;

    private String word(String key, Object... values) {
        return Words.in(language).say(key, values);
    }

    /**
     * A record a line; the journal's own beginning is none.
     *
     * @param coded whether kinds and words stand as their codes, for programs, and not in words
     */
    public Listing listing(List<DecisionRecord> records, boolean coded) {
        List<Listing.Column> columns = List.of(
                Listing.column("record", "紀錄", "Record"),
                Listing.column("when", "時間（UTC）", "When (UTC)"),
                Listing.column("kind", "種類", "Kind"),
                Listing.column("person", "對象", "Person"),
                Listing.column("asOf", "基準日", "As of"),
                Listing.column("word", "裁示", "Word"),
                Listing.column("by", "經手", "By"));
        List<List<Object>> rows = new ArrayList<>();
        for (DecisionRecord record : records) {
            JsonNode json = record.json();
            if (record.isPlan() || record.isWord()) {
                rows.add(List.of(
                        (int) record.number(),
                        json.path("when").asText(),
                        coded ? json.path("kind").asText() : word(record.isWord() ? "audit.word" : "audit.plan"),
                        people.person(json.path("person").asText()),
                        json.path("asOf").asText(),
                        record.isWord()
                                ? json.path("of").asText() + " "
                                        + (coded ? json.path("word").asText() : verdict(json))
                                : "",
                        people.person(
                                json.path(record.isWord() ? "by" : "askedBy").asText())));
            }
        }
        return new Listing(columns, rows);
    }

    /** What a code means; the code itself where this program does not know it. */
    private <T extends Titled> String titled(T[] known, Function<T, String> id, JsonNode code) {
        return Stream.of(known)
                .filter(one -> id.apply(one).equals(code.asText()))
                .map(one -> one.title().in(language))
                .findFirst()
                .orElse(code.asText());
    }

    private String verdict(JsonNode word) {
        return titled(Word.Verdict.values(), Word.Verdict::id, word.path("word"));
    }

    private String reason(JsonNode word) {
        return titled(Word.Reason.values(), Word.Reason::id, word.path("reason"));
    }

    /** A later word whole. */
    private String word(DecisionRecord record) {
        JsonNode json = record.json();
        StringBuilder out = new StringBuilder();
        line(out, "audit.record", record.number() + "  " + record.leaf());
        line(
                out,
                "audit.of",
                json.path("of").asText() + "  " + json.path("leaf").asText());
        line(out, "audit.person", people.person(json.path("person").asText()));
        line(out, "audit.when", json.path("when").asText());
        line(out, "audit.word", verdict(json));
        line(out, "audit.reason", reason(json));
        line(out, "audit.comment", json.path("comment").asText());
        line(out, "audit.by", people.person(json.path("by").asText()));
        return out.toString();
    }

    /**
     * A record whole: its head, what was decided, and every later word on it; or a word.
     *
     * @param remade the plan, made again from the record; empty where that can't be done, and then its ids must do
     */
    public String show(DecisionRecord record, List<DecisionRecord> later, Optional<RemadePlan> remade) {
        if (record.isWord()) {
            return word(record);
        }
        JsonNode json = record.json();
        StringBuilder out = new StringBuilder();
        line(out, "audit.record", record.number() + "  " + record.leaf());
        line(out, "audit.person", people.person(json.path("person").asText()));
        line(out, "audit.when", json.path("when").asText());
        line(out, "audit.askedBy", people.person(json.path("askedBy").asText()));
        line(out, "audit.asOf", json.path("asOf").asText());
        line(out, "audit.engine", json.path("engine").asText());
        json.path("versions")
                .properties()
                .forEach(version -> line(
                        out, "audit." + version.getKey(), version.getValue().asText()));
        line(out, "audit.run", json.path("run").asText());
        remade.ifPresentOrElse(
                plan -> out.append('\n').append(people.called(text(plan))), () -> ids(out, json.path("decision")));
        out.append('\n');
        for (DecisionRecord word : later) {
            JsonNode said = word.json();
            line(
                    out,
                    "audit.word",
                    word.number() + "  " + said.path("when").asText() + "  "
                            + verdict(said) + "  "
                            + reason(said) + "  "
                            + people.person(said.path("by").asText()) + "  "
                            + said.path("comment").asText());
        }
        return out.toString();
    }

    private String text(RemadePlan remade) {
        return remade instanceof RemadePlan.ByFormerVersion former
                ? former.text().apply(language)
                : new TextReport(language, true).plans(List.of(((RemadePlan.ByThisVersion) remade).plan()));
    }

    /** What was decided, in ids: what was looked at makes something else today, or nothing. */
    private void ids(StringBuilder out, JsonNode decision) {
        out.append('\n').append(word("audit.onlyIds")).append('\n');
        part(out, "audit.gaps", decision.path("gaps"), decision);
        part(out, "audit.steps", decision.path("steps"), decision);
        part(out, "audit.left", decision.path("leftOut"), decision);
    }

    private void line(StringBuilder out, String key, String value) {
        String caption = word(key);
        int space = Math.max(1, CAPTION - Columns.width(caption));
        out.append(caption).append(" ".repeat(space)).append(value.strip()).append('\n');
    }

    /** Each line of a part by its id, with the rules that stand behind it. */
    private void part(StringBuilder out, String key, JsonNode lines, JsonNode decision) {
        out.append('\n').append(word(key)).append('\n');
        for (JsonNode one : lines) {
            JsonNode gap = decision.path("facts").path(one.path("gap").asInt(-1));
            String id = one.has("offering")
                    ? one.path("offering").asText()
                    : decision.path("facts")
                            .path(gap.path("asked").asInt(-1))
                            .path("key")
                            .asText();
            String when = one.has("quarter") ? one.path("quarter").asText() + "  " : "";
            List<String> rules = new ArrayList<>();
            one.path("because")
                    .forEach(reason -> rules.add(decision.path("reasons")
                            .path(reason.asInt())
                            .path("rule")
                            .asText()));
            out.append("  ").append(when).append(id).append("  ");
            out.append(String.join(" ", rules.stream().distinct().toList())).append('\n');
        }
    }

    /** Whether the journal is sound. */
    public String soundness(Soundness found) {
        if (found instanceof Soundness.Broken broken) {
            return word("audit.broken", broken.in(language)) + "\n";
        }
        Soundness.Sound sound = (Soundness.Sound) found;
        String held =
                sound.held().map(kept -> word("audit.held", kept.size()) + "\n").orElse("");
        return word("audit.sound", sound.newest().origin(), sound.newest().size(), sound.records()) + "\n"
                + word("audit.root", sound.newest().root(), sound.key()) + "\n" + held;
    }
}
