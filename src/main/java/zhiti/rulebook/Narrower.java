package zhiti.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that asks all that another asks, word for word, and concludes the same: it never fires without the other.
 *
 * @param same whether the other asks no less
 */
public record Narrower(String rule, String than, boolean same) {
    /** A rule as it is written, but for its id and its sentences. */
    private record Text(String id, String folder, List<Pattern> patterns, List<String> others, String then) {
        static Text of(Checked rule) {
            List<Token> tokens = Lexer.cut(rule.compiled());
            List<Pattern> patterns = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (List<Token> element : Parts.elements(tokens)) {
                if (Parts.isPattern(element)) {
                    patterns.add(Pattern.of(element));
                } else {
                    others.add(Parts.join(element));
                }
            }
            return new Text(rule.card().id(), rule.folder(), patterns, others, Parts.then(tokens));
        }

        boolean asksAllOf(Text other) {
            return others.containsAll(other.others)
                    && other.patterns.stream()
                            .allMatch(asked -> patterns.stream().anyMatch(own -> own.asksAllOf(asked)));
        }
    }

    /** A fact that is to be there. */
    private record Pattern(String opening, Set<String> constraints) {
        static Pattern of(List<Token> element) {
            Set<String> constraints = new HashSet<>();
            Parts.constraints(element).forEach(one -> constraints.add(Parts.join(one)));
            return new Pattern(Parts.opening(element), constraints);
        }

        boolean asksAllOf(Pattern other) {
            return opening.equals(other.opening) && constraints.containsAll(other.constraints);
        }
    }

    /** All pairs of a shelf, in its order. */
    static List<Narrower> of(Collection<Checked> rules) {
        List<Text> texts = rules.stream().map(Text::of).toList();
        List<Narrower> found = new ArrayList<>();
        for (Text one : texts) {
            texts.stream()
                    .filter(other -> !other.id.equals(one.id) && other.folder.equals(one.folder))
                    .filter(other -> other.then.equals(one.then) && one.asksAllOf(other))
                    .forEach(other -> found.add(new Narrower(one.id, other.id, other.asksAllOf(one))));
        }
        return found;
    }
}
