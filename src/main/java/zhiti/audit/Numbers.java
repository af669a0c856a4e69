package zhiti.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import zhiti.plan.House;
import zhiti.standard.PolicyNumber;

/** Which numbers of the policy somebody reads: a rule, by the name that stands in it, or the program, by a name in its code. */
final class Numbers {
    /** A name that is put together begins with a word of its own, or every sentence would be one. */
    private static final String MADE = "[a-z][a-z-]*\\.[a-z.-]*" + CodeTexts.GAP + "[a-z.-]*";

    private Numbers() {}

    static List<PolicyNumber> unread(House house) {
        Set<String> inRules = new HashSet<>();
        house.rulebook().numbersRead().values().forEach(inRules::addAll);
        Set<String> texts = CodeTexts.all();
        List<Pattern> made = texts.stream()
                .filter(text -> text.matches(MADE))
                .map(Numbers::pattern)
                .toList();
        return house.policy().numbers().values().stream()
                .filter(number -> !inRules.contains(number.name()) && !texts.contains(number.name()))
                .filter(number ->
                        made.stream().noneMatch(p -> p.matcher(number.name()).matches()))
                .toList();
    }

    /** {@code evidence.?.months}: a name that is put together has one word in each gap. */
    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (String fixed : text.split(String.valueOf(CodeTexts.GAP), -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[A-Za-z0-9-]+")
                    .append(fixed.isEmpty() ? "" : Pattern.quote(fixed));
        }
        return Pattern.compile(pattern.toString());
    }
}
