package zhiti.rulebook;

import java.util.Map;
import zhiti.standard.Language;

/** A sentence with places for values: {@code {gap.required}} reads accessor {@code required} of binding {@code gap}. */
public final class Sentence {
    private Sentence() {}

    public static String render(String template, Map<String, Object> bindings, Language language) {
        throw new UnsupportedOperationException("to be written by the rulebook room");
    }
}
