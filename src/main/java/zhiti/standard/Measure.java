package zhiti.standard;

/** What the required and shown of a gap are counted in. */
public enum Measure implements Titled {
    LEVEL("級", "levels"),
    SCORE("分", "points"),
    MONTHS("個月", "months"),
    DEGREE("學歷", "degree"),
    /** 1 is held, 0 is not. */
    HELD("持有", "held");

    private final Title title;

    Measure(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
