package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a rule looks around: whether there is none of something, at least one, or how many.
 *
 * @param how {@code not}, {@code exists} or {@code accumulate}
 * @param condition as the rule writes it
 * @param types of the facts looked among, by name, each once
 */
record Look(String how, String condition, List<String> types) {
    Look {
        types = List.copyOf(types);
    }

    /** All of a rule, in its order. */
    static List<Look> of(RuleFile rule) {
        List<Look> looks = new ArrayList<>();
        for (RuleFile.Element element : rule.when()) {
            if (element instanceof RuleFile.Group group) {
                looks.add(of(group.at(), group.elements(), group.words()));
            } else if (element instanceof RuleFile.Accumulate accumulate) {
                looks.add(of(accumulate.at(), accumulate.elements(), accumulate.words()));
            }
        }
        return looks;
    }

    private static Look of(Token at, List<RuleFile.Element> elements, List<Token> words) {
        List<String> types = elements.stream()
                .filter(RuleFile.Pattern.class::isInstance)
                .map(pattern -> ((RuleFile.Pattern) pattern).type().text())
                .distinct()
                .toList();
        return new Look(at.text(), written(words), types);
    }

    /** The words with a blank wherever the file has white space. */
    private static String written(List<Token> words) {
        StringBuilder text = new StringBuilder();
        Token before = words.get(0);
        for (Token word : words) {
            boolean joined = word == before
                    || word.line() == before.line()
                            && word.column()
                                    == before.column() + before.written().length();
            text.append(joined ? "" : " ").append(word.written());
            before = word;
        }
        return text.toString();
    }
}
