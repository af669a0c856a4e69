package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhiti.audit.PlanOnRecord;
import zhiti.audit.QualityFile;

/** A quality file as it is printed: sections of lines, each of which points at records or says that it is missing. */
public record PackPage(QualityFile file, Say say) {
    /** The copy of the newest checkpoint, in the folder of the page. */
    public static final String CHECKPOINT = "checkpoint.txt";

    /** The copy of the public key, in the folder of the page. */
    public static final String KEY = "journal.pub";

    /** All sections in their order. */
    public List<PackPart> parts() {
        PackHouse house = new PackHouse(file, say);
        PackPeople people = new PackPeople(file, say);
        PackOutcome outcome = new PackOutcome(file, say);
        return List.of(
                house.policy(),
                people.need(),
                people.plan(),
                people.approvals(),
                people.delivery(),
                outcome.followUp(),
                outcome.lift(),
                outcome.effects(),
                outcome.deviations(),
                house.versions(),
                house.checkpoint());
    }

    /** The company's name; nothing where none is given. */
    public String company() {
        return file.house().employer().name();
    }

    /** What it is, whom it names, and what it does not hold. */
    public List<String> about() {
        List<String> about = new ArrayList<>(List.of(say.word("pack.about"), say.word("pack.names")));
        if (file.ledger().isEmpty()) {
            about.add(say.word("pack.noJournal"));
        }
        file.ledger()
                .filter(journal -> journal.later() > 0)
                .ifPresent(journal -> about.add(say.word("pack.later", journal.later())));
        about.add(say.word("pack.only"));
        return about;
    }

    /** A line of the index. */
    public record Indexed(long number, List<String> cells) {}

    public List<String> indexHeads() {
        return Stream.of("pack.kind", "pack.whom", "audit.asOf", "pack.when", "pack.leaf")
                .map(key -> say.word(key))
                .toList();
    }

    /** Every record that a line can point at. */
    public List<Indexed> index() {
        List<Indexed> index = new ArrayList<>();
        file.ledger()
                .ifPresent(journal -> journal.plans().forEach(plan -> {
                    String who = file.names().of(plan.person());
                    index.add(new Indexed(
                            plan.number(),
                            List.of(say.word("pack.aPlan"), who, plan.asOf().toString(), plan.when(), plan.leaf())));
                    for (PlanOnRecord.Word word : plan.words()) {
                        index.add(new Indexed(
                                word.number(),
                                List.of(
                                        say.word("pack.aWord", plan.number()),
                                        who,
                                        plan.asOf().toString(),
                                        word.when(),
                                        word.leaf())));
                    }
                }));
        index.sort((one, other) -> Long.compare(one.number(), other.number()));
        return index;
    }
}
