package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.rulebook.Concluded;
import zhiti.standard.Expiry;

/** Folds what the rules concluded about each offering into a candidate that a planner can choose. */
final class Candidates {
    private final Catalog catalog;
    private final Renewals renewals;
    private final Map<String, List<Opinion.Found>> about = new TreeMap<>();

    Candidates(Catalog catalog, Renewals renewals, List<Concluded> found) {
        this.catalog = catalog;
        this.renewals = renewals;
        for (Concluded concluded : found) {
            Conclusion conclusion = (Conclusion) concluded.conclusion();
            conclusion
                    .about()
                    .ifPresent(offering -> about.computeIfAbsent(offering, key -> new ArrayList<>())
                            .add(new Opinion.Found(conclusion, concluded.because())));
        }
    }

    /** What was concluded, by offering, in the shelf's order. */
    Map<String, List<Opinion.Found>> about() {
        return about;
    }

    /** @param opened what was put before the rules, by id, each with the offerings that need it */
    List<Candidate> of(Map<String, Set<String>> opened) {
        return opened.keySet().stream()
                .map(id -> candidate(id, about.getOrDefault(id, List.of()), opened.get(id)))
                .toList();
    }

    private Candidate candidate(String id, List<Opinion.Found> found, Set<String> opens) {
        Offering listed = catalog.offerings().get(id);
        Optional<LocalDate> possibleOn = of(found, NotYet.class).stream()
                .filter(NotYet::onlyTime)
                .flatMap(notYet -> notYet.possibleOn().stream())
                .max(Comparator.naturalOrder());
        Optional<Renewal> renewal = renewals.of(listed).map(one -> one.from(possibleOn));
        return new Candidate(
                renewal.map(one -> one.priced(listed)).orElse(listed),
                of(found, Fit.class),
                of(found, Weight.class),
                !of(found, Bar.class).isEmpty(),
                possibleOn,
                renewal.map(Renewal::until).orElse(Expiry.NEVER),
                catalog.lifts(id),
                catalog.grants(id),
                opens,
                renewal);
    }

    private static <T> List<T> of(List<Opinion.Found> found, Class<T> kind) {
        return found.stream()
                .map(Opinion.Found::conclusion)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
