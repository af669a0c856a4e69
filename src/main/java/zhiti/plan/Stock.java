package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.HousePolicy;
import zhiti.intake.HouseReader;
import zhiti.intake.PolicyBook;
import zhiti.intake.PolicyReader;
import zhiti.intake.Read;
import zhiti.intake.Shelved;
import zhiti.intake.StandardsReader;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/**
 * What can be taken and what it is taken for, read on a day without the rules: for those who keep the catalog.
 *
 * @param employer what the company lays down for itself
 * @param policy as it stands on that day
 */
public record Stock(Standards standards, Shelved shelved, Employer employer, Policy policy, LocalDate asOf) {
    /** The stock of two folders, for no company in particular; or every problem in them. */
    public static Read<Stock> open(Folder rules, Folder catalog, LocalDate asOf) {
        return open(rules, catalog, Optional.empty(), asOf);
    }

    /** The stock of two folders with a company's own laid over both; or every problem in the three. */
    public static Read<Stock> open(Folder rules, Folder catalog, Optional<Folder> house, LocalDate asOf) {
        Read<Policy> policy = policy(rules, house, asOf);
        Read<Standards> standards = StandardsReader.read(catalog);
        // Where only the company's own numbers are wrong, the rest of its folder is read by those that ship.
        Read<Policy> readable = policy instanceof Read.Ok ? policy : policy(rules, Optional.empty(), asOf);
        Read<HouseReader.Laid> laid = readable.then(
                numbers -> standards.then(laidDown -> HouseReader.read(catalog, house, laidDown, numbers)));
        Findings findings = new Findings();
        findings.add(policy);
        findings.add(standards);
        findings.add(laid);
        return findings.read(asOf)
                .then(day -> policy.then(numbers -> standards.then(laidDown ->
                        laid.map(all -> new Stock(laidDown, all.shelved(), all.employer(), numbers, day)))));
    }

    /** The numbers as they stand on a day, a company's own before those that ship. */
    static Read<Policy> policy(Folder rules, Optional<Folder> house, LocalDate asOf) {
        Read<PolicyBook> shipped = PolicyReader.read(rules);
        return shipped.then(
                        book -> house.map(own -> HousePolicy.read(own, book)).orElse(Read.ok(book)))
                .then(book -> book.on(asOf));
    }
}
