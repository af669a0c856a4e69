package zhiti.offering;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/** The form of an offering, and its share in 70/20/10. Each has a ceiling in policy ({@code ceiling.FORM}). */
public enum Form implements Titled {
    CLASS("class", "課程", "class", 10),
    WORKSHOP("workshop", "評量工作坊", "assessed workshop", 10),
    ONLINE("online", "線上課程", "online course", 10),
    SELF_STUDY("self-study", "自學", "self-study", 10),
    ASSIGNMENT("assignment", "工作指派", "workplace assignment", 70),
    MENTORING("mentoring", "師徒指導", "mentoring", 20),
    CERTIFICATION("certification", "證照", "certification", 10),
    TEST("test", "測驗", "test", 10);

    private final String id;
    private final Title title;
    private final int mix;

    Form(String id, String zh, String en, int mix) {
        this.id = id;
        this.title = new Title(zh, en);
        this.mix = mix;
    }

    public String id() {
        return id;
    }

    @Override
    public Title title() {
        return title;
    }

    /** Held at a place and time, so that one can be elsewhere then. */
    public boolean isTaught() {
        return this == CLASS || this == WORKSHOP || this == CERTIFICATION || this == TEST;
    }

    /** 70 on the job, 20 from others, 10 from courses. */
    public int mix() {
        return mix;
    }
}
