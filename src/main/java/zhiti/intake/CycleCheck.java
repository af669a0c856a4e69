package zhiti.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Need;
import zhiti.offering.Offering;

/** Whether an offering needs, by way of others, itself: then nobody can ever begin. */
final class CycleCheck {
    private final Inspection inspection;
    private final Catalog catalog;
    private final Set<String> done = new HashSet<>();
    private final List<String> way = new ArrayList<>();

    private CycleCheck(Inspection inspection) {
        this.inspection = inspection;
        this.catalog = inspection.catalog();
    }

    static void run(Inspection inspection) {
        CycleCheck check = new CycleCheck(inspection);
        inspection.offerings().forEach(check::follow);
    }

    private void follow(Offering offering) {
        int met = way.indexOf(offering.id());
        if (met >= 0) {
            found(way.subList(met, way.size()));
        } else if (!done.contains(offering.id())) {
            way.add(offering.id());
            needed(offering.needs())
                    .distinct()
                    .flatMap(id -> catalog.offering(id).stream())
                    .forEach(this::follow);
            way.remove(way.size() - 1);
            done.add(offering.id());
        }
    }

    private void found(List<String> circle) {
        String round = String.join(" → ", circle) + " → " + circle.get(0);
        inspection.find(
                CatalogFinding.Kind.CYCLE, circle.get(0), "先修條件互相循環：" + round, "prerequisites go round: " + round);
    }

    /** The offerings that a need can't do without; of alternatives none is, unless there is only one. */
    private Stream<String> needed(Need need) {
        if (need instanceof Need.All all) {
            return all.needs().stream().flatMap(this::needed);
        }
        if (need instanceof Need.Any any) {
            return any.needs().size() == 1 ? needed(any.needs().get(0)) : Stream.empty();
        }
        if (need instanceof Need.HasCompleted completed) {
            return Stream.of(completed.offering());
        }
        if (need instanceof Need.HoldsCredential held) {
            List<Grants> grants = catalog.granting(held.credential()).stream()
                    .filter(g -> !g.renewal())
                    .toList();
            return grants.size() == 1 ? Stream.of(grants.get(0).offering()) : Stream.empty();
        }
        return Stream.empty();
    }
}
