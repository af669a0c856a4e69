package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.offering.Prepares;
import zhiti.person.Employee;
import zhiti.person.Post;
import zhiti.standard.Asked;
import zhiti.standard.Money;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/**
 * Catalogs larger than the one that ships, and people to plan for. Each catalog holds the shipped offerings, and copies of
 * them in turn, each a little dearer than the last, until it has the size wanted. In the series {@code wide} a copy is about
 * competencies of its own, which nobody asks for: a catalog that grows by trades. In {@code deep} it is about the same
 * competencies: a catalog that grows by choice, of which ever more touch a person's gaps.
 */
final class Generated {
    private static final int PEOPLE = 24;

    private Generated() {}

    /** The shipped catalog for {@code shipped}, else one such as {@code deep-5000}. */
    static Catalog catalog(String name) {
        Catalog shipped = Shipped.HOUSE.catalog();
        if (name.equals("shipped")) {
            return shipped;
        }
        boolean wide = name.startsWith("wide-");
        int size = Integer.parseInt(name.substring(name.indexOf('-') + 1));
        List<Offering> originals = List.copyOf(shipped.offerings().values());
        List<Offering> offerings = new ArrayList<>();
        List<Lift> lifts = new ArrayList<>();
        List<Prepares> prepares = new ArrayList<>();
        List<Grants> grants = new ArrayList<>();
        List<Meets> meets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Offering original = originals.get(i % originals.size());
            int copy = i / originals.size();
            String id = copy == 0 ? original.id() : original.id() + "~" + copy;
            String mark = wide && copy > 0 ? "~" + copy : "";
            offerings.add(copy(original, id, copy));
            shipped.lifts(original.id())
                    .forEach(l -> lifts.add(new Lift(id, l.key() + mark, l.entry(), l.reach())));
            shipped.prepares(original.id())
                    .forEach(p -> prepares.add(new Prepares(id, p.test() + mark, p.entry(), p.reach())));
            shipped.grants(original.id())
                    .forEach(g -> grants.add(new Grants(id, g.credential() + mark, g.title(), g.renewal())));
            shipped.meets(original.id()).forEach(m -> meets.add(new Meets(id, m.key() + mark)));
        }
        return new Catalog(shipped.credentials().values(), offerings, lifts, prepares, grants, meets);
    }

    private static Offering copy(Offering o, String id, int copy) {
        return new Offering(
                id,
                o.title(),
                o.form(),
                o.theme(),
                o.provider(),
                o.roles(),
                o.tracks(),
                o.language(),
                o.managersOnly(),
                o.hours(),
                o.workHours(),
                o.mentorHours(),
                o.cost().plus(new Money(100 * copy)),
                o.costBasis(),
                o.yields(),
                o.proof(),
                o.needs(),
                o.exempt(),
                o.availability(),
                o.sessions(),
                o.show(),
                o.repeatAfterMonths(),
                o.renewal(),
                o.recognised(),
                o.provenance());
    }

    /** One of every role and track in turn, a third with a target, rated here and there; the same at every run. */
    static List<Subject> people() {
        Catalog shipped = Shipped.HOUSE.catalog();
        List<Role> roles = Shipped.STANDARDS.roles().values().stream()
                .filter(role -> !role.editions().isEmpty())
                .toList();
        List<Subject> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Role role = roles.get(i % roles.size());
            people.add(subject(shipped, i, role, i % 3 == 0 ? next(role) : Optional.empty()));
        }
        return people;
    }

    private static Subject subject(Catalog shipped, int number, Role role, Optional<Role> target) {
        Optional<Track> track =
                role.hasTracks() ? Optional.of(Track.values()[number / 6 % Track.values().length]) : Optional.empty();
        List<Asked> asked = Asking.of(
                document(role).map(d -> new Job(d, before(role))).stream().toList(),
                target.flatMap(Generated::document),
                track,
                false,
                List.of());
        Lottery lottery = new Lottery(number);
        Employee employee =
                RandomEmployee.of(lottery, Shipped.AS_OF, "G" + number, role, List.of(), target, track, asked, shipped);
        Employee local = employee.at(new Post(
                role,
                List.of(),
                Optional.empty(),
                track,
                target,
                Optional.of(false),
                employee.post().manages(),
                employee.post().weeklyHours()));
        return new Subject(local, asked);
    }

    private static Optional<Role> next(Role role) {
        return Shipped.STANDARDS.ladders().stream()
                .filter(ladder -> ladder.from().equals(role.id()))
                .map(ladder -> Shipped.STANDARDS.roles().get(ladder.to()))
                .findFirst();
    }

    private static Optional<Standard> document(Role role) {
        return role.editionOn(Shipped.AS_OF).flatMap(e -> Shipped.STANDARDS.document(role.id(), e.id()));
    }

    /** The edition before one that is still in transition. */
    private static Optional<Standard> before(Role role) {
        return role.editionOn(Shipped.AS_OF)
                .filter(e -> e.transitionUntil()
                        .map(day -> !day.isBefore(Shipped.AS_OF))
                        .orElse(false))
                .map(e -> role.editions().indexOf(e))
                .filter(index -> index > 0)
                .flatMap(index -> Shipped.STANDARDS.document(
                        role.id(), role.editions().get(index - 1).id()));
    }

    /** Someone to plan for, who runs no international meetings, and what they are asked. */
    record Subject(Employee employee, List<Asked> asked) {}
}
