package zhiti.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.person.Away;
import zhiti.person.Employee;
import zhiti.plan.House;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Title;

/**
 * One way to divide people.
 *
 * @param column its name among the groups of the file, or the id of a ground that is worked out
 * @param ground the known group that it is; empty for a column of the company's own
 */
public record Grouping(String column, Optional<Grounds.Ground> ground) {
    private static final Title PART_TIME = new Title("部分工時", "part-time");
    private static final Title FULL_TIME = new Title("全時", "full-time");
    private static final Title ON_LEAVE = new Title("曾留停", "was on leave");
    private static final Title AT_WORK = new Title("未留停", "was not");

    /** What a file can be divided by: known groups in their order, then columns of the company's own in the file's. */
    public static List<Grouping> of(List<Employee> people) {
        Set<String> columns = new LinkedHashSet<>();
        people.forEach(one -> columns.addAll(one.groups().keySet()));
        List<Grouping> groupings = new ArrayList<>();
        for (Grounds.Ground ground : Grounds.ALL) {
            if (ground.isDerived()) {
                groupings.add(new Grouping(ground.id(), Optional.of(ground)));
            } else {
                columns.stream()
                        .filter(ground::isCalled)
                        .forEach(column -> groupings.add(new Grouping(column, Optional.of(ground))));
            }
        }
        columns.stream()
                .filter(column -> Grounds.called(column).isEmpty())
                .forEach(column -> groupings.add(new Grouping(column, Optional.empty())));
        return List.copyOf(groupings);
    }

    /** Known groups of which a file says nothing: what was not looked at is said, too. */
    static List<Grounds.Ground> unseen(List<Employee> people) {
        List<Grounds.Ground> unseen = new ArrayList<>(Grounds.ALL);
        of(people).forEach(grouping -> grouping.ground().ifPresent(unseen::remove));
        return unseen;
    }

    /** Whether somebody may mean it by this name. */
    public boolean isCalled(String name) {
        return column.equals(name) || ground.filter(g -> g.isCalled(name)).isPresent();
    }

    /** Whether it is worked out from fields that plans depend on. */
    public boolean isDerived() {
        return ground.filter(Grounds.Ground::isDerived).isPresent();
    }

    /** Its name on the page. */
    public Title title() {
        return ground.map(Grounds.Ground::title).orElseGet(() -> Title.same(column));
    }

    /** The group that a person belongs to; empty where the file does not say. */
    Optional<Title> of(Employee person, House house) {
        if (!isDerived()) {
            return Optional.ofNullable(person.groups().get(column))
                    .filter(value -> !value.isBlank())
                    .map(Title::same);
        }
        if (column.equals(Grounds.PART_TIME)) {
            boolean part = person.post().weeklyHours() < house.policy().number("hours.full-time");
            return Optional.of(part ? PART_TIME : FULL_TIME);
        }
        LocalDate from = MonthPeriod.monthsBefore(house.asOf(), house.policy().number("fairness.leave-months"));
        boolean away = person.away().stream().anyMatch(a -> isWithin(a, from, house.asOf()));
        return Optional.of(away ? ON_LEAVE : AT_WORK);
    }

    private static boolean isWithin(Away away, LocalDate from, LocalDate last) {
        return !away.from().isAfter(last)
                && away.to().map(to -> to.isAfter(from)).orElse(true);
    }

    /** The same people as if they belonged to other groups. */
    List<Employee> flipped(List<Employee> people, House house) {
        if (column.equals(Grounds.PART_TIME) && isDerived()) {
            int full = house.policy().number("hours.full-time");
            return people.stream()
                    .map(one ->
                            one.at(one.post().weekly(one.post().weeklyHours() < full ? full : Math.max(1, full / 2))))
                    .toList();
        }
        if (isDerived()) {
            Away lately = new Away(
                    MonthPeriod.monthsBefore(house.asOf(), 6), Optional.of(MonthPeriod.monthsBefore(house.asOf(), 3)));
            return people.stream()
                    .map(one -> one.away().isEmpty() ? one.away(List.of(lately)) : one.away(List.of()))
                    .toList();
        }
        List<String> values = people.stream()
                .map(one -> one.groups().getOrDefault(column, ""))
                .toList();
        List<String> all = Stream.concat(values.stream().distinct(), Stream.of(""))
                .distinct()
                .toList();
        return people.stream()
                .map(one -> {
                    int at = all.indexOf(one.groups().getOrDefault(column, ""));
                    return one.grouped(column, all.get((at + 1) % all.size()));
                })
                .toList();
    }
}
