package zhiti.intake;

import java.util.Comparator;
import zhiti.standard.Language;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * Something that is wrong with a catalog although every file of it can be read.
 *
 * @param about the id of the offering or credential, the key of the requirement, or the standard that it is about
 * @param place where that is written; {@link #NOWHERE} where it is about no entry of a file
 */
public record CatalogFinding(Kind kind, String about, Place place, Title what) implements Comparable<CatalogFinding> {
    /** Of a standard that nobody serves, no line of the catalog is at fault. */
    static final Place NOWHERE = Place.whole("");

    private static final Comparator<CatalogFinding> ORDER = Comparator.comparing(CatalogFinding::kind)
            .thenComparing(f -> f.place().file())
            .thenComparing(f -> f.place().line())
            .thenComparing(CatalogFinding::about)
            .thenComparing(f -> f.what().en());

    /** One line: {@code offerings/press.yaml:12:5: [ceiling] what}. */
    public String in(Language language) {
        String spot = place.spot().isEmpty() ? "" : ":" + place.spot();
        String where = place.file().isEmpty() ? about : place.file() + spot;
        return where + ": [" + kind.id() + "] " + what.in(language);
    }

    /** By kind, then by place, then by id, then by words. */
    @Override
    public int compareTo(CatalogFinding other) {
        return ORDER.compare(this, other);
    }

    /** What sort of thing is wrong. */
    public enum Kind implements Titled {
        NOT_LIFTED("not-lifted", "職能內涵無法提升到應達級別", "a competency can't be lifted to its required level"),
        NOT_TRAINED("not-trained", "工作任務沒有可練習的方案", "a task is trained by nothing"),
        OBLIGATION("obligation", "公司要求沒有可參加的方案", "nothing on offer for what the company asks"),
        CYCLE("cycle", "先修條件互相循環", "prerequisites go round in a circle"),
        BAND("band", "級距銜接不上", "bands never meet"),
        CEILING("ceiling", "超過方案形式的上限", "above the ceiling of its form"),
        TOO_MANY("too-many", "一次提升太多職能", "lifts too many competencies at once"),
        DUTY("duty", "工作指派不屬於同一主要職責", "an assignment not of one duty"),
        YIELDS("yields", "工作產出不符", "an output that is not of its duty"),
        PREPARES("prepares", "備考提升分數過多", "prepares for too many points"),
        UNSOURCED("unsourced", "缺少來源", "a fact without a source"),
        DUPLICATE("duplicate", "重複", "a duplicate"),
        ID("id", "方案代號與證照相同", "an id that is a credential's"),
        NAME("name", "示例方案的名稱不當", "a made-up name that claims too much"),
        HOURS("hours", "時數不合常情", "hours that nobody offers"),
        PRICE("price", "費用不合價目", "a fee outside the price table");

        private final String id;
        private final Title title;

        Kind(String id, String zh, String en) {
            this.id = id;
            this.title = new Title(zh, en);
        }

        /** As printed in brackets and in JSON. */
        public String id() {
            return id;
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
