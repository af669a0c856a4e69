package zhiti.standard;

/** How strongly a standard words a requirement. Its heading says 建議, so none of them is law. */
public enum Force implements Titled {
    REQUIRED("需", "required"),
    STATED("明列", "stated"),
    PREFERRED("更佳", "preferred"),
    SUGGESTED("建議", "suggested"),
    BONUS("加分", "bonus");

    private final Title title;

    Force(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** The stricter of two forces: the one declared first. */
    public Force stricter(Force other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
