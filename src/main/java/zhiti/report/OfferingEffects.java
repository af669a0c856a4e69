package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.offering.Catalog;
import zhiti.standard.Credential;
import zhiti.standard.Standards;

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

    private String subject(String key) {
        return new SubjectNames(standards).of(key).map(say::name).orElse(key);
    }

    private String credential(String id) {
        Credential credential = catalog.credentials().get(id);
        return credential == null ? id : say.name(credential);
    }
}
