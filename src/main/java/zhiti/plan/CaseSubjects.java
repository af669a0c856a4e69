package zhiti.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.ClosedBy;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Force;
import zhiti.standard.Mandate;
import zhiti.standard.Measure;
import zhiti.standard.Obligation;
import zhiti.standard.Provenance;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Title;
import zhiti.standard.Wording;

/** The subjects that a case names by key: whatever kind the key says. */
final class CaseSubjects {
    private CaseSubjects() {}

    /** A subject of this key; of a key of no kind a competency. */
    static Subject of(String key) {
        String id = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("task:")) {
            return task(key, id);
        }
        if (key.startsWith("requirement:")) {
            return requirement(key, id);
        }
        if (key.startsWith("legal:")) {
            return obligation(key, id);
        }
        return new Competency(id, CompetencyKind.K, Title.same(id), List.of());
    }

    private static Task task(String key, String id) {
        String code = id.substring(id.lastIndexOf('/') + 1);
        String standard = id.substring(0, Math.max(0, id.lastIndexOf('/')));
        String duty = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        return new Task(
                key,
                standard,
                duty,
                code,
                Wording.plain(code),
                4,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Requirement requirement(String key, String id) {
        return new Requirement(
                key,
                id,
                RequirementKind.CERTIFICATE,
                Title.same(id),
                Force.REQUIRED,
                Optional.empty(),
                false,
                ClosedBy.TRAINING,
                1,
                List.of(),
                "",
                "",
                false,
                id,
                "");
    }

    private static Obligation obligation(String key, String id) {
        return new Obligation(
                key,
                id,
                Title.same(id),
                Mandate.LAW,
                Obligation.Who.EVERYBODY,
                List.of(),
                List.of(),
                36,
                Provenance.MADE_UP);
    }

    static void tidyObligation(Map<String, Object> fields, Set<String> stated) {
        if (stated.contains("key")) {
            String key = (String) fields.get("key");
            String id = key.substring(key.indexOf(':') + 1);
            fields.put("id", id);
            if (!stated.contains("title")) {
                fields.put("title", Title.same(id));
            }
        }
    }

    /** The subject is that of the key, a requirement asks for what is asked, and the measure is its own. */
    static void tidyAsked(Map<String, Object> fields, Set<String> stated) {
        Subject subject = (Subject) fields.get("subject");
        if (stated.contains("key") && !subject.key().equals(fields.get("key"))) {
            subject = of((String) fields.get("key"));
        }
        if (subject instanceof Requirement requirement && stated.contains("required")) {
            subject = requiring(requirement, (Integer) fields.get("required"));
        }
        fields.put("subject", subject);
        fields.put("key", subject.key());
        if (!stated.contains("measure")) {
            fields.put("measure", measure(subject));
        }
        if (subject instanceof Requirement requirement && !stated.contains("required")) {
            fields.put("required", requirement.required());
        }
        if (subject instanceof Obligation) {
            fields.put("required", 1);
        }
    }

    private static Measure measure(Subject subject) {
        if (subject instanceof Obligation) {
            return Measure.HELD;
        }
        return subject instanceof Requirement r ? r.measure() : Measure.LEVEL;
    }

    private static Requirement requiring(Requirement r, int required) {
        return new Requirement(
                r.key(),
                r.condition(),
                r.kind(),
                r.title(),
                r.force(),
                r.track(),
                r.international(),
                r.closedBy(),
                required,
                r.anyOf(),
                r.skill(),
                r.fluency(),
                r.orEquivalent(),
                r.text(),
                r.reading());
    }

    static void tidyRequirement(Map<String, Object> fields, Set<String> stated) {
        if (stated.contains("key")) {
            String key = (String) fields.get("key");
            String id = key.substring(key.indexOf(':') + 1);
            fields.put("condition", id);
            if (!stated.contains("title")) {
                fields.put("title", Title.same(id));
            }
        }
    }
}
