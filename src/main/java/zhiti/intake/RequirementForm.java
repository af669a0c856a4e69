package zhiti.intake;

import java.util.List;
import java.util.Map;
import zhiti.standard.ClosedBy;
import zhiti.standard.Credential;
import zhiti.standard.Degree;
import zhiti.standard.Force;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.RequirementLine;

/** The form of a requirement line and of the conditions read from it. */
final class RequirementForm {
    private final Choices<String> certificates;
    private final Choices<String> tests;

    RequirementForm(Map<String, Credential> credentials) {
        this.certificates = ids(CredentialsReader.choices(credentials, false));
        this.tests = ids(CredentialsReader.choices(credentials, true));
    }

    private static Choices<String> ids(Choices<Credential> all) {
        return Choices.of(
                all.kind().zh(), all.kind().en(), List.copyOf(all.byName().keySet()), id -> id);
    }

    RequirementLine line(Fields fields) {
        return new RequirementLine(
                fields.get("kind", Forms.LINE, "education"),
                fields.get("label", Readings.WORDS, ""),
                StandardForm.wording(fields, "text"),
                fields.each("conditions", this::condition));
    }

    private Requirement condition(Fields fields) {
        String condition = fields.code("condition");
        RequirementKind kind = fields.get("kind", Forms.REQUIREMENT, RequirementKind.CONFIRM);
        boolean language = kind == RequirementKind.LANGUAGE;
        return new Requirement(
                Requirement.key(condition),
                condition,
                kind,
                new zhiti.standard.Title(fields.text("name"), fields.text("en")),
                fields.get("force", Forms.FORCE, Force.STATED),
                fields.find("track", Forms.TRACK),
                fields.find("when", Forms.words("適用對象", "when", "international"))
                        .isPresent(),
                fields.get("closedBy", Forms.CLOSED_BY, ClosedBy.TRAINING),
                required(fields, kind),
                anyOf(fields, kind),
                language ? fields.get("skill", Forms.SKILL, "spoken") : "",
                language ? fields.get("level", Forms.FLUENCY, "working") : "",
                kind == RequirementKind.TEST && fields.get("orEquivalent", Readings.FLAG, false),
                fields.text("text"),
                fields.or("reading", Readings.TEXT, ""));
    }

    private static int required(Fields fields, RequirementKind kind) {
        return switch (kind) {
            case DEGREE -> fields.get("atLeast", Forms.DEGREE, Degree.BACHELOR).ordinal();
            case EXPERIENCE -> fields.get("months", Forms.MONTHS, 1);
            case TEST -> fields.get("score", Readings.whole(1, 100_000), 1);
            case STUDIED, LANGUAGE, SOFTWARE, CERTIFICATE, CONFIRM -> 1;
        };
    }

    private List<String> anyOf(Fields fields, RequirementKind kind) {
        return switch (kind) {
            case DEGREE, CONFIRM -> List.of();
            case STUDIED -> List.of(fields.code("field"));
            case EXPERIENCE -> fields.list("fields", Readings.CODE);
            case TEST -> List.of(fields.get("test", tests, "?"));
            case LANGUAGE, SOFTWARE -> fields.list("anyOf", Readings.TEXT);
            case CERTIFICATE -> fields.list("anyOf", certificates);
        };
    }
}
