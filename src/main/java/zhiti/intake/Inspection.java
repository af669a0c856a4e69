package zhiti.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.standard.Employer;
import zhiti.standard.HouseLevel;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Title;
import zhiti.standard.Today;

/** A catalog while it is being checked, and what has been found so far. */
final class Inspection {
    private final Standards standards;
    private final Catalog catalog;
    private final Employer employer;
    private final Policy policy;
    private final LocalDate asOf;
    private final Map<String, Place> places;
    private final List<CatalogFinding> found = new ArrayList<>();

    Inspection(
            Standards standards,
            Catalog catalog,
            Employer employer,
            Policy policy,
            LocalDate asOf,
            Map<String, Place> places) {
        this.standards = standards;
        this.catalog = catalog;
        this.employer = employer;
        this.policy = policy;
        this.asOf = asOf;
        this.places = places;
    }

    Standards standards() {
        return standards;
    }

    Catalog catalog() {
        return catalog;
    }

    Collection<Offering> offerings() {
        return catalog.offerings().values();
    }

    Employer employer() {
        return employer;
    }

    /** The level asked of each knowledge and skill of someone, by key; the company's own where it sets one. */
    Map<String, Integer> levels(Learner learner) {
        Map<String, Integer> levels = new LinkedHashMap<>(learner.levels());
        employer.levels().stream()
                .filter(own -> own.role().equals(learner.standard().role()))
                .filter(own -> !own.since().isAfter(asOf))
                .sorted(Comparator.comparing(HouseLevel::since))
                .forEach(own -> levels.replace(own.competency().key(), own.level()));
        return levels;
    }

    Policy policy() {
        return policy;
    }

    int number(String name) {
        return policy.number(name);
    }

    /** Whether a plan made on the as-of date could hold it: not withdrawn, not past, not sold out, open within the year. */
    boolean isOnSale(Offering offering) {
        LocalDate horizon = new Today(asOf).lastDayOfQuarter(number("horizon.quarters"));
        return offering.isOfferedBetween(asOf, horizon) && !offering.isSoldOutOn(asOf);
    }

    /** Notes a fault of an offering, a credential, a requirement, or a standard. */
    void find(CatalogFinding.Kind kind, String about, String zh, String en) {
        Place place = places.getOrDefault(about, CatalogFinding.NOWHERE);
        found.add(new CatalogFinding(kind, about, place, new Title(zh, en)));
    }

    List<CatalogFinding> findings() {
        return found.stream().sorted().toList();
    }
}
