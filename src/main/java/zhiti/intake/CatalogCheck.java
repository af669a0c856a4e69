package zhiti.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import zhiti.offering.Catalog;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/**
 * Whether a catalog that can be read also does what it is for: it lifts everyone it is meant for to what the standards
 * ask, promises no more than its forms can keep, and says where each fact was read.
 */
public final class CatalogCheck {
    private CatalogCheck() {}

    /** Everything that is wrong where no company in particular is served. */
    public static List<CatalogFinding> of(
            Standards standards, Catalog catalog, Policy policy, LocalDate asOf, Map<String, Place> places) {
        return of(standards, catalog, Employer.NONE, policy, asOf, places);
    }

    /**
     * Everything that is wrong, by kind and place; nothing where the catalog is in order.
     *
     * @param employer whose levels and requirements it is to serve too
     * @param policy as it stands on {@code asOf}
     * @param asOf the day whose offerings count: what is on sale then, or opens within the horizon of a plan
     * @param places where each offering and requirement is written; what is missing is said without a place
     */
    public static List<CatalogFinding> of(
            Standards standards,
            Catalog catalog,
            Employer employer,
            Policy policy,
            LocalDate asOf,
            Map<String, Place> places) {
        Inspection inspection = new Inspection(standards, catalog, employer, policy, asOf, places);
        CoverageCheck.run(inspection);
        ObligationCheck.run(inspection);
        CycleCheck.run(inspection);
        BandCheck.run(inspection);
        CeilingCheck.run(inspection);
        DutyCheck.run(inspection);
        SourceCheck.run(inspection);
        TwinCheck.run(inspection);
        BelievableCheck.run(inspection);
        return inspection.findings();
    }
}
