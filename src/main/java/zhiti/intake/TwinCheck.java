package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.DUPLICATE;
import static zhiti.intake.CatalogFinding.Kind.ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.standard.Track;

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
        if (!inspection.catalog().lifts(offering.id()).isEmpty()) {
            compare(offering, does(offering), "形式、內容與對象相同", "does the same in the same form for the same people");
        }
    }

    private List<Object> does(Offering offering) {
        Catalog catalog = inspection.catalog();
        return List.of(
                offering.form(),
                sorted(catalog.lifts(offering.id()), lift -> lift.key() + " " + lift.entry() + " " + lift.reach()),
                sorted(catalog.prepares(offering.id()), p -> p.test() + " " + p.entry() + " " + p.reach()),
                sorted(catalog.grants(offering.id()), Grants::credential),
                sorted(catalog.meets(offering.id()), Meets::key),
                sorted(offering.roles(), role -> role),
                sorted(offering.tracks(), Track::name),
                offering.language(),
                offering.managersOnly(),
                offering.availability());
    }

    private static <T> List<String> sorted(List<T> things, Function<T, String> words) {
        return things.stream().map(words).sorted().toList();
    }

    private void compare(Offering offering, Object what, String zh, String en) {
        String other = seen.putIfAbsent(what, offering.id());
        if (other != null) {
            inspection.find(DUPLICATE, offering.id(), "與 '" + other + "' " + zh, en + " as '" + other + "'");
        }
    }
}
