package zhiti.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes keys with their values, one after the other. What is absent is written as {@code null}, never left away. */
record JsonWriter(JsonGenerator generator) {
    /** Writes what stands between two braces. */
    interface Body {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes one element of a list. */
    interface Each<T> {
        void write(T element) throws IOException;
    }

    /** Writes one element of a bare list. */
    interface Listed<T> {
        void write(JsonWriter json, T element) throws IOException;
    }

    void text(String key, String value) throws IOException {
        generator.writeStringField(key, value);
    }

    void number(String key, int value) throws IOException {
        generator.writeNumberField(key, value);
    }

    void flag(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
    }

    /** An enum's name in small letters. */
    void word(String key, Enum<?> value) throws IOException {
        text(key, value.name().toLowerCase(Locale.ROOT));
    }

    /** The value as text (a date, a quarter, an id), or null. */
    void maybe(String key, Optional<?> value) throws IOException {
        any(key, value.map(Object::toString));
    }

    /** A text, a number, a truth value or, where there is none, null. */
    void any(String key, Optional<?> value) throws IOException {
        generator.writeFieldName(key);
        generator.writePOJO(value.isPresent() ? value.get() : null);
    }

    void object(String key, Body body) throws IOException {
        generator.writeObjectFieldStart(key);
        body.write(this);
        generator.writeEndObject();
    }

    void texts(String key, List<String> values) throws IOException {
        generator.writeArrayFieldStart(key);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    <T> void list(String key, List<T> elements, Each<T> each) throws IOException {
        generator.writeArrayFieldStart(key);
        for (T element : elements) {
            generator.writeStartObject();
            each.write(element);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
