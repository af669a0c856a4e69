package zhiti.report;

import zhiti.standard.Difference;
import zhiti.standard.Language;

/**
 * What two standards have in common and what not, as text and as JSON in the form that
 * {@code schema/standards-diff.schema.json} lays down. The printed words stay Chinese in every language.
 */
public record EditionsReport(Language language) {
    public String text(Difference difference) {
        return new TextEditions(new TextPage(new Say(language)), difference).print();
    }

    public String json(Difference difference) {
        return JsonText.object(json -> JsonEditions.write(json, difference));
    }
}
