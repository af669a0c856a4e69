package zhiti.plan;

import java.time.LocalDate;
import zhiti.intake.CatalogReader;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.PolicyReader;
import zhiti.intake.Read;
import zhiti.intake.Shelved;
import zhiti.intake.StandardsReader;
import zhiti.offering.Catalog;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Standards;

/**
 * All that advice is made from, read whole on a day: what is laid down, what can be taken, what we believe.
 *
 * @param shelved the catalog with the places where it is written
 * @param employer what the company lays down for itself
 * @param policy as it stands on that day
 * @param versions of all of this; a person's inputs are filled in later
 */
public record House(
        Standards standards,
        Shelved shelved,
        Employer employer,
        Policy policy,
        Rulebook rulebook,
        Advice advice,
        Versions versions,
        LocalDate asOf) {

    /** The house as its two folders are on a day; or every problem in them, those that can be seen at once. */
    public static Read<House> open(Folder rules, Folder catalog, LocalDate asOf) {
        Findings findings = new Findings();
        Read<Policy> policy = PolicyReader.read(rules).then(book -> book.on(asOf));
        Read<Standards> standards = StandardsReader.read(catalog);
        Read<Advice> advice = Advice.read(rules);
        findings.add(policy);
        findings.add(standards);
        findings.add(advice);
        Read<Rulebook> rulebook = policy.then(numbers -> rulebook(rules, numbers));
        Read<Shelved> shelved =
                policy.then(numbers -> standards.then(laidDown -> CatalogReader.read(catalog, laidDown, numbers)));
        if (findings.isClean()) {
            findings.add(rulebook);
            findings.add(shelved);
        }
        if (!findings.isClean()) {
            return new Read.Refused<>(findings.<Object>read("").problems());
        }
        return findings.read(new House(
                whole(standards),
                whole(shelved),
                Employer.NONE,
                whole(policy),
                whole(rulebook),
                whole(advice),
                versions(rules, catalog),
                asOf));
    }

    /** The shelf of a folder, checked against the numbers of its policy and compiled. */
    public static Read<Rulebook> rulebook(Folder rules, Policy policy) {
        return Rulebook.of(
                rules.files().values().stream().toList(),
                Words.VOCABULARY,
                policy.numbers().keySet());
    }

    private static <T> T whole(Read<T> read) {
        return ((Read.Ok<T>) read).value();
    }

    private static Versions versions(Folder rules, Folder catalog) {
        return new Versions(
                rules.digest(),
                catalog.only(CatalogReader.FILES).digest(),
                catalog.only(StandardsReader.FILES).digest(),
                "",
                Engine.VERSION);
    }

    public Catalog catalog() {
        return shelved.catalog();
    }

    /** Who gives advice from it. */
    public Adviser adviser() {
        return new Adviser(standards, catalog(), employer, rulebook, policy, advice, versions, asOf);
    }
}
