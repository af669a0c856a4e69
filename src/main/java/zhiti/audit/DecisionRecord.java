package zhiti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A record as it stands in the journal.
 *
 * @param number its place in the journal
 * @param leaf its RFC 6962 leaf hash, in hexadecimal digits
 * @param text its JSON, byte for byte
 */
public record DecisionRecord(long number, String leaf, String text) {
    /** The part of a plan's record that a replay has to come to again. It stands last. */
    static final String DECISION = "decision";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static DecisionRecord of(Entry entry) {
        return new DecisionRecord(
                entry.number(),
                HexFormat.of().formatHex(entry.leaf()),
                new String(entry.body(), StandardCharsets.UTF_8));
    }

    static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a record that is not JSON", e);
        }
    }

    public JsonNode json() {
        return json(Hashes.utf8(text));
    }

    /** Whether it is a plan, and not a word on one or the journal's beginning. */
    public boolean isPlan() {
        return text.startsWith(Forms.of("plan").toString());
    }

    /** A later word on a plan. */
    public boolean isWord() {
        return text.startsWith(Forms.of("word").toString());
    }

    /** What was decided, byte for byte. */
    String decision() {
        String before = ",\"" + DECISION + "\":";
        return text.substring(text.indexOf(before) + before.length(), text.length() - 1);
    }
}
