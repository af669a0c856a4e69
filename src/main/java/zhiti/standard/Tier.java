package zhiti.standard;

/** How pressing a gap is, most pressing first. */
public enum Tier implements Titled {
    MUST("必備", "must"),
    SHOULD("應備", "should"),
    BONUS("加分", "bonus");

    private final Title title;

    Tier(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** The more pressing of two tiers. */
    public Tier orHigher(Tier other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    /** The less pressing of two tiers. */
    public Tier atMost(Tier cap) {
        return ordinal() >= cap.ordinal() ? this : cap;
    }
}
