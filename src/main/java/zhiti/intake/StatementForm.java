package zhiti.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Statement;
import zhiti.standard.Title;

/** The form of a K, S or A as a document prints it: code, words, and the competency that these words name. */
final class StatementForm {
    private final Map<CompetencyKind, Choices<Competency>> byKind = new EnumMap<>(CompetencyKind.class);

    StatementForm(Map<String, Competency> competencies) {
        for (CompetencyKind kind : CompetencyKind.values()) {
            List<Competency> same =
                    competencies.values().stream().filter(c -> c.kind() == kind).toList();
            byKind.put(kind, Choices.of(kind.title().zh(), kind.title().en(), same, Competency::id));
        }
    }

    /** The statements of a cell, in printed order; a code stands once in it. */
    List<Statement> list(Fields fields, String name, CompetencyKind kind) {
        Unique once = new Unique("代碼", "code", fields.findings());
        return fields.each(name, s -> statement(s, byKind.get(kind), once, kind)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Statement> statement(Fields fields, Choices<Competency> known, Unique once, CompetencyKind kind) {
        String code = once.add(fields.code("code"), fields.place("code"));
        fit(fields, code, kind + "\\d+");
        String name = fields.text("name");
        Optional<Competency> competency = fields.get("competency", known.then(Optional::of), Optional.empty());
        competency
                .filter(c -> !StandardsReader.folded(c.title().zh()).equals(StandardsReader.folded(name)))
                .ifPresent(c -> fields.findings()
                        .problem(
                                fields.place("name"),
                                new Title(
                                        "'" + name + "' 與職能內涵 '" + c.id() + "'（"
                                                + c.title().zh() + "）名稱不同",
                                        "'" + name + "' is not the name of competency '" + c.id() + "' ("
                                                + c.title().zh() + ")")));
        return competency.map(c -> new Statement(code, name, c));
    }

    /** Says so where a code does not belong where it stands. */
    static void fit(Fields fields, String code, String form) {
        if (!code.equals("?") && !code.matches(form)) {
            String plain = form.replace("\\d+", "n").replace("\\", "");
            fields.findings()
                    .problem(
                            fields.place("code"),
                            new Title(
                                    "代碼 '" + code + "' 不屬於這裡，應如 " + plain,
                                    "code '" + code + "' does not belong here: expected " + plain));
        }
    }
}
