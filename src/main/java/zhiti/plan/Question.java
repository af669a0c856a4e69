package zhiti.plan;

import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.person.Post;
import zhiti.standard.Role;
import zhiti.standard.Track;

/**
 * What a reader wants to know of a person otherwise than the person's file says.
 *
 * @param edition the edition to ask, instead of the one in force or pinned
 * @param track instead of the person's own; for roles that have tracks
 * @param target instead of the person's own
 * @param limits of the plan, where not left to policy
 */
public record Question(Optional<String> edition, Optional<Track> track, Optional<Role> target, Limits limits) {
    /** Just the person as they are. */
    public static final Question AS_WRITTEN = new Question(Optional.empty(), Optional.empty(), Optional.empty());

    /** Within what policy leaves room for. */
    public Question(Optional<String> edition, Optional<Track> track, Optional<Role> target) {
        this(edition, track, target, Limits.NONE);
    }

    /** The same, within limits. */
    public Question within(Limits other) {
        return new Question(edition, track, target, other);
    }

    /** The person with track and target as asked. */
    Employee about(Employee employee) {
        Post post = employee.post();
        boolean hasTracks = Stream.of(Stream.of(post.role()), post.also().stream(), target.or(post::target).stream())
                .flatMap(roles -> roles)
                .anyMatch(Role::hasTracks);
        return employee.at(new Post(
                post.role(),
                post.also(),
                post.edition(),
                hasTracks ? track.or(post::track) : post.track(),
                target.or(post::target),
                post.international(),
                post.manages(),
                post.weeklyHours(),
                post.probationUntil()));
    }
}
