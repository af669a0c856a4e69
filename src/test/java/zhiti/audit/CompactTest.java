package zhiti.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is stored of a text is UTF-8, and JSON that another reader takes for the same text. */
class CompactTest {
    private static final int TEXTS = 20_000;
    private static final String[] PIECES = {
        "a",
        "Z9",
        "\"",
        "\\",
        "\n",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "\u07ff",
        "\u0800",
        "會展",
        "\uffff",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\ud800\udc00",
        "\udbff\udfff"
    };

    @Test
    void anyTextIsReadAsItWas() {
        Random dice = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int more = dice.nextInt(12); more > 0; more--) {
                text.append(PIECES[dice.nextInt(PIECES.length)]);
            }
            byte[] written = new Compact()
                    .open('{')
                    .field("a", text.toString())
                    .close('}')
                    .bytes();
            assertEquals(text.toString(), DecisionRecord.json(written).path("a").textValue());
            assertArrayEquals(written, new String(written, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void commasStandBetweenAndNowhereElse() {
        Compact json = new Compact()
                .open('{')
                .key("a")
                .open('[')
                .plain(1)
                .plain(true)
                .raw("{}".getBytes(StandardCharsets.UTF_8))
                .close(']')
                .field("b", "")
                .close('}');
        assertEquals("{\"a\":[1,true,{}],\"b\":\"\"}", json.toString());
    }
}
