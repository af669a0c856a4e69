package zhiti.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.Language;
import zhiti.standard.PolicyNumber;

/**
 * Why something was concluded: which rule, on which facts, by which numbers. Kept as references; the sentence is made
 * when somebody reads it.
 *
 * @param rule the rule's permanent id ({@code bar/already-certified})
 * @param card its words and attributes
 * @param bindings what its pattern bound, by name without the {@code $}, in the rule's order
 * @param facts the matched facts, in the rule's order
 * @param numbers the policy numbers it read
 */
public record Reason(
        String rule, RuleCard card, Map<String, Object> bindings, List<Object> facts, List<PolicyNumber> numbers) {
    public Reason {
        // A session's own bindings can't change, and there are thousands of them in a plan.
        bindings = bindings instanceof Bindings ? bindings : Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        facts = List.copyOf(facts);
        numbers = List.copyOf(numbers);
    }

    /** The rule's sentence, with the bound values in it. */
    public String says(Language language) {
        return Sentence.render(card.says(language), bindings, language);
    }
}
