package zhiti.intake;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Credential;
import zhiti.standard.Edition;
import zhiti.standard.Ladder;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/** Reads what has been laid down: {@code competencies.yaml}, {@code roles.yaml} and {@code standards/*.yaml} of a catalog. */
public final class StandardsReader {
    /** The paths that are read, within a catalog: what the version of the standards is a digest of. */
    public static final Predicate<String> FILES =
            path -> path.equals("competencies.yaml") || path.equals("roles.yaml") || path.startsWith("standards/");

    private final Folder catalog;
    private final Findings findings = new Findings();
    /** Where each competency is written, by id; for what can only be judged when all are known. */
    private final Map<String, Fields> written = new LinkedHashMap<>();

    private StandardsReader(Folder catalog) {
        this.catalog = catalog;
    }

    /** All of it, with every reference resolved; or every problem of all these files. */
    public static Read<Standards> read(Folder catalog) {
        return new StandardsReader(catalog).read();
    }

    private Read<Standards> read() {
        Map<String, Competency> competencies = competencies();
        Optional<Fields> file = catalog.fields("roles.yaml", findings);
        Map<String, Role> roles =
                byId(file.map(f -> f.each("roles", this::role)).orElse(List.of()), Role::id);
        Choices<Role> known = Choices.of("職務", "role", roles);
        List<Ladder> ladders =
                file.map(f -> f.each("ladders", l -> ladder(l, known))).orElse(List.of());
        Map<String, Credential> credentials = CredentialsReader.read(catalog, findings);
        Unique ids = new Unique("職能基準", "standard", findings);
        List<Standard> documents = catalog.each("standards", findings).stream()
                .map(f -> new StandardForm(f, competencies, known, credentials).read(ids))
                .toList();
        file.ifPresent(f -> checkEditions(f, roles, documents));
        return findings.read(
                new Standards(List.copyOf(competencies.values()), List.copyOf(roles.values()), ladders, documents));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(t -> byId.putIfAbsent(id.apply(t), t));
        return byId;
    }

    private Map<String, Competency> competencies() {
        Unique ids = new Unique("職能內涵", "competency", findings);
        Unique names = new Unique("職能內涵名稱", "competency name", findings);
        Map<String, Competency> byId = catalog.fields("competencies.yaml", findings)
                .map(f -> byId(f.each("competencies", c -> competency(c, ids, names)), Competency::id))
                .orElse(Map.of());
        byId.values().forEach(c -> checkClose(c, byId));
        return byId;
    }

    private Competency competency(Fields fields, Unique ids, Unique names) {
        String id = ids.add(fields.code("id"), fields.place("id"));
        CompetencyKind kind = fields.get("kind", Forms.COMPETENCY_KIND, CompetencyKind.K);
        Title title = fields.title();
        names.add(kind + " " + folded(title.zh()), fields.place("zh"));
        written.putIfAbsent(id, fields);
        return new Competency(id, kind, title, fields.list("close", Readings.CODE));
    }

    /** A near-twin is of the same kind, and the other says so too. */
    private void checkClose(Competency competency, Map<String, Competency> byId) {
        Place place = written.get(competency.id()).place("close");
        Choices<Competency> same = Choices.of(
                "職能內涵",
                "competency",
                byId.values().stream()
                        .filter(c -> c.kind() == competency.kind())
                        .toList(),
                Competency::id);
        for (String twin : competency.close()) {
            Competency other = same.byName().get(twin);
            if (other == null) {
                findings.problem(same.unknown(twin, place));
            } else if (!other.close().contains(competency.id())) {
                findings.problem(
                        place,
                        new Title(
                                "'" + twin + "' 的 close 沒有列出 '" + competency.id() + "'",
                                "'" + twin + "' does not name '" + competency.id() + "' as close"));
            }
        }
    }

    /** White space and width make no other name. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private Role role(Fields fields) {
        boolean tracks = fields.get("track", Forms.words("軌別", "track", "required", "none"), "none")
                .equals("required");
        return new Role(fields.code("id"), fields.title(), tracks, fields.each("editions", StandardsReader::edition));
    }

    private static Edition edition(Fields fields) {
        return new Edition(
                fields.code("edition"),
                fields.find("since", Readings.DATE),
                fields.find("transitionUntil", Readings.DATE));
    }

    private static Ladder ladder(Fields fields, Choices<Role> roles) {
        Reading<String> role = roles.then(Role::id);
        return new Ladder(fields.get("from", role, "?"), fields.get("to", role, "?"));
    }

    /** Each edition that a role names has its document, and each document its edition. */
    private void checkEditions(Fields file, Map<String, Role> roles, List<Standard> documents) {
        List<String> have = documents.stream().map(Standard::id).toList();
        for (Role role : roles.values()) {
            for (Edition edition : role.editions()) {
                String id = role.id() + "/" + edition.id();
                if (!have.contains(id)) {
                    findings.problem(
                            file.place("roles"),
                            new Title("缺少職能基準 '" + id + "' 的檔案", "the document of standard '" + id + "' is missing"));
                }
            }
        }
    }
}
