package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Draft;
import zhiti.person.Employee;
import zhiti.standard.Asked;
import zhiti.standard.Ladder;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/**
 * A made-up company for one throw of the dice: two people of the real roles, asked by the real standards, and a catalog
 * that nobody in their senses would print.
 *
 * @param seed which throw: the same seed gives the same world
 */
record World(long seed, List<Draft> drafts, Catalog catalog, List<Employee> employees) {
    static World of(long seed) {
        Lottery lottery = new Lottery(seed);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            posts.add(post(lottery));
        }
        Map<String, Asked> asked = new LinkedHashMap<>();
        posts.forEach(post -> post.asked().forEach(a -> asked.put(a.key(), a)));
        List<String> roles = posts.stream().map(post -> post.role().id()).toList();
        // Few subjects make chains meet: of all that is asked only some is taught.
        List<Asked> taught = lottery.some(List.copyOf(asked.values()), lottery.between(10, 60));
        Set<Asked> both = new LinkedHashSet<>(taught);
        asked.values().stream().filter(a -> !a.isRequirement()).limit(20).forEach(both::add);
        List<Draft> drafts =
                RandomCatalog.drafts(lottery, Shipped.AS_OF, List.copyOf(both), roles, lottery.between(20, 200));
        Catalog catalog = RandomCatalog.of(drafts);
        List<Employee> employees = new ArrayList<>();
        for (Post post : posts) {
            employees.add(RandomEmployee.of(
                    lottery,
                    Shipped.AS_OF,
                    "E" + employees.size(),
                    post.role(),
                    post.also(),
                    post.target(),
                    post.track(),
                    post.asked(),
                    catalog));
        }
        return new World(seed, drafts, catalog, employees);
    }

    /** A role, perhaps a second one, perhaps the next one up, and all that they ask. */
    private record Post(Role role, List<Role> also, Optional<Role> target, Optional<Track> track) {
        List<Asked> asked() {
            List<Job> jobs = Stream.concat(Stream.of(role), also.stream())
                    .flatMap(one -> document(one).stream())
                    .map(Job::new)
                    .toList();
            return Asking.of(jobs, target.flatMap(Post::document), track, true, List.of());
        }

        private static Optional<Standard> document(Role role) {
            return role.editionOn(Shipped.AS_OF).flatMap(e -> Shipped.STANDARDS.document(role.id(), e.id()));
        }
    }

    private static Post post(Lottery lottery) {
        List<Role> roles = Shipped.STANDARDS.roles().values().stream()
                .filter(role -> !role.editions().isEmpty())
                .toList();
        Role role = lottery.pick(roles);
        List<Role> also = lottery.oneIn(3)
                ? Stream.of(lottery.pick(roles))
                        .filter(second -> second != role)
                        .toList()
                : List.of();
        Optional<Role> target = Shipped.STANDARDS.ladders().stream()
                .filter(ladder -> ladder.from().equals(role.id()))
                .map(Ladder::to)
                .map(id -> Shipped.STANDARDS.roles().get(id))
                .findFirst();
        boolean hasTracks = role.hasTracks() || also.stream().anyMatch(Role::hasTracks);
        Optional<Track> track = hasTracks ? Optional.of(lottery.pick(List.of(Track.values()))) : Optional.empty();
        return new Post(role, also, lottery.oneIn(3) ? target : Optional.empty(), track);
    }
}
