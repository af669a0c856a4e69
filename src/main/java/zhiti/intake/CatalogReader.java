package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.offering.Prepares;
import zhiti.standard.Credential;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/** Reads what can be taken: {@code credentials.yaml} and {@code offerings/*.yaml} of a catalog. */
public final class CatalogReader {
    /** The paths that are read, within a catalog: what the version of the catalog is a digest of. */
    public static final Predicate<String> FILES =
            path -> path.equals(CredentialsReader.FILE) || path.startsWith("offerings/");

    /** An offering whose other fields wait until all offerings are known by name. */
    private record Head(String id, Title title, Fields fields) {}

    private final Findings findings = new Findings();
    private final List<Lift> lifts = new ArrayList<>();
    private final List<Prepares> prepares = new ArrayList<>();
    private final List<Grants> grants = new ArrayList<>();
    private final List<Meets> meets = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Particulars> particulars = new LinkedHashMap<>();

    private CatalogReader() {}

    /** The catalog as it stands on the day of {@code policy}, which turns foreign fees into New Taiwan dollars. */
    public static Read<Shelved> read(Folder catalog, Standards standards, Policy policy) {
        return new CatalogReader().readAll(catalog, standards, policy);
    }

    private Read<Shelved> readAll(Folder catalog, Standards standards, Policy policy) {
        Map<String, Credential> credentials = CredentialsReader.read(catalog, findings);
        List<Head> heads = heads(catalog, credentials);
        Map<String, Title> titles = new LinkedHashMap<>();
        heads.forEach(h -> titles.putIfAbsent(h.id(), h.title()));
        CatalogNames names = new CatalogNames(standards, credentials, titles, policy);
        OfferingForm form = new OfferingForm(names, policy);
        EffectForm effects = new EffectForm(names);
        List<Offering> offerings =
                heads.stream().map(h -> offering(h, form, effects)).toList();
        return findings.read(new Shelved(
                new Catalog(credentials.values(), offerings, lifts, prepares, grants, meets), places, particulars));
    }

    private List<Head> heads(Folder catalog, Map<String, Credential> credentials) {
        Unique ids = new Unique("學習方案", "offering", findings);
        List<Head> heads = new ArrayList<>();
        for (Fields file : catalog.each("offerings", findings)) {
            heads.addAll(file.each("offerings", f -> head(f, ids, credentials)));
        }
        return heads;
    }

    private Head head(Fields fields, Unique ids, Map<String, Credential> credentials) {
        String id = ids.add(fields.code("id"), fields.place("id"));
        if (credentials.containsKey(id)) {
            findings.problem(
                    fields.place("id"),
                    new Title(
                            "'" + id + "' 是證照的識別碼，不能用於學習方案",
                            "'" + id + "' is the id of a credential, so no offering has it"),
                    new Title("可改為 '" + id + "-exam'", "write '" + id + "-exam' or the like"));
        }
        places.putIfAbsent(id, fields.place());
        return new Head(id, fields.title(), fields);
    }

    private Offering offering(Head head, OfferingForm form, EffectForm effects) {
        lifts.addAll(effects.lifts(head.id(), head.fields()));
        prepares.addAll(effects.prepares(head.id(), head.fields()));
        grants.addAll(effects.grants(head.id(), head.fields()));
        meets.addAll(effects.meets(head.id(), head.fields()));
        Particulars printed = form.particulars(head.fields());
        particulars.putIfAbsent(head.id(), printed);
        return form.read(head.id(), head.title(), printed, head.fields());
    }
}
