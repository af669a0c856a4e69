package zhiti.plan;

import java.time.LocalDate;
import zhiti.intake.CatalogReader;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.PolicyReader;
import zhiti.intake.Read;
import zhiti.intake.Shelved;
import zhiti.intake.StandardsReader;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/**
 * What can be taken and what it is taken for, read on a day without the rules: for those who keep the catalog.
 *
 * @param policy as it stands on that day
 */
public record Stock(Standards standards, Shelved shelved, Policy policy, LocalDate asOf) {
    /** The stock of two folders; or every problem in them. */
    public static Read<Stock> open(Folder rules, Folder catalog, LocalDate asOf) {
        Read<Policy> policy = PolicyReader.read(rules).then(book -> book.on(asOf));
        Read<Standards> standards = StandardsReader.read(catalog);
        Findings both = new Findings();
        both.add(policy);
        both.add(standards);
        return both.read(asOf)
                .then(day ->
                        policy.then(numbers -> standards.then(laidDown -> CatalogReader.read(catalog, laidDown, numbers)
                                .map(shelved -> new Stock(laidDown, shelved, numbers, day)))));
    }
}
