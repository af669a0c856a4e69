package zhiti.standard;

/** Knowledge, skill or attitude: the letter that a printed code begins with. */
public enum CompetencyKind implements Titled {
    K("知識", "knowledge"),
    S("技能", "skill"),
    A("態度", "attitude");

    private final Title title;

    CompetencyKind(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
