package zhiti.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/**
 * Cross joins of a rule: patterns that no condition joins to the facts before them, so that each fact of theirs is combined
 * with everything so far. Found by what is written; of the day, the policy and the person there is one
 * each.
 */
final class CrossJoin {
    private static final Set<String> ONE_EACH = Set.of("Policy", "Today", "Person");

    private final Checked rule;
    private final List<Problem> found = new ArrayList<>();

    private CrossJoin(Checked rule) {
        this.rule = rule;
    }

    /** Each at its line. */
    static List<Problem> in(Checked rule) {
        CrossJoin joins = new CrossJoin(rule);
        Set<String> names = new HashSet<>();
        boolean isFirst = true;
        for (List<Token> element : Parts.elements(Lexer.cut(rule.compiled()))) {
            if (Parts.isPattern(element)) {
                isFirst = joins.join(element, names, isFirst);
            } else {
                joins.within(element, names);
            }
        }
        return joins.found;
    }

    /** Whether the next pattern is still the first one; what this one names, others can be joined to. */
    private boolean join(List<Token> pattern, Set<String> names, boolean isFirst) {
        if (ONE_EACH.contains(Parts.type(pattern))) {
            return isFirst;
        }
        if (!isFirst && pattern.stream().noneMatch(token -> names.contains(token.text()))) {
            found.add(note(pattern));
        }
        names.addAll(named(pattern));
        return false;
    }

    /** A group or a sum looks at all of its facts for each match before it: among themselves they are to be joined. */
    private void within(List<Token> element, Set<String> outer) {
        Set<String> names = new HashSet<>(outer);
        boolean isFirst = true;
        for (List<Token> pattern : Parts.inner(element)) {
            isFirst = join(pattern, names, isFirst);
        }
        if (element.get(0).is("accumulate")) {
            outer.addAll(named(element));
        }
    }

    private static List<String> named(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isBinding() && tokens.get(i + 1).is(":")) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    private Problem note(List<Token> pattern) {
        String written = Parts.join(pattern);
        return Problem.at(
                new Place(rule.file(), pattern.get(0).line(), 0),
                new Title(
                        "「" + written + "」與前面的事實沒有條件相連，每一筆都會與每一筆配對",
                        "no condition joins " + written + " to the facts before it, so each is combined with each"),
                new Title(
                        "加上條件；試到第 " + CombinationLimit.MOST + " 種組合時會停止",
                        "add one; at " + CombinationLimit.MOST + " combinations it is stopped"));
    }
}
