package zhiti.report;

import java.util.List;
import java.util.stream.IntStream;
import zhiti.audit.Impact;
import zhiti.standard.Language;

/** The impact of a release: as text, as JSON in the form that {@code schema/impact.schema.json} lays down, and as a page. */
public record ImpactReport(Language language) {
    public String text(Impact impact) {
        Say say = new Say(language);
        ImpactPage found = new ImpactPage(impact, say);
        TextPage page = new TextPage(say);
        page.title(say.word("impact.title") + "  " + say.word("head.asOf") + " " + impact.asOf());
        page.line(found.verdict());
        page.section(say.word("impact.shelf"));
        if (found.shelf().isEmpty()) {
            page.line(say.word("impact.shelf.same"));
        }
        found.shelf().forEach(line -> page.hanging("・", line));
        if (!impact.concerned().isEmpty()) {
            page.section(say.word("impact.sums"));
            page.table(new Table(found.sumHeads(), found.sums(), List.of(1, 2, 3)));
            page.line(found.counts());
            page.section(say.word("impact.answerable"));
            page.table(new Table(
                    found.answerableHeads(),
                    found.answerable(),
                    IntStream.range(1, found.answerableHeads().size()).boxed().toList()));
            page.section(say.word("impact.people"));
            found.people().forEach(one -> person(page, one));
        }
        page.blank();
        page.line(say.word("impact.note"));
        return page.toString();
    }

    private static void person(TextPage page, ImpactPage.One one) {
        page.line(one.who());
        one.lines()
                .forEach(line -> page.hanging("  " + Columns.left(line.label(), ImpactPage.LABEL) + " ", line.what()));
        page.hanging("  → ", one.answerable());
    }

    /** {@code {"impact": {…}}}. */
    public String json(Impact impact) {
        return JsonText.object(json -> json.object("impact", one -> new JsonImpact(one, impact, language).write()));
    }

    /** One HTML file that stands alone. */
    public String html(Impact impact) {
        return new HtmlReport(language).impact(new ImpactPage(impact, new Say(language)));
    }
}
