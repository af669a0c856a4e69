package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.standard.Credential;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Titled;

/** What an offering does, in words: what it lifts, prepares for, grants and meets. */
record OfferingEffects(Say say, Standards standards, Catalog catalog) {
    /** Everything that the offering of this id does, a phrase each. */
    List<String> of(String id) {
        List<String> effects = new ArrayList<>();
        catalog.lifts(id)
                .forEach(lift -> effects.add(
                        subject(lift.key()) + " " + lift.entry() + "→" + say.word("of.level", lift.reach())));
        catalog.prepares(id)
                .forEach(p -> effects.add(say.word("offering.prepares", credential(p.test()), p.entry(), p.reach())));
        catalog.grants(id).forEach(g -> effects.add(say.word("offering.grants", say.name(g))));
        catalog.meets(id).forEach(m -> effects.add(say.word("offering.meets", subject(m.key()))));
        return effects;
    }

    /** The name of what a key means; a condition by the first document that lays it down. */
    private String subject(String key) {
        String id = key.substring(key.indexOf(':') + 1);
        Optional<? extends Titled> named = key.startsWith("competency:")
                ? Optional.ofNullable(standards.competencies().get(id))
                : key.startsWith("task:") ? task(id) : condition(key);
        return named.map(say::name).orElse(key);
    }

    private Optional<? extends Titled> task(String id) {
        int at = id.lastIndexOf('/');
        return Optional.ofNullable(standards.documents().get(id.substring(0, at)))
                .flatMap(s -> s.task(id.substring(at + 1)));
    }

    private Optional<? extends Titled> condition(String key) {
        return standards.documents().values().stream()
                .map(Standard::requirements)
                .flatMap(List::stream)
                .flatMap(line -> line.conditions().stream())
                .filter(c -> c.key().equals(key))
                .findFirst();
    }

    private String credential(String id) {
        Credential credential = catalog.credentials().get(id);
        return credential == null ? id : say.name(credential);
    }
}
