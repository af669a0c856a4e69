package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.EarlierPlan;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
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
    static Map<String, Asked> asked(
            EarlierPlan then, Standards standards, boolean international, List<HouseLevel> levels) {
        List<Job> own = own(then, standards).stream().map(Job::new).toList();
        Optional<Standard> target = target(then, standards);
        Map<String, Asked> asked = new LinkedHashMap<>();
        Asking.of(own, target, then.track(), international, levels).forEach(one -> asked.put(one.key(), one));
        return asked;
    }

    /** The documents that asked then, as they are today: of the present role, of second ones, of the target. */
    static List<Standard> documents(EarlierPlan then, Standards standards) {
        return Stream.concat(own(then, standards).stream(), target(then, standards).stream())
                .toList();
    }

    private static List<Standard> own(EarlierPlan then, Standards standards) {
        return Stream.concat(Stream.of(new EarlierPlan.Also(then.role(), then.edition())), then.also().stream())
                .flatMap(job -> job.edition().flatMap(e -> standards.document(job.role(), e)).stream())
                .toList();
    }

    private static Optional<Standard> target(EarlierPlan then, Standards standards) {
        return then.target()
                .flatMap(id -> Optional.ofNullable(standards.roles().get(id)))
                .flatMap(role ->
                        role.editionOn(then.asOf()).flatMap(edition -> standards.document(role.id(), edition.id())));
    }
}
