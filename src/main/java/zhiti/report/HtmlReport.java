package zhiti.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhiti.plan.Leaver;
import zhiti.plan.Plan;
import zhiti.standard.Language;

/**
 * Plans as one HTML file for a team: an overview, then a plan for each person, ready for A4. It stands alone: no
 * script, nothing fetched. It is well-formed XML, too.
 */
public record HtmlReport(Language language) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String STYLE = style("plan.css");

    /** The whole file, UTF-8. */
    public String plans(List<Plan> plans) {
        return plans(plans, List.of());
    }

    /** The same, and on its first page who had a plan before and is not in the people file any more. */
    public String plans(List<Plan> plans, List<Leaver> leavers) {
        Say say = new Say(language);
        List<PersonPage> people = new ArrayList<>();
        for (Plan plan : plans) {
            people.add(new PersonPage("p" + (people.size() + 1), plan, say.about(plan)));
        }
        StringOutput out = new StringOutput();
        TEMPLATES.render(
                "team.jte",
                Map.of("say", say, "style", STYLE, "people", people, "leavers", LeaverLines.of(say, leavers)),
                out);
        return out.toString();
    }

    /** What became of plans, as one file. */
    String followUp(FollowUpPage page) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("followup.jte", Map.of("say", page.say(), "style", STYLE, "page", page), out);
        return out.toString();
    }

    /** What a release changes, as one file. */
    String impact(ImpactPage page) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("impact.jte", Map.of("say", page.say(), "style", STYLE, "page", page), out);
        return out.toString();
    }

    /** A quality file, as one file. */
    String pack(PackPage page) {
        StringOutput out = new StringOutput();
        Map<String, Object> values =
                Map.of("say", page.say(), "style", STYLE + style("pack.css"), "page", page, "parts", page.parts());
        TEMPLATES.render("pack.jte", values, out);
        return out.toString();
    }

    /** A style sheet that stands beside this class. */
    static String style(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }
}
