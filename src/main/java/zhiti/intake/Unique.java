package zhiti.intake;

import java.util.HashMap;
import java.util.Map;
import zhiti.standard.Title;

/** Names that may stand once only, within whatever they are unique in. */
final class Unique {
    private final Title kind;
    private final Findings findings;
    private final Map<String, Place> first = new HashMap<>();

    Unique(String zh, String en, Findings findings) {
        this.kind = new Title(zh, en);
        this.findings = findings;
    }

    /** The name; that it stood before is a problem which says where. */
    String add(String name, Place place) {
        Place before = name.equals(Fields.STAND_IN) ? null : first.putIfAbsent(name, place);
        if (before != null) {
            String where = before.file().equals(place.file()) ? before.spot() : before.file() + ":" + before.spot();
            findings.problem(
                    place,
                    new Title(
                            kind.zh() + " '" + name + "' 重複，第一次在 " + where,
                            kind.en() + " '" + name + "' stands twice, first at " + where));
        }
        return name;
    }
}
