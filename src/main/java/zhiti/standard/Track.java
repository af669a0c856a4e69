package zhiti.standard;

/** The side of the exhibition trade a person works for. Convention roles have none. */
public enum Track implements Titled {
    B2B("B2B", "B2B"),
    B2C("B2C", "B2C"),
    /** The union of both sides. */
    BOTH("兩者", "both");

    private final Title title;

    Track(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** Whether someone on this track is asked for an item marked {@code marked}. */
    public boolean covers(Track marked) {
        return this == BOTH || this == marked;
    }
}
