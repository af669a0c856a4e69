package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Shown;
import zhiti.person.Source;
import zhiti.standard.Asked;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/** The level that somebody has shown within some time, as if nothing had been rated before or after; others have seen it. */
record RatedSince(
        Employee employee, List<Asked> asked, Standards standards, Catalog catalog, Policy policy, LocalDate asOf) {

    /** Of the ratings from a day on and before another the level of the one that wins; empty where there is none. */
    Optional<Integer> level(String key, LocalDate from, LocalDate end) {
        List<Assessment> within = employee.ratings().stream()
                .filter(rating -> rating.by() != Source.SELF)
                .filter(rating -> !rating.on().isBefore(from) && rating.on().isBefore(end))
                .toList();
        Evidence evidence = Evidence.of(employee.rated(within), asked, standards, catalog.credentials(), policy, asOf);
        return Optional.ofNullable(evidence.shown().get(key)).map(Shown::level);
    }
}
