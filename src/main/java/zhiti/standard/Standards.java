package zhiti.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that has been laid down: competencies, roles, ladders and documents, by id, in the order of the files. */
public final class Standards {
    private final Map<String, Competency> competencies;
    private final Map<String, Role> roles;
    private final List<Ladder> ladders;
    private final Map<String, Standard> documents;

    public Standards(List<Competency> competencies, List<Role> roles, List<Ladder> ladders, List<Standard> documents) {
        Map<String, Competency> byCompetency = new LinkedHashMap<>();
        competencies.forEach(c -> byCompetency.put(c.id(), c));
        Map<String, Role> byRole = new LinkedHashMap<>();
        roles.forEach(r -> byRole.put(r.id(), r));
        Map<String, Standard> byId = new LinkedHashMap<>();
        documents.forEach(d -> byId.put(d.id(), d));
        this.competencies = Collections.unmodifiableMap(byCompetency);
        this.roles = Collections.unmodifiableMap(byRole);
        this.ladders = List.copyOf(ladders);
        this.documents = Collections.unmodifiableMap(byId);
    }

    public Map<String, Competency> competencies() {
        return competencies;
    }

    public Map<String, Role> roles() {
        return roles;
    }

    public List<Ladder> ladders() {
        return ladders;
    }

    /** The documents by {@code ROLE/EDITION}. */
    public Map<String, Standard> documents() {
        return documents;
    }

    /** The document of a role in an edition. */
    public Optional<Standard> document(String role, String edition) {
        return Optional.ofNullable(documents.get(role + "/" + edition));
    }
}
