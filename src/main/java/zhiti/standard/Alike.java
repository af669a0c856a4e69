package zhiti.standard;

/**
 * From how many per cent on texts are taken for one another.
 *
 * @param same the same thing in other words, wherever it stands
 * @param close a near-twin; the same thing where both stand under a task that both documents have
 */
public record Alike(int same, int close) {
    /** Only what is in the same words. */
    static final Alike WORD_FOR_WORD = new Alike(101, 101);

    /** As the house has it. */
    public static Alike of(Policy policy) {
        return new Alike(policy.number("edition.text.same"), policy.number("edition.text.close"));
    }
}
