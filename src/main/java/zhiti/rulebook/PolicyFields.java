package zhiti.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import zhiti.standard.PolicyNumber;

/** The policy numbers that facts carry: {@code Stale.limit} is what a rating's age was held against. */
final class PolicyFields {
    private static final ClassValue<List<Method>> OF = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .filter(c -> c.getType() == PolicyNumber.class)
                            .map(RecordComponent::getAccessor)
                            .toList()
                    : List.of();
        }
    };

    private PolicyFields() {}

    static void add(Object fact, List<PolicyNumber> numbers) {
        for (Method accessor : OF.get(fact.getClass())) {
            PolicyNumber number = (PolicyNumber) Accessors.read(fact, accessor.getName());
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
    }
}
