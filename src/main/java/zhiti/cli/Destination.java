package zhiti.cli;

import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Employee;
import zhiti.plan.House;
import zhiti.standard.Role;

/** Where a person's way leads; a way that leads nowhere is wrong usage. */
record Destination(House house, Employee employee) {
    /** The target that is named, else the person's own, else the next role on a ladder. */
    Role target(Optional<Role> named) {
        if (employee.role().editions().isEmpty()) {
            throw new WrongUsage(
                    employee.id() + " 的職務（" + employee.role().title().zh() + "）沒有職能基準，無從比較升遷路徑",
                    employee.id() + " is in a role without a standard ("
                            + employee.role().id() + "): there is nothing to hold a target against");
        }
        Role target = named.or(employee::target).or(this::next).orElseThrow(this::nowhere);
        if (Stream.concat(Stream.of(employee.role()), employee.post().also().stream())
                .anyMatch(target::equals)) {
            throw new WrongUsage(
                    "目標職務 '" + target.id() + "' 就是 " + employee.id() + " 現在的職務：請以 --target 指定另一個",
                    "target role '" + target.id() + "' is what " + employee.id()
                            + " does today: name another with --target");
        }
        if (target.editionOn(house.asOf()).isEmpty()) {
            throw new WrongUsage(
                    "目標職務 '" + target.id() + "' 在 " + house.asOf() + " 沒有生效的職能基準",
                    "target role '" + target.id() + "' has no standard in force on " + house.asOf());
        }
        return target;
    }

    /** A role by its id, which has to have a document. */
    static Role known(House house, String id) {
        Role role = WrongUsage.unlessKnown("職務", "role", house.standards().roles(), id);
        if (role.editions().isEmpty()) {
            throw new WrongUsage(
                    "職務 '" + id + "' 沒有職能基準，無從比對：請寫有職能基準的職務，zhiti standards list 列出全部",
                    "role '" + id
                            + "' has no standard to be held against: name one that has, zhiti standards list lists them");
        }
        return role;
    }

    static void mustBeInForce(House house, Role role) {
        if (role.editionOn(house.asOf()).isEmpty()) {
            throw new WrongUsage(
                    "職務 '" + role.id() + "' 在 " + house.asOf() + " 沒有生效的職能基準：請以 --edition 指定版本",
                    "role '" + role.id() + "' has no standard in force on " + house.asOf() + ": name an --edition");
        }
    }

    private Optional<Role> next() {
        return house.standards().ladders().stream()
                .filter(ladder -> ladder.from().equals(employee.role().id()))
                .map(ladder -> house.standards().roles().get(ladder.to()))
                .findFirst();
    }

    private WrongUsage nowhere() {
        return new WrongUsage(
                employee.id() + "（" + employee.role().title().zh() + "）沒有目標職務，職務階梯也沒有下一階：請以 --target 指定",
                employee.id() + " has no target, and no ladder leads on from "
                        + employee.role().id() + ": name one with --target");
    }
}
