package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.standard.Asked;
import zhiti.standard.Standard;
import zhiti.standard.Standards;

/** Holds a plan against the one handed out before, and says of each difference why it is there. */
final class Comparison {
    private Comparison() {}

    static Changes of(Both both, Standards standards) {
        Grounds grounds = new Grounds(both, standards);
        GapsCompared gaps = new GapsCompared(both, grounds);
        StepsCompared steps = new StepsCompared(both);
        Links links = new Links(both, grounds, gaps.byKey(), steps.kinds());
        List<Change> all = new ArrayList<>(steps.changes(links));
        all.addAll(gaps.changes());
        all.addAll(new ReadinessWhy(links).changes());
        all.addAll(grounds.changes());
        all.sort(Comparator.comparing(Change::kind));
        return new Changes(both.before().asOf(), steps.kept(), all);
    }

    /** What the documents that were asked then ask, as they are today. */
    static Map<String, Asked> asked(EarlierPlan then, Standards standards, boolean international) {
        Optional<Standard> own = then.edition().flatMap(edition -> standards.document(then.role(), edition));
        Optional<Standard> target = then.target()
                .flatMap(id -> Optional.ofNullable(standards.roles().get(id)))
                .flatMap(role ->
                        role.editionOn(then.asOf()).flatMap(edition -> standards.document(role.id(), edition.id())));
        Map<String, Asked> asked = new LinkedHashMap<>();
        Asking.of(own, Optional.empty(), target, then.track(), international).forEach(one -> asked.put(one.key(), one));
        return asked;
    }
}
