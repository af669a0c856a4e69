package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.standard.Alike;
import zhiti.standard.Difference;
import zhiti.standard.Edition;
import zhiti.standard.Role;
import zhiti.standard.Standards;

/**
 * Holds somebody's gaps under an edition against those under the one that they come from: the one that asks them today,
 * or where that is the edition itself, the one before it.
 *
 * @param gaps of a person by a question
 */
record Migrating(Standards standards, Alike alike, LocalDate asOf, BiFunction<Employee, Question, Plan> gaps) {
    Migrated to(String edition, Employee employee) {
        List<Role> roles = roles(employee);
        Optional<Role> concerned =
                roles.stream().filter(role -> index(role, edition) >= 0).findFirst();
        if (concerned.isEmpty()) {
            boolean none = roles.stream().allMatch(role -> role.editions().isEmpty());
            return untouched(employee, roles, none ? Untouched.Why.NO_STANDARD : Untouched.Why.NO_SUCH_EDITION);
        }
        Role role = concerned.get();
        Optional<String> today = today(employee, role);
        boolean already = today.equals(Optional.of(edition));
        Optional<String> from = already ? before(role, edition) : today;
        return from.map(earlier -> moved(employee, earlier, edition, already))
                .orElseGet(() -> untouched(employee, roles, Untouched.Why.NOTHING_BEFORE));
    }

    private Migrated untouched(Employee employee, List<Role> roles, Untouched.Why why) {
        return new Untouched(gaps.apply(employee, Question.AS_WRITTEN).person(), why, roles);
    }

    private static List<Role> roles(Employee employee) {
        return Stream.of(Stream.of(employee.role()), employee.post().also().stream(), employee.target().stream())
                .flatMap(all -> all)
                .toList();
    }

    private static int index(Role role, String edition) {
        return role.editions().stream().map(Edition::id).toList().indexOf(edition);
    }

    /** Only the present role is pinned to an edition. */
    private Optional<String> today(Employee employee, Role role) {
        Optional<String> pinned = role.equals(employee.role())
                ? employee.post().edition().filter(id -> index(role, id) >= 0)
                : Optional.empty();
        return pinned.or(() -> role.editionOn(asOf).map(Edition::id));
    }

    private static Optional<String> before(Role role, String edition) {
        int index = index(role, edition);
        return index > 0 ? Optional.of(role.editions().get(index - 1).id()) : Optional.empty();
    }

    private Migrated moved(Employee employee, String from, String to, boolean already) {
        Plan before = gaps.apply(employee, asking(from));
        Plan after = gaps.apply(employee, asking(to));
        List<Difference> differences = differences(before, after);
        return new Moved(
                before,
                after,
                already,
                differences,
                new EditionShifts(before, after, differences).all(),
                new RatingsGo(standards, before, after, differences).all(employee.ratings()));
    }

    private static Question asking(String edition) {
        return new Question(Optional.of(edition), Optional.empty(), Optional.empty());
    }

    private List<Difference> differences(Plan before, Plan after) {
        return SameTasks.differences(before.documents(), after.documents(), alike);
    }
}
