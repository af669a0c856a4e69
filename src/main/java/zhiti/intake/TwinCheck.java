package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.DUPLICATE;
import static zhiti.intake.CatalogFinding.Kind.ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhiti.offering.Lift;
import zhiti.offering.Offering;

/** Whether each offering is its own: an id that is nothing else's, a name, and something that no other one does alike. */
final class TwinCheck {
    private final Inspection inspection;
    private final Map<Object, String> seen = new HashMap<>();

    private TwinCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    static void run(Inspection inspection) {
        TwinCheck check = new TwinCheck(inspection);
        inspection.offerings().forEach(check::check);
    }

    private void check(Offering offering) {
        if (inspection.catalog().credentials().containsKey(offering.id())) {
            inspection.find(
                    ID,
                    offering.id(),
                    "方案代號 '" + offering.id() + "' 與證照代號相同",
                    "'" + offering.id() + "' is the id of a credential");
        }
        compare(offering, List.of("zh", offering.title().zh()), "名稱相同", "has the same Chinese name");
        compare(offering, List.of("en", offering.title().en()), "英文名稱相同", "has the same English name");
        List<Lift> lifts = inspection.catalog().lifts(offering.id());
        if (!lifts.isEmpty()) {
            compare(
                    offering,
                    does(offering, lifts),
                    "形式、內容與對象相同",
                    "does the same in the same form for the same people");
        }
    }

    private static List<Object> does(Offering offering, List<Lift> lifts) {
        return List.of(
                offering.form(),
                lifts.stream()
                        .map(l -> l.key() + " " + l.entry() + " " + l.reach())
                        .sorted()
                        .toList(),
                offering.roles().stream().sorted().toList(),
                offering.tracks().stream().sorted().toList(),
                offering.language(),
                offering.managersOnly(),
                offering.availability());
    }

    private void compare(Offering offering, Object what, String zh, String en) {
        String other = seen.putIfAbsent(what, offering.id());
        if (other != null) {
            inspection.find(DUPLICATE, offering.id(), "與 '" + other + "' " + zh, en + " as '" + other + "'");
        }
    }
}
