package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.person.Employee;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Asked;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Show;
import zhiti.standard.Standards;

/** All that advice is made from, as far as it is known for years to come. */
record Premises(
        Standards standards, Catalog catalog, Employer employer, Rulebook rulebook, Policy policy, Advice advice) {

    /**
     * The same after a day. A calendar or a list of sessions reaches no further than it was written: what has no day
     * left after this one waits for its next to be announced, and is not taken for having ended.
     */
    Premises after(LocalDate day) {
        List<Show> shows =
                employer.shows().stream().filter(show -> show.to().isAfter(day)).toList();
        Employer later =
                new Employer(employer.name(), employer.heads(), employer.obligations(), employer.levels(), shows);
        return new Premises(standards, announced(day), later, rulebook, policy, advice);
    }

    private Catalog announced(LocalDate day) {
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : catalog.named().values()) {
            List<Session> open = offering.sessions().stream()
                    .filter(session -> session.isOpenOn(day))
                    .toList();
            offerings.add(offering.heldOn(open));
        }
        Set<String> hidden = new HashSet<>(catalog.named().keySet());
        hidden.removeAll(catalog.offerings().keySet());
        Set<String> ids = catalog.named().keySet();
        return new Catalog(
                catalog.credentials().values(),
                offerings,
                hidden,
                ids.stream().flatMap(id -> catalog.lifts(id).stream()).toList(),
                ids.stream().flatMap(id -> catalog.prepares(id).stream()).toList(),
                ids.stream().flatMap(id -> catalog.grants(id).stream()).toList(),
                ids.stream().flatMap(id -> catalog.meets(id).stream()).toList());
    }

    /** What the documents of somebody's jobs and target ask on a day; the law and the company are no part of a way up. */
    List<Asked> asked(Employee employee, Optional<String> edition, LocalDate asOf) {
        Jobs jobs = jobs(employee, edition, asOf);
        return Asking.of(
                jobs.own(),
                jobs.target(),
                employee.track(),
                employee.post().international().orElse(true),
                employer.levelsOn(asOf));
    }

    Jobs jobs(Employee employee, Optional<String> edition, LocalDate asOf) {
        return new Jobs(standards, asOf, employee, edition);
    }

    /** Somebody before the rules on a day, as the documents of their jobs and target ask. */
    Consultation consultation(Employee employee, Optional<String> edition, LocalDate asOf, Limits limits) {
        return consultation(employee, asked(employee, edition, asOf), asOf, limits);
    }

    /** The same, with what is asked at hand. */
    Consultation consultation(Employee employee, List<Asked> asked, LocalDate asOf, Limits limits) {
        LocalDate last = Quarter.of(asOf)
                .plus(1 + policy.number("horizon.quarters"))
                .firstDay()
                .minusDays(1);
        Year year = Year.of(employee, employer, catalog, asOf, last);
        return new Consultation(standards, catalog, rulebook, policy, advice, asOf, employee, asked, year, limits);
    }
}
