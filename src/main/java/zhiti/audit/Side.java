package zhiti.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.intake.DepartmentCheck;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.person.Employee;
import zhiti.plan.House;

/**
 * One side of a release: a house, the folders that it was read from, and a workforce as it reads it.
 *
 * @param own the company's own folder, which lies over both sides
 * @param people in the order of their file
 */
public record Side(House house, Folder rules, Folder catalog, Optional<Folder> own, List<Employee> people) {
    public Side {
        people = List.copyOf(people);
    }

    /** The side of these folders on a day; or every problem that they, or the people's file, have with each other. */
    public static Read<Side> open(Folder rules, Folder catalog, Optional<Folder> own, LocalDate asOf, Source file) {
        return House.open(rules, catalog, own, asOf)
                .then(house -> new PeopleReader(house.standards(), house.catalog())
                        .read(file)
                        .then(people -> DepartmentCheck.of(house.shelved(), people))
                        .map(people -> new Side(house, rules, catalog, own, people)));
    }
}
