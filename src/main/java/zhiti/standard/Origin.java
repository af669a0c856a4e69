package zhiti.standard;

/** Who laid down a number, a level or a requirement that a reason rests on. */
public enum Origin implements Titled {
    STANDARD("職能基準", "the standard"),
    SHIPPED("系統預設", "shipped"),
    HOUSE("公司自訂", "the house");

    private final Title title;

    Origin(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
