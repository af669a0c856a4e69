package zhiti.rulebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Choices;
import zhiti.intake.Findings;
import zhiti.intake.Node;
import zhiti.intake.Readings;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Tier;

/** The policy with single numbers as a case wants them, so that the case stays true when the house changes them. */
final class PolicyOverride {
    private static final BigDecimal FAR = new BigDecimal(999_999_999);

    private PolicyOverride() {}

    static Policy of(Policy policy, Node node, Findings findings) {
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>(policy.numbers());
        List<Node.Field> stated = node instanceof Node.MapNode map ? map.fields() : List.of();
        for (Node.Field field : stated) {
            PolicyNumber number = numbers.get(field.name());
            if (number == null) {
                findings.problem(Choices.of("數字", "number", numbers).unknown(field.name(), field.place()));
            } else {
                value(number, field.value(), findings).ifPresent(v -> numbers.put(field.name(), with(number, v)));
            }
        }
        return new Policy(numbers);
    }

    private static Optional<BigDecimal> value(PolicyNumber number, Node node, Findings findings) {
        return number.measure().equals("tier")
                ? Choices.of("層級", "tier", Tier.class).read(node, findings).map(t -> new BigDecimal(t.ordinal() + 1))
                : Readings.decimal(FAR.negate(), FAR).read(node, findings);
    }

    private static PolicyNumber with(PolicyNumber number, BigDecimal value) {
        return new PolicyNumber(
                number.name(), number.title(), value, number.measure(), number.since(), number.source());
    }
}
