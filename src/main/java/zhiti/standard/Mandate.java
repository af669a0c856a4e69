package zhiti.standard;

/** By whose word something is to be had (force of an {@link Obligation}). */
public enum Mandate implements Titled {
    LAW("法定", "law"),
    COMPANY("公司", "company");

    private final Title title;

    Mandate(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
