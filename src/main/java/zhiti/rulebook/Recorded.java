package zhiti.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

/**
 * A rule's reason as it can be kept: all that the rule needs to conclude the same again, and no more
 * ({@link Rulebook#again}, {@link PlainFacts}).
 *
 * @param rule the rule's permanent id
 * @param hash of the rule's file, {@code sha256:…}
 * @param says its sentence, with the values in it
 * @param facts the matched facts, in the rule's order
 * @param looked where it looked around, and what was there
 * @param numbers the policy numbers it read, each with the day from which it holds
 * @param conclusion what it concluded
 */
public record Recorded(
        String rule,
        String hash,
        Title says,
        List<Object> facts,
        List<Looked> looked,
        List<PolicyNumber> numbers,
        Object conclusion) {
    public Recorded {
        facts = List.copyOf(facts);
        looked = List.copyOf(looked);
        numbers = List.copyOf(numbers);
    }

    /** What the rule is given again: no policy but these numbers; where it looked around whatever was there; what it matched. */
    List<Object> given() {
        Map<String, PolicyNumber> read = new HashMap<>();
        numbers.forEach(number -> read.put(number.name(), number));
        List<Object> given = new ArrayList<>();
        given.add(new Policy(read));
        Set<String> whole = new HashSet<>();
        looked.stream()
                .flatMap(one -> one.among().stream())
                .filter(among -> whole.add(among.fact()))
                .forEach(among -> given.addAll(among.facts()));
        Set<Object> known = new HashSet<>(given);
        facts.stream().filter(known::add).forEach(given::add);
        return given;
    }

    /** Whether a reason given today says and rests on the same. */
    boolean isSame(Reason today) {
        return today.recorded()
                .filter(same ->
                        same.conclusion.equals(conclusion) && same.facts.equals(facts) && same.says.equals(says))
                .isPresent();
    }
}
