package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.CEILING;
import static zhiti.intake.CatalogFinding.Kind.TOO_MANY;

import zhiti.offering.Form;
import zhiti.offering.Lift;
import zhiti.offering.Offering;

/** Whether a form promises no more than it can keep: how high it lifts, and how much at once. */
final class CeilingCheck {
    /** What one course can teach, and one assignment practise. */
    private static final int COMPETENCIES_OF_A_COURSE = 4;

    private static final int COMPETENCIES_OF_AN_ASSIGNMENT = 6;

    private final Inspection inspection;

    private CeilingCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    static void run(Inspection inspection) {
        CeilingCheck check = new CeilingCheck(inspection);
        inspection.offerings().forEach(check::check);
    }

    private void check(Offering offering) {
        int ceiling = ceiling(offering);
        for (Lift lift : inspection.catalog().lifts(offering.id())) {
            if (lift.reach() > ceiling) {
                inspection.find(
                        CEILING,
                        offering.id(),
                        "'" + lift.key() + "' 提升到 " + lift.reach() + " 級，"
                                + offering.form().title().zh() + "（" + offering.hours() + " 小時）最高 " + ceiling + " 級",
                        "'" + lift.key() + "' is lifted to level " + lift.reach() + "; the form '"
                                + offering.form().id() + "' (" + offering.hours() + " h) reaches " + ceiling
                                + " at most");
            }
        }
        countCompetencies(offering);
    }

    /** A workshop too short to be assessed is a class. */
    private int ceiling(Offering offering) {
        boolean tooShort =
                offering.form() == Form.WORKSHOP && offering.hours() < inspection.number("workshop.assessedHours");
        Form counts = tooShort ? Form.CLASS : offering.form();
        return inspection.number("ceiling." + counts.id());
    }

    private void countCompetencies(Offering offering) {
        int most = switch (offering.form()) {
            case CLASS, WORKSHOP, ONLINE, SELF_STUDY -> COMPETENCIES_OF_A_COURSE;
            case ASSIGNMENT -> COMPETENCIES_OF_AN_ASSIGNMENT;
            default -> Integer.MAX_VALUE;
        };
        long lifted = inspection.catalog().lifts(offering.id()).stream()
                .map(Lift::key)
                .filter(key -> key.startsWith("competency:"))
                .distinct()
                .count();
        if (lifted > most) {
            inspection.find(
                    TOO_MANY,
                    offering.id(),
                    "一次提升 " + lifted + " 項職能，" + offering.form().title().zh() + "最多 " + most + " 項",
                    "lifts " + lifted + " competencies at once; a "
                            + offering.form().id() + " lifts " + most + " at most");
        }
    }
}
