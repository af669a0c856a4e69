package zhiti.plan;

import java.time.LocalDate;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.offering.Catalog;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/** The standards, the shelf and the house's numbers as they ship, read once for all tests that plan. */
final class Shipped {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    static final House HOUSE = house();
    static final Standards STANDARDS = HOUSE.standards();
    static final Policy POLICY = HOUSE.policy();
    static final Advice ADVICE = HOUSE.advice();
    static final Rulebook RULEBOOK = HOUSE.rulebook();

    private Shipped() {}

    /** Who advises by the shipped rules on another catalog. */
    static Adviser adviser(Catalog catalog) {
        return new Adviser(
                STANDARDS, catalog, HOUSE.employer(), RULEBOOK, POLICY, HOUSE.advice(), HOUSE.versions(), AS_OF);
    }

    private static House house() {
        Read<House> read = House.open(Folder.shipped("rules"), Folder.shipped("catalog"), AS_OF);
        if (read instanceof Read.Ok<House> ok) {
            return ok.value();
        }
        throw new IllegalStateException("what ships can't be read: " + read.problems());
    }
}
