package zhiti.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import zhiti.plan.Upgrade;
import zhiti.standard.Language;

/**
 * A way up as text, as JSON in the form that {@code schema/upgrade.schema.json} lays down, and as one HTML file for A4,
 * with the staircase to pin to the wall.
 */
public record UpgradeReport(Language language) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String STYLE = HtmlReport.style("plan.css") + HtmlReport.style("upgrade.css");

    public String text(Upgrade upgrade) {
        return new TextUpgrade(UpgradePage.of(upgrade, language)).print();
    }

    /** {@code {"upgrade": {…}}}. */
    public String json(Upgrade upgrade) {
        return JsonText.object(json -> json.object("upgrade", one -> new JsonUpgrade(one, upgrade, language).write()));
    }

    /** The whole file, UTF-8. */
    public String html(Upgrade upgrade) {
        UpgradePage page = UpgradePage.of(upgrade, language);
        StringOutput out = new StringOutput();
        TEMPLATES.render(
                "upgrade.jte",
                Map.of("say", page.say(), "style", STYLE, "page", page, "stairs", Staircase.of(page)),
                out);
        return out.toString();
    }
}
