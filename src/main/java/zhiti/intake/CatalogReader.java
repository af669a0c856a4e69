package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/**
 * Reads what can be taken: {@code credentials.yaml} and {@code offerings/*.yaml} of a catalog, and those of a company's
 * own folder laid over them: what has the same id replaces, the rest is added.
 */
public final class CatalogReader {
    /** The paths that are read, within a catalog: what the version of the catalog is a digest of. */
    public static final Predicate<String> FILES =
            path -> path.equals(CredentialsReader.FILE) || path.startsWith("offerings/");

    /** An offering whose other fields wait until all offerings are known by name. */
    private record Head(String id, Title title, Fields fields) {}

    private final Standards standards;
    private final Policy policy;
    private final Findings findings;
    private final List<Offering> offerings = new ArrayList<>();
    private final List<Lift> lifts = new ArrayList<>();
    private final List<Prepares> prepares = new ArrayList<>();
    private final List<Grants> grants = new ArrayList<>();
    private final List<Meets> meets = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Particulars> particulars = new LinkedHashMap<>();
    /** Where each credential that the company brings along is written, by id. */
    private final Map<String, Place> brought = new LinkedHashMap<>();

    CatalogReader(Standards standards, Policy policy, Findings findings) {
        this.standards = standards;
        this.policy = policy;
        this.findings = findings;
    }

    /** The catalog as it stands on the day of {@code policy}, which turns foreign fees into New Taiwan dollars. */
    public static Read<Shelved> read(Folder catalog, Standards standards, Policy policy) {
        Findings findings = new Findings();
        return findings.read(new CatalogReader(standards, policy, findings).read(catalog, Optional.empty(), false));
    }

    /** @param hides whether the company hides what is made up in the catalog below its own folder */
    Shelved read(Folder catalog, Optional<Folder> house, boolean hides) {
        Map<String, Credential> credentials = CredentialsReader.read(catalog, house, brought, findings);
        CredentialsReader.checkFees(credentials, policy, brought, Place.whole(CredentialsReader.FILE), findings);
        List<Head> below = heads(catalog, credentials);
        List<Head> own = house.map(folder -> heads(folder, credentials)).orElse(List.of());
        Map<String, Title> titles = new LinkedHashMap<>();
        own.forEach(head -> titles.putIfAbsent(head.id(), head.title()));
        List<Head> kept = kept(below, titles.keySet());
        kept.forEach(head -> titles.putIfAbsent(head.id(), head.title()));
        Set<String> hidden = hides ? madeUp(kept) : Set.of();
        readAll(kept, new CatalogNames(standards, credentials, titles, Set.of(), policy));
        readAll(own, new CatalogNames(standards, credentials, titles, hidden, policy));
        return new Shelved(
                new Catalog(credentials.values(), offerings, hidden, lifts, prepares, grants, meets),
                places,
                particulars);
    }

    private List<Head> heads(Folder folder, Map<String, Credential> credentials) {
        Unique ids = new Unique("學習方案", "offering", findings);
        List<Head> heads = new ArrayList<>();
        for (Fields file : folder.each("offerings", findings)) {
            heads.addAll(file.each("offerings", f -> head(f, ids, credentials)));
        }
        return heads;
    }

    /** Those that the company does not replace. */
    private static List<Head> kept(List<Head> below, Set<String> replaced) {
        List<Head> kept = new ArrayList<>();
        for (Head head : below) {
            if (replaced.contains(head.id())) {
                head.fields().ignoreTheRest();
            } else {
                kept.add(head);
            }
        }
        return kept;
    }

    private static Set<String> madeUp(List<Head> heads) {
        return heads.stream()
                .filter(head -> head.fields().flag("illustrative"))
                .map(Head::id)
                .collect(Collectors.toSet());
    }

    private Head head(Fields fields, Unique ids, Map<String, Credential> credentials) {
        String id = ids.add(fields.code("id"), fields.place("id"));
        if (credentials.containsKey(id)) {
            findings.problem(
                    brought.getOrDefault(id, fields.place("id")),
                    new Title(
                            "'" + id + "' 是證照的識別碼，不能用於學習方案",
                            "'" + id + "' is the id of a credential, so no offering has it"),
                    new Title("可改為 '" + id + "-exam'", "write '" + id + "-exam' or the like"));
        }
        return new Head(id, fields.title(), fields);
    }

    private void readAll(List<Head> heads, CatalogNames names) {
        OfferingForm form = new OfferingForm(names, policy);
        EffectForm effects = new EffectForm(names);
        heads.forEach(head -> offerings.add(offering(head, form, effects)));
    }

    private Offering offering(Head head, OfferingForm form, EffectForm effects) {
        places.putIfAbsent(head.id(), head.fields().place());
        lifts.addAll(effects.lifts(head.id(), head.fields()));
        prepares.addAll(effects.prepares(head.id(), head.fields()));
        grants.addAll(effects.grants(head.id(), head.fields()));
        meets.addAll(effects.meets(head.id(), head.fields()));
        Particulars printed = form.particulars(head.fields());
        particulars.putIfAbsent(head.id(), printed);
        return form.read(head.id(), head.title(), printed, head.fields());
    }
}
