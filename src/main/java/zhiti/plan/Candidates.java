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
import zhiti.offering.Grants;
import zhiti.offering.Offering;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.rulebook.Concluded;
import zhiti.standard.Expiry;

/** Folds what the rules concluded about each offering into a candidate that a planner can choose. */
final class Candidates {
    private final Catalog catalog;
    private final Evidence evidence;
    private final LocalDate begin;
    private final Map<String, List<Opinion.Found>> about = new TreeMap<>();

    /** @param begin the first day of the plan */
    Candidates(Catalog catalog, Evidence evidence, LocalDate begin, List<Concluded> found) {
        this.catalog = catalog;
        this.begin = begin;
        this.evidence = evidence;
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
        Offering offering = catalog.offerings().get(id);
        Optional<LocalDate> possibleOn = of(found, NotYet.class).stream()
                .filter(NotYet::onlyTime)
                .flatMap(notYet -> notYet.possibleOn().stream())
                .max(Comparator.naturalOrder());
        return new Candidate(
                offering,
                of(found, Fit.class),
                of(found, Weight.class),
                !of(found, Bar.class).isEmpty(),
                possibleOn,
                renewableTo(offering),
                catalog.lifts(id),
                catalog.grants(id),
                opens);
    }

    /**
     * The last day of the certificate that an offering renews, or of its grace where it lapses before the plan begins; of
     * anything else, never.
     */
    private Expiry renewableTo(Offering offering) {
        if (!offering.renewal()) {
            return Expiry.NEVER;
        }
        List<String> renewed =
                catalog.grants(offering.id()).stream().map(Grants::credential).toList();
        return evidence.facts().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .filter(held -> renewed.contains(held.credential()))
                .map(held -> held.isValidOn(begin) ? held.expires() : held.renewableTo())
                .findFirst()
                .orElse(Expiry.NEVER);
    }

    private static <T> List<T> of(List<Opinion.Found> found, Class<T> kind) {
        return found.stream()
                .map(Opinion.Found::conclusion)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
