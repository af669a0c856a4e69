package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.Commitment;
import zhiti.person.Employee;
import zhiti.standard.Asked;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/** People thrown by dice before the catalog that ships: one of every role in turn, on any track, with any target, booked here and there. */
final class ShippedPeople {
    private static final Catalog CATALOG = Shipped.HOUSE.catalog();

    private ShippedPeople() {}

    static Employee of(long seed) {
        Lottery lottery = new Lottery(seed);
        List<Role> roles = Shipped.STANDARDS.roles().values().stream()
                .filter(role -> !role.editions().isEmpty())
                .toList();
        Role role = roles.get((int) (seed % roles.size()));
        List<Role> also = lottery.oneIn(5)
                ? lottery.some(roles.stream().filter(r -> r != role).toList(), 1)
                : List.of();
        boolean tracked = role.hasTracks() || also.stream().anyMatch(Role::hasTracks);
        Optional<Track> track = tracked ? Optional.of(lottery.pick(List.of(Track.values()))) : Optional.empty();
        Optional<Role> target = lottery.oneIn(2) ? next(role) : Optional.empty();
        List<Job> jobs = new ArrayList<>(List.of(new Job(document(role))));
        also.forEach(one -> jobs.add(new Job(document(one))));
        List<Asked> asked = Asking.of(jobs, target.map(ShippedPeople::document), track, true, List.of());
        Employee employee =
                RandomEmployee.of(lottery, Shipped.AS_OF, "S" + seed, role, also, target, track, asked, CATALOG);
        return lottery.oneIn(3) ? employee.with(bookings(lottery)) : employee;
    }

    private static List<Commitment> bookings(Lottery lottery) {
        List<String> ids = List.copyOf(CATALOG.offerings().keySet());
        List<Commitment> bookings = new ArrayList<>();
        for (String id : lottery.some(ids, lottery.between(1, 4))) {
            LocalDate day = Shipped.AS_OF.plusDays(lottery.between(10, 380));
            bookings.add(new Commitment(
                    id,
                    Commitment.Status.BOOKED,
                    lottery.oneIn(4) ? Optional.empty() : Optional.of(day),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
        }
        return bookings;
    }

    private static Optional<Role> next(Role role) {
        return Shipped.STANDARDS.ladders().stream()
                .filter(ladder -> ladder.from().equals(role.id()))
                .map(ladder -> Shipped.STANDARDS.roles().get(ladder.to()))
                .findFirst();
    }

    private static Standard document(Role role) {
        return role.editionOn(Shipped.AS_OF)
                .flatMap(edition -> Shipped.STANDARDS.document(role.id(), edition.id()))
                .orElseThrow();
    }
}
