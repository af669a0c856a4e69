package zhiti.rulebook;

/** What comes of a reason when its rule is asked again, from the reason's own record. */
public enum Again {
    /** The rule concludes the same of the same facts, in the same words. */
    SAME,
    /** The rule is the same, and concludes something else of them, or nothing. */
    OTHERWISE,
    /** The rulebook has a rule of this name, and it reads otherwise than the one that concluded. */
    ANOTHER_RULE,
    /** The rulebook has no rule of this name. */
    NO_SUCH_RULE
}
