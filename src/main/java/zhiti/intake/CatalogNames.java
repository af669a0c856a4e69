package zhiti.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Credential;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Task;
import zhiti.standard.Title;

/** The names that an offering may use. */
final class CatalogNames {
    /** Attitudes are never trained here, so they are no choice. */
    final Choices<Competency> competencies;

    final Choices<Standard> standards;
    final Choices<Role> roles;
    final Choices<Credential> credentials;
    final Choices<Credential> tests;
    /** Every other offering, by its title. */
    final Choices<Title> offerings;
    /** Offerings among them that the company hides, so that none of its own may lean on them. */
    final Set<String> hidden;
    /** Conditions that learning alone meets. */
    final Choices<String> conditions;
    /** Outputs with a printed code, as {@code STANDARD/O1.1.1}. */
    final Choices<String> outputs;
    /** Currencies that policy has a rate for. */
    final Choices<String> currencies;

    CatalogNames(
            Standards standards,
            Map<String, Credential> credentials,
            Map<String, Title> offerings,
            Set<String> hidden,
            Policy policy) {
        this.competencies = Choices.of(
                "知識或技能",
                "knowledge or skill",
                standards.competencies().values().stream()
                        .filter(c -> c.kind() != CompetencyKind.A)
                        .toList(),
                Competency::id);
        this.standards = Choices.of("職能基準", "standard", standards.documents());
        this.roles = Choices.of("職務", "role", standards.roles());
        this.credentials = Choices.of("證照或測驗", "credential", credentials);
        this.tests = CredentialsReader.choices(credentials, true);
        this.offerings = Choices.of("學習方案", "offering", offerings);
        this.hidden = Set.copyOf(hidden);
        this.conditions = words("條件", "condition", conditions(standards));
        this.outputs = words("工作產出", "output", outputs(standards));
        this.currencies = words(
                "幣別",
                "currency",
                policy.numbers().keySet().stream()
                        .filter(n -> n.startsWith("fx."))
                        .map(n -> n.substring(3))
                        .toList());
    }

    /** That a company's own file leans on what the company itself hides. */
    static void leansOnHidden(String offering, Place place, Findings findings) {
        findings.problem(
                place,
                new Title(
                        "'" + offering + "' 是示例方案，已由 house.yaml 的 hide 隱藏",
                        "'" + offering + "' is made up, and hidden by 'hide' of house.yaml"),
                new Title(
                        "改寫自己的方案，或在 offerings/ 以同一代號取代它",
                        "name an offering of your own, or replace it under offerings/ by the same id"));
    }

    private static Choices<String> words(String zh, String en, Iterable<String> words) {
        Map<String, String> same = new LinkedHashMap<>();
        words.forEach(w -> same.put(w, w));
        return Choices.of(zh, en, same);
    }

    private static Set<String> conditions(Standards standards) {
        Set<String> ids = new TreeSet<>();
        documents(standards)
                .flatMap(s -> s.requirements().stream())
                .flatMap(l -> l.conditions().stream())
                .filter(c -> isLearned(c.kind()))
                .map(Requirement::condition)
                .forEach(ids::add);
        return ids;
    }

    private static boolean isLearned(RequirementKind kind) {
        return kind == RequirementKind.SOFTWARE || kind == RequirementKind.LANGUAGE || kind == RequirementKind.STUDIED;
    }

    private static List<String> outputs(Standards standards) {
        return documents(standards)
                .flatMap(s -> s.duties().stream())
                .flatMap(d -> d.tasks().stream())
                .flatMap(t -> t.outputs().stream().map(o -> t.standard() + "/" + o.code()))
                .filter(code -> !code.endsWith("/"))
                .toList();
    }

    private static Stream<Standard> documents(Standards standards) {
        return standards.documents().values().stream();
    }

    /** The tasks of one document, by code. */
    static Choices<Task> tasks(Standard standard) {
        List<Task> tasks =
                standard.duties().stream().flatMap(d -> d.tasks().stream()).toList();
        return Choices.of("工作任務", "task", tasks, Task::code);
    }
}
