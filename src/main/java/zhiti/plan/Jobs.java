package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.standard.Edition;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;

/**
 * The documents that ask a person on a day, and the edition of each: the one asked for where the role has it, else the
 * one that the present role is pinned to, else the newest in force.
 *
 * @param edition asked for instead of what is in force or pinned
 */
record Jobs(Standards standards, LocalDate asOf, Employee employee, Optional<String> edition) {
    /** The present role's; empty for one without a standard. */
    Optional<Job> present() {
        return job(employee.role(), edition.or(() -> employee.post().edition()));
    }

    /** The second roles', in the order of the file. */
    List<Job> also() {
        return employee.post().also().stream()
                .flatMap(role -> job(role, edition).stream())
                .toList();
    }

    /** Of the role aimed at. */
    Optional<Standard> target() {
        return employee.target().flatMap(role -> job(role, edition)).map(Job::document);
    }

    /** All that is done today, the present role first. */
    List<Job> own() {
        return Stream.concat(present().stream(), also().stream()).toList();
    }

    private Optional<Job> job(Role role, Optional<String> name) {
        Optional<Edition> edition = name.flatMap(id ->
                        role.editions().stream().filter(e -> e.id().equals(id)).findFirst())
                .or(() -> role.editionOn(asOf));
        return edition.flatMap(e -> document(role, e).map(document -> new Job(document, before(role, e))));
    }

    private Optional<Standard> document(Role role, Edition edition) {
        return standards.document(role.id(), edition.id());
    }

    /** The edition before one that is still in transition. */
    private Optional<Standard> before(Role role, Edition edition) {
        boolean inTransition =
                edition.transitionUntil().map(day -> !day.isBefore(asOf)).orElse(false);
        int index = role.editions().indexOf(edition);
        return inTransition && index > 0 ? document(role, role.editions().get(index - 1)) : Optional.empty();
    }
}
