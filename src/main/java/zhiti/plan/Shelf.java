package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.PolicyBook;
import zhiti.intake.PolicyReader;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.rulebook.Cases;
import zhiti.rulebook.Gate;
import zhiti.rulebook.RuleCard;
import zhiti.rulebook.Rulebook;
import zhiti.rulebook.Vocabulary;

/** The rule shelf for those who keep it: its cards, whether the gate lets every rule through, and its cases. */
public final class Shelf {
    private final Folder rules;

    public Shelf(Folder rules) {
        this.rules = rules;
    }

    /**
     * What running every case came to.
     *
     * @param failures the cases that did not find what they state
     */
    public record Trial(int rules, int cases, List<Problem> failures) {
        public Trial {
            failures = List.copyOf(failures);
        }
    }

    /** Every rule's card, by folder in the order of running, then by id; without compiling any. */
    public Read<List<RuleCard>> cards() {
        return policy().then(book -> {
            Set<String> numbers = book.entries().keySet();
            Gate gate = new Gate(Words.VOCABULARY, numbers);
            Findings findings = new Findings();
            List<RuleCard> cards = new ArrayList<>();
            files().stream().filter(file -> file.name().endsWith(".drl")).forEach(file -> {
                Read<RuleCard> card = gate.card(file);
                findings.add(card);
                card.map(cards::add);
            });
            cards.sort(Comparator.comparingInt(Shelf::rank).thenComparing(RuleCard::id));
            return findings.read(List.copyOf(cards));
        });
    }

    /** The shelf as the gate, the compiler, the policy of a day and the planner's sentences leave it. */
    public Read<Rulebook> check(LocalDate day) {
        Findings findings = new Findings();
        findings.add(Advice.read(rules));
        Read<Rulebook> rulebook = policy().then(book -> book.on(day)).then(policy -> House.rulebook(rules, policy));
        findings.add(rulebook);
        return rulebook.then(whole -> {
            findings.add(new Read.Ok<>(whole, whole.crossJoins()));
            return findings.read(whole);
        });
    }

    /** Runs every case, each with its own rule alone. */
    public Read<Trial> test(LocalDate day) {
        return policy().then(book -> check(day)
                .then(rulebook -> new Cases(Words.VOCABULARY, CaseExamples.ALL, book::on)
                        .of(rulebook, files())
                        .map(cases -> new Trial(
                                rulebook.cards().size(),
                                cases.size(),
                                cases.stream()
                                        .flatMap(c -> c.run(rulebook).stream())
                                        .toList()))));
    }

    private Read<PolicyBook> policy() {
        return PolicyReader.read(rules);
    }

    private List<Source> files() {
        return List.copyOf(rules.files().values());
    }

    private static int rank(RuleCard card) {
        String folder = card.id().substring(0, card.id().indexOf('/'));
        return Words.VOCABULARY.folders().stream()
                .map(Vocabulary.Folder::name)
                .toList()
                .indexOf(folder);
    }
}
