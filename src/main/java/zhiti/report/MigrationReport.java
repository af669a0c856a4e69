package zhiti.report;

import zhiti.plan.Migration;
import zhiti.standard.Language;

/**
 * What a new edition changes for people, as text and as JSON in the form that {@code schema/migration.schema.json} lays
 * down.
 */
public record MigrationReport(Language language) {
    public String text(Migration migration) {
        return new TextMigration(new TextPage(new Say(language)), migration).print();
    }

    public String json(Migration migration) {
        return JsonText.object(json -> new JsonMigration(json, new Say(language)).write(migration));
    }
}
