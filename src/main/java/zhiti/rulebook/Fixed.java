package zhiti.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Policy;

/** What words of a rule stand for on a day, where that is fixed: numbers of the policy, literals, names of constants. */
final class Fixed {
    private static final List<String> SAME_FOR_ALL = List.of("Policy", "Today");

    private final Policy policy;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final StringBuilder elements = new StringBuilder();
    private final List<String> bindings = new java.util.ArrayList<>();

    Fixed(List<List<Token>> when, Policy policy) {
        this.policy = policy;
        when.stream()
                .filter(Parts::isPattern)
                .filter(pattern -> SAME_FOR_ALL.contains(Parts.type(pattern)))
                .forEach(this::take);
    }

    private void take(List<Token> pattern) {
        elements.append(Parts.join(pattern)).append('\n');
        pattern.stream().filter(Token::isBinding).map(Token::text).forEach(bindings::add);
        for (List<Token> constraint : Parts.constraints(pattern)) {
            if (Parts.isName(constraint)) {
                number(constraint.subList(2, constraint.size()))
                        .ifPresent(n -> numbers.put(constraint.get(0).text(), n));
            }
        }
    }

    /** The patterns of the policy and the day, to stand before others. */
    String elements() {
        return elements.toString();
    }

    /** Whether a pattern is one of these. */
    static boolean isSameForAll(List<Token> pattern) {
        return SAME_FOR_ALL.contains(Parts.type(pattern));
    }

    /** Whether these words name nothing that differs from one person to another, beside the fact itself. */
    boolean knows(List<Token> words) {
        return words.stream().filter(Token::isBinding).allMatch(t -> bindings.contains(t.text()));
    }

    /** The number that these words are. */
    Optional<BigDecimal> number(List<Token> words) {
        if (words.size() == 1 && words.get(0).kind() == Token.Kind.NUMBER) {
            return Optional.of(new BigDecimal(words.get(0).text()));
        }
        if (words.size() == 1 && words.get(0).isBinding()) {
            return Optional.ofNullable(numbers.get(words.get(0).text()));
        }
        boolean asked = words.size() >= 4
                && words.get(words.size() - 4).is("number")
                && words.get(words.size() - 2).kind() == Token.Kind.STRING
                && (words.size() == 4 || words.size() == 6 && words.get(1).is("."));
        return asked ? Optional.of(policy.decimal(words.get(words.size() - 2).text())) : Optional.empty();
    }

    /** Whether these words are a constant that is no number: a truth, a text, a name of an enum's. */
    static boolean isConstant(List<Token> words) {
        Token first = words.get(0);
        boolean single =
                words.size() == 1 && (first.kind() == Token.Kind.STRING || first.is("true") || first.is("false"));
        return single || words.size() > 2 && Character.isUpperCase(first.text().charAt(0));
    }
}
