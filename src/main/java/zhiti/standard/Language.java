package zhiti.standard;

/** The languages that Zhiti speaks to its readers. */
public enum Language {
    ZH_TW("zh-TW"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as written after {@code --lang}. */
    public String tag() {
        return tag;
    }
}
