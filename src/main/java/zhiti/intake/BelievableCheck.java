package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.HOURS;
import static zhiti.intake.CatalogFinding.Kind.NAME;
import static zhiti.intake.CatalogFinding.Kind.PRICE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.standard.Role;

/** Whether what is made up looks like what is really on sale, and claims nothing that only a real body can give. */
final class BelievableCheck {
    /** Half a day, a day, two days …: how courses are cut in Taiwan. */
    private static final List<Integer> HOURS_OF_COURSES = List.of(3, 6, 7, 12, 14, 18, 24, 30, 36);

    private static final List<String> CLAIMS = List.of("初階", "進階", "認證", "證照", "職能基準");
    private static final Set<Form> COURSES = Set.of(Form.CLASS, Form.WORKSHOP, Form.ONLINE, Form.SELF_STUDY);

    private final Inspection inspection;

    private BelievableCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    static void run(Inspection inspection) {
        BelievableCheck check = new BelievableCheck(inspection);
        inspection.offerings().stream().filter(Offering::isIllustrative).forEach(check::check);
    }

    private void check(Offering offering) {
        checkName(offering);
        if (COURSES.contains(offering.form())) {
            checkHours(offering);
            checkPrice(offering);
        }
    }

    private void checkName(Offering offering) {
        String zh = offering.title().zh();
        String en = offering.title().en().toLowerCase(Locale.ROOT);
        for (String claim : CLAIMS) {
            if (zh.contains(claim)) {
                claims(offering, claim);
            }
        }
        for (Role role : inspection.standards().roles().values()) {
            // The role `none` names nobody's occupation.
            if (!role.editions().isEmpty()
                    && (zh.contains(role.title().zh())
                            || en.contains(role.title().en().toLowerCase(Locale.ROOT)))) {
                claims(offering, role.title().zh());
            }
        }
    }

    private void claims(Offering offering, String word) {
        inspection.find(
                NAME,
                offering.id(),
                "示例方案的名稱不可有「" + word + "」：" + offering.title().zh(),
                "the name of a made-up offering must not say '" + word + "': "
                        + offering.title().zh());
    }

    private void checkHours(Offering offering) {
        if (!HOURS_OF_COURSES.contains(offering.hours())) {
            inspection.find(
                    HOURS,
                    offering.id(),
                    offering.hours() + " 小時：示例課程的時數應為 " + HOURS_OF_COURSES,
                    offering.hours() + " hours: a made-up course has one of " + HOURS_OF_COURSES);
        }
    }

    private void checkPrice(Offering offering) {
        String table = switch (offering.provider()) {
            case Offering.IN_HOUSE -> "in-house";
            case "外部公開班" -> "public";
            case "線上自學" -> "online";
            default -> "";
        };
        if (table.isEmpty()) {
            inspection.find(
                    NAME,
                    offering.id(),
                    "示例方案的提供單位只能是公司內訓、外部公開班或線上自學，現為 " + offering.provider(),
                    "a made-up offering is provided by 公司內訓, 外部公開班 or 線上自學, not " + offering.provider());
            return;
        }
        int heads = table.equals("in-house") ? inspection.number("price.in-house.heads") : 1;
        // What one reads on one's own may be free.
        int low = offering.form() == Form.SELF_STUDY
                ? 0
                : fee(offering, inspection.number("price." + table + ".low"), heads);
        int high = fee(offering, inspection.number("price." + table + ".high"), heads);
        int cost = offering.cost().twd();
        if (cost < low || cost > high || cost % inspection.number("price.rounding") != 0) {
            inspection.find(
                    PRICE,
                    offering.id(),
                    "費用 " + offering.cost().twd() + " 元：" + offering.provider() + " " + offering.hours() + " 小時應在 "
                            + low + " 到 " + high + " 元之間，以百元計",
                    "NT$" + cost + ": " + offering.hours() + " h of " + offering.provider() + " cost between NT$" + low
                            + " and NT$" + high + ", in hundreds");
        }
    }

    /** One person's share of so many hours, rounded up as fees are. */
    private int fee(Offering offering, int anHour, int heads) {
        int unit = inspection.number("price.rounding");
        int share = (offering.hours() * anHour + heads - 1) / heads;
        return (share + unit - 1) / unit * unit;
    }
}
