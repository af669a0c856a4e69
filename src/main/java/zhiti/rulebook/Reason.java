package zhiti.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Expiry;
import zhiti.standard.Language;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

/**
 * Why something was concluded: which rule, on which facts, by which numbers. Kept as references; the sentence is made
 * when somebody reads it.
 *
 * @param rule the rule's permanent id ({@code bar/already-certified})
 * @param card its words and attributes
 * @param bindings what its pattern bound, by name without the {@code $}, in the rule's order
 * @param facts the matched facts, in the rule's order; the policy is none of them, for its numbers stand beside
 * @param looked where it looked around among facts that it did not match, and what was there
 * @param numbers the policy numbers it read
 * @param conclusion what it concluded; empty where no rule did, but the planner found it
 */
public record Reason(
        String rule,
        RuleCard card,
        Map<String, Object> bindings,
        List<Object> facts,
        List<Looked> looked,
        List<PolicyNumber> numbers,
        Optional<Object> conclusion) {
    private static final Title NOTHING = Title.same("—");

    public Reason {
        // A session's own bindings can't change, and there are thousands of them in a plan.
        bindings = bindings instanceof Bindings ? bindings : Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        facts = List.copyOf(facts);
        looked = List.copyOf(looked);
        numbers = List.copyOf(numbers);
    }

    /** What no rule concluded. */
    public Reason(
            String rule, RuleCard card, Map<String, Object> bindings, List<Object> facts, List<PolicyNumber> numbers) {
        this(rule, card, bindings, facts, List.of(), numbers, Optional.empty());
    }

    /** The same about these facts: of what no rule concluded. */
    public Reason on(List<Object> others) {
        return new Reason(rule, card, bindings, others, looked, numbers, conclusion);
    }

    /** The rule's sentence, with the bound values in it. */
    public String says(Language language) {
        return Sentence.render(card.says(language), bindings, language);
    }

    /** The same as it can be kept and put to the test; empty for what no rule concluded. */
    public Optional<Recorded> recorded() {
        Title said = conclusion.isEmpty() ? NOTHING : new Title(says(Language.ZH_TW), says(Language.EN));
        return conclusion.map(found -> new Recorded(rule, card.hash(), said, facts, looked, numbers, found));
    }

    /** The values that its sentence says, by path ({@code unmet.required}), in the order of the sentence. */
    public Map<String, Object> values() {
        return Sentence.values(card.says(), bindings);
    }

    /** What would lift it, with the bound values; empty where its rule does not say. */
    public Optional<String> remedy(Language language) {
        return card.remedy().map(remedy -> Sentence.render(remedy.says(language), bindings, language));
    }

    /** The day on which time alone lifts it; empty where time does not, or nobody knows when. */
    public Optional<LocalDate> liftedOn() {
        return card.remedy()
                .map(RuleCard.Remedy::on)
                .filter(path -> !path.isEmpty())
                .map(path -> Sentence.values("{" + path + "}", bindings).get(path))
                .flatMap(Reason::day);
    }

    private static Optional<LocalDate> day(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(Reason::day);
        }
        if (value instanceof Expiry expiry) {
            return expiry.day();
        }
        return Optional.of((LocalDate) value).filter(day -> !day.equals(LocalDate.MAX) && !day.equals(LocalDate.MIN));
    }
}
