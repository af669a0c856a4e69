package zhiti.person;

/** What the manager and the person each said of one subject, both still counting. */
public record TwoViews(String key, int manager, int self) {
    /** How many levels apart the two are, 0 or more. */
    public int apart() {
        return Math.abs(manager - self);
    }
}
