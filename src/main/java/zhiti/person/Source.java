package zhiti.person;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/** Who or what saw a level. Which is the strongest is in policy ({@code evidence.SOURCE.rank}). */
public enum Source implements Titled {
    TEST("測驗", "test"),
    WORK("工作產出審查", "work review"),
    MANAGER("主管評核", "manager"),
    /** Inferred: every task of every duty that the subject stands under was shown at its level (推定). */
    TASKS("由任務推定", "inferred from tasks"),
    SELF("自評", "self");

    private final Title title;

    Source(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** As written after {@code by:} and in JSON. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
