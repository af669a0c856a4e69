package zhiti.rulebook;

import org.kie.api.runtime.rule.RuleContext;

/** The one thing that a rule does. */
public final class Conclusions {
    private Conclusions() {}

    /** Concludes: remembers the finding with the rule and the facts it matched, and lets later folders read it. */
    public static void conclude(RuleContext context, Object conclusion) {
        Memory.of(context).add(context, conclusion);
    }
}
