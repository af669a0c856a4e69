package zhiti.rulebook;

import java.util.List;

/**
 * A rule that the gate let through.
 *
 * @param file as the user named it
 * @param line where the rule begins
 * @param bindings the names that its sentence may say, without the {@code $}, in the rule's order
 * @param looks where it looks around among facts that it does not match, in the rule's order
 * @param policy the numbers it asks for, by name, in the rule's order
 * @param compiled what the engine is given: the words that were checked, each on its line, and no others
 */
record Checked(
        RuleCard card,
        String folder,
        String file,
        int line,
        List<String> bindings,
        List<Look> looks,
        List<String> policy,
        String compiled) {}
