package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Duty;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementLine;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Wording;

/** A standard key for key: lists keep the printed order, a task's own knowledge and skills stand under the task only. */
final class JsonStandard {
    private JsonStandard() {}

    static void write(JsonWriter json, Standard standard) throws IOException {
        json.text("id", standard.id());
        json.text("role", standard.role());
        json.text("edition", standard.edition());
        json.text("code", standard.code());
        json.text("name", standard.name());
        json.number("level", standard.level());
        json.text("description", standard.description());
        json.list("duties", standard.duties(), duty -> duty(json, duty));
        statements(json, "attitudes", standard.attitudes());
        json.list("requirements", standard.requirements(), line -> line(json, line));
        json.list("errata", standard.errata(), erratum -> {
            json.text("place", erratum.place());
            json.text("printed", erratum.printed());
            json.text("read", erratum.read());
            json.text("why", erratum.why());
        });
    }

    private static void duty(JsonWriter json, Duty duty) throws IOException {
        json.text("code", duty.code());
        json.text("name", duty.name());
        json.number("level", duty.level());
        statements(json, "knowledge", duty.knowledge());
        statements(json, "skills", duty.skills());
        json.list("tasks", duty.tasks(), task -> task(json, task));
    }

    private static void task(JsonWriter json, Task task) throws IOException {
        json.text("code", task.code());
        json.text("name", words(task.name()));
        json.maybe("track", task.track());
        statements(json, "knowledge", task.knowledge());
        statements(json, "skills", task.skills());
        json.list("outputs", task.outputs(), output -> {
            json.text("code", output.code());
            json.text("name", words(output.name()));
            json.maybe("track", output.track());
        });
        json.list("indicators", task.indicators(), indicator -> {
            json.text("code", indicator.code());
            json.text("text", words(indicator.text()));
            json.maybe("track", indicator.track());
        });
    }

    private static void statements(JsonWriter json, String key, List<Statement> statements) throws IOException {
        json.list(key, statements, statement -> {
            json.text("code", statement.code());
            json.text("name", statement.name());
            json.text("competency", statement.competency().id());
        });
    }

    private static void line(JsonWriter json, RequirementLine line) throws IOException {
        json.text("kind", line.kind());
        json.text("label", line.label());
        json.text("text", words(line.text()));
        json.list("conditions", line.conditions(), condition -> condition(json, condition));
    }

    private static void condition(JsonWriter json, Requirement condition) throws IOException {
        json.text("condition", condition.condition());
        json.word("kind", condition.kind());
        json.text("name", condition.title().zh());
        json.word("force", condition.force());
        json.maybe("track", condition.track());
        json.maybe("when", condition.international() ? Optional.of("international") : Optional.empty());
        json.word("closedBy", condition.closedBy());
        json.word("unit", condition.measure());
        required(json, condition);
        json.texts("anyOf", condition.anyOf());
        json.maybe("skill", some(condition.skill()));
        json.maybe("level", some(condition.fluency()));
        json.flag("orEquivalent", condition.orEquivalent());
        json.text("text", condition.text());
        json.maybe("reading", some(condition.reading()));
    }

    /** A degree by its id, else a number in the unit. */
    private static void required(JsonWriter json, Requirement condition) throws IOException {
        switch (condition.measure()) {
            case DEGREE -> json.text("required", condition.degree().id());
            default -> json.number("required", condition.required());
        }
    }

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(w -> !w.isEmpty());
    }

    private static String words(Wording wording) {
        return wording.printed();
    }
}
