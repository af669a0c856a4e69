package zhiti.intake;

import static zhiti.intake.CatalogFinding.Kind.BAND;
import static zhiti.intake.CatalogFinding.Kind.PREPARES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.offering.Lift;
import zhiti.offering.Offering;
import zhiti.offering.Prepares;

/** Whether each band begins where another one ends: an entry level that nothing reaches is a door in mid-air. */
final class BandCheck {
    private final Inspection inspection;
    private final Map<Learner, Reach> reaches = new LinkedHashMap<>();

    private BandCheck(Inspection inspection) {
        this.inspection = inspection;
        int notYet = inspection.number("rating.not-yet.minus");
        for (Learner learner : Learner.all(inspection.standards(), true)) {
            reaches.put(
                    learner,
                    Reach.of(
                            learner,
                            inspection.catalog(),
                            notYet,
                            o -> !o.availability().withdrawn()));
        }
    }

    static void run(Inspection inspection) {
        BandCheck check = new BandCheck(inspection);
        for (Offering offering : inspection.offerings()) {
            if (!offering.availability().withdrawn()) {
                inspection.catalog().lifts(offering.id()).forEach(lift -> check.check(offering, lift));
            }
            inspection.catalog().prepares(offering.id()).forEach(check::check);
        }
    }

    /** Tasks are left out: who is rated by words begins at whatever level a word stands for. */
    private void check(Offering offering, Lift lift) {
        boolean met = !lift.key().startsWith("competency:")
                || reaches.entrySet().stream()
                        .filter(e -> e.getKey().isFor(offering))
                        .anyMatch(e -> e.getValue().level(lift.key()) >= lift.entry());
        if (!met) {
            String id = lift.key().substring("competency:".length());
            inspection.find(
                    BAND,
                    offering.id(),
                    "'" + id + "' 由 " + lift.entry() + " 級起，但沒有其他方案能達到 " + lift.entry() + " 級",
                    "'" + id + "' begins at level " + lift.entry() + ", which no other offering reaches");
        }
    }

    private void check(Prepares prepares) {
        List<Prepares> all = inspection.catalog().preparing(prepares.test());
        boolean first = all.stream().allMatch(p -> p.entry() >= prepares.entry());
        if (!first && all.stream().noneMatch(p -> p.entry() < prepares.entry() && p.reach() >= prepares.entry())) {
            inspection.find(
                    BAND,
                    prepares.offering(),
                    prepares.test() + " 由 " + prepares.entry() + " 分起，但沒有其他方案能達到 " + prepares.entry() + " 分",
                    prepares.test() + " begins at " + prepares.entry() + " points, which no other offering reaches");
        }
        int most = inspection.number("prepares.maxPoints");
        int points = prepares.reach() - prepares.entry();
        if (points > most) {
            inspection.find(
                    PREPARES,
                    prepares.offering(),
                    prepares.test() + " 一次提升 " + points + " 分，上限為 " + most + " 分",
                    prepares.test() + " is lifted by " + points + " points at once; at most " + most + " can be");
        }
    }
}
