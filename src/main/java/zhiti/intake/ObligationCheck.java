package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.OBLIGATION;

import java.util.List;
import java.util.stream.Stream;
import zhiti.offering.Grants;
import zhiti.standard.Obligation;

/** Whether something is on sale by which people come to what the law or the company asks of them. */
final class ObligationCheck {
    private ObligationCheck() {}

    static void run(Inspection inspection) {
        for (Obligation obligation : inspection.employer().obligations()) {
            boolean met = ways(obligation, inspection)
                    .flatMap(id -> inspection.catalog().offering(id).stream())
                    .anyMatch(inspection::isOnSale);
            if (!met) {
                List<String> asked = obligation.anyOf().isEmpty() ? obligation.trainings() : obligation.anyOf();
                inspection.find(
                        OBLIGATION,
                        obligation.key(),
                        "「" + obligation.title().zh() + "」所要求的 " + String.join("、", asked) + " 目前沒有方案可參加",
                        "nothing on offer leads to " + String.join(", ", asked) + ", asked by '"
                                + obligation.title().en() + "'");
            }
        }
    }

    /** The trainings asked for, and whatever first grants a certificate asked for: a renewal helps nobody who has none. */
    private static Stream<String> ways(Obligation obligation, Inspection inspection) {
        Stream<String> granting = obligation.anyOf().stream()
                .flatMap(id -> inspection.catalog().granting(id).stream())
                .filter(grants -> !grants.renewal())
                .map(Grants::offering);
        return Stream.concat(obligation.trainings().stream(), granting);
    }
}
