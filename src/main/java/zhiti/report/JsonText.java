package zhiti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A whole JSON text, indented by two and ended by a line feed, so that the same things give the same bytes. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Writes what a text holds. */
    private interface Content {
        void write(JsonGenerator generator) throws IOException;
    }

    private JsonText() {}

    /** What stands between two braces. */
    static String object(JsonWriter.Body body) {
        return print(generator -> {
            generator.writeStartObject();
            body.write(new JsonWriter(generator));
            generator.writeEndObject();
        });
    }

    /** A bare list of objects. */
    static <T> String list(List<T> elements, JsonWriter.Listed<T> each) {
        return print(generator -> {
            generator.writeStartArray();
            for (T element : elements) {
                generator.writeStartObject();
                each.write(new JsonWriter(generator), element);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    private static String print(Content content) {
        StringWriter out = new StringWriter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        pretty.indentArraysWith(indent);
        pretty.indentObjectsWith(indent);
        try (JsonGenerator generator = MAPPER.createGenerator(out)) {
            generator.setPrettyPrinter(pretty);
            content.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }
}
