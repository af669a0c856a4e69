package zhiti.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import zhiti.plan.Remark;
import zhiti.plan.Versions;
import zhiti.standard.Language;
import zhiti.standard.Money;

/**
 * The papers of a team: the director's page and the yearly training plan, as text, as JSON in the form that
 * {@code schema/team.schema.json} lays down, and as one HTML file for A4 across.
 */
public record TeamReport(Language language) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String STYLE = HtmlReport.style("plan.css") + HtmlReport.style("team.css");

    public String text(TeamYear year) {
        Say say = new Say(language);
        TextPage page = new TextPage(say);
        new TextDirector(page, new DirectorPage(year, say)).print();
        page.blank();
        new TextYear(page, new YearPage(year, say)).print();
        return page.toString();
    }

    /** {@code {"team": {…, "yearPlan": …, "director": …}}}. */
    public String json(TeamYear year) {
        return JsonText.object(json -> json.object("team", team -> {
            team.text("company", year.company());
            team.text("asOf", year.asOf().toString());
            team.number("people", year.members().size());
            team.object("versions", versions -> versions(versions, year.versions()));
            if (year.allotment().isPresent()) {
                team.object(
                        "allotment",
                        shared -> JsonAllotment.write(shared, year.allotment().get()));
            }
            team.list("crowded", year.crowded(), one -> {
                team.text("offering", one.offering().id());
                team.text("on", one.on().toString());
                team.number("seats", one.seats());
                team.texts("employees", one.who());
            });
            team.list("bookings", year.bookings(), one -> {
                Remark remark = one.remark();
                team.text("employee", one.member().plan().person().id());
                team.text("offering", remark.about());
                team.text("title", remark.title().in(language));
                team.maybe("on", remark.on());
                team.any("paid", remark.paid().map(Money::twd));
                team.text("says", RemarkGroup.line(new Say(language), remark));
            });
            JsonLeavers.write(team, year.leavers(), language);
            team.object("yearPlan", plan -> new JsonYear(plan, year, language).write());
            team.object("director", page -> new JsonDirector(page, year, language).write());
        }));
    }

    private static void versions(JsonWriter json, Optional<Versions> versions) throws IOException {
        json.maybe("rules", versions.map(Versions::rules));
        json.maybe("catalog", versions.map(Versions::catalog));
        json.maybe("standards", versions.map(Versions::standards));
        json.maybe("engine", versions.map(Versions::engine));
    }

    /** The whole file, UTF-8. */
    public String html(TeamYear year) {
        Say say = new Say(language);
        StringOutput out = new StringOutput();
        TEMPLATES.render(
                "papers.jte",
                Map.of(
                        "say",
                        say,
                        "style",
                        STYLE,
                        "director",
                        new DirectorPage(year, say),
                        "plan",
                        new YearPage(year, say)),
                out);
        return out.toString();
    }
}
