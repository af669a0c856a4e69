package zhiti.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.intake.Nearest;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;
import zhiti.standard.Credential;
import zhiti.standard.Title;

/** What the courses and credentials of a person's record are called, and what an unknown one may be today. */
final class KnownCourses {
    private final Catalog catalog;
    private final Advice advice;
    private final Map<String, String> earlier = new LinkedHashMap<>();

    KnownCourses(Catalog catalog, Advice advice, Optional<EarlierPlan> before) {
        this.catalog = catalog;
        this.advice = advice;
        before.map(EarlierPlan::steps)
                .orElse(List.of())
                .forEach(step -> earlier.putIfAbsent(step.offering(), step.title()));
    }

    /** An offering that is on offer, withdrawn or hidden; empty where no catalog has it. */
    Optional<Offering> known(String id) {
        return Optional.ofNullable(catalog.named().get(id));
    }

    boolean isKnown(String id) {
        return known(id).isPresent();
    }

    /** Whether the company offers it to nobody. */
    boolean isHidden(String id) {
        return isKnown(id) && catalog.offering(id).isEmpty();
    }

    /** By its name, of today or else of the plan before; by its id where nobody knows one. */
    Title title(String id) {
        return known(id)
                .map(Offering::title)
                .or(() -> Optional.ofNullable(earlier.get(id))
                        .map(then -> new Title(then + "（" + id + "）", then + " (" + id + ")")))
                .orElse(Title.same(id));
    }

    /** What is on offer under nearly the same name as the plan before had for it, or else under nearly the same id. */
    Optional<Reason> nearest(String id) {
        Map<String, Offering> offered = new LinkedHashMap<>();
        catalog.offerings().values().stream()
                .filter(offering -> !offering.availability().withdrawn())
                .forEach(offering -> offered.put(offering.id(), offering));
        Optional<Offering> renamed = Optional.ofNullable(earlier.get(id)).flatMap(then -> titled(then, offered));
        return renamed.or(() -> Nearest.to(id, offered.keySet()).map(offered::get))
                .or(() -> titled(id, offered))
                .map(other -> advice.found("remark/nearest-offering", "other", other));
    }

    private static Optional<Offering> titled(String title, Map<String, Offering> offered) {
        Map<String, Offering> byTitle = new LinkedHashMap<>();
        offered.values().forEach(offering -> {
            byTitle.putIfAbsent(offering.title().zh(), offering);
            byTitle.putIfAbsent(offering.title().en(), offering);
        });
        return Nearest.to(title, byTitle.keySet()).map(byTitle::get);
    }

    /** The test or certificate whose id is nearly the same. */
    Optional<Reason> nearestCredential(String id, boolean test) {
        Set<String> ids = catalog.credentials().values().stream()
                .filter(credential -> credential.test() == test)
                .map(Credential::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Nearest.to(id, ids)
                .map(catalog.credentials()::get)
                .map(other -> advice.found("remark/nearest-credential", "other", other));
    }
}
