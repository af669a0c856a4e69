package zhiti.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;
import zhiti.standard.PolicyNumber;

/** Which numbers of the house are otherwise than those that the plan before read. */
final class NumbersWhy {
    private final Both both;

    NumbersWhy(Both both) {
        this.both = both;
    }

    /** Numbers of the house that these reasons read and that are otherwise than then, or hold only since. */
    List<Cause> now(List<Reason> now) {
        Map<String, BigDecimal> before = both.before().numbers();
        return now.stream()
                .flatMap(reason -> reason.numbers().stream())
                .distinct()
                .filter(number -> Optional.ofNullable(before.get(number.name()))
                        .map(value -> value.compareTo(number.value()) != 0)
                        .orElse(both.isSince(number.since())))
                .map(number -> number(number, Optional.ofNullable(before.get(number.name()))))
                .toList();
    }

    /** Numbers of the house that a reason of the plan before read and that are otherwise today. */
    List<Cause> then(EarlierPlan.Said then) {
        return then.numbers().entrySet().stream()
                .flatMap(said -> Optional.ofNullable(both.policy().numbers().get(said.getKey()))
                        .filter(number -> number.value().compareTo(said.getValue()) != 0)
                        .map(number -> number(number, Optional.of(said.getValue())))
                        .stream())
                .toList();
    }

    private Cause number(PolicyNumber number, Optional<BigDecimal> before) {
        return both.cause(Cause.Kind.NUMBER, "number", "number", number, "before", before)
                .from(List.of(number.name()));
    }
}
