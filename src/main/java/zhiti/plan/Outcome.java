package zhiti.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.person.Employee;
import zhiti.standard.Title;

/**
 * How something that somebody was to take came out: they have been through it, or have since obtained what it grants.
 *
 * @param on the day
 * @param title how: passed, attended, failed; or the name of what was obtained
 * @param failed whether it has to be taken as not done
 */
public record Outcome(LocalDate on, Title title, boolean failed) {
    /** How an offering came out after a day; empty where nothing is known of it. The newest that is no failure counts first. */
    static Optional<Outcome> of(String offering, Employee employee, Catalog catalog, LocalDate since, LocalDate asOf) {
        Stream<Outcome> through = employee.completed().stream()
                .filter(done -> done.offering().equals(offering))
                .map(done -> new Outcome(done.on(), done.result().title(), !done.isDone()));
        List<Grants> grants = catalog.grants(offering);
        Stream<Outcome> held = employee.certifications().orElse(List.of()).stream()
                .flatMap(
                        certificate -> title(grants, certificate.credential())
                                .map(title -> new Outcome(certificate.on(), title, false))
                                .stream());
        Stream<Outcome> sat = employee.tests().orElse(List.of()).stream()
                .flatMap(result -> title(grants, result.test())
                        .map(title -> new Outcome(result.on(), scored(title, result.written()), false))
                        .stream());
        return Stream.of(through, held, sat)
                .flatMap(outcomes -> outcomes)
                .filter(outcome -> outcome.on().isAfter(since) && !outcome.on().isAfter(asOf))
                .min(Comparator.comparing(Outcome::failed).thenComparing(Outcome::on, Comparator.reverseOrder()));
    }

    private static Optional<Title> title(List<Grants> grants, String credential) {
        return grants.stream()
                .filter(grant -> grant.credential().equals(credential))
                .map(Grants::title)
                .findFirst();
    }

    private static Title scored(Title test, String result) {
        return new Title(test.zh() + " " + result, test.en() + " " + result);
    }
}
