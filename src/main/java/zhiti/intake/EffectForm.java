package zhiti.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Prepares;
import zhiti.standard.Competency;
import zhiti.standard.Credential;
import zhiti.standard.Requirement;
import zhiti.standard.Standard;
import zhiti.standard.Task;
import zhiti.standard.Title;

/** The form of what an offering does to whoever takes it. */
final class EffectForm {
    private final CatalogNames names;

    EffectForm(CatalogNames names) {
        this.names = names;
    }

    /** What it builds and trains; one subject once. */
    List<Lift> lifts(String offering, Fields fields) {
        Unique once = new Unique("提升項目", "lift", fields.findings());
        return Stream.concat(
                        fields.each("builds", f -> lift(offering, f, competency(f), once)).stream(),
                        fields.each("trains", f -> lift(offering, f, task(f), once)).stream())
                .flatMap(Optional::stream)
                .toList();
    }

    private String competency(Fields fields) {
        return fields.get("competency", names.competencies.then(Competency::key), Fields.STAND_IN);
    }

    private String task(Fields fields) {
        Optional<Standard> standard = fields.get("standard", names.standards.then(Optional::of), Optional.empty());
        return standard.map(s -> fields.get("task", CatalogNames.tasks(s).then(Task::key), Fields.STAND_IN))
                .orElseGet(() -> fields.code("task"));
    }

    private static Optional<Lift> lift(String offering, Fields fields, String key, Unique once) {
        once.add(key, fields.place());
        int entry = fields.get("from", Readings.whole(0, 5), 0);
        int reach = fields.get("to", Forms.LEVEL, 6);
        return rises(fields, entry, reach) ? Optional.of(new Lift(offering, key, entry, reach)) : Optional.empty();
    }

    private static boolean rises(Fields fields, int entry, int reach) {
        if (entry >= reach) {
            fields.findings()
                    .problem(
                            fields.place(),
                            new Title(
                                    "from " + entry + " 應小於 to " + reach,
                                    "from " + entry + " should be below to " + reach));
        }
        return entry < reach;
    }

    /** The tests that it prepares for; each once. */
    List<Prepares> prepares(String offering, Fields fields) {
        Unique once = new Unique("準備的測驗", "test prepared for", fields.findings());
        return fields.each("prepares", f -> prepares(f, offering, once));
    }

    private Prepares prepares(Fields fields, String offering, Unique once) {
        Optional<Credential> test = fields.get("test", names.tests.then(Optional::of), Optional.empty());
        test.ifPresent(t -> once.add(t.id(), fields.place()));
        Reading<Integer> score = test.flatMap(Credential::scale)
                .map(s -> Readings.whole(s.lowest(), s.highest()))
                .orElse(Readings.whole(0, 100_000));
        int entry = fields.get("from", score, 0);
        int reach = fields.get("to", score, 100_000);
        rises(fields, entry, reach);
        return new Prepares(offering, test.map(Credential::id).orElse(Fields.STAND_IN), entry, reach);
    }

    /** The credential that it grants, if it grants one. */
    List<Grants> grants(String offering, Fields fields) {
        boolean renewal = fields.flag("renewal");
        return fields
                .find("grants", names.credentials)
                .map(c -> new Grants(offering, c.id(), c.title(), renewal))
                .stream()
                .toList();
    }

    /** The conditions that it meets; each once. */
    List<Meets> meets(String offering, Fields fields) {
        Unique once = new Unique("符合的條件", "condition met", fields.findings());
        Reading<String> condition =
                (node, findings) -> names.conditions.read(node, findings).map(c -> once.add(c, node.place()));
        return fields.list("meets", condition).stream()
                .map(c -> new Meets(offering, Requirement.key(c)))
                .toList();
    }
}
