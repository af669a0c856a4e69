package zhiti.report;

import zhiti.plan.LeastChange;
import zhiti.standard.Language;

/**
 * The least change after which a role misses nothing that is must, as text and as JSON in the form that
 * {@code schema/nearest.schema.json} lays down.
 */
public record NearestReport(Language language) {
    public String text(LeastChange found) {
        return new TextNearest(found, new Say(language)).print();
    }

    /** {@code {"nearest": {…}}}. */
    public String json(LeastChange found) {
        return JsonText.object(json -> json.object("nearest", one -> new JsonNearest(one, found, language).write()));
    }
}
