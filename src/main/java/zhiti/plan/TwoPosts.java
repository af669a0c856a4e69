package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.person.Employee;
import zhiti.person.Post;
import zhiti.standard.Role;

/** Somebody with a target, looked at in each of the two posts alone. */
final class TwoPosts {
    private TwoPosts() {}

    /** The same person without a target. */
    static Employee staying(Employee employee) {
        Post post = employee.post();
        return in(employee, post.role(), post.also(), post.edition());
    }

    /** The same person as if they held the target already, and nothing else. */
    static Employee holding(Employee employee) {
        return in(employee, employee.target().orElseThrow(), List.of(), Optional.empty());
    }

    /** The same person in one post only; in the edition that their present one is pinned to, where it is that. */
    static Employee in(Employee employee, Role role) {
        Post post = employee.post();
        Employee there = in(employee, role, List.of(), role.equals(post.role()) ? post.edition() : Optional.empty());
        return role.hasTracks() ? there : trackless(there);
    }

    private static Employee trackless(Employee employee) {
        Post post = employee.post();
        return employee.at(new Post(
                post.role(),
                post.also(),
                post.edition(),
                Optional.empty(),
                post.target(),
                post.international(),
                post.manages(),
                post.weeklyHours(),
                post.probationUntil()));
    }

    private static Employee in(Employee employee, Role role, List<Role> also, Optional<String> edition) {
        Post post = employee.post();
        return employee.at(new Post(
                role,
                also,
                edition,
                post.track(),
                Optional.empty(),
                post.international(),
                post.manages(),
                post.weeklyHours(),
                post.probationUntil()));
    }
}
