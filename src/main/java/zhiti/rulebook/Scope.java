package zhiti.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The bindings that can be named at one place of a rule, with their types. */
final class Scope {
    private final Map<String, Shape> bindings = new LinkedHashMap<>();

    /** A scope that also sees these; what it adds stays its own. */
    Scope inner() {
        Scope inner = new Scope();
        inner.bindings.putAll(bindings);
        return inner;
    }

    /** @return false where the name is taken */
    boolean add(String binding, Shape shape) {
        return bindings.putIfAbsent(binding, shape) == null;
    }

    Optional<Shape> find(String binding) {
        return Optional.ofNullable(bindings.get(binding));
    }

    Map<String, Shape> all() {
        return Collections.unmodifiableMap(bindings);
    }
}
