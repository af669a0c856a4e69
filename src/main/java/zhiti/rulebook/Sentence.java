package zhiti.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.Language;

/** A sentence with places for values: {@code {gap.required}} reads accessor {@code required} of binding {@code gap}. */
public final class Sentence {
    private Sentence() {}

    /**
     * The sentence with its values in it.
     *
     * @param bindings by name, without the {@code $}
     * @throws IllegalArgumentException where a place has no value: the shelf's gate and the tests find that, no user does
     */
    public static String render(String template, Map<String, Object> bindings, Language language) {
        List<Placeholders.Piece> pieces = Placeholders.pieces(template)
                .orElseThrow(() -> new IllegalArgumentException("braces do not match in '" + template + "'"));
        StringBuilder text = new StringBuilder();
        for (Placeholders.Piece piece : pieces) {
            text.append(piece.isPlace() ? Printed.in(language, value(piece, bindings)) : piece.words());
        }
        return text.toString();
    }

    /** The values that a sentence says, by the path of each place, in the order of the sentence. */
    static Map<String, Object> values(String template, Map<String, Object> bindings) {
        Map<String, Object> values = new LinkedHashMap<>();
        Placeholders.pieces(template).orElseThrow().stream()
                .filter(Placeholders.Piece::isPlace)
                .forEach(piece -> values.put(piece.words(), value(piece, bindings)));
        return values;
    }

    private static Object value(Placeholders.Piece place, Map<String, Object> bindings) {
        Object value = bindings.get(place.binding());
        if (value == null) {
            throw new IllegalArgumentException("nothing is bound to '" + place.binding() + "'");
        }
        for (String accessor : place.accessors()) {
            value = Accessors.read(value, accessor);
        }
        return value;
    }
}
