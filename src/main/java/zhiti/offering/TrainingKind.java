package zhiti.offering;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/** The kind of training that a yearly plan sorts by (類別). */
public enum TrainingKind implements Titled {
    /** Asked by law of whoever takes it: never said by an offering itself. */
    LEGAL("法定", "legal"),
    /** For the work itself. */
    PROFESSIONAL("專業", "professional"),
    /** For leading others. */
    MANAGEMENT("管理", "management");

    private final Title title;

    TrainingKind(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
