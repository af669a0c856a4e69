package zhiti.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Category;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Credential;
import zhiti.standard.Duty;
import zhiti.standard.Edition;
import zhiti.standard.Erratum;
import zhiti.standard.Indicator;
import zhiti.standard.Output;
import zhiti.standard.Revision;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Task;
import zhiti.standard.Title;
import zhiti.standard.Track;
import zhiti.standard.Wording;

/** The form of one document: {@code standards/ROLE-EDITION.yaml}. */
final class StandardForm {
    private final Fields file;
    private final StatementForm statements;
    private final Choices<Role> roles;
    private final RequirementForm requirements;
    private final Unique codes;
    private String id = "?";

    StandardForm(
            Fields file,
            Map<String, Competency> competencies,
            Choices<Role> roles,
            Map<String, Credential> credentials) {
        this.file = file;
        this.statements = new StatementForm(competencies);
        this.roles = roles;
        this.requirements = new RequirementForm(credentials);
        this.codes = new Unique("代碼", "code", file.findings());
    }

    Standard read(Unique ids) {
        id = ids.add(file.code("id"), file.place("id"));
        Optional<Role> role = file.get("role", roles.then(Optional::of), Optional.empty());
        String edition = edition(role);
        if (role.isPresent() && !id.equals(role.get().id() + "/" + edition)) {
            String expected = role.get().id() + "/" + edition;
            file.findings()
                    .problem(
                            file.place("id"),
                            new Title("識別碼應為 '" + expected + "'", "the id should be '" + expected + "'"));
        }
        return new Standard(
                id,
                role.map(Role::id).orElse("?"),
                edition,
                words(file, "code"),
                file.text("title"),
                file.text("name"),
                file.get("level", Forms.LEVEL, 1),
                words(file, "description"),
                file.each("categories", c -> new Category(c.text("kind"), words(c, "name"), words(c, "code"))),
                file.each("revisions", StandardForm::revision),
                words(file, "updateNote"),
                file.each("duties", this::duty),
                statements.list(file, "attitudes", CompetencyKind.A),
                file.each("requirements", requirements::line),
                file.each("errata", StandardForm::erratum));
    }

    private String edition(Optional<Role> role) {
        return role.map(r -> file.get(
                        "edition",
                        Choices.of("版本", "edition", r.editions(), Edition::id).then(Edition::id),
                        "?"))
                .orElseGet(() -> file.code("edition"));
    }

    /** Printed words that may be none, written out all the same. */
    private static String words(Fields fields, String name) {
        return fields.get(name, Readings.WORDS, "");
    }

    private static Revision revision(Fields fields) {
        return new Revision(
                fields.text("version"),
                fields.text("code"),
                fields.text("name"),
                words(fields, "status"),
                words(fields, "note"),
                fields.get("on", Readings.DATE, LocalDate.EPOCH));
    }

    private static Erratum erratum(Fields fields) {
        return new Erratum(fields.text("place"), words(fields, "printed"), words(fields, "read"), fields.text("why"));
    }

    private Duty duty(Fields fields) {
        String code = code(fields, "T\\d+");
        int level = fields.get("level", Forms.LEVEL, 1);
        return new Duty(
                code,
                fields.text("name"),
                level,
                statements.list(fields, "knowledge", CompetencyKind.K),
                statements.list(fields, "skills", CompetencyKind.S),
                fields.each("tasks", t -> task(t, code, level)));
    }

    private Task task(Fields fields, String duty, int level) {
        String code = code(fields, (duty.matches("T\\d+") ? duty : "T\\d+") + "\\.\\d+");
        // What is no code has been said; what stands under it is then judged by its form alone.
        String number = code.matches("T\\d+\\.\\d+") ? code.substring(1).replace(".", "\\.") : "\\d+\\.\\d+";
        return new Task(
                Task.key(id, code),
                id,
                duty,
                code,
                wording(fields, "name"),
                level,
                track(fields),
                statements.list(fields, "knowledge", CompetencyKind.K),
                statements.list(fields, "skills", CompetencyKind.S),
                fields.each("outputs", o -> output(o, number)),
                fields.each("indicators", p -> indicator(p, number)));
    }

    private Output output(Fields fields, String number) {
        String code = words(fields, "code").isEmpty() ? "" : code(fields, "O" + number + "\\.\\d+");
        return new Output(code, wording(fields, "name"), track(fields));
    }

    private Indicator indicator(Fields fields, String number) {
        String code = code(fields, "P" + number + "\\.\\d+");
        return new Indicator(code, wording(fields, "text"), track(fields));
    }

    private static Optional<Track> track(Fields fields) {
        return fields.find("track", Forms.TRACK);
    }

    static Wording wording(Fields fields, String name) {
        String printed = fields.text(name);
        return new Wording(
                printed, fields.or("inB2B", Readings.TEXT, printed), fields.or("inB2C", Readings.TEXT, printed));
    }

    /** A code that stands once in its document and belongs to where it stands. */
    private String code(Fields fields, String form) {
        String code = codes.add(fields.code("code"), fields.place("code"));
        StatementForm.fit(fields, code, form);
        return code;
    }
}
