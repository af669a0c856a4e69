package zhiti.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.standard.Policy;

/**
 * Finds conditions of one pattern that exclude each other whatever the facts. Speaks only of what it can prove: two
 * comparisons of one value with constants, with numbers of the policy as of the day, or with the same words.
 */
final class Contradiction {
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** {@code value sign right}. */
    private record Comparison(String value, String sign, String right, Optional<BigDecimal> number, boolean constant) {
        String said() {
            return value + " " + sign + " " + right;
        }

        boolean excludes(Comparison other) {
            if (!value.equals(other.value)) {
                return false;
            }
            if (number.isPresent() && other.number.isPresent()) {
                return excludes(number.get(), other, other.number.get());
            }
            if (right.equals(other.right)) {
                return excludes(BigDecimal.ZERO, other, BigDecimal.ZERO);
            }
            return constant && other.constant && sign.equals("==") && other.sign.equals("==");
        }

        /** Two comparisons agree somewhere exactly if they do at one of the two numbers, beside them or between them. */
        private boolean excludes(BigDecimal own, Comparison other, BigDecimal theirs) {
            BigDecimal middle = own.add(theirs).multiply(new BigDecimal("0.5"));
            return Stream.of(own, theirs)
                    .flatMap(n -> Stream.of(n, n.subtract(BigDecimal.ONE), n.add(BigDecimal.ONE), middle))
                    .noneMatch(at -> holds(sign, at.compareTo(own)) && holds(other.sign, at.compareTo(theirs)));
        }

        private static boolean holds(String sign, int compared) {
            return switch (sign) {
                case "==" -> compared == 0;
                case "!=" -> compared != 0;
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                default -> compared >= 0;
            };
        }
    }

    private Contradiction() {}

    /** Each pair of conditions of which never both hold. */
    static List<String> in(Checked rule, Policy policy) {
        List<List<Token>> when = Parts.elements(Lexer.cut(rule.compiled()));
        Fixed fixed = new Fixed(when, policy);
        List<String> found = new ArrayList<>();
        when.stream().filter(Parts::isPattern).forEach(pattern -> {
            List<Comparison> all = Parts.constraints(pattern).stream()
                    .flatMap(constraint -> joined(constraint).stream())
                    .flatMap(part -> comparison(part, fixed).stream())
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (all.get(i).excludes(all.get(j))) {
                        found.add(Parts.type(pattern) + "( " + all.get(i).said() + ", "
                                + all.get(j).said() + " )");
                    }
                }
            }
        });
        return found;
    }

    /** The parts that all have to hold; none where it is enough that one of them does. */
    private static List<List<Token>> joined(List<Token> constraint) {
        if (Parts.isName(constraint) || constraint.stream().anyMatch(t -> t.is("||"))) {
            return List.of();
        }
        List<List<Token>> parts = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : constraint) {
            if (token.is("&&")) {
                parts.add(List.copyOf(open));
                open.clear();
            } else {
                open.add(token);
            }
        }
        parts.add(List.copyOf(open));
        return parts;
    }

    private static Optional<Comparison> comparison(List<Token> part, Fixed fixed) {
        List<Integer> signs = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            if (part.get(i).kind() == Token.Kind.SYMBOL
                    && SIGNS.contains(part.get(i).text())) {
                signs.add(i);
            }
        }
        boolean simple = signs.size() == 1
                && !part.get(0).is("(")
                && signs.get(0) > 0
                && signs.get(0) < part.size() - 1
                && part.subList(0, signs.get(0)).stream().noneMatch(t -> t.is("+") || t.is("-") || t.is("*"));
        if (!simple) {
            return Optional.empty();
        }
        int at = signs.get(0);
        List<Token> right = part.subList(at + 1, part.size());
        return Optional.of(new Comparison(
                Parts.join(part.subList(0, at)),
                part.get(at).text(),
                Parts.join(right),
                fixed.number(right),
                Fixed.isConstant(right)));
    }
}
