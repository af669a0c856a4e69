package zhiti.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.standard.Asked;
import zhiti.standard.Employer;
import zhiti.standard.Measure;
import zhiti.standard.Obligation;
import zhiti.standard.Role;

/** What the law and the employer ask of one person, the law first, each in the order of the house's file. */
final class Obliged {
    private Obliged() {}

    static List<Asked> of(Employee employee, Employer employer, Catalog catalog) {
        return employer.obligations().stream()
                .filter(obligation ->
                        !isExempt(obligation, employee.background().profession(), catalog))
                .filter(obligation -> isAsked(obligation.who(), employee, employer))
                .sorted(Comparator.comparing(Obligation::mandate))
                .map(Obliged::asked)
                .toList();
    }

    private static boolean isAsked(Obligation.Who who, Employee employee, Employer employer) {
        return isAmong(who.roles(), roles(employee))
                && isAmong(who.departments(), List.of(employee.department()))
                && isAmong(who.appointed(), employee.background().appointed())
                && employer.heads().orElse(0) >= who.fromHeads()
                && who.oneIn() == 0;
    }

    /** Whoever is exempt from every training that would fulfil it has what it trains: a nurse, of first aid. */
    private static boolean isExempt(Obligation obligation, String profession, Catalog catalog) {
        List<Offering> fulfilling = Stream.concat(
                        obligation.trainings().stream(),
                        obligation.anyOf().stream()
                                .flatMap(id -> catalog.granting(id).stream())
                                .map(Grants::offering))
                .flatMap(id -> catalog.offering(id).stream())
                .toList();
        return !fulfilling.isEmpty()
                && fulfilling.stream().allMatch(offering -> offering.exempt().contains(profession));
    }

    private static List<String> roles(Employee employee) {
        return Stream.concat(Stream.of(employee.role()), employee.post().also().stream())
                .map(Role::id)
                .toList();
    }

    private static boolean isAmong(List<String> asked, List<String> has) {
        return asked.isEmpty() || has.stream().anyMatch(asked::contains);
    }

    private static Asked asked(Obligation obligation) {
        return new Asked(obligation.key(), obligation, Measure.HELD, 1, true, false, List.of(), List.of(), false);
    }
}
