package zhiti.report;

import zhiti.plan.Explanation;
import zhiti.plan.TwoPeople;
import zhiti.standard.Language;

/**
 * Why and why not, as text and as JSON in the form that {@code schema/explain.schema.json} lays down.
 *
 * @param language of names; in JSON every sentence also stands in both
 */
public record ExplainReport(Language language) {
    public String text(Explanation explanation) {
        return new TextExplanation(new TextPage(new Say(language)), explanation).print();
    }

    /** {@code {"employee": …, "offerings": […], "gaps": […], "lists": […], "facts": […]}}. */
    public String json(Explanation explanation) {
        return JsonText.object(json -> new JsonExplanation(json, language).write(explanation));
    }

    /** What decides between two people. */
    public String text(TwoPeople people) {
        return new TextTwoPeople(new TextPage(new Say(language)), people).print();
    }

    /** {@code {"offering": …, "one": {…}, "other": {…}, "differences": […], "together": […]}}. */
    public String json(TwoPeople people) {
        return JsonText.object(json -> new JsonTwoPeople(json, language).write(people));
    }
}
