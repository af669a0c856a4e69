package zhiti.plan;

import java.time.LocalDate;
import java.util.Optional;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.intake.Shelved;
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

    /** The house as its two folders are on a day, for no company in particular; or every problem in them. */
    public static Read<House> open(Folder rules, Folder catalog, LocalDate asOf) {
        return open(rules, catalog, Optional.empty(), asOf);
    }

    /** The same with a company's own folder laid over both; or every problem in the three that can be seen at once. */
    public static Read<House> open(Folder rules, Folder catalog, Optional<Folder> own, LocalDate asOf) {
        Read<Stock> stock = Stock.open(rules, catalog, own, asOf);
        Read<Advice> advice = Advice.read(rules);
        Read<Rulebook> rulebook = Stock.policy(rules, own, asOf).then(numbers -> rulebook(rules, numbers));
        Findings findings = new Findings();
        findings.add(stock);
        findings.add(advice);
        findings.add(rulebook);
        return findings.read(asOf)
                .then(day -> stock.then(read -> advice.then(said ->
                        rulebook.map(shelf -> new House(read, shelf, said, Versions.of(rules, catalog, own))))));
    }

    private House(Stock stock, Rulebook rulebook, Advice advice, Versions versions) {
        this(
                stock.standards(),
                stock.shelved(),
                stock.employer(),
                stock.policy(),
                rulebook,
                advice,
                versions,
                stock.asOf());
    }

    /** The shelf of a folder, checked against the numbers of its policy and compiled. */
    public static Read<Rulebook> rulebook(Folder rules, Policy policy) {
        return Rulebook.of(
                rules.files().values().stream().toList(),
                Words.VOCABULARY,
                policy.numbers().keySet());
    }

    /** The same house with its rules in another state: under watch, or some of them asleep. */
    public House by(Rulebook other) {
        return new House(standards, shelved, employer, policy, other, advice, versions, asOf);
    }

    public Catalog catalog() {
        return shelved.catalog();
    }

    /** Who gives advice from it. */
    public Adviser adviser() {
        return new Adviser(standards, catalog(), employer, rulebook, policy, advice, versions, asOf);
    }
}
