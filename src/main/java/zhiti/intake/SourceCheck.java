package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.UNSOURCED;

import zhiti.offering.CostBasis;
import zhiti.offering.Offering;
import zhiti.standard.Credential;
import zhiti.standard.Provenance;

/** Whether everything real says where and when it was read. */
final class SourceCheck {
    private SourceCheck() {}

    static void run(Inspection inspection) {
        for (Offering offering : inspection.offerings()) {
            check(inspection, offering.id(), offering.provenance());
            boolean priced = offering.costBasis() == CostBasis.VERIFIED
                    && offering.provenance().source().isBlank();
            if (priced) {
                inspection.find(
                        UNSOURCED,
                        offering.id(),
                        "費用沒有來源，也沒有列入 estimate",
                        "the fee has no source and is not listed in estimate");
            }
        }
        for (Credential credential : inspection.catalog().credentials().values()) {
            check(inspection, credential.id(), credential.provenance());
            if (credential.bands().stream().anyMatch(band -> band.source().isBlank())) {
                inspection.find(UNSOURCED, credential.id(), "對照列沒有來源", "a row of its table has no source");
            }
        }
    }

    private static void check(Inspection inspection, String id, Provenance provenance) {
        if (provenance.illustrative()) {
            return;
        }
        if (provenance.source().isBlank()) {
            inspection.find(
                    UNSOURCED,
                    id,
                    "既無來源（source），也未標為示例（illustrative）",
                    "has neither a source nor is it marked as illustrative");
        } else if (provenance.readOn().isEmpty()) {
            inspection.find(UNSOURCED, id, "來源沒有讀取日期（readOn）", "its source has no day on which it was read (readOn)");
        }
    }
}
