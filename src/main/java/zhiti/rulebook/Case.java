package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/**
 * What one rule is to find in one situation, alone.
 *
 * @param rule the rule's id
 * @param given the facts, in the order of the file, with today and the policy before them
 * @param then exactly what it is to find; nothing where it is to stay quiet
 */
public record Case(String rule, String name, Place place, List<Object> given, List<Expected> then) {
    /**
     * A finding as far as the case states it.
     *
     * @param fields what its accessors are to give
     */
    public record Expected(Class<?> type, Map<String, Object> fields) {
        boolean isMetBy(Object conclusion) {
            return type.isInstance(conclusion)
                    && fields.entrySet().stream()
                            .allMatch(f -> f.getValue().equals(Accessors.read(conclusion, f.getKey())));
        }

        @Override
        public String toString() {
            return type.getSimpleName() + fields;
        }
    }

    public Case {
        given = List.copyOf(given);
        then = List.copyOf(then);
    }

    /** Whether the rule is to find something. */
    public boolean fires() {
        return !then.isEmpty();
    }

    /** Runs the rule and no other; empty where it found exactly this. */
    public Optional<Problem> run(Rulebook rulebook) {
        List<Concluded> found = rulebook.alone(rule, given);
        List<Object> left = new ArrayList<>();
        found.forEach(c -> left.add(c.conclusion()));
        List<Expected> missing = new ArrayList<>();
        for (Expected expected : then) {
            Optional<Object> met = left.stream().filter(expected::isMetBy).findFirst();
            met.ifPresentOrElse(left::remove, () -> missing.add(expected));
        }
        return missing.isEmpty() && left.isEmpty() ? Optional.empty() : Optional.of(problem(missing, left));
    }

    private Problem problem(List<Expected> missing, List<Object> left) {
        return Problem.at(
                place,
                new Title(
                        "案例「" + name + "」不符：應有而無 " + missing + "；無而有 " + left,
                        "case '" + name + "' fails: expected and not found " + missing + "; found and not expected "
                                + left));
    }
}
