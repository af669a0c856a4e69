package zhiti.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import zhiti.standard.Title;

/**
 * Ids that may stand once only, within whatever they are unique in. Two that differ only by case, width or white space are
 * the same to whoever reads them, and so a problem as well.
 */
final class Unique {
    private final Title kind;
    private final Findings findings;
    private final Map<String, First> first = new HashMap<>();

    /** An id as it stood first, and where. */
    private record First(String id, Place place) {}

    Unique(String zh, String en, Findings findings) {
        this.kind = new Title(zh, en);
        this.findings = findings;
    }

    /** The id; that it, or one that looks the same, stood before is a problem which says where. */
    String add(String id, Place place) {
        First before = id.equals(Fields.STAND_IN) ? null : first.putIfAbsent(folded(id), new First(id, place));
        if (before != null) {
            findings.problem(place, said(id, before, where(before.place(), place)));
        }
        return id;
    }

    private static String where(Place before, Place place) {
        return before.file().equals(place.file()) ? before.spot() : before.file() + ":" + before.spot();
    }

    private Title said(String id, First before, String where) {
        return before.id().equals(id)
                ? new Title(
                        kind.zh() + " '" + id + "' 重複，第一次在 " + where,
                        kind.en() + " '" + id + "' stands twice, first at " + where)
                : new Title(
                        kind.zh() + " '" + id + "' 與 " + where + " 的 '" + before.id() + "' 只差大小寫、全半形或空白",
                        kind.en() + " '" + id + "' differs from '" + before.id() + "' at " + where
                                + " only by case, width or white space");
    }

    private static String folded(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}\\p{Z}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
